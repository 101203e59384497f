import type { VFile } from 'vfile';
import { placeText, severityOf, sortMessages, textsOf } from '../library/index.ts';
import type { MessageLanguage } from '../library/index.ts';

/** Messages for other programs: one JSON array, the most serious first. */
export function toJson(files: readonly VFile[]): string {
  const rows = sortMessages(files).map(({ file, message }) => ({
    file: file.path,
    line: message.line ?? null,
    column: message.column ?? null,
    severity: severityOf(message),
    name: message.ruleId ?? null,
    zh: textsOf(message).zh,
    en: textsOf(message).en,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/**
 * Messages as workflow commands, which GitHub shows at the line of a pull request.
 *
 * @example
 * // ::error file=content/site.yaml,line=3,col=1,title=unknown-key::不认识的键“yaer”。…
 */
export function toGithub(files: readonly VFile[], language: MessageLanguage): string {
  const level = { error: 'error', warning: 'warning', info: 'notice' };
  return sortMessages(files)
    .map(({ file, message }) => {
      const { zh, en } = textsOf(message);
      const texts = language === 'zh' ? [zh] : language === 'en' ? [en] : [zh, en];
      const body = texts.flatMap(({ what, why, fix }) => [what, why, fix].filter(Boolean)).join('\n');
      const at = message.line === undefined ? '' : `,line=${message.line},col=${message.column ?? 1}`;
      const title = `${message.ruleId ?? ''} ${placeText(file, message)}`;
      return `::${level[severityOf(message)]} file=${property(file.path)}${at},title=${property(title)}::${data(body)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
