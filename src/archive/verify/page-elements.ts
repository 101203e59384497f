import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { attribute, textOf, walk } from '../../build/html.ts';
import { hashSource, parsePolicy } from '../../build/policy.ts';
import type { Chart } from '../../charts/types.ts';
import { strings } from '../../editions/index.ts';
import { englishPath, reportPath, seedPath } from '../../library/index.ts';
import type { Source } from '../../library/index.ts';
import {
  chartId,
  dataRowsHtml,
  derivedRowHtml,
  editionsOf,
  parallelTwins,
  reportTwins,
  formerHtml,
  rowHtml,
  rowId,
} from '../../site/index.ts';
import type { ReportView } from '../../site/index.ts';
import { dataName, pageName, pdfName, SOURCE } from '../names.ts';
import { PROJECT } from '../project.ts';
import { drawnOf } from './places.ts';
import { DATA_ID, plainDrawing } from '../single-file/index.ts';

/** Elements that a page has exactly as they are made from the source text. */
export interface Exact {
  /** One by its id, or all that a selector names, in order. */
  id?: string;
  selector?: string;
  figure: string | null;
  /** What is in them, or with `whole` they themselves. */
  html: string[];
  whole?: true;
}

/** What the markup of a page may say beside its text. */
export interface Markup {
  exact: Exact[];
  /** Every id that holds a digit. */
  ids: ReadonlySet<string>;
  /** Words for those who listen, and other attributes that are read. */
  spoken: ReadonlySet<string>;
  /** Where links may lead, beside what the page itself holds. */
  addresses: ReadonlySet<string>;
}

export interface MarkupFault {
  figure: string | null;
  field: { zh: string; en: string };
  found: string;
  expected: string;
}

export function markupOf(view: ReportView, source: Source, withoutMiddle: boolean): Markup {
  const { locale } = view;
  const rows = view.sections.flatMap((section) => section.rows);
  const blocks = [...(view.standfirst ? [view.standfirst] : []), ...rows];
  const charts = rows.flatMap((row) => [...row.notes, ...row.strip, ...row.wide]);
  const drawn = (chart: Chart) =>
    drawnOf(chart, withoutMiddle).map((drawing) => {
      const plain = structuredClone(drawing);
      plainDrawing(plain);
      return canonicalHtml(toHtml(plain, { space: 'svg' }));
    });
  const ofChart = (chart: Chart, at: string): Exact[] => [
    { selector: `${at} .drawing svg`, figure: chart.figures[0] ?? null, html: drawn(chart), whole: true },
    {
      selector: `${at} .data tbody`,
      figure: chart.figures[0] ?? null,
      html: [canonicalHtml(dataRowsHtml(chart, locale))],
    },
  ];
  const exact: Exact[] = [
    ...blocks.map(({ block, hast }) => ({
      id: block.id,
      figure: block.figures[0] ?? null,
      html: [
        canonicalHtml(
          block.merged.map((id) => `<span id="${id}"></span>`).join('') +
            formerHtml(view.former, block.id) +
            toHtml(hast),
        ),
      ],
    })),
    ...charts.flatMap((chart) => ofChart(chart, `[id="${chartId(chart)}"]`)),
    ...(view.lead?.chart ? ofChart(view.lead.chart, '.mega') : []),
    ...view.edition.figures.map((figure): Exact => ({
      id: rowId(figure.id),
      figure: figure.id,
      html: [canonicalHtml(rowHtml(figure, locale))],
      whole: true,
    })),
    {
      selector: 'tr.derived',
      figure: view.derived[0]?.id ?? null,
      html: view.derived.map((figure) => canonicalHtml(derivedRowHtml(figure, locale))),
      whole: true,
    },
  ];
  const carriers = [
    ...view.sections.map(({ id }) => id),
    ...blocks.map(({ block }) => block.id),
    ...charts.map(chartId),
  ];
  const ids = [
    DATA_ID,
    ...carriers,
    ...carriers.flatMap((id) => view.former.get(id) ?? []),
    ...view.gone.map(({ id }) => id),
    ...blocks.flatMap(({ block, hast }) => [...block.merged, ...idsIn(hast)]),
    ...view.edition.figures.map(({ id }) => rowId(id)),
  ];
  const words = strings(locale).site;
  return {
    exact,
    ids: new Set(ids),
    spoken: new Set([
      view.description,
      ...[...charts, ...(view.lead?.chart ? [view.lead.chart] : [])].map(({ alt }) => alt),
      ...[...view.marks.values()].map((mark) => `${mark} ${words.backToText}`),
      ...view.sections.map(({ heading }) => heading.join(' ')),
    ]),
    addresses: addressesOf(view, source),
  };
}

function addressesOf(
  { hrefs, locale, report: where, sections, parallel, versions }: ReportView,
  source: Source,
) {
  const { report, summary, site } = source;
  const { id } = report;
  const pages = [
    ...Object.values(reportTwins(summary, site)),
    ...Object.values(parallelTwins(summary, site)),
    ...(parallel ? [parallel] : []),
    hrefs.figures(locale, where),
    ...sections.map((section) => hrefs.figures(locale, where, section.id)),
    hrefs.archived(id),
    ...versions.flatMap(({ href }) => href ?? []),
  ];
  const files = editionsOf(summary, site).flatMap((other) => [
    ...[pageName(id, other), pdfName(id, other), dataName(other, 'csv'), dataName(other, 'json')],
  ]);
  const sources = [seedPath(id), reportPath(id), englishPath(id)].map((path) => `${SOURCE}/${path}`);
  const icon = readFileSync(join(PROJECT, 'public', 'favicon.svg')).toString('base64');
  return new Set([
    ...pages.map(hrefs.absolute),
    ...files,
    ...sources,
    ...site.records.flatMap(({ url }) => url ?? []),
    ...(site.contact.email ? [`mailto:${site.contact.email}`] : []),
    `data:image/svg+xml;base64,${icon}`,
  ]);
}

/** Compares the markup of a page; the first difference of each element is told. */
export function compareMarkup(tree: Root, { exact, ids, spoken, addresses }: Markup): MarkupFault[] {
  const faults: MarkupFault[] = [];
  const here = new Map<string, Element>();
  walk(tree, (node) => {
    const id = node.type === 'element' ? attribute(node, 'id') : undefined;
    if (node.type === 'element' && id !== undefined) here.set(id, node);
  });
  for (const { id, selector = '', figure, html, whole } of exact) {
    const elements =
      id === undefined ? selectAll(selector, tree) : [here.get(id)].filter((one) => one !== undefined);
    const found = elements.map((element) => canonical(whole ? [element] : element.children));
    const field = id === undefined ? selector : `#${id}`;
    for (let i = 0; i < Math.max(found.length, html.length); i++)
      if (found[i] !== html[i])
        faults.push({ figure, field: both(field), ...around(found[i] ?? '', html[i] ?? '') });
  }
  const add = (zh: string, en: string, found: string, expected = '—') =>
    faults.push({ figure: null, field: { zh, en }, found, expected });
  for (const id of ids) if (!here.has(id)) add('锚点', 'an anchor', '—', id);
  walk(tree, (node) => {
    if (node.type !== 'element') return;
    const { tagName } = node;
    const id = attribute(node, 'id');
    if (id !== undefined && /\d/.test(id) && !ids.has(id)) add('锚点', 'an anchor', id);
    for (const name of ['ariaLabel', 'alt', 'title'] as const) {
      const said = attribute(node, name);
      if (said !== undefined && /\d/.test(said) && !spoken.has(said)) add('读屏文字', `the ${name}`, said);
    }
    if (tagName === 'meta' && attribute(node, 'name') === 'description') {
      const said = attribute(node, 'content') ?? '';
      if (!spoken.has(said)) add('网页简介', 'the description', said);
    }
    for (const name of ['href', 'src'] as const) {
      const to = attribute(node, name);
      if (to === undefined || !/\d/.test(to)) continue;
      const known = to.startsWith('#')
        ? here.has(decode(to.slice(1)))
        : addresses.has(to.split('#')[0] ?? '');
      if (!known) add('链接', 'a link', to);
    }
    if (tagName === 'style' && !isAllowed(tree, textOf(node)))
      add(
        '样式与网页的安全策略',
        "a style sheet, which the page's policy doesn't know",
        attribute(node, 'id') ?? '—',
      );
  });
  return faults;
}

/** Whether the policy of the page knows a style sheet, fonts inside it included, by its digest. */
function isAllowed(tree: Root, css: string): boolean {
  const meta = select('meta[http-equiv=content-security-policy i]', tree);
  const policy = parsePolicy((meta && attribute(meta, 'content')) ?? '');
  return policy.get('style-src')?.includes(hashSource(css)) ?? false;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const both = (text: string) => ({ zh: text, en: text });

/** A few characters of two texts from where they part. */
function around(found: string, expected: string): { found: string; expected: string } {
  let at = 0;
  while (at < expected.length && found[at] === expected[at]) at++;
  const from = Math.max(0, at - 12);
  return { found: found.slice(from, at + 12), expected: expected.slice(from, at + 12) };
}

const idsIn = (nodes: readonly ElementContent[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'element'
      ? [...[attribute(node, 'id')].filter((id) => id !== undefined), ...idsIn(node.children)]
      : [],
  );

export const canonicalHtml = (html: string): string =>
  canonical(fromHtml(html, { fragment: true }).children as ElementContent[]);

/** Markup in one spelling, without blanks beside tags. */
function canonical(nodes: readonly ElementContent[]): string {
  return toHtml(nodes.flatMap(bare)).trim();
}

function bare(node: ElementContent): ElementContent[] {
  if (node.type === 'text') {
    const value = node.value.replace(/[ \n\t]+/g, ' ').trim();
    return value === '' ? [] : [{ type: 'text', value }];
  }
  if (node.type !== 'element') return [];
  return [{ ...node, children: node.children.flatMap(bare) }];
}
