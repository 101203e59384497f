import type { Root } from 'hast';
import { attribute, offsetOf, textOf, walk } from '../html.ts';
import type { Finding } from './finding.ts';

/** An address that a page names. */
export interface Link {
  href: string;
  offset: number;
  /** The browser fetches it with the page. */
  resource: boolean;
}

/** What other pages need to know of a page, kept for all pages at once. */
export interface PageFrame {
  path: string;
  /** `hreflang` to address. */
  alternates: Map<string, string>;
  lang: string;
  hidden: boolean;
}

/** What a page offers and asks for. */
export interface PageLinks extends PageFrame {
  ids: Set<string>;
  links: Link[];
}

/** Values of `rel` for what a browser fetches; other links are only names. */
const FETCHED = /\b(stylesheet|preload|modulepreload|icon|apple-touch-icon|manifest|prefetch)\b/;
const NAMES = /^(og:image|og:url|og:image:secure_url|twitter:image)$/;

/** Attributes by which elements other than links name what a browser fetches; `xLinkHref` in drawings. */
const SOURCES = ['src', 'poster', 'data', 'action', 'formAction', 'href', 'xLinkHref'];

/** Collects a page's ids and addresses. */
export function collectLinks(tree: Root, path: string): PageLinks {
  const page: PageLinks = { path, ids: new Set(), links: [], alternates: new Map(), lang: '', hidden: false };
  walk(tree, (element) => {
    if (element.type === 'text') return;
    const get = (property: string) => attribute(element, property);
    const add = (href: string | undefined, resource: boolean) => {
      if (href !== undefined) page.links.push({ href, offset: offsetOf(element), resource });
    };
    const id = get('id');
    if (id !== undefined) page.ids.add(id);
    const { tagName } = element;
    if (tagName === 'html') page.lang = get('lang') ?? '';
    if (tagName === 'link') {
      const rel = get('rel') ?? '';
      add(get('href'), /\b(preconnect|dns-prefetch)\b/.test(rel) || FETCHED.test(rel));
      const lang = get('hrefLang');
      if (rel === 'alternate' && lang) page.alternates.set(lang, get('href') ?? '');
    } else if (tagName === 'meta') {
      if (NAMES.test(get('property') ?? get('name') ?? '')) add(get('content'), false);
      if (get('name') === 'robots' && /noindex/.test(get('content') ?? '')) page.hidden = true;
      if (get('httpEquiv') === 'refresh') add(/url=(.*)/i.exec(get('content') ?? '')?.[1], false);
    } else if (tagName === 'style') {
      for (const { href } of cssLinks(textOf(element))) add(href, true);
    } else if (tagName === 'a' || tagName === 'area') add(get('href'), false);
    else {
      for (const property of SOURCES) add(get(property), true);
      for (const candidate of get('srcSet')?.split(',') ?? []) add(candidate.trim().split(/\s+/)[0], true);
    }
  });
  return page;
}

/** The addresses that a style sheet names. */
export function cssLinks(css: string): Link[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map((match) => ({
    href: match[1] ?? match[2]!,
    offset: match.index,
    resource: true,
  }));
}

export interface Place {
  /** Origin: https://nianjian.example. */
  url: string;
  /** `/` or `/reports/`. */
  base: string;
}

/** Where an address leads: a file of this site, another site, or nowhere that we judge (mailto:, data:). */
export type Target =
  | { kind: 'file'; path: string; id: string }
  | { kind: 'outside-base' }
  | { kind: 'external' }
  | { kind: 'none' };

/** Resolves an address found in a file of the site. */
export function resolveLink(href: string, from: string, { url, base }: Place): Target {
  if (!URL.canParse(href, `${url}${base}${from}`)) return { kind: 'file', path: href, id: '' };
  const target = new URL(href, `${url}${base}${from}`);
  if (!/^https?:$/.test(target.protocol)) return { kind: 'none' };
  if (target.origin !== new URL(url).origin) return { kind: 'external' };
  if (!target.pathname.startsWith(base)) return { kind: 'outside-base' };
  const path = decodeURIComponent(target.pathname.slice(base.length));
  return {
    kind: 'file',
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    id: decodeURIComponent(target.hash.slice(1)),
  };
}

/** Checks the addresses of one file against the files and ids that there are. */
export function checkLinks(
  from: string,
  links: readonly Link[],
  place: Place,
  files: ReadonlySet<string>,
  idsOf: (path: string) => ReadonlySet<string> | undefined,
): Finding[] {
  const found: Finding[] = [];
  for (const { href, offset, resource } of links) {
    const target = resolveLink(href, from, place);
    const args = { href: href || '""', base: place.base };
    if (target.kind === 'external' && resource) found.push({ rule: 'third-party', args, offset });
    else if (target.kind === 'outside-base') found.push({ rule: 'outside-base', args, offset });
    else if (target.kind === 'file' && !files.has(target.path))
      found.push({
        rule: files.has(`${target.path}/index.html`) ? 'missing-slash' : 'broken-link',
        args,
        offset,
      });
    else if (
      target.kind === 'file' &&
      target.id &&
      !/^(top$|:~:)/.test(target.id) &&
      idsOf(target.path)?.has(target.id) === false
    )
      found.push({ rule: 'broken-anchor', args: { ...args, id: target.id }, offset });
  }
  return found;
}
