import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { BilingualText, ProblemText } from '../../library/problems/types.ts';
import { checkDigests } from './check-digests.ts';
import { checkFigures } from './check-figures.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { openFolder } from './open-folder.ts';
import { openZip } from './open-zip.ts';
import { printable, RefusedBag } from './opened.ts';
import { RULES } from './rules.ts';
import type { VerifyFinding } from './rules.ts';

/** What was found in one bag. */
export interface Verdict {
  /** As it was named. */
  path: string;
  findings: readonly VerifyFinding[];
  files: number;
}

/**
 * Proves a bag whole, in a folder or a zip: every digest, and every figure against its source text. It never throws for what a
 * bag holds, writes nothing of it where it says, and holds one file of it in memory at a time.
 */
export async function verifyBag(path: string, limits: Limits = LIMITS): Promise<Verdict> {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return refused(path, { zh: '没有这个文件或文件夹', en: 'no such file or folder' });
    if (!stat.isDirectory() && !stat.isFile())
      return refused(path, { zh: '是链接或特殊文件', en: 'it is a link or a special file' });
    const bag = stat.isDirectory() ? openFolder(path, limits) : await openZip(path, limits);
    try {
      if (!bag.files.has('bagit.txt')) return refused(path, { zh: '没有 bagit.txt', en: 'no bagit.txt' });
      const findings = [...(await checkDigests(bag, limits)), ...(await checkFigures(bag, limits))];
      return { path, findings, files: bag.files.size };
    } finally {
      bag.close();
    }
  } catch (error) {
    if (error instanceof RefusedBag) return { path, findings: error.findings, files: 0 };
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { path, findings: [{ rule: 'unreadable-file', args: { name: path, problem } }], files: 0 };
  }
}

const refused = (path: string, problem: { zh: string; en: string }): Verdict => ({
  path,
  findings: [{ rule: 'not-a-bag', args: { problem } }],
  files: 0,
});

/** The bags that a path names: itself, or, of a folder that is none, those in it and zips of them. */
export function listBags(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory() || lstatSync(join(path, 'bagit.txt'), { throwIfNoEntry: false })) return [path];
  const inside = readdirSync(path, { withFileTypes: true })
    .filter(
      (entry) =>
        (entry.isFile() && entry.name.endsWith('.zip')) ||
        (entry.isDirectory() && lstatSync(join(path, entry.name, 'bagit.txt'), { throwIfNoEntry: false })),
    )
    .map(({ name }) => join(path, name))
    .sort();
  return inside.length > 0 ? inside : [path];
}

/** Puts findings in words, in the form that `check` prints: a file a message is about, or the bag. */
export function toFiles({ path, findings }: Verdict): VFile[] {
  const files = new Map<string, VFile>();
  for (const { rule, path: inside, args = {} } of findings) {
    const name = inside === undefined ? path : `${path}/${printable(inside)}`;
    const file = files.get(name) ?? new VFile({ path: name });
    files.set(name, file);
    const texts: BilingualText = {
      zh: fill(RULES[rule].zh, args, 'zh'),
      en: fill(RULES[rule].en, args, 'en'),
    };
    const message = file.message(texts.zh.what, { ruleId: rule, source: 'nianjian' });
    message.fatal = true;
    message.note = `${texts.zh.why}\n${texts.zh.fix}`;
    Object.assign(message, { texts });
  }
  return [...files.values()];
}

function fill(
  text: ProblemText,
  args: NonNullable<VerifyFinding['args']>,
  language: 'zh' | 'en',
): ProblemText {
  const put = (template: string) =>
    template
      .replace(/\{(\w+)\}/g, (_, key: string) => {
        const value = args[key];
        if (value === undefined && key === 'version') return '';
        if (value === undefined) throw new Error(`missing argument of rule: ${key}`);
        return escapeControl(typeof value === 'object' ? value[language] : String(value));
      })
      .trim();
  return { what: put(text.what), why: put(text.why), fix: put(text.fix) };
}

/** What a bag says must not steer the terminal that shows it. */
const escapeControl = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    character === '\n' ? '\n' : `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
