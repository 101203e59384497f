/** Which part of a page a face sets: text, numerals (Newsreader alone has a weight for them), titles and bold words. */
export type Role = 'body' | 'numerals' | 'display';
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
  /** CSS weights that it answers to on a Chinese page, where they differ. */
  weightInChinese?: string;
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
const newsreader = (role: Role, style: string, weight: string, weightInChinese = weight): Face => ({
  id: `newsreader-${role}`,
  family: 'Newsreader',
  script: 'Latin',
  role,
  source: `@expo-google-fonts/newsreader/${style}/Newsreader_${style}.ttf`,
  weight,
  weightInChinese,
  features: LATIN,
});

/**
 * One body face and one display face a script. Newsreader also sets the figures and Latin of Chinese pages, there in
 * two weights: Medium, which stands beside Noto Serif Regular as an equal, and Bold beside its Black.
 */
export const FACES: readonly Face[] = [
  noto('sc', 'Noto Serif SC', 'Hans', 'body', '400Regular', '1 599'),
  noto('sc', 'Noto Serif SC', 'Hans', 'display', '900Black', '600 1000'),
  noto('tc', 'Noto Serif TC', 'Hant', 'body', '400Regular', '1 599'),
  noto('tc', 'Noto Serif TC', 'Hant', 'display', '900Black', '600 1000'),
  noto('hk', 'Noto Serif HK', 'HK', 'body', '400Regular', '1 599'),
  noto('hk', 'Noto Serif HK', 'HK', 'display', '900Black', '600 1000'),
  newsreader('body', '400Regular', '1 449'),
  newsreader('numerals', '500Medium', '450 599', '1 599'),
  newsreader('display', '700Bold', '600 1000'),
];

/** What Newsreader sets on a Chinese page: figures and Latin, but no curly quotes, which are full-width there. */
export const LATIN_IN_CHINESE = 'U+20-7E,U+A0,U+D7,U+F7,U+2212';
/** What it sets on an English page. */
export const LATIN_ALONE =
  'U+20-7E,U+A0-17F,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2032,U+2033,U+20AC,U+2190-2193,U+2212';

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
