import { VFile } from 'vfile';
import type { BilingualText, ProblemText } from '../../library/problems/types.ts';
import { RULES, type RuleName } from './rules.ts';

/** A rule that a built file breaks, and where. */
export interface Finding {
  rule: RuleName;
  args?: Record<string, string | number>;
  /** Offset into the file; without one, the whole file is meant. */
  offset?: number;
}

/**
 * Puts findings in words, as messages of their file in the form that `check` prints.
 *
 * @param path as people should read it: `dist/zh-Hans/index.html`
 */
export function toFile(path: string, source: string, findings: readonly Finding[]): VFile {
  const file = new VFile({ path });
  for (const { rule, args = {}, offset } of findings) {
    const texts: BilingualText = { zh: fill(RULES[rule].zh, args), en: fill(RULES[rule].en, args) };
    const message = file.message(texts.zh.what, {
      ...(offset === undefined ? {} : { place: placeOf(source, offset) }),
      ruleId: rule,
      source: 'nianjian',
    });
    message.fatal = true;
    message.note = `${texts.zh.why}\n${texts.zh.fix}`;
    Object.assign(message, { texts });
  }
  return file;
}

function fill(text: ProblemText, args: Record<string, string | number>): ProblemText {
  const put = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => {
      if (args[key] === undefined) throw new Error(`missing argument of rule: ${key}`);
      return String(args[key]);
    });
  return { what: put(text.what), why: put(text.why), fix: put(text.fix) };
}

function placeOf(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
