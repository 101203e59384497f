import type { VFileMessage } from 'vfile-message';
import type { Unit } from './units.ts';
import type { Article, StructureDecisions } from './types.ts';
import { markCaptions, markSetApart } from './captions.ts';
import { markChrome } from './chrome.ts';
import { applyDecisions, breaksOf, decidedLines, splitLines } from './decisions.ts';
import { createReporter } from './doubts.ts';
import { markHeadings } from './headings.ts';
import { jointsOf } from './joints.ts';
import { readLines } from './lines.ts';
import { markItems } from './lists.ts';
import { mendUnits } from './mends.ts';
import { takePageMarks } from './pages.ts';
import { headData } from './heads.ts';
import { pointFinder } from './points.ts';
import { buildSections } from './sections.ts';
import { findHead } from './title.ts';
import { lineNumbers, markRows } from './units.ts';
import { unwrapLines } from './wrapping.ts';

/** What `parseArticle` may be told. */
export interface ParseOptions {
  /** Name of the file, for messages. */
  path?: string;
  /** What staff settled in report.yaml. */
  decisions?: StructureDecisions;
}

/**
 * Recovers the structure of a seed: an mdast tree whose nodes keep their positions in the raw text, and messages on
 * what the text alone can't decide. Pure, linear in the length of the text, and never throws on any text.
 *
 * @example
 * parseArticle('标题\n2024年,产值增长5%。').article.data.title // '标题'
 */
export function parseArticle(
  text: string,
  options: ParseOptions = {},
): { article: Article; messages: VFileMessage[] } {
  const pointOf = pointFinder(text);
  const reporter = createReporter(pointOf, options.path);
  const { lines, stripped, count } = readLines(text);
  reporter.stripped(stripped);
  const decisions = options.decisions ?? {};
  const breaks = breaksOf(decisions);
  const pages = takePageMarks(splitLines(lines, decisions), decidedLines(decisions));
  const units = unwrapLines(pages.lines, breaks);
  const settled = applyDecisions(units, decisions, count, reporter);
  markRows(units);
  markChrome(units);
  markCaptions(units);
  const head = findHead(units);
  for (const unit of head.title) unit.kind = 'title';
  for (const unit of head.kicker) unit.kind = 'kicker';
  for (const unit of [...head.source, ...head.person]) unit.kind = 'furniture';
  markSetApart(units);
  const joints = jointsOf(units.map((unit) => unit.text).join('\n'));
  markHeadings(units, joints);
  markItems(units);
  const mends = mendUnits(units, joints);
  for (const pair of settled.mends) {
    const old = mends.findIndex((mend) => mend.from === pair.from || mend.to === pair.to);
    if (old >= 0) mends.splice(old, 1);
    mends.push(pair);
  }
  const { sections, bylines } = buildSections(units, mends, settled, pointOf);
  const article: Article = {
    type: 'root',
    children: sections,
    data: {
      ...headData(text, units, head, sections, bylines),
      furniture: [
        ...lineNumbers(units.filter((unit) => unit.kind === 'furniture')),
        ...pages.taken.map((line) => line.number),
      ].sort((a, b) => a - b),
      mends: mends
        .sort((a, b) => a.from - b.from)
        .map(({ from, to }) => [lastLine(units[from] as Unit), firstLine(units[to] as Unit)]),
    },
    position: { start: pointOf(0), end: pointOf(text.length) },
  };
  reporter.doubts(units, mends, article);
  return { article, messages: reporter.messages };
}

function firstLine(unit: Unit): number {
  return unit.lines[0]?.number ?? 0;
}

function lastLine(unit: Unit): number {
  return unit.lines.at(-1)?.number ?? 0;
}
