import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** What sets the letters of cards: each script's regular and bold, and the numerals. */
const CHINESE = ['sc', 'tc', 'hk'] as const;
const LATIN = ['400Regular', '500Medium', '700Bold'].map(
  (style) => `@expo-google-fonts/newsreader/${style}/Newsreader_${style}.ttf`,
);

type Script = (typeof CHINESE)[number];

const facesOf = (script: Script): string[] =>
  ['400Regular', '700Bold'].map(
    (style) =>
      `@expo-google-fonts/noto-serif-${script}/${style}/NotoSerif${script.toUpperCase()}_${style}.ttf`,
  );

/** The packages whose versions a picture depends on. */
export const FONT_PACKAGES: readonly string[] = [
  '@expo-google-fonts/newsreader',
  ...CHINESE.map((script) => `@expo-google-fonts/noto-serif-${script}`),
];

/** The script whose Chinese a card is in; English cards have the names that no English is known for. */
function scriptOf(svg: string): Script {
  return (/Noto Serif (SC|TC|HK)/.exec(svg)?.[1]?.toLowerCase() as Script | undefined) ?? 'sc';
}

/**
 * Font files for cards: a Chinese face is 14 MB and takes half a second to open, so it is cut down to the characters
 * of the cards at hand, and kept by them.
 *
 * @returns the paths for a card
 */
export async function cardFonts(cards: readonly string[], cache: string): Promise<(svg: string) => string[]> {
  const characters = new Map<Script, Set<string>>();
  for (const svg of cards) {
    const script = scriptOf(svg);
    const known = characters.get(script) ?? new Set<string>();
    characters.set(script, known);
    for (const character of svg) known.add(character);
  }
  const files = new Map<Script, string[]>();
  for (const [script, known] of characters) {
    const text = [...known].sort().join('');
    const made: string[] = [];
    for (const face of facesOf(script)) made.push(await subset(face, text, cache));
    files.set(script, made);
  }
  const latin = LATIN.map((face) => require.resolve(face));
  return (svg) => [...latin, ...(files.get(scriptOf(svg)) ?? [])];
}

async function subset(face: string, text: string, cache: string): Promise<string> {
  const file = join(cache, `${createHash('sha256').update(`${face}\n${text}`).digest('hex')}.ttf`);
  if (existsSync(file)) return file;
  const data = await subsetFont(readFileSync(require.resolve(face)), text, {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    preserveNameIds: [1, 2, 16, 17],
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, data);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
