import { openSiteLanguage } from '../library/index.ts';

export type StaffLanguage = 'zh' | 'en';

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
  const machine = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return openSiteLanguage(root) ?? (/^en(?:[_.-]|$)/i.test(machine) ? 'en' : 'zh');
}
