import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute, parseHtml, walk } from '../../build/html.ts';
import type { Source } from '../../library/index.ts';
import { factsOf, headNames, linkWords, paper, xmpOf } from '../pdf/index.ts';
import { VERSION } from '../project.ts';
import { numbersIn, numeralsIn, squeeze } from './claims.ts';
import { differenceOf, differs } from './compare.ts';
import type { Expected } from './expected.ts';
import type { PdfContent } from './pdf-text.ts';
import type { VerifyFinding } from './rules.ts';

/**
 * Compares what a PDF says beside its figures with the document that it is printed from: every number of its text, the
 * words for its pictures and links, running heads, outline, and what it says of itself. Its page numbers are its own.
 */
export function checkPaper(found: PdfContent, { view, images }: Expected, source: Source): VerifyFinding[] {
  const tree = parseHtml(paper(view, source, { pages: found.pages, fonts: '', version: VERSION, images }));
  return [
    ...compareText(found, tree),
    ...compareLists('outline', found.outline, headingsOf(tree)),
    ...compareLists('alt', found.alts, altsOf(tree)),
    ...compareMargins(found, [...headNames(view), ...view.sections.map(({ numeral }) => numeral ?? '')]),
    ...compareLinks(found, tree, source, view.locale),
    ...compareFacts(found, factsOf(view, source)),
    ...compareLists(
      'attachments',
      [...found.attachments.keys()],
      [...['figures.csv', 'figures.json'], source.report.seed.name],
    ),
  ];
}

const FIELDS = {
  text: { zh: '全部文字', en: 'the text as a whole' },
  outline: { zh: '书签', en: 'the outline' },
  alt: { zh: '图的读屏文字', en: 'the words for a picture' },
  margins: { zh: '页眉页脚', en: 'a running head' },
  links: { zh: '链接', en: 'a link' },
  attachments: { zh: '附件', en: 'the attachments' },
};

function compareText({ text }: PdfContent, tree: Root): VerifyFinding[] {
  const [more, fewer] = differenceOf(numeralsIn(text), numeralsIn(textOf(tree)));
  if (more.length + fewer.length === 0) return [];
  return [differs('—', FIELDS.text, more.join(' ') || '—', fewer.join(' ') || '—')];
}

function compareLists(
  field: keyof typeof FIELDS,
  found: readonly string[],
  expected: readonly string[],
): VerifyFinding[] {
  const [more, fewer] = differenceOf(found.map(squeeze), expected.map(squeeze));
  return Array.from({ length: Math.max(more.length, fewer.length) }, (_, i) =>
    differs('—', FIELDS[field], more[i] ?? '—', fewer[i] ?? '—'),
  );
}

function compareMargins({ margins }: PdfContent, names: readonly string[]): VerifyFinding[] {
  const known = new Set(names.flatMap(numbersIn));
  return margins.flatMap((margin, i) => {
    const page = String(i + 1);
    const numbers = numbersIn(margin);
    const strange = numbers.filter((number) => number !== page && !known.has(number));
    const numbered = i === 0 || numbers.includes(page);
    if (strange.length === 0 && numbered) return [];
    return [differs('—', FIELDS.margins, strange.join(' ') || '—', page)];
  });
}

function compareLinks(
  { links, pages }: PdfContent,
  tree: Root,
  { report }: Source,
  locale: Expected['view']['locale'],
): VerifyFinding[] {
  const words = linkWords(locale);
  const addresses = new Set(
    selectAll('a[href]', tree)
      .map((link) => attribute(link, 'href') ?? '')
      .filter((to) => !to.startsWith('#')),
  );
  return links.flatMap(({ dest, url, words: said }) => {
    const page = dest === null ? undefined : pages.get(dest);
    const expected = page === undefined ? url !== null && addresses.has(url) && url : words.page(page);
    return said === expected ? [] : [differs('—', FIELDS.links, said, expected || report.id)];
  });
}

/** What the document says of itself, twice. Which program made it is for `bag-info.txt` to say. */
function compareFacts({ info, xmp }: PdfContent, facts: ReturnType<typeof factsOf>): VerifyFinding[] {
  const producer = String(info['Producer'] ?? '');
  const date = `D:${facts.date.replace(/[-:T]/g, '')}`;
  const expected: Record<string, string> = {
    Title: facts.title,
    Author: facts.authors.join(', '),
    Creator: producer,
    CreationDate: date,
    ModDate: date,
    Language: facts.language,
  };
  const findings = Object.entries(expected)
    .filter(([field, value]) => info[field] !== value)
    .map(([field, value]) => differs('—', field, String(info[field] ?? '—'), value));
  const described = xmpOf({ ...facts, producer, digest: '' });
  if (xmp.trim() === described.trim()) return findings;
  const [more, fewer] = differenceOf(xmp.split('\n'), described.split('\n'));
  return [...findings, differs('—', 'XMP', more[0] ?? '—', fewer[0] ?? '—')];
}

const headingsOf = (tree: Root): string[] =>
  selectAll('body :is(h1, h2, h3, h4, h5, h6)', tree).map((heading) => textOf(heading));

function altsOf(tree: Root): string[] {
  const alts: string[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element') return;
    if (attribute(node, 'role') === 'img') alts.push(attribute(node, 'ariaLabel') ?? '');
    if (node.tagName === 'img' && attribute(node, 'alt')) alts.push(attribute(node, 'alt')!);
  });
  return alts;
}

/** Text that is read: all but what is hidden from those who listen, whose drawings are read whole. */
function textOf(parent: Root | Element): string {
  return parent.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || isSilent(child)) return '';
      return INLINE.has(child.tagName) ? textOf(child) : ` ${textOf(child)} `;
    })
    .join('');
}

const INLINE = new Set('a b em i span sup small strong wbr tspan code'.split(' '));
const isSilent = (element: Element): boolean =>
  ['head', 'style', 'script'].includes(element.tagName) ||
  (element.tagName !== 'svg' && attribute(element, 'ariaHidden') === 'true');
