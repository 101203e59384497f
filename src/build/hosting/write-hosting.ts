import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSeed } from '../../article/index.ts';
import { listFiles } from '../files.ts';
import { formatHeaders, headerRules } from './rules.ts';

/** What is written depends on where the site lives and on its editions. */
export interface HostingOptions {
  url: string;
  base: string;
  editions: readonly string[];
}

/**
 * Writes what hosts read beside the pages: `_headers` (Cloudflare Pages, Netlify), `.nojekyll` (GitHub Pages leaves out
 * folders that begin with `_` without it), and `robots.txt`, which counts only at the root of a host.
 */
export function writeHosting(dist: string, { url, base, editions }: HostingOptions): void {
  const rules = headerRules({ base, editions, charsets: charsetsOf(dist) });
  writeFileSync(join(dist, '_headers'), formatHeaders(rules));
  writeFileSync(join(dist, '.nojekyll'), '');
  if (base === '/')
    writeFileSync(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap-index.xml\n`);
}

/** Published articles that are no UTF-8, which a host would declare them to be. */
function charsetsOf(dist: string): Map<string, string> {
  const folder = join(dist, 'seeds');
  if (!existsSync(folder)) return new Map();
  return new Map(
    listFiles(folder, '.txt')
      .map((name): [string, string] => [
        `seeds/${name}`,
        decodeSeed(readFileSync(join(folder, name))).encoding,
      ])
      .filter(([, encoding]) => encoding !== 'utf-8'),
  );
}
