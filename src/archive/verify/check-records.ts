import type { Source } from '../../library/index.ts';
import { bagInfo, figuresCode, parseInfo, recordsMaker } from '../bag/index.ts';
import { SOURCE } from '../names.ts';
import type { Limits } from './limits.ts';
import { readFile } from './opened.ts';
import type { OpenedBag } from './opened.ts';
import type { VerifyFinding } from './rules.ts';

/** Compared field by field elsewhere, or what all else is compared with. */
const ELSEWHERE = new RegExp(`^(?:${SOURCE}/|figures\\.)`);
/** What made the bag: nothing in it could bear that out. */
const MAKER = ['Nianjian-Figures-Code', 'Payload-Oxum'];

/** Compares the files around the figures with those that the source makes: datapackage.json, licences, bag-info.txt. */
export async function checkRecords(
  bag: OpenedBag,
  source: Source,
  root: string,
  limits: Limits,
): Promise<VerifyFinding[]> {
  const findings: VerifyFinding[] = [];
  const text = async (path: string) => (await readFile(bag, path, limits.content))?.toString('utf8');
  for (const task of recordsMaker.ofReport?.(source, { root, code: '', browser: '' }) ?? []) {
    if (ELSEWHERE.test(task.path)) continue;
    const path = `data/${task.path}`;
    const found = bag.files.has(path) ? ((await text(path)) ?? '') : '';
    findings.push(...differenceIn(path, found, Buffer.from(await task.make(NO_TOOLS)).toString('utf8')));
  }
  const info = parseInfo(bag.files.has('bag-info.txt') ? ((await text('bag-info.txt')) ?? '') : '');
  const foreign = info.get('Nianjian-Figures-Code') !== figuresCode();
  for (const [label, value = ''] of bagInfo(source)) {
    const said = info.get(label) ?? '';
    if (MAKER.includes(label) || (foreign && label === 'Bag-Software-Agent')) continue;
    const expected = value.replace(/\s+/g, ' ').trim();
    if (said !== expected) findings.push(differs('bag-info.txt', { zh: label, en: label }, said, expected));
  }
  return findings;
}

/** The first line that differs. */
function differenceIn(path: string, found: string, expected: string): VerifyFinding[] {
  if (found === expected) return [];
  const [here, there] = [found.split('\n'), expected.split('\n')];
  const at = there.findIndex((line, i) => line !== here[i]);
  const line = at < 0 ? there.length : at;
  const where = { zh: `第 ${line + 1} 行`, en: `Line ${line + 1}` };
  return [differs(path, where, here[line] ?? '', there[line] ?? '')];
}

function differs(
  path: string,
  where: { zh: string; en: string },
  found: string,
  expected: string,
): VerifyFinding {
  const short = (text: string) => (text.trim().length > 120 ? `${text.trim().slice(0, 110)}…` : text.trim());
  return { rule: 'file-differs', path, args: { where, found: short(found), expected: short(expected) } };
}

const NO_TOOLS = { withPage: () => Promise.reject(new Error('records need no browser')) };
