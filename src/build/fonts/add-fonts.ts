import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { parseHtml, textOf } from '../html.ts';
import { collectCharacters, generatedText, mainScript, type Needs } from './collect.ts';
import {
  FACES,
  LATIN_ALONE,
  LATIN_IN_CHINESE,
  SPACES,
  expandRange,
  scriptOf,
  type Face,
  type Script,
} from './faces.ts';
import { subsetFaces, subsetKey } from './subset.ts';

/** The layout writes `<link rel="stylesheet" href="…/_fonts/pending.css" data-fonts>`; here it gets its real name. */
const LINK = /<link\b[^>]*\bdata-fonts\b[^>]*>/;
const PENDING = 'pending.css';

export interface FontOptions {
  cache: string;
  /** Told of how many subsets are made, of those that weren't kept from before. */
  progress?: (done: number, of: number) => void;
}

/** What the step made; `pages` counts those that asked for fonts. */
export interface FontResult {
  pages: number;
  files: number;
  bytes: number;
}

interface Page {
  path: string;
  script: Script;
  faces: PageFace[];
}

/** A face of a page, with what it draws there. */
interface PageFace {
  face: Face;
  text: string;
  /** The script that it serves, where that isn't the page's own: it then has a family name of its own. */
  beside?: Script;
}

/**
 * Gives every page of a built site the fonts that it needs, and no more: a style sheet a page under
 * `_fonts/`, which names one subset a face. Names are hashes of the content.
 */
export async function addFonts(
  dist: string,
  { cache, progress = () => {} }: FontOptions,
): Promise<FontResult> {
  const generated = listFiles(dist, '.css').map((path) =>
    generatedText(readFileSync(join(dist, path), 'utf8')),
  );
  const pages: Page[] = [];
  for (const path of listFiles(dist, '.html')) {
    const html = readFileSync(join(dist, path), 'utf8');
    if (!LINK.test(html)) continue;
    const tree = parseHtml(html);
    const script = mainScript(tree);
    const needs = collectCharacters(tree, [...generated, ...generatedBy(tree)].join(''));
    const beside = besideScript(tree, script);
    const own = facesOf(needs, script);
    const faces =
      beside === null
        ? own
        : [...withoutNumerals(own, script), ...latinFaces(needs, beside).map((one) => ({ ...one, beside }))];
    pages.push({ path, script, faces });
  }
  const fonts = await subsetFaces(
    pages.flatMap(({ faces }) => faces),
    { cache, progress: byQuarters(progress) },
  );
  if (pages.length) mkdirSync(join(dist, '_fonts'), { recursive: true });
  for (const { name, bytes } of fontLicences(pages.flatMap(({ faces }) => faces.map(({ face }) => face))))
    writeFileSync(join(dist, '_fonts', name), bytes);
  const written = new Map<string, number>();
  const write = (name: string, data: string | Buffer) => {
    if (!written.has(name)) writeFileSync(join(dist, '_fonts', name), data);
    written.set(name, data.length);
    return name;
  };
  for (const page of pages) {
    const rules = page.faces.map(({ face, text, beside }) => {
      const data = fonts.get(subsetKey(face, text))!;
      const family = beside === undefined ? face.family : `${face.family} ${BESIDE}`;
      return fontFace(
        { ...face, family },
        beside ?? page.script,
        write(`${face.id}-${digest(data)}.woff2`, data),
      );
    });
    const css = `${rules.join('\n')}\n`;
    const file = join(dist, page.path);
    const name = write(`${digest(css)}.css`, css);
    const link = (written: string) => written.replace(PENDING, name).replace(/\s+data-fonts(=""|='')?/, '');
    writeFileSync(file, readFileSync(file, 'utf8').replace(LINK, link));
  }
  return {
    pages: pages.length,
    files: written.size,
    bytes: [...written.values()].reduce((sum, n) => sum + n, 0),
  };
}

/** The texts that the style sheets inside a page add to it. */
function generatedBy(page: Root): string[] {
  return selectAll('style', page).map((sheet) => generatedText(textOf(sheet)));
}

/** Takes the font links out of the pages again, for a build without fonts. */
export function dropFontLinks(dist: string): void {
  for (const path of listFiles(dist, '.html')) {
    const file = join(dist, path);
    const html = readFileSync(file, 'utf8');
    if (LINK.test(html)) writeFileSync(file, html.replace(LINK, ''));
  }
}

/** The fonts' licence, the OFL, asks that it travels with them. */
export function fontLicences(faces: readonly Face[] = FACES): { name: string; bytes: Buffer }[] {
  const require = createRequire(import.meta.url);
  return [...new Map(faces.map((face) => [face.family, face])).values()].map(({ family, source }) => {
    const [scope, name] = source.split('/');
    const bytes = readFileSync(require.resolve(`${scope}/${name}/LICENSE_FONT`));
    return { name: `OFL-${family.replaceAll(' ', '')}.txt`, bytes };
  });
}

/** After a family's name: the face that sets Latin beside text of the page's own language, as style sheets ask for it. */
const BESIDE = 'Beside';

/** The script that a page sets beside its own, which it says by `data-beside`. */
function besideScript(page: Root, main: Script): Script | null {
  const element = select('[data-beside]', page);
  const script = element === undefined ? main : scriptOf(String(element.properties['dataBeside']));
  return script === main ? null : script;
}

/** Newsreader as running text of a script needs it. */
function latinFaces(needs: Needs, script: Script): PageFace[] {
  return withoutNumerals(facesOf(needs, script), script).filter(({ face }) => face.script === 'Latin');
}

/** Running text needs no numerals of a weight of their own; in Chinese they are what sets its figures. */
function withoutNumerals(faces: readonly PageFace[], script: Script): PageFace[] {
  return faces.filter(({ face }) => !(script === 'Latin' && face.role === 'numerals'));
}

function facesOf(needs: Needs, main: Script): PageFace[] {
  const latin = String.fromCodePoint(...expandRange(main === 'Latin' ? LATIN_ALONE : LATIN_IN_CHINESE));
  return FACES.flatMap((face) => {
    // Text and numerals need most of Newsreader on any page, so that all pages can share one file.
    if (face.script === 'Latin' && face.role !== 'display')
      return main === 'Latin' || face.role === 'numerals' ? [{ face, text: latin }] : [];
    const characters = [...(needs.get(`${face.script} ${face.role}`) ?? [])];
    // Browsers refuse a font that draws nothing: a blank alone is left to any other face.
    return characters.some((character) => character.trim())
      ? [{ face, text: [...new Set([...characters, ...SPACES])].sort().join('') }]
      : [];
  });
}

function fontFace(face: Face, main: Script, name: string): string {
  const declarations = [
    `font-family:"${face.family}"`,
    `src:url(${name}) format("woff2")`,
    `font-weight:${main === 'Latin' ? face.weight : (face.weightInChinese ?? face.weight)}`,
    'font-display:swap',
    ...(face.script === 'Latin'
      ? [`unicode-range:${main === 'Latin' ? LATIN_ALONE : LATIN_IN_CHINESE}`]
      : []),
  ];
  return `@font-face{${declarations.join(';')}}`;
}

const digest = (data: string | Buffer) => createHash('sha256').update(data).digest('hex').slice(0, 10);

/** Tells of each quarter that is done, once. */
function byQuarters(progress: (done: number, of: number) => void): (done: number, of: number) => void {
  let told = 0;
  return (done, of) => {
    const quarter = Math.floor((4 * done) / of);
    if (quarter <= told) return;
    told = quarter;
    progress(done, of);
  };
}
