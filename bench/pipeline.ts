/**
 * Runs the bare pipeline over a library and prints what it cost, as one line of JSON: `node bench/pipeline.ts ROOT [--all]`.
 * Read, parse, figures, convert, charts, stringify; no Astro, no cache, nothing written. With `--all`, all that the
 * outputs of a report are made of: its page laid out, its table, CSV and JSON, its entry in list and feed.
 */
import { toHtml } from 'hast-util-to-html';
import { chooseCharts, heroChart } from '../src/charts/index.ts';
import type { Chart } from '../src/charts/types.ts';
import { makeEdition } from '../src/editions/index.ts';
import type { Locale } from '../src/editions/types.ts';
import { listReportIds, readGlossary, readReport, readSite, summarise } from '../src/library/index.ts';
import type { Report } from '../src/library/index.ts';
import {
  dataRowsHtml,
  reportData,
  rowHtml,
  toCsv,
  toJson,
  viewEntry,
  viewFeedEntry,
  viewReport,
} from '../src/site/index.ts';
import { used } from './used.ts';

const [root, all] = process.argv.slice(2);
if (!root) throw new Error('invalid arguments: ROOT is needed');
const site = readSite(root);
const glossary = readGlossary(root);
const start = performance.now();
let pages = 0;
let characters = 0;
for (const id of listReportIds(root)) {
  const report = readReport(root, id, { cache: null });
  characters += all ? outputs(report) : editions(report);
  pages += site.editions.length;
}
console.log(JSON.stringify({ pages, seconds: (performance.now() - start) / 1000, ...used(), characters }));

function editions({ article, figures, meta }: Report): number {
  const { organisation, pins = [] } = meta;
  let length = 0;
  for (const locale of site.editions) {
    const input = { article, figures, pins, glossary, organisation, english: null };
    const edition = makeEdition(input, locale);
    const hero = heroChart(edition);
    for (const { blocks } of edition.sections)
      for (const { hast } of blocks) length += toHtml({ type: 'root', children: hast }).length;
    for (const chart of [...(hero ? [hero] : []), ...chooseCharts(edition)]) length += drawn(chart);
  }
  return length;
}

function outputs(report: Report): number {
  const source = { report, summary: summarise(report, site), site, glossary };
  return site.editions.reduce((sum, locale) => sum + output(source, locale), 0);
}

function output(source: Parameters<typeof viewReport>[0], locale: Locale): number {
  const { edition, lead, sections } = viewReport(source, locale);
  const { head, records } = reportData(source, locale);
  const entry = viewEntry(source.summary, site, glossary, locale);
  const texts = [
    ...sections.flatMap(({ rows }) => rows.map(({ hast }) => toHtml(hast))),
    ...edition.figures.map((figure) => rowHtml(figure, locale)),
    toCsv(head, records),
    toJson(head, records),
    viewFeedEntry(source.summary, site, glossary, locale).summary,
  ];
  const charts = sections.flatMap(({ rows }) => rows.flatMap((r) => [...r.notes, ...r.strip, ...r.wide]));
  let length = texts.reduce((sum, text) => sum + text.length, 0);
  for (const chart of [lead?.chart, entry.chart, ...charts])
    if (chart) length += drawn(chart) + dataRowsHtml(chart, locale).length;
  return length;
}

function drawn({ narrow, wide }: Chart): number {
  return toHtml(narrow).length + (wide ? toHtml(wide).length : 0);
}
