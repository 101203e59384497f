/** Headers that a host adds to what its pattern matches. */
export interface HeaderRule {
  /** A path from the root of the host; `*` at its end stands for anything. */
  pattern: string;
  /** By name, as they are written. */
  headers: Readonly<Record<string, string>>;
}

/** What the rules depend on. */
export interface Hosted {
  /** `/` or `/reports/`. */
  base: string;
  editions: readonly string[];
  /** Files that are no UTF-8, by their path below the base, with their charset: articles as received. */
  charsets?: ReadonlyMap<string, string>;
}

/** Named by a digest of what they hold: they never change. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** Kept, and asked for anew each time: a correction shows at once. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/**
 * The headers of a site, as Cloudflare Pages and Netlify take them. Hosts join what two rules say of one header, so no
 * header is set twice for any path: a new rule for caching needs a folder of its own.
 *
 * @example headerRules({ base: '/', editions: ['en'] })[1] // { pattern: '/_assets/*', headers: { 'Cache-Control': … } }
 */
export function headerRules({ base, editions, charsets = new Map() }: Hosted): HeaderRule[] {
  const cached = (path: string, value: string): HeaderRule => ({
    pattern: base + path,
    headers: { 'Cache-Control': value },
  });
  return [
    {
      pattern: `${base}*`,
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      },
    },
    ...['_assets/*', '_fonts/*', 'images/*'].map((path) => cached(path, FOR_GOOD)),
    ...['', ...editions.map((edition) => `${edition}/*`), 'seeds/*', 'pictures/*', 'archive/*'].map((path) =>
      cached(path, ASK_AGAIN),
    ),
    ...[...charsets].map(([path, charset]) => ({
      pattern: base + path,
      headers: { 'Content-Type': `text/plain; charset=${charset}` },
    })),
  ];
}

/**
 * What a host sends with a path, header by header.
 *
 * @example headersOf([{ pattern: '/a/*', headers: { A: '1' } }], '/a/b') // { A: '1' }
 */
export function headersOf(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matches = ({ pattern }: HeaderRule) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return Object.assign({}, ...rules.filter(matches).map(({ headers }) => headers)) as Record<string, string>;
}

/** The text of `_headers`. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** The rules in the text of a `_headers`. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    else if (name && value !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}
