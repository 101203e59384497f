import { posix } from 'node:path';
import subsetFont from 'subset-font';
import { collectCharacters, FACES, SPACES } from '../../build/fonts/index.ts';
import { parseHtml } from '../../build/html.ts';

/** Characters that style sheets may add to any page. */
const ALWAYS = ' 0123456789.,%+-()';

/** What text that runs across never asks a face for: metrics and lines of vertical text, names of weights. */
const UNUSED_TABLES = ['vmtx', 'vhea', 'VORG', 'BASE', 'STAT', 'gasp'];

/**
 * The faces of a page with only what it shows, by path. On the site all pages share one file of each Latin face, which has
 * all characters; a page that stands alone need not carry them. `tight` also takes out of the Chinese face for text what
 * only titles and bold words need.
 */
export async function trimFonts(
  css: string,
  cssPath: string,
  page: string,
  read: (path: string) => Buffer,
  tight = false,
): Promise<Map<string, Buffer>> {
  const needs = collectCharacters(parseHtml(page), '（）：；，。', true);
  const of = (...keys: Parameters<typeof needs.get>[0][]): string[] =>
    keys.flatMap((key) => [...(needs.get(key) ?? [])]);
  const latin = textOf([...of('Latin body', 'Latin display'), ...SPACES, ...ALWAYS]);
  const trimmed = new Map<string, Buffer>();
  for (const [, name = ''] of css.matchAll(/url\(([\w-]+\.woff2)\)/g)) {
    const face = FACES.find(({ id }) => name.startsWith(`${id}-`));
    if (!face) continue;
    const { script, role, features } = face;
    const body = script !== 'Latin' && role === 'body' ? of(`${script} body`) : [];
    const characters =
      script === 'Latin' ? latin : body.length > 0 && tight ? textOf([...body, ...SPACES]) : null;
    if (!characters) continue;
    const path = posix.join(posix.dirname(cssPath), name);
    const options = {
      keepFeatures: features.filter((feature) => !VERTICAL.has(feature)),
      dropTables: UNUSED_TABLES,
      noHinting: true,
      preserveNameIds: [1, 2],
    };
    trimmed.set(path, await subsetFont(read(path), characters, { targetFormat: 'woff2', ...options }));
  }
  return trimmed;
}

/** Features of vertical text. */
const VERTICAL = new Set(['vert', 'vchw', 'vhal']);

const textOf = (characters: readonly string[]): string => [...new Set(characters)].sort().join('');
