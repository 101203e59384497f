import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Element, Root } from 'hast';
import { relativeHref } from '../site/index.ts';
import { resolveLink, type Place } from './audit/links.ts';
import { listFiles } from './files.ts';
import { attribute, attributeSpan, escapeAttribute, offsetOf, parseHtml, walk } from './html.ts';
import { formatPolicy, hashSource, parsePolicy } from './policy.ts';
import { splice, type Edit } from './splice.ts';

/** Attributes by which elements of our pages name files. */
const ADDRESSES = ['href', 'src'];

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
  const tree: Root = parseHtml(html, true);
  const edits: Edit[] = [];
  const scripts: string[] = [];
  let policy: Element | undefined;
  walk(tree, (node) => {
    if (node.type === 'text') return;
    if (attribute(node, 'httpEquiv')?.toLowerCase() === 'content-security-policy') policy = node;
    if (node.tagName === 'script' && attribute(node, 'src') !== undefined) {
      const target = resolveLink(attribute(node, 'src')!, path, place);
      if (target.kind !== 'file') return;
      const script = classicScript(read(target.path), target.path);
      scripts.push(script);
      edits.push({ ...spanOf(node), text: `<script>${script}</script>` });
      return;
    }
    for (const property of ADDRESSES) {
      const href = attribute(node, property);
      const span = attributeSpan(node, property);
      const moved = href === undefined ? null : offlineHref(href, path, place);
      if (span && moved !== null && moved !== href)
        edits.push({ ...span, text: `${property}="${escapeAttribute(moved)}"` });
    }
    const refresh = /^(.*url=)(.*)$/i.exec(attribute(node, 'content') ?? '');
    if (attribute(node, 'httpEquiv') === 'refresh' && refresh)
      edits.push({
        ...attributeSpan(node, 'content')!,
        text: `content="${escapeAttribute(refresh[1]! + (offlineHref(refresh[2]!, path, place) ?? refresh[2]!))}"`,
      });
  });
  const content = policy && attributeSpan(policy, 'content');
  if (content)
    edits.push({
      ...content,
      text: `content="${escapeAttribute(offlinePolicy(attribute(policy!, 'content')!, scripts))}"`,
    });
  return splice(html, edits);
}

/** The address as it works from the page's own place; null for one that leads elsewhere or is whole as it is. */
function offlineHref(href: string, path: string, place: Place): string | null {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(href)) return null;
  const target = resolveLink(href, path, place);
  if (target.kind !== 'file') return null;
  return relativeHref(path, target.path) + (/#.*/.exec(href)?.[0] ?? '');
}

/** What a module does, as a script of its own scope that waits for the page, as modules do. */
function classicScript(source: string, path: string): string {
  if (/^\s*import\b|\bexport\s*\{[^}]*\};?\s*$/.test(source))
    throw new Error(`invalid script: ${path} imports another, which no page opened from a folder can load`);
  return `addEventListener("DOMContentLoaded",()=>{\n${source.trim().replaceAll('</', '<\\/')}\n})`;
}

/** Browsers differ in whether 'self' holds for files; `file:` and `data:` say what is meant. */
function offlinePolicy(content: string, scripts: readonly string[]): string {
  const policy = parsePolicy(content);
  const hashes = (policy.get('script-src') ?? []).filter((source) => source !== "'self'");
  for (const [name, sources] of policy)
    if (sources.includes("'self'")) sources.push('file:', ...(name === 'font-src' ? ['data:'] : []));
  policy.set('script-src', [...new Set([...hashes, ...scripts.map(hashSource)])]);
  policy.set('connect-src', ["'none'"]);
  return formatPolicy(policy);
}

function spanOf(node: Element): { start: number; end: number } {
  return { start: offsetOf(node), end: node.position!.end.offset! };
}
