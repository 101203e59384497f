import { posix } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { moveAddresses } from '../../build/addresses.ts';
import { resolveLink, type Place } from '../../build/audit/links.ts';
import { attribute, elementSpan, parseHtml, textOf, walk } from '../../build/html.ts';
import { inlineFonts } from '../../build/offline.ts';
import { hashSource, rewritePolicy } from '../../build/policy.ts';
import { splice, type Edit } from '../../build/splice.ts';
import { dataAddress } from '../images.ts';
import type { Images } from '../images.ts';
import { fitFonts } from './fit-fonts.ts';
import { LEFT_OUT, WITHOUT_MIDDLE } from './left-out.ts';
import type { LeftOut } from './left-out.ts';
import { pictureLink } from './picture-link.ts';
import { plainDrawing } from './plain-drawings.ts';
import { dropUnusedRules } from './unused-rules.ts';

export interface InlineOptions {
  /** The page's path below the base path: `en/2025/a/index.html`. */
  path: string;
  place: Place;
  /** Reads a file of the built site by such a path. */
  read: (path: string) => Buffer;
  /** Files that stand beside the single file, by their path in the site; the rest is linked on the published site. */
  siblings: ReadonlyMap<string, string>;
  /** JSON that the page carries for programs. */
  data: string;
  /** Bytes that the file may have; where it would take more, something is left out, and the file says what. */
  limit: number;
  /** What the page shows beside its drawings. */
  images: Images;
}

/** The id of the element that holds a page's figures as JSON. */
export const DATA_ID = 'figures-json';

/**
 * A page of the built site as one file: styles, fonts, pictures and data inside, no script, and a policy that lets
 * nothing be fetched. Links to its sibling files are relative; all others name the published site.
 */
export function inlinePage(html: string, options: InlineOptions): string {
  const { path, place, read, siblings, data, limit, images } = options;
  const tree = parseHtml(html, true);
  const edits: Edit[] = [];
  const styles: string[] = [];
  const fonts: { at: number; css: string }[] = [];
  const addStyle = (css: string, element: Element) => {
    edits.push({ ...elementSpan(element), text: `<style>${css}</style>` });
    styles.push(css);
  };
  walk(tree, (node) => {
    if (node.type === 'text') return;
    // For search engines and shared links, which read the published page.
    if (node.tagName === 'meta' && /^og:/.test(attribute(node, 'property') ?? ''))
      edits.push({ ...elementSpan(node), text: '' });
    if (node.tagName === 'link' && attribute(node, 'type') === 'application/atom+xml')
      edits.push({ ...elementSpan(node), text: '' });
    if (attribute(node, 'type') === 'application/ld+json') edits.push({ ...elementSpan(node), text: '' });
    if (node.tagName === 'style') addStyle(dropUnusedRules(textOf(node), tree), node);
    if (node.tagName === 'script' && attribute(node, 'src') !== undefined)
      edits.push({ ...elementSpan(node), text: '' });
    if (node.tagName !== 'link' || attribute(node, 'rel') !== 'stylesheet') return;
    const target = resolveLink(attribute(node, 'href') ?? '', path, place);
    if (target.kind !== 'file') return;
    const css = inlineFonts(read(target.path).toString('utf8'), (font) =>
      read(posix.join(posix.dirname(target.path), font)),
    );
    const isFonts = css.includes('@font-face');
    addStyle(isFonts ? css : dropUnusedRules(css, tree), node);
    if (isFonts) fonts.push({ at: edits.length - 1, css });
  });
  const dataBlock = `<script type="application/json" id="${DATA_ID}">${data.replaceAll('<', '\\u003c')}</script>`;
  const end = html.lastIndexOf('</body>');
  edits.push({ start: end, end, text: dataBlock });
  edits.push(
    ...moveAddresses(tree, path, place, (target, element) => {
      if (isInlined(element)) return null;
      if (element.tagName === 'img' || attribute(element, 'rel') === 'icon')
        return dataAddress(target.path, read(target.path));
      const folder = target.path.replace(/(^|\/)index\.html$/, '$1');
      return siblings.get(target.path) ?? `${place.url}${place.base}${encodeURI(folder)}`;
    }),
  );
  const policyOf = () =>
    rewritePolicy(tree, (policy) => {
      policy.clear();
      policy.set('default-src', ["'none'"]);
      policy.set('style-src', [...new Set(styles)].map(hashSource));
      policy.set('font-src', ['data:']);
      policy.set('img-src', ['data:']);
      policy.set('base-uri', ["'none'"]);
      policy.set('form-action', ["'none'"]);
    });
  const leftOut: LeftOut[] = [];
  const instead = new Map<string, Element | null>();
  const finish = () => tighten(splice(html, [...edits, ...policyOf()]), leftOut, instead);
  const whole = finish();
  if (Buffer.byteLength(whole) <= limit) return whole;
  if (/class="?drawn-middle\b/.test(whole)) {
    leftOut.push('middle');
    edits.push({ start: end, end, text: `<style>${WITHOUT_MIDDLE}</style>` });
    styles.push(WITHOUT_MIDDLE);
  }
  let smaller = finish();
  for (const [name, dropped] of droppable(images)) {
    const over = Buffer.byteLength(smaller) - limit;
    if (over <= 0) break;
    let saved = 0;
    for (const [address, replacement] of dropped) {
      if (saved >= over) break;
      instead.set(address, replacement);
      saved += address.length - toHtml(replacement ?? []).length;
    }
    if (dropped.length > 0) leftOut.push(name);
    smaller = finish();
  }
  const over = Buffer.byteLength(smaller) - limit;
  if (over <= 0) return smaller;
  leftOut.push('face');
  for (const { at, css } of fonts) {
    const fitted = fitFonts(css, over);
    edits[at]!.text = `<style>${fitted}</style>`;
    styles[styles.indexOf(css)] = fitted;
  }
  return finish();
}

type Replacement = [address: string, replacement: Element | null];

/** Images that a page may do without, the largest first, and what stands in their place: the logo stands beside its name. */
const droppable = ({ pictures, logo }: Images): [LeftOut, Replacement[]][] => [
  [
    'pictures',
    pictures
      .toSorted((a, b) => b.data.length - a.data.length || (a.link < b.link ? -1 : 1))
      .map((picture) => [picture.data, pictureLink(picture)]),
  ],
  ['logo', logo ? [[logo.data, null]] : []],
];

/** Elements in which blanks between the elements are not drawn. */
const BLOCKS = new Set(
  'html head body main article section figure table thead tbody tr ul ol dl details svg g'.split(' '),
);

/** Elements that begin and end a line, so that blanks at their edges are not drawn. */
const LINES = new Set(
  'p li dt dd td th h1 h2 h3 h4 figcaption caption summary div footer header nav'.split(' '),
);

/** The same page in fewer bytes: without the blanks, quotes, end tags and attributes that nobody sees and HTML doesn't ask for. */
function tighten(
  html: string,
  leftOut: readonly LeftOut[],
  instead: ReadonlyMap<string, Element | null>,
): string {
  const tree = parseHtml(html);
  const tidy = (parent: Root | Element) => {
    if (parent.type === 'root' || BLOCKS.has(parent.tagName))
      parent.children = parent.children.filter(
        (child) => child.type !== 'text' || child.value.trim() !== '',
      ) as typeof parent.children;
    if (leftOut.includes('middle'))
      parent.children = parent.children.filter(
        (child) => child.type !== 'element' || attribute(child, 'className') !== 'drawn-middle',
      ) as typeof parent.children;
    if (instead.size > 0)
      parent.children = parent.children.flatMap((child) => {
        const address =
          child.type === 'element' && child.tagName === 'img' ? attribute(child, 'src') : undefined;
        const replacement = address === undefined ? undefined : instead.get(address);
        return replacement === undefined ? [child] : (replacement ?? []);
      }) as typeof parent.children;
    if (parent.type === 'element' && LINES.has(parent.tagName)) trimEdges(parent);
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'html' && leftOut.length > 0) child.properties[LEFT_OUT] = leftOut.join(' ');
      if (child.tagName === 'svg' && attribute(child, 'className')?.startsWith('chart')) plainDrawing(child);
      tidy(child);
    }
  };
  tidy(tree);
  return toHtml(tree, {
    omitOptionalTags: true,
    preferUnquoted: true,
    collapseEmptyAttributes: true,
    closeEmptyElements: true,
    tightDoctype: true,
  });
}

function trimEdges({ children }: Element): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.replace(/^[ \n\t]+/, '');
  if (last?.type === 'text') last.value = last.value.replace(/[ \n\t]+$/, '');
}

const isInlined = (element: Element): boolean =>
  element.tagName === 'script' ||
  attribute(element, 'rel') === 'stylesheet' ||
  attribute(element, 'type') === 'application/atom+xml';
