import { VFile } from 'vfile';
import { en } from './en.ts';
import { SEVERITIES } from './names.ts';
import type { BilingualMessage, BilingualText, Problem, ProblemArg, ProblemText } from './types.ts';
import { zh } from './zh.ts';

/** An empty file for messages, named by its path from the root, with forward slashes. */
export function sourceFile(root: string, path: string, value = ''): VFile {
  return new VFile({ cwd: root, path, value });
}

/**
 * Puts a problem in words and attaches it to its file.
 *
 * @example
 * report(file, { name: 'unknown-key', place: { line: 3, column: 1 }, args: { key: 'yaer', … } })
 * // file.messages[0]: ruleId 'unknown-key', source 'nianjian', fatal true
 */
export function report(file: VFile, problem: Problem): BilingualMessage {
  const texts = describe(problem);
  const message = file.message(texts.zh.what, {
    ...(problem.place ? { place: problem.place } : {}),
    ruleId: problem.name,
    source: 'nianjian',
  });
  message.fatal = FATAL[SEVERITIES[problem.name]];
  message.note = `${texts.zh.why}\n${texts.zh.fix}`;
  const { args = {}, weight } = problem;
  return Object.assign(message, { texts, args }, weight === undefined ? {} : { weight });
}

const FATAL = { error: true, warning: false, info: undefined } as const;

function describe({ name, args = {} }: Problem): BilingualText {
  const fillAll = (text: ProblemText, language: 'zh' | 'en'): ProblemText => ({
    what: fill(text.what, args, language),
    why: fill(text.why, args, language),
    fix: fill(text.fix, args, language),
  });
  return { zh: fillAll(zh[name], 'zh'), en: fillAll(en[name], 'en') };
}

function fill(template: string, args: Record<string, ProblemArg>, language: 'zh' | 'en'): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const arg = args[key];
    if (arg === undefined) throw new Error(`missing argument of problem: ${key}`);
    return typeof arg === 'object' ? arg[language] : String(arg);
  });
}
