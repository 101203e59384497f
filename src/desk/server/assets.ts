import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';

/** One file of the desk's own page. */
export interface Asset {
  type: string;
  body: () => Buffer | string;
}

const DESK = join(import.meta.dirname, '..');
const LIT = dirname(createRequire(import.meta.url).resolve('lit-html'));
const TYPES: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Bare names that the page's modules import, for the browser. */
const IMPORTS = JSON.stringify({
  imports: { 'lit-html': '/lib/lit-html.js', 'lit-html/': '/lib/' },
});

/**
 * Every file that the desk's page is made of, by its address. The list is made once from what is there, so that no address
 * leads anywhere else. TypeScript is handed out without its types; nothing is bundled.
 */
export function listAssets(): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  const add = (address: string, path: string): void => {
    const type = TYPES[extname(path)];
    if (type === undefined) return;
    const read = (): string => readFileSync(path, 'utf8');
    const body = path.endsWith('.ts') ? () => stripTypeScriptTypes(read()) : read;
    assets.set(address, { type, body });
  };
  for (const folder of ['client', 'strings'])
    for (const path of filesBelow(join(DESK, folder)))
      add(`/${folder}/${relative(join(DESK, folder), path).replaceAll('\\', '/')}`, path);
  for (const path of filesBelow(LIT))
    if (
      /^(?:lit-html|directive|directive-helpers|async-directive|directives\/[\w-]+)\.js$/.test(
        relative(LIT, path).replaceAll('\\', '/'),
      )
    )
      add(`/lib/${relative(LIT, path).replaceAll('\\', '/')}`, path);
  add('/styles/tokens.css', join(DESK, '..', 'styles', 'tokens.css'));
  return assets;
}

/** The desk's page, and the policy that it is under: only what this server hands out, and the site's pages in a frame. */
export function deskPage(language: string, pagesOrigin: string | null): { html: string; policy: string } {
  const hash = createHash('sha256').update(IMPORTS).digest('base64');
  const html = `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-Hans'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>年鉴 · 审稿台</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/styles/tokens.css">
${styleSheets()}
<script type="importmap">${IMPORTS}</script>
<script type="module" src="/client/main.ts"></script>
</head>
<body></body>
</html>
`;
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${pagesOrigin ?? "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return { html, policy };
}

function styleSheets(): string {
  return readdirSync(join(DESK, 'client', 'styles'))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => `<link rel="stylesheet" href="/client/styles/${name}">`)
    .join('\n');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
