import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strings } from '../editions/index.ts';
import { splitId } from '../library/index.ts';
import type { Site } from '../library/index.ts';
import { hrefsOf } from '../site/index.ts';
import { listFiles } from './files.ts';
import { escapeAttribute } from './html.ts';
import { hashSource } from './policy.ts';

/** A report and an id that it was published under before. */
export interface Renamed {
  id: string;
  from: string;
}

/** Keeps the place on the page that an address names, which a refresh alone would lose. */
const SCRIPT = 'location.replace(document.links[0].href+location.hash)';

/**
 * Lets the addresses of renamed reports lead to the new ones, on any server: a page that leads on for each page, a copy
 * of each file, and, where a host serves it, `_redirects`. Gives the number of files.
 */
export function addRedirects(
  dist: string,
  site: Site,
  renamed: readonly Renamed[],
  { hosted = true }: { hosted?: boolean } = {},
): number {
  const hrefs = hrefsOf(site);
  const lines: string[] = [];
  let files = 0;
  for (const { id, from } of renamed) {
    const [now, then] = [splitId(id), splitId(from)];
    if (!now || !then) continue;
    for (const locale of site.editions) {
      const [newFolder, oldFolder] = [now, then].map(({ year, slug }) => `${locale}/${year}/${slug}`) as [
        string,
        string,
      ];
      if (!existsSync(join(dist, newFolder))) continue;
      lines.push(`${hrefs.report(locale, then)}* ${hrefs.report(locale, now)}:splat 301`);
      for (const name of listFiles(join(dist, newFolder), '')) {
        const [source, target] = [newFolder, oldFolder].map((folder) => join(dist, folder, name)) as [
          string,
          string,
        ];
        mkdirSync(dirname(target), { recursive: true });
        if (!name.endsWith('.html')) copyFileSync(source, target);
        else {
          const href = `${hrefs.report(locale, now)}${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
          writeFileSync(target, leadOn(href, hrefs.absolute(href), locale, titleOf(source)));
        }
        files += 1;
      }
    }
    const seed = (one: string) => hrefs.seed(`${one}.txt`);
    lines.push(`${seed(from)} ${seed(id)} 301`);
    const [oldSeed, newSeed] = [from, id].map((one) => join(dist, 'seeds', `${one}.txt`)) as [string, string];
    if (existsSync(newSeed)) {
      copyFileSync(newSeed, oldSeed);
      files += 1;
    }
  }
  if (hosted && lines.length > 0) writeFileSync(join(dist, '_redirects'), `${lines.join('\n')}\n`);
  return files;
}

const titleOf = (page: string): string =>
  /<title>([^<]*)<\/title>/.exec(readFileSync(page, 'utf8'))?.[1] ?? '';

function leadOn(to: string, canonical: string, locale: Site['editions'][number], title: string): string {
  const href = escapeAttribute(to);
  const words = strings(locale).site;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${hashSource(SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${escapeAttribute(words.moved)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeAttribute(canonical)}">
<meta http-equiv="refresh" content="1; url=${href}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${words.moved}</p>
<p><a href="${href}">${words.versionCurrent}</a></p>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
