import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { cardFonts, FONT_PACKAGES } from './card-fonts.ts';

const require = createRequire(import.meta.url);

/** Pictures made at once: they are made beside JavaScript, one a core. */
const AT_ONCE = 2;

let makers: string | undefined;

/** Where a drawing's picture is kept: by the drawing, the rasteriser and the fonts. */
function pathOf(svg: string, cache: string): string {
  makers ??= ['@resvg/resvg-js', ...FONT_PACKAGES]
    .map((name) => `${name}@${(require(`${name}/package.json`) as { version: string }).version}`)
    .join(' ');
  return join(cache, `${createHash('sha256').update(`${makers}\n${svg}`).digest('hex')}.png`);
}

/**
 * Makes PNGs of drawings, but for those in the cache, and hands each on with its place in the list. Pictures are
 * written whole or not at all.
 *
 * @returns how many were not in the cache
 */
export async function rasterise(
  drawings: readonly string[],
  cache: string,
  finish: (index: number, png: Buffer) => void,
): Promise<number> {
  const waiting: { svg: string; file: string; index: number }[] = [];
  for (const [index, svg] of drawings.entries()) {
    const file = pathOf(svg, cache);
    if (existsSync(file)) finish(index, readFileSync(file));
    else waiting.push({ svg, file, index });
  }
  if (waiting.length === 0) return 0;
  mkdirSync(cache, { recursive: true });
  const fontsOf = await cardFonts(
    waiting.map(({ svg }) => svg),
    cache,
  );
  const queue = [...waiting];
  const work = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { svg, file, index } = job;
      const image = await renderAsync(svg, {
        font: { loadSystemFonts: false, fontFiles: fontsOf(svg), defaultFontFamily: 'Newsreader' },
      });
      const png = image.asPng();
      writeFileSync(`${file}.${process.pid}`, png);
      renameSync(`${file}.${process.pid}`, file);
      finish(index, png);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return waiting.length;
}
