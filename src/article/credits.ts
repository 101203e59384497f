import { isPerson } from './surnames.ts';

/** Words that say what a named person did for a page. */
const ROLES: readonly { words: string; author: boolean; example: string }[] = [
  {
    words: '记者 通讯员 作者 采写 撰文 撰稿 执笔 供稿 整理 采访 文/图 图/文 文图 图文 文字 文',
    author: true,
    example: '文/图 王小溪',
  },
  { words: '摄影 摄像 视频 图片 供图 制图 海报 剪辑 图 摄', author: false, example: '视频：王小溪' },
  {
    words:
      '值班编辑 责任编辑 编辑 责编 美编 主编 编审 审核 审校 校对 排版 监制 策划 统筹 一审 二审 三审 初审 复审 终审 签发 出品 一校 二校 三校 制作 设计 值班主任',
    author: false,
    example: '一审：王小溪 二审：李木',
  },
];

/** Roles that leave no doubt: what follows their colon is a name, even 老船. Any other role needs a surname after it. */
const PLAIN_ROLES = new Set(
  '作者 撰稿 供稿 采写 撰文 值班编辑 责任编辑 编辑 责编 美编 编审 审核 审校 校对 监制 一审 二审 三审 初审 复审 终审'.split(
    ' ',
  ),
);

/** Words in a credit line that name nobody. */
const FILLERS =
  '摄影报道 联合报道 综合报道 实习生 报道 见习 实习 首席 特约 全媒体 融媒 本报 本网 本刊 本台 综合';

const words = (text: string): string =>
  text
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const ROLE = words(ROLES.map((role) => role.words).join(' '));
const AUTHOR = new Set(ROLES.filter((role) => role.author).flatMap((role) => role.words.split(' ')));
const HAN = '[\\u4e00-\\u9fff]';
/** A newspaper, a station or a site before the word 记者. */
const OUTLET = `(?:${HAN}|·){1,18}?(?=(?:${words(FILLERS)})?(?:记者|通讯员))`;
const TOKEN = new RegExp(
  `(?<role>${ROLE})|(?<filler>${words(FILLERS)}|${OUTLET})|(?<sign>[：:/丨｜|]+)|(?<sep>[\\s、，·•—\\-及和]+)|` +
    `(?<name>${HAN} +${HAN}(?!${HAN})|(?:(?!${ROLE}|${words(FILLERS)})${HAN}){2,4})`,
  'uy',
);
const BARE = /^(?:[□■●◆◇○◎▪·] *)?[（(〔【[]?(.*?)[）)〕】\]]?$/;

/**
 * Reads a line that credits people and says nothing else; null for any other text. Editors and photographers are no authors.
 *
 * @example
 * creditsOf('文丨王小溪 图丨李木') // { authors: ['王小溪'] }
 */
export function creditsOf(text: string): { authors: string[] } | null {
  const bare = text.length > 120 ? '' : (BARE.exec(text)?.[1]?.trim() ?? '');
  const tokens: { kind: string; text: string }[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < bare.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(bare);
    const [kind, found] = Object.entries(match?.groups ?? {}).find(([, part]) => part !== undefined) ?? [];
    if (kind === undefined || found === undefined) return null;
    tokens.push({ kind, text: found });
  }
  const roles = tokens.filter(({ kind }) => kind === 'role');
  const names = tokens.filter(({ kind }) => kind === 'name');
  if (roles.length === 0 || names.length === 0) return null;
  const signed =
    tokens.some(({ kind }) => kind === 'sign') && roles.every(({ text: role }) => PLAIN_ROLES.has(role));
  if (!signed && !names.every(({ text: name }) => isPerson(name))) return null;
  return { authors: authorsIn(tokens) };
}

/** The names whose role is an author's: the role before a name, or the one that a stroke ties after it (王小溪/文). */
function authorsIn(tokens: readonly { kind: string; text: string }[]): string[] {
  const authors = new Set<string>();
  let role = '';
  tokens.forEach((token, i) => {
    if (token.kind === 'role') role = token.text;
    if (token.kind !== 'name') return;
    const tied = tokens[i + 1]?.text === '/' && tokens[i + 2]?.kind === 'role' ? tokens[i + 2] : undefined;
    if (AUTHOR.has(tied?.text ?? role)) authors.add(token.text.replace(/ +/g, ''));
  });
  return [...authors];
}
