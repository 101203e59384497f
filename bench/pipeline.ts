/**
 * Runs the bare pipeline over a library and prints what it cost, as one line of JSON: `node bench/pipeline.ts ROOT`.
 * Read, parse, figures, convert, charts, stringify; no Astro, no cache, nothing written.
 */
import { toHtml } from 'hast-util-to-html';
import { chooseCharts, heroChart } from '../src/charts/index.ts';
import { makeEdition } from '../src/editions/index.ts';
import { listReportIds, readGlossary, readReport, readSite } from '../src/library/index.ts';
import { used } from './used.ts';

const [root] = process.argv.slice(2);
if (!root) throw new Error('invalid arguments: ROOT is needed');
const { editions } = readSite(root);
const glossary = readGlossary(root);
const start = performance.now();
let pages = 0;
let characters = 0;
for (const id of listReportIds(root)) {
  const { article, figures, meta } = readReport(root, id, { cache: null });
  for (const locale of editions) {
    const input = {
      article,
      figures,
      pins: meta.pins ?? [],
      glossary,
      organisation: meta.organisation,
      english: null,
    };
    const edition = makeEdition(input, locale);
    const hero = heroChart(edition);
    for (const { blocks } of edition.sections)
      for (const { hast } of blocks) characters += toHtml({ type: 'root', children: hast }).length;
    for (const { narrow, wide } of [...(hero ? [hero] : []), ...chooseCharts(edition)])
      characters += toHtml(narrow).length + (wide ? toHtml(wide).length : 0);
    pages++;
  }
}
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ pages, seconds, ...used(), characters }));
