import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { parseHtml } from '../../src/build/html.ts';
import { openSite } from './harness.ts';

const site = await openSite();
const paths = new Set(site.pages.map(({ path }) => path));

/** Edition and the rest of an address below the base path. */
function split(path: string): { edition: string | null; rest: string } {
  const edition = site.editions.find((name) => path.startsWith(`${name}/`)) ?? null;
  return { edition, rest: edition === null ? path : path.slice(edition.length + 1) };
}

for (const { path, file, edition } of site.pages)
  test(`/${path} links to pages of its own edition, and to another only by its name and to the same page`, () => {
    const wrong: string[] = [];
    for (const link of selectAll('a[href]', parseHtml(readFileSync(join(site.dist, file), 'utf8')))) {
      const href = String(link.properties['href']);
      if (!href.startsWith(site.base)) continue;
      const target = split(href.slice(site.base.length).replace(/#.*$/, ''));
      const named = link.properties['hrefLang'] ?? null;
      if (target.edition === null) continue;
      if (named !== null && named !== target.edition) wrong.push(`${href} says ${String(named)}`);
      if (target.edition === edition) continue;
      if (edition !== null && named === null)
        wrong.push(`${href} doesn’t say that it is in ${target.edition}`);
      if (edition === null) continue;
      // The same page in the other edition where there is one: the list otherwise.
      const same = split(path).rest;
      const near = same.replace(/parallel\/$/, '');
      const twin = `${target.edition}/${same}`;
      const fits = [same, near].includes(target.rest) || (target.rest === '' && !paths.has(twin));
      if (!fits) wrong.push(`${href} is no twin of ${path}`);
    }
    assert.deepEqual(wrong, []);
  });
