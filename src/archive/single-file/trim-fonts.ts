import { posix } from 'node:path';
import subsetFont from 'subset-font';
import { FACES } from '../../build/fonts/index.ts';

/** Characters that style sheets may add to any page. */
const ALWAYS = ' 0123456789.,%+-()';

/**
 * The Latin faces of a page with only the characters that it shows, by path: on the site all pages share one file that has
 * them all; a page that stands alone need not carry them.
 */
export async function trimFonts(
  css: string,
  cssPath: string,
  text: string,
  read: (path: string) => Buffer,
): Promise<Map<string, Buffer>> {
  const characters = [...new Set(text + ALWAYS)].sort().join('');
  const trimmed = new Map<string, Buffer>();
  for (const [, name = ''] of css.matchAll(/url\(([\w-]+\.woff2)\)/g)) {
    const face = FACES.find(({ id, script }) => script === 'Latin' && name.startsWith(`${id}-`));
    if (!face) continue;
    const path = posix.join(posix.dirname(cssPath), name);
    const options = { keepFeatures: [...face.features], noHinting: true, preserveNameIds: [1, 2] };
    trimmed.set(path, await subsetFont(read(path), characters, { targetFormat: 'woff2', ...options }));
  }
  return trimmed;
}
