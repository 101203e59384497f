/** Which part of a page a face sets. */
export type Role = 'body' | 'display';
export type Script = 'Hans' | 'Hant' | 'HK' | 'Latin';

export interface Face {
  /** Begins the name of its files. */
  id: string;
  family: string;
  script: Script;
  role: Role;
  /** Module path of the TrueType file. */
  source: string;
  /** CSS weights that it answers to. */
  weight: string;
  /** OpenType features that the subset keeps. */
  features: readonly string[];
}

/** Contextual spacing, half-width and proportional punctuation, the locale's forms, kerning, vertical forms. */
const CJK = ['chws', 'halt', 'palt', 'locl', 'kern', 'vert', 'ccmp', 'vchw', 'vhal'] as const;
/** Lining and tabular figures: a column of numbers aligns. */
const LATIN = [
  'lnum',
  'tnum',
  'pnum',
  'onum',
  'kern',
  'liga',
  'locl',
  'ccmp',
  'mark',
  'mkmk',
  'frac',
  'sups',
] as const;

const noto = (
  id: string,
  family: string,
  script: Script,
  role: Role,
  style: string,
  weight: string,
): Face => ({
  id: `${id}-${role}`,
  family,
  script,
  role,
  source: `@expo-google-fonts/noto-serif-${id}/${style}/${family.replaceAll(' ', '')}_${style}.ttf`,
  weight,
  features: CJK,
});
const newsreader = (role: Role, style: string, weight: string): Face => ({
  id: `newsreader-${role}`,
  family: 'Newsreader',
  script: 'Latin',
  role,
  source: `@expo-google-fonts/newsreader/${style}/Newsreader_${style}.ttf`,
  weight,
  features: LATIN,
});

/** One body face and one display face a script; the Latin ones also set the figures of Chinese pages. */
export const FACES: readonly Face[] = [
  noto('sc', 'Noto Serif SC', 'Hans', 'body', '400Regular', '1 599'),
  noto('sc', 'Noto Serif SC', 'Hans', 'display', '900Black', '600 1000'),
  noto('tc', 'Noto Serif TC', 'Hant', 'body', '400Regular', '1 599'),
  noto('tc', 'Noto Serif TC', 'Hant', 'display', '900Black', '600 1000'),
  noto('hk', 'Noto Serif HK', 'HK', 'body', '400Regular', '1 599'),
  noto('hk', 'Noto Serif HK', 'HK', 'display', '900Black', '600 1000'),
  newsreader('body', '400Regular', '1 449'),
  newsreader('display', '500Medium', '450 1000'),
];

/** What Newsreader sets on a Chinese page: figures and Latin, but no curly quotes, which are full-width there. */
export const LATIN_IN_CHINESE = 'U+20-7E,U+A0,U+D7,U+F7,U+2212';
/** What it sets on an English page. */
export const LATIN_ALONE =
  'U+20-7E,U+A0-17F,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2032,U+2033,U+20AC,U+2190-2193,U+2212';

/** Elements that the style sheets set in the serif at a weight of 600 or more. */
export const DISPLAY = [
  ...['h1', 'h2', 'h3', 'h4', 'strong', 'b', 'th[scope=rowgroup]'],
  ...['.display', '.masthead__name', '.kicker', '.mega__row', '.rail__numeral', '.note__name'],
  ...['.noted span', '.choice a', 'svg .t-val'],
];
/**
 * Elements whose text needs no characters of ours: never shown, or a drawing, which is lettered in the reader's sans.
 * Labels in that sans are not listed: the few characters they add cost less than a rule that misses one.
 */
export const SYSTEM = ['.sans', 'svg', 'script', 'style', 'template', 'title', 'datalist', 'option'];
/** Spaces that any text may hold: a missing one would be drawn by a font of the machine. */
export const SPACES = '\u00a0\u3000';

/**
 * The script of a BCP 47 tag.
 *
 * @example scriptOf('zh-Hant-HK') // 'HK'
 */
export function scriptOf(lang: string): Script {
  if (/^zh-(hant-)?(hk|mo)\b/i.test(lang)) return 'HK';
  if (/^zh-(hant|tw)\b/i.test(lang)) return 'Hant';
  if (/^zh\b/i.test(lang)) return 'Hans';
  return 'Latin';
}

/** Code points of a `unicode-range`. */
export function expandRange(range: string): Set<number> {
  const points = new Set<number>();
  for (const part of range.split(',')) {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    for (let point = Number.parseInt(from, 16); point <= Number.parseInt(to, 16); point++) points.add(point);
  }
  return points;
}
