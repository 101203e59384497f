import { openSiteLanguage } from '../library/index.ts';

export type StaffLanguage = 'zh' | 'en';

/** Says the one or the other of what is written in both languages. */
export type Say = (zh: string, en: string) => string;

/** The flag that commands take, and what it may say. */
export const STAFF_LANGUAGES = ['zh', 'en'] as const satisfies StaffLanguage[];

/** @example speaker('en')('完成', 'done') // 'done' */
export const speaker =
  (language: StaffLanguage): Say =>
  (zh, en) =>
    language === 'zh' ? zh : en;

/** What is wrong with a `--language` that is none; null where it is one, or isn't given. */
export function wrongLanguage(
  flag: string | undefined,
  known: readonly string[] = STAFF_LANGUAGES,
): string | null {
  if (flag === undefined || known.includes(flag)) return null;
  const list = known.join(', ');
  return `usage: 不认识的 --language：${flag}。可以是：${list}。\nUnknown --language: ${flag}. Known: ${list}.\n`;
}

/**
 * The language that a command speaks to staff: what the flag says, or else site.yaml, or else English where the
 * machine's own language is English (`LANG`), and Chinese.
 */
export function staffLanguage(
  root: string,
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
): StaffLanguage {
  if (flag === 'zh' || flag === 'en') return flag;
  const machine = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return openSiteLanguage(root) ?? (/^en(?:[_.-]|$)/i.test(machine) ? 'en' : 'zh');
}
