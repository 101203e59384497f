import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { launchBrowser } from '../../src/archive/browser.ts';
import { listFiles } from '../../src/build/files.ts';
import { serveSite } from '../../src/build/serve.ts';
import { readSite } from '../../src/library/index.ts';
import { SITE, prepareSite } from '../runner/site.ts';

/** Kinds of pages by their path, with `:` for the edition. */
const KINDS = {
  gate: /^index\.html$/,
  missing: /^404\.html$/,
  list: /^:$/,
  about: /^:\/about$/,
  report: /^:\/\d{4}\/[^/]+$/,
  parallel: /^:\/\d{4}\/[^/]+\/parallel$/,
  figures: /^:\/\d{4}\/[^/]+\/figures$/,
  compare: /^:\/(?:organisations|places)\/[^/]+$/,
} as const;

export type PageKind = keyof typeof KINDS | 'other';

export interface BuiltPage {
  /** Below the base path: `zh-Hans/2025/qilu-software-park/`. */
  path: string;
  file: string;
  kind: PageKind;
  /** Edition by the path; null for those outside the editions. */
  edition: string | null;
}

export interface Site {
  dist: string;
  base: string;
  /** Address with the base path. */
  url: string;
  editions: readonly string[];
  pages: BuiltPage[];
  browser: Browser;
}

/**
 * The built site behind a server, and a browser: one of each for a test file, closed after it.
 * `npm test` builds once for all files; alone, a file builds for itself.
 */
export async function openSite(): Promise<Site> {
  const built = await prepareSite((line) => console.error(line));
  assert.ok(built, 'the build failed');
  const dist = process.env[SITE]!;
  const { base, editions } = readSite(process.cwd());
  const served = await serveSite(dist, { base });
  const browser = await launchBrowser();
  after(async () => {
    await browser.close();
    await served.close();
    built.remove();
  });
  const pages = listFiles(dist, '.html')
    .map((file) => describe(file, editions))
    .filter(({ file }) => !/http-equiv="refresh"/.test(readFileSync(join(dist, file), 'utf8')));
  return { dist, base, url: served.url, editions, pages, browser };
}

function describe(file: string, editions: readonly string[]): BuiltPage {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const edition = editions.find((name) => name === first) ?? null;
  const known = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((name) =>
    KINDS[name].test(edition === null ? file : [':', ...rest].join('/')),
  );
  const kind: PageKind = known ?? 'other';
  return { path, file, kind, edition };
}

/** What a browser complained of while a page was open. */
export interface Watch {
  /** Console errors and warnings, exceptions and violations of the policy. */
  complaints: string[];
  /** Addresses asked of other sites. */
  elsewhere: string[];
}

/** Opens a page in a context of its own, watched from the first request; `use` gets it when it has settled. */
export async function withPage<T>(
  site: Site,
  path: string,
  options: BrowserContextOptions,
  use: (page: Page, watch: Watch) => Promise<T>,
): Promise<T> {
  // Scrolling that glides would still be on its way when a test looks.
  const context = await site.browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    const page = await context.newPage();
    const watch: Watch = { complaints: [], elsewhere: [] };
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) watch.complaints.push(message.text());
    });
    page.on('pageerror', (error) => watch.complaints.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(new URL('/', site.url).href) && !/^(data|blob):/.test(url))
        watch.elsewhere.push(url);
    });
    await page.goto(site.url + path, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready.then(() => null)');
    return await use(page, watch);
  } finally {
    await context.close();
  }
}

/** Pages of a kind, of one edition if it is named. */
export const pagesOf = (site: Site, kind: PageKind, edition?: string) =>
  site.pages.filter((page) => page.kind === kind && (edition === undefined || page.edition === edition));

/** A report page of an edition. */
export function aReport(site: Site, edition = 'zh-Hans'): BuiltPage {
  const [page] = pagesOf(site, 'report', edition).slice(-1);
  assert.ok(page, `there is a report in ${edition}`);
  return page;
}
