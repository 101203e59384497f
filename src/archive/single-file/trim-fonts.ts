import { posix } from 'node:path';
import subsetFont from 'subset-font';
import { collectCharacters, FACES, SPACES } from '../../build/fonts/index.ts';
import { parseHtml } from '../../build/html.ts';

/** Characters that style sheets may add to any page. */
const ALWAYS = ' 0123456789.,%+-()';

/**
 * The Latin faces of a page with only the characters that it shows, by path: on the site all pages share one file that has
 * them all; a page that stands alone need not carry them. `tight` also takes out of the Chinese face for text what only
 * titles and bold words need.
 */
export async function trimFonts(
  css: string,
  cssPath: string,
  page: string,
  read: (path: string) => Buffer,
  tight = false,
): Promise<Map<string, Buffer>> {
  const latin = [...new Set(page + ALWAYS)].sort().join('');
  const needs = tight ? collectCharacters(parseHtml(page), '（）：；，。', true) : null;
  const trimmed = new Map<string, Buffer>();
  for (const [, name = ''] of css.matchAll(/url\(([\w-]+\.woff2)\)/g)) {
    const face = FACES.find(({ id }) => name.startsWith(`${id}-`));
    const own = face && needs?.get(`${face.script} body`);
    const body = face?.role === 'body' && own ? [...own, ...SPACES].sort().join('') : null;
    const characters = face?.script === 'Latin' ? latin : body;
    if (!face || !characters) continue;
    const path = posix.join(posix.dirname(cssPath), name);
    const options = { keepFeatures: [...face.features], noHinting: true, preserveNameIds: [1, 2] };
    trimmed.set(path, await subsetFont(read(path), characters, { targetFormat: 'woff2', ...options }));
  }
  return trimmed;
}
