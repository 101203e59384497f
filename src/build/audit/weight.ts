import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Finding } from './finding.ts';
import { cssLinks, resolveLink, type PageLinks, type Place } from './links.ts';

/** Bytes that a first visit to a page fetches, text compressed with Brotli. */
export interface PageWeight {
  path: string;
  html: number;
  css: number;
  script: number;
  images: number;
  fonts: number;
}

export interface Budget {
  /** Everything but the fonts. */
  beforeFonts: number;
  total: number;
  script: number;
}

export const BUDGET: Budget = { beforeFonts: 60_000, total: 250_000, script: 10_000 };

/** Sizes of files, compressed as a server would, each measured once. */
export class Scale {
  readonly #dist: string;
  readonly #sizes = new Map<string, number>();
  readonly #fonts = new Map<string, string[]>();

  constructor(dist: string) {
    this.#dist = dist;
  }

  size(path: string): number {
    const known = this.#sizes.get(path);
    if (known !== undefined) return known;
    const data = readFileSync(join(this.#dist, path));
    const size = /\.(woff2|png|jpe?g|webp|avif|pdf)$/.test(path) ? data.length : compressedSize(data);
    this.#sizes.set(path, size);
    return size;
  }

  /** The fonts that a style sheet names. */
  fontsOf(css: string, place: Place): string[] {
    const known = this.#fonts.get(css);
    if (known) return known;
    const fonts = cssLinks(readFileSync(join(this.#dist, css), 'utf8'))
      .map(({ href }) => resolveLink(href, css, place))
      .flatMap((target) => (target.kind === 'file' && target.path.endsWith('.woff2') ? [target.path] : []));
    this.#fonts.set(css, fonts);
    return fonts;
  }
}

/** Quality 5, as servers compress on the way: some 6 % over the best, and a tenth of its time. */
export function compressedSize(data: Buffer): number {
  return brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_LGWIN]: 20,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  }).length;
}

/** Weighs a page with everything it fetches; files that are not there weigh nothing here. */
export function weighPage(
  page: PageLinks,
  html: Buffer,
  scale: Scale,
  place: Place,
  files: ReadonlySet<string>,
): PageWeight {
  const weight: PageWeight = {
    path: page.path,
    html: compressedSize(html),
    css: 0,
    script: 0,
    images: 0,
    fonts: 0,
  };
  const fetched = new Set<string>();
  for (const { href, resource } of page.links) {
    const target = resource ? resolveLink(href, page.path, place) : null;
    // Staff's pictures are fetched when they are scrolled to.
    if (target?.kind === 'file' && files.has(target.path) && !target.path.startsWith('pictures/'))
      fetched.add(target.path);
  }
  for (const path of fetched) {
    if (path.endsWith('.css')) {
      weight.css += scale.size(path);
      for (const font of scale.fontsOf(path, place)) if (files.has(font)) weight.fonts += scale.size(font);
    } else if (path.endsWith('.js')) weight.script += scale.size(path);
    else if (path.endsWith('.html')) continue;
    else if (path.endsWith('.woff2')) weight.fonts += scale.size(path);
    else weight.images += scale.size(path);
  }
  return weight;
}

export const beforeFonts = ({ html, css, script, images }: PageWeight) => html + css + script + images;
export const totalWeight = (weight: PageWeight) => beforeFonts(weight) + weight.fonts;

/** Checks a page's weight; inline script counts with the page, files of script by themselves. */
export function checkWeight(weight: PageWeight, inlineScript: number, budget: Budget = BUDGET): Finding[] {
  const parts: [string, number, number][] = [
    ['页面、样式与脚本 / page, styles and script', beforeFonts(weight), budget.beforeFonts],
    ['页面连同字体 / the page and its fonts', totalWeight(weight), budget.total],
    ['脚本 / script', weight.script + inlineScript, budget.script],
  ];
  return parts
    .filter(([, size, limit]) => size > limit)
    .map(([part, size, limit]) => ({
      rule: 'weight',
      args: { part, size: kilobytes(size), limit: kilobytes(limit) },
    }));
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** Above the columns; a Chinese character takes the room of two. */
const HEADS = {
  zh: ['html', 'css', '脚本', '图片', '字体', '合计'],
  en: ['html', 'css', 'script', 'images', 'fonts', 'total'],
} as const;

/** The heaviest pages as lines of a table. */
export function weightTable(
  weights: readonly PageWeight[],
  language: 'zh' | 'en' = 'zh',
  rows = 5,
): string[] {
  const heaviest = [...weights]
    .sort((a, b) => totalWeight(b) - totalWeight(a) || (a.path < b.path ? -1 : 1))
    .slice(0, rows);
  const cell = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
  return [
    `${HEADS[language].map((word) => word.padStart(8 - (language === 'zh' ? word.replace(/[a-z]/g, '').length : 0))).join('')}  KB, Brotli`,
    ...heaviest.map((weight) => {
      const { html, css, script, images, fonts, path } = weight;
      return `${[html, css, script, images, fonts, totalWeight(weight)].map(cell).join('')}  ${path}`;
    }),
  ];
}
