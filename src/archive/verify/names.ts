/** What makes a path unsafe to write; a row each, the first that fits is told. */
const UNSAFE: readonly { test: RegExp; zh: string; en: string; example: string }[] = [
  {
    test: /\p{Cc}/u,
    zh: '有控制字符',
    en: 'it has control characters',
    example: 'data/a\u0000b',
  },
  { test: /^[A-Za-z]:/, zh: '以盘符开头', en: 'it begins with a drive letter', example: 'C:/a' },
  { test: /^[/\\]/, zh: '是绝对路径', en: 'it is absolute', example: '/etc/passwd' },
  { test: /\\/, zh: '有反斜杠', en: 'it has a backslash', example: 'data\\..\\a' },
  {
    test: /(^|\/)\.\.(\/|$)/,
    zh: '会走到上一级文件夹',
    en: 'it climbs out of its folder',
    example: 'data/../../a',
  },
  { test: /(^|\/)\.?(\/|$)/, zh: '有空的一级', en: 'it has an empty part', example: 'data//a' },
  {
    test: /(^|\/)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.[^/]*)?(\/|$)/i,
    zh: '是 Windows 保留的名称',
    en: 'Windows keeps that name for itself',
    example: 'data/aux.txt',
  },
  {
    test: /[<>:"|?*]/,
    zh: '有 Windows 不许用的字符',
    en: 'it has characters that Windows refuses',
    example: 'data/a:b',
  },
  {
    test: /[. ](\/|$)/,
    zh: '一级以点或空格结尾',
    en: 'a part of it ends with a dot or a blank',
    example: 'data/a. ',
  },
  {
    test: /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/,
    zh: '有看不见的控制字符',
    en: 'it has invisible characters that hide its true name',
    example: 'data/a\u202egpj.exe',
  },
];

/**
 * Why a path must not be written below a folder; null for one that is safe everywhere.
 *
 * @example unsafeName('data/../../a')?.en // 'it climbs out of its folder'
 */
export function unsafeName(path: string, longest: number): { zh: string; en: string } | null {
  if (path.length > longest) return { zh: `超过 ${longest} 个字符`, en: `it has over ${longest} characters` };
  const found = UNSAFE.find(({ test }) => test.test(path));
  return found ? { zh: found.zh, en: found.en } : null;
}

/** The rows with their examples, for tests. */
export const UNSAFE_NAMES = UNSAFE.map(({ example, en }) => ({ example, en }));

/** What two names have in common where a file system takes them for one. */
export const foldName = (path: string): string => path.normalize('NFC').toLowerCase();
