import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Locale } from '../../editions/types.ts';
import { PROJECT } from '../project.ts';

/** A TrueType face of the paper, and when it is used. */
interface Face {
  family: string;
  /** Of its npm package, below `@expo-google-fonts/`. */
  folder: string;
  /** PostScript name. */
  name: string;
  weight: string;
  range?: string;
}

/** Figures and Latin on a Chinese page; curly quotes are full-width there. */
const LATIN_IN_CHINESE = 'U+20-7E,U+A0,U+D7,U+F7,U+2212';
const LATIN =
  'U+20-7E,U+A0-17F,U+2002-200A,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2032,U+2033,U+20AC,U+2212';

const cjk = (region: 'SC' | 'TC' | 'HK', family = 'Paper CJK'): Face[] =>
  (
    [
      ['400Regular', 'Regular', '1 599'],
      ['700Bold', 'Bold', '600 799'],
      ['900Black', 'Black', '800 1000'],
    ] as const
  ).map(([folder, style, weight]) => ({
    family,
    folder: `noto-serif-${region.toLowerCase()}/${folder}`,
    name: `NotoSerif${region}-${style}`,
    weight,
  }));

const newsreader = (folder: string, style: string, weight: string, range: string): Face => ({
  family: 'Paper Latin',
  folder: `newsreader/${folder}`,
  name: `Newsreader-${style}`,
  weight,
  range,
});

/** Newsreader Medium stands beside Noto Serif Regular as an equal, Bold beside its Bold and Black. */
const CHINESE_LATIN = [
  newsreader('500Medium', 'Medium', '1 599', LATIN_IN_CHINESE),
  newsreader('700Bold', 'Bold', '600 1000', LATIN_IN_CHINESE),
];

/** Names and quotations in Chinese stand in each edition as they do in the original. */
const FACES: Record<Locale, readonly Face[]> = {
  'zh-Hans': [...CHINESE_LATIN, ...cjk('SC')],
  'zh-Hant': [...CHINESE_LATIN, ...cjk('TC')],
  'zh-Hant-HK': [...CHINESE_LATIN, ...cjk('HK')],
  en: [
    newsreader('400Regular', 'Regular', '1 449', LATIN),
    newsreader('500Medium', 'Medium', '450 599', LATIN),
    newsreader('700Bold', 'Bold', '600 1000', LATIN),
    ...cjk('SC'),
  ],
};

/** Where a browser that has not our fonts gets them: an address that the printer answers itself. */
export const FONT_ORIGIN = 'http://fonts.nianjian.invalid/';

const require = createRequire(import.meta.url);
/** `NotoSerifSC_400Regular`. */
const fileName = ({ folder, name }: Face): string => `${name.split('-')[0]}_${folder.split('/')[1]}`;
const fileOf = (face: Face): string =>
  require.resolve(`@expo-google-fonts/${face.folder}/${fileName(face)}.ttf`);

/**
 * `@font-face` rules of an edition. The browser from npm has exactly our fonts, from disk; any other is handed them,
 * since what is installed there under the same names may be another version, or of a kind that a PDF can't embed.
 */
export function fontFaces(locale: Locale, installed: boolean): string {
  return FACES[locale]
    .map((face) => {
      const src = installed ? `local("${face.name}")` : `url("${FONT_ORIGIN}${face.name}.ttf")`;
      const range = face.range ? `;unicode-range:${face.range}` : '';
      return `@font-face{font-family:"${face.family}";src:${src};font-weight:${face.weight}${range}}`;
    })
    .join('\n');
}

/** The file of a face that was asked for by its address; null where there is none. */
export function fontOf(address: string): Buffer | null {
  const face = Object.values(FACES)
    .flat()
    .find(({ name }) => address === `${FONT_ORIGIN}${name}.ttf`);
  return face ? readFileSync(fileOf(face)) : null;
}

/** Writes the file that tells fontconfig of our fonts and no others, and gives its path. */
export function writeFontsConf(): string {
  const folder = join(PROJECT, 'node_modules', '.cache', 'nianjian');
  const folders = [
    ...new Set(
      Object.values(FACES)
        .flat()
        .map((face) => relative(folder, dirname(fileOf(face)))),
    ),
  ];
  const path = join(folder, 'print-fonts.conf');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((dir) => `  <dir prefix="relative">${dir}</dir>`).join('\n')}
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
  );
  return path;
}
