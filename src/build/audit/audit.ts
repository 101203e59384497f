import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import type { VFile } from 'vfile';
import { listFiles } from '../files.ts';
import { attribute, parseHtml, textOf, walk } from '../html.ts';
import { checkAlternates } from './alternates.ts';
import { checkCard } from './card.ts';
import { ARCHIVE_LIST, archiveOf, checkArchived, unlinked } from './archive.ts';
import { toFile, type Finding } from './finding.ts';
import { leaksIn } from './leaks.ts';
import {
  checkLinks,
  collectLinks,
  cssLinks,
  resolveLink,
  type Link,
  type PageFrame,
  type Place,
} from './links.ts';
import { checkOffline } from './offline.ts';
import { checkPage, jsonProblem } from './page.ts';
import {
  BUDGET,
  Scale,
  checkWeight,
  compressedSize,
  weighPage,
  type Budget,
  type PageWeight,
} from './weight.ts';
import { xmlProblem } from './xml.ts';

export interface AuditOptions extends Place {
  editions: readonly string[];
  budget?: Budget;
  /** The site is to be opened from its folder: nothing may need a server, and what it weighs costs no reader time. */
  offline?: boolean;
}

export interface Audit {
  /** Only files with something wrong. */
  files: VFile[];
  weights: PageWeight[];
}

/** Articles as received, whose words are theirs, and the archive, which `verify` proves. */
const NOT_OURS = /^(seeds|archive)\//;

/** Reads a built site as a visitor, a search engine and a browser would, and says everything that is wrong with it. */
export function auditSite(dist: string, options: AuditOptions): Audit {
  const { editions, budget = BUDGET, offline = false, ...place } = options;
  const paths = listFiles(dist);
  const files = new Set(paths);
  const findings = new Map<string, Finding[]>();
  const add = (path: string, found: readonly Finding[]) => {
    if (found.length) findings.set(path, [...(findings.get(path) ?? []), ...found]);
  };
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const pages = new Map<string, PageFrame>();
  // A page's own ids and links go with it: the site has thousands of pages. What points into another page waits.
  const waiting = new Map<string, Link[]>();
  const listed = new Set<string>();
  const scale = new Scale(dist);
  const weights: PageWeight[] = [];
  const archive = archiveOf(dist, files);
  // Files of the archive that pages link to.
  const linked = new Set<string>();
  let hasSitemap = false;

  for (const path of paths.filter((path) => !NOT_OURS.test(path))) {
    if (path.endsWith('.html')) {
      const source = readFileSync(join(dist, path));
      const tree = parseHtml(source.toString());
      const links = collectLinks(tree, path);
      const redirect = isRedirect(tree);
      const { alternates, lang, hidden } = links;
      pages.set(path, { path, alternates, lang, hidden: hidden || redirect });
      if (!redirect) {
        add(path, checkPage(tree, path, editions));
        add(
          path,
          checkCard(tree, path, place, (file) => (files.has(file) ? readFileSync(join(dist, file)) : null)),
        );
        const weight = weighPage(links, source, scale, place, files);
        weights.push(weight);
        if (offline) add(path, checkOffline(tree, links.links, path, place));
        else add(path, checkWeight(weight, inlineScript(tree), budget));
      }
      const { inside = [], into = [] } = Object.groupBy(links.links, ({ href }) =>
        href.indexOf('#') > 0 ? 'into' : 'inside',
      );
      add(
        path,
        checkLinks(path, inside, place, files, (target) => (target === path ? links.ids : undefined)),
      );
      if (into.length > 0) waiting.set(path, into);
      add(path, checkArchived(links, archive, place, linked));
    } else if (path.endsWith('.xml')) {
      const source = read(path);
      const problem = xmlProblem(source);
      if (problem)
        add(path, [{ rule: 'bad-xml', args: { problem: problem.problem }, offset: problem.offset }]);
      const links = xmlLinks(source);
      add(
        path,
        checkLinks(path, links, place, files, () => undefined),
      );
      if (!basename(path).startsWith('sitemap')) continue;
      hasSitemap = true;
      for (const { href } of links) {
        const target = resolveLink(href, path, place);
        if (target.kind === 'file') listed.add(target.path);
      }
    } else if (path.endsWith('.css')) {
      const links = cssLinks(read(path));
      add(
        path,
        checkLinks(path, links, place, files, () => undefined),
      );
      if (offline) add(path, checkOffline(null, links, path, place));
    } else if (path.endsWith('.json')) {
      const source = read(path);
      add(path, [...jsonProblem(source, 0), ...leaksIn(source, 0)]);
    } else if (/\.(csv|webmanifest|txt|svg)$/.test(path)) add(path, leaksIn(read(path), 0));
  }
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string) => {
    if (!pages.has(path)) return undefined;
    const found = ids.get(path) ?? collectLinks(parseHtml(read(path)), path).ids;
    ids.set(path, found);
    return found;
  };
  for (const page of pages.values()) {
    add(page.path, checkLinks(page.path, waiting.get(page.path) ?? [], place, files, idsOf));
    add(
      page.path,
      checkAlternates(page, place, (path) => pages.get(path)),
    );
    if (hasSitemap && !page.hidden && page.path !== '404.html' && !listed.has(page.path))
      add(page.path, [{ rule: 'not-in-sitemap' }]);
  }
  if (archive) add(ARCHIVE_LIST, unlinked(archive, linked));
  return {
    files: [...findings].map(([path, found]) => toFile(`${basename(dist)}/${path}`, read(path), found)),
    weights,
  };
}

const isRedirect = (tree: Root) => select('meta[http-equiv=refresh i]', select('head', tree)) !== undefined;

function xmlLinks(source: string): Link[] {
  const unescape = (text: string) => text.trim().replaceAll('&amp;', '&');
  return [
    ...[...source.matchAll(/<(loc|image:loc|icon|logo)>([^<]*)</g)].map((match) => ({
      href: unescape(match[2]!),
      offset: match.index,
      resource: false,
    })),
    ...[...source.matchAll(/\b(?:href|src)="([^"]*)"/g)].map((match) => ({
      href: unescape(match[1]!),
      offset: match.index,
      resource: false,
    })),
  ];
}

function inlineScript(tree: Root): number {
  let text = '';
  walk(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'script' && !/json/.test(attribute(node, 'type') ?? ''))
      text += textOf(node);
  });
  return text ? compressedSize(Buffer.from(text)) : 0;
}
