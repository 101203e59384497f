import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { relativeHref } from '../site/index.ts';
import { moveAddresses } from './addresses.ts';
import { resolveLink, type Place } from './audit/links.ts';
import { listFiles } from './files.ts';
import { attribute, elementSpan, parseHtml, walk } from './html.ts';
import { hashSource, rewritePolicy } from './policy.ts';
import { splice, type Edit } from './splice.ts';

/**
 * Makes a built site work from a folder, without a server: addresses relative to their page and down to index.html,
 * scripts in the page and fonts in their style sheets, since browsers load neither modules nor fonts from `file:`.
 * Addresses that name the published site in full stay.
 */
export function makeOffline(dist: string, place: Place): void {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  for (const path of listFiles(dist, '.html'))
    writeFileSync(join(dist, path), offlinePage(read(path), path, place, read));
  for (const path of listFiles(dist, '.css')) {
    const css = inlineFonts(read(path), (font) => readFileSync(join(dist, posix.dirname(path), font)));
    writeFileSync(join(dist, path), css);
  }
  for (const path of listFiles(dist, '.woff2')) rmSync(join(dist, path));
  for (const path of listFiles(dist, '.js')) rmSync(join(dist, path));
}

/**
 * A style sheet with its fonts in it.
 *
 * @example inlineFonts('a{src:url(b.woff2)}', () => Buffer.from('b')) // 'a{src:url(data:font/woff2;base64,Yg==)}'
 */
export function inlineFonts(css: string, read: (font: string) => Buffer): string {
  return css.replace(
    /url\(["']?([^"')]+\.woff2)["']?\)/g,
    (_, font: string) => `url(data:font/woff2;base64,${read(font).toString('base64')})`,
  );
}

function offlinePage(html: string, path: string, place: Place, read: (path: string) => string): string {
  const tree = parseHtml(html, true);
  const scripts: string[] = [];
  const edits: Edit[] = [];
  walk(tree, (node) => {
    const src = node.type === 'element' && node.tagName === 'script' ? attribute(node, 'src') : undefined;
    if (node.type === 'text' || src === undefined) return;
    const target = resolveLink(src, path, place);
    if (target.kind !== 'file') return;
    const script = classicScript(read(target.path), target.path);
    scripts.push(script);
    edits.push({ ...elementSpan(node), text: `<script>${script}</script>` });
  });
  edits.push(
    ...moveAddresses(tree, path, place, (target, { tagName }) =>
      tagName === 'script' ? null : relativeHref(path, target.path),
    ),
    ...rewritePolicy(tree, (policy) => {
      // Browsers differ in whether 'self' holds for files; `file:` and `data:` say what is meant.
      const hashes = (policy.get('script-src') ?? []).filter((source) => source !== "'self'");
      for (const [name, sources] of policy)
        if (sources.includes("'self'")) sources.push('file:', ...(name === 'font-src' ? ['data:'] : []));
      policy.set('script-src', [...new Set([...hashes, ...scripts.map(hashSource)])]);
      policy.set('connect-src', ["'none'"]);
    }),
  );
  return splice(html, edits);
}

/** What a module does, as a script of its own scope that waits for the page, as modules do. */
function classicScript(source: string, path: string): string {
  if (/^\s*import\b|\bexport\s*\{[^}]*\};?\s*$/.test(source))
    throw new Error(`invalid script: ${path} imports another, which no page opened from a folder can load`);
  return `addEventListener("DOMContentLoaded",()=>{\n${source.trim().replaceAll('</', '<\\/')}\n})`;
}
