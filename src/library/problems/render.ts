import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { BilingualMessage, BilingualText, ProblemArg, ProblemText } from './types.ts';

/** Chinese, English, or Chinese with English beneath it. */
export type MessageLanguage = 'zh' | 'en' | 'both';

export interface ReportOptions {
  language?: MessageLanguage;
}

const LABELS = {
  zh: { error: '错误', warning: '提醒', info: '说明', why: '原因：', fix: '办法：' },
  en: { error: 'error', warning: 'warning', info: 'note', why: 'Why: ', fix: 'What to do: ' },
} as const;

/** How serious a message is. */
export function severityOf(message: VFileMessage): 'error' | 'warning' | 'info' {
  if (message.fatal) return 'error';
  return message.fatal === false ? 'warning' : 'info';
}

/** All messages of the files, the most serious first, then the weightiest, then by file and place. */
export function sortMessages(files: readonly VFile[]): { file: VFile; message: VFileMessage }[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return files
    .flatMap((file) => file.messages.map((message) => ({ file, message })))
    .sort(
      (a, b) =>
        rank[severityOf(a.message)] - rank[severityOf(b.message)] ||
        weightOf(b.message) - weightOf(a.message) ||
        compareText(a.file.path, b.file.path) ||
        (a.message.line ?? 0) - (b.message.line ?? 0) ||
        (a.message.column ?? 0) - (b.message.column ?? 0),
    );
}

/** Messages that have no weight come before those that do: a weight tells doubts apart. */
function weightOf(message: VFileMessage): number {
  return (message as Partial<BilingualMessage>).weight ?? 2;
}

/** The words of a message in both languages; one that has none of ours says its reason in each. */
export function textsOf(message: VFileMessage): BilingualText {
  const texts = (message as { texts?: BilingualText }).texts;
  if (texts) return texts;
  const [why = '', fix = ''] = (message.note ?? '').split('\n');
  // Earlier stages say both in one reason: Chinese first, English from the first Latin letter after a full stop on.
  const both = /^([^]*?[。！？])\s*(?:\/\s*)?([A-Za-z][^]*)$/.exec(message.reason);
  const [zh, en] = both ? [both[1] ?? '', both[2] ?? ''] : [message.reason, message.reason];
  return { zh: { what: zh, why, fix }, en: { what: en, why, fix } };
}

/** What a message is about, by the names that its words have for it; of a message of ours alone. */
export function argsOf(message: VFileMessage): Record<string, ProblemArg> {
  return (message as Partial<BilingualMessage>).args ?? {};
}

/**
 * Renders all problems of all files for a person: file:line:column, name, what happened, why, what to do.
 *
 * @example
 * reportProblems(files, { language: 'zh' })
 * // content/reports/2025-a/report.yaml:3:1 错误 unknown-key
 * //   不认识的键“yaer”。
 * //   原因：…
 * //   办法：改成“year”。
 */
export function reportProblems(files: readonly VFile[], options: ReportOptions = {}): string {
  const language = options.language ?? 'both';
  const sorted = sortMessages(files);
  if (sorted.length === 0) return '';
  const head = language === 'en' ? 'en' : 'zh';
  const blocks = sorted.map(({ file, message }) => {
    const texts = textsOf(message);
    const lines = [
      `${placeText(file, message)} ${LABELS[head][severityOf(message)]} ${message.ruleId ?? ''}`,
    ];
    if (language !== 'en') lines.push(...indent(texts.zh, 'zh'));
    if (language === 'en' || (language === 'both' && texts.en.what !== texts.zh.what)) {
      lines.push(...indent(texts.en, 'en'));
    }
    return lines.map((line) => line.trimEnd()).join('\n');
  });
  return [...blocks, summarise(sorted, language)].join('\n\n') + '\n';
}

/** `seeds/2025-a.txt:12:3`; the path alone where the whole file is meant. */
export function placeText(file: VFile, message: VFileMessage): string {
  return message.line === undefined ? file.path : `${file.path}:${message.line}:${message.column ?? 1}`;
}

function indent({ what, why, fix }: ProblemText, language: 'zh' | 'en'): string[] {
  const { why: whyLabel, fix: fixLabel } = LABELS[language];
  return [`  ${what}`, ...(why ? [`  ${whyLabel}${why}`] : []), ...(fix ? [`  ${fixLabel}${fix}`] : [])];
}

function summarise(sorted: { message: VFileMessage }[], language: MessageLanguage): string {
  const count = (severity: string): number =>
    sorted.filter(({ message }) => severityOf(message) === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')];
  const zh = `${errors} 个错误，${warnings} 个提醒` + (notes ? `，${notes} 条说明` : '') + '。';
  const en =
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}` +
    (notes ? `, ${plural(notes, 'note')}` : '') +
    '.';
  return language === 'zh' ? zh : language === 'en' ? en : `${zh} ${en}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
