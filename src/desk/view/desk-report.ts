import type { VFile } from 'vfile';
import { lineStarts } from '../../article/index.ts';
import { planCharts } from '../../charts/index.ts';
import { conversionChoices, makeEdition, pinsOf, statementsByBlock } from '../../editions/index.ts';
import type { Glossary } from '../../editions/types.ts';
import type { Report, Site } from '../../library/index.ts';
import { chartId, editionInput, editionsOf, hrefsOf } from '../../site/index.ts';
import { addStructure, headingBlock, plainBlock } from './blocks.ts';
import { addEnglish, deskFront } from './english.ts';
import { deskFigure, markOf } from './figures.ts';
import type { Entry, Said } from './figures.ts';
import { formsOf } from './forms.ts';
import { deskProblems } from './problems.ts';
import { deskSite, standingOf } from './standing.ts';
import { blocksIn } from './remedies.ts';
import type { DeskBlock, DeskChart, DeskMark, DeskPicture, DeskReport, DeskSection } from './types.ts';
import { UNBOUND, unboundMark } from './unbound.ts';

/** A doubt at a place of the seed. */
export interface PlacedDoubt {
  name: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** All that the desk's view of a report is made from. */
export interface DeskInput {
  report: Report;
  site: Site;
  glossary: Glossary;
  doubts: readonly PlacedDoubt[];
  files: readonly VFile[];
  /** report.yaml and published.yaml as they stand. */
  yaml: string;
  published: string;
}

/** Lays a report out for the desk: its text with every number marked, what was understood, and what is in doubt. Pure. */
export function viewDesk(input: DeskInput): DeskReport {
  const { report, site, files, yaml, published } = input;
  const { article, seed, meta } = report;
  const sections: DeskSection[] = article.children.map((section) => ({
    id: section.data.id,
    depth: section.data.depth,
    heading: headingBlock(section),
    blocks: section.children.flatMap((child) =>
      child.type === 'heading' ? [] : [plainBlock(child, seed.text)],
    ),
  }));
  const blocks = blocksIn(sections);
  addStructure(blocks, article, meta.structure?.splits ?? []);
  const figures = markFigures(input, blocks);
  markUnbound(input, blocks);
  if (report.english !== null) addEnglish(blocks, report.english);
  markChoices(input, blocks);
  const counted = figures.filter(({ state }) => state !== 'unbound');
  const places = { id: report.id, sections, figures, report: yaml, published, english: report.english };
  const problems = deskProblems(files, places);
  const hrefs = hrefsOf({ url: site.url, base: '/' });
  const headline = figures.filter((figure) => figure.headline !== null);
  return {
    id: report.id,
    title: article.data.title,
    kicker: article.data.kicker,
    year: report.year,
    sections,
    figures,
    headline: {
      pinned: meta.headline !== undefined,
      ids: headline.sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0)).map(({ id }) => id),
    },
    charts: chartsOf(input),
    pins: meta.pins ?? [],
    english: report.english === null ? null : deskFront(report.english),
    furniture: furnitureOf(report),
    pictures: (meta.pictures ?? []).map((picture) => deskPicture(picture, blocks)),
    problems,
    published: report.versions.length > 0,
    standing: standingOf(report, problems),
    site: deskSite(site),
    progress: {
      done: counted.filter(({ state }) => state === 'accepted' || state === 'hidden').length,
      total: counted.length,
    },
    pages: editionsOf({ english: report.english !== null }, site).map((locale) => ({
      locale,
      path: hrefs.report(locale, report).slice(1),
    })),
  };
}

/** Marks every statement of every figure, and gives the figures in reading order. */
function markFigures({ report }: DeskInput, blocks: readonly DeskBlock[]): DeskReport['figures'] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const said = new Map<string, Said[]>();
  const all = [...report.figures, ...report.hidden];
  for (const [id, list] of statementsByBlock(report.article, all)) {
    const block = byId.get(id);
    if (!block) continue;
    for (const placed of list) {
      const places = said.get(placed.figure.id) ?? [];
      if (placed.first) places.unshift({ block, placed });
      else places.push({ block, placed });
      said.set(placed.figure.id, places);
    }
  }
  const entries = entriesOf(report);
  const figures = all.map((figure) => {
    const places = said.get(figure.id) ?? [];
    const made = deskFigure(figure, places[0] ?? null, entries.get(figure.id) ?? null);
    for (const [i, one] of places.entries()) addMark(one.block, markOf(one, i, made.state));
    return { ...made, statements: places.length };
  });
  const order = new Map(blocks.map(({ id }, i) => [id, i]));
  const rank = ({ id, blockId }: { id: string; blockId: string }): number => {
    const mark = byId.get(blockId)?.marks.find(({ figure }) => figure === id);
    return (order.get(blockId) ?? 1e4) * 1e5 + (mark?.start ?? 0);
  };
  return figures.sort((a, b) => rank(a) - rank(b));
}

/** Staff's decisions by the figure that they are on. */
function entriesOf({ meta, outcomes }: Report): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { index, state, figure } of outcomes) {
    const entry = meta.figures?.[index];
    if (entry && figure !== undefined && (state === 'held' || state === 'moved'))
      entries.set(figure, { ...entry, moved: state === 'moved' });
  }
  return entries;
}

function markUnbound({ report, doubts }: DeskInput, blocks: readonly DeskBlock[]): void {
  const starts = lineStarts(report.seed.text);
  for (const { name, line, column = 1 } of doubts) {
    if (!UNBOUND.has(name) || line === undefined) continue;
    const offset = (starts[line - 1] ?? 0) + column - 1;
    for (const block of blocks.filter(({ lines }) => lines.includes(line))) {
      const mark = unboundMark(block, report.article, offset);
      if (mark) addMark(block, mark);
    }
  }
}

/** Marks stand in reading order and don't overlap: of two figures in one number the first one has it. */
function addMark(block: DeskBlock, mark: DeskMark): void {
  if (block.marks.some(({ start, end }) => mark.start < end && start < mark.end)) return;
  block.marks.push(mark);
  block.marks.sort((a, b) => a.start - b.start);
}

function markChoices({ report, glossary }: DeskInput, blocks: readonly DeskBlock[]): void {
  const { article, figures, script, meta } = report;
  if (script !== 'zh-Hans') return;
  const { pins = [], organisation } = meta;
  const all = pinsOf({ article, figures, script, pins, glossary, organisation });
  for (const block of blocks)
    block.choices = conversionChoices(block.text, all).map(({ doubt: _, ...choice }) => ({
      ...choice,
      forms: formsOf(choice),
    }));
}

/** The charts of the page, and beside them those that staff decided on. The one that leads can't be changed. */
function chartsOf({ report, site, glossary }: DeskInput): DeskChart[] {
  const decisions = report.meta.charts ?? [];
  const edition = makeEdition(editionInput({ report, site, glossary }, 'zh-Hans'), 'zh-Hans');
  const own = planCharts(edition);
  const asked = decisions.length === 0 ? own : planCharts(edition, { decisions });
  const charts = own.charts.filter(
    ({ kind, figures }) => kind !== own.hero?.kind || figures[0] !== own.hero.figures[0],
  );
  // What a chart could be is told of one that a decision is on: each is asked for as what none can be, which changes nothing.
  const probe = charts.map((chart) => ({ chart: chartId(chart), kind: '?' }));
  const { outcomes } = planCharts(edition, { decisions: probe });
  return charts.map((chart, i) => {
    const id = chartId(chart);
    const outcome = outcomes[i];
    const decided = decisions.find((decision) => `n-${decision.chart.replace(/^n-/, '')}` === id);
    const drawn = asked.charts.find(({ figures }) =>
      figures.some((figure) => chart.figures.includes(figure)),
    );
    return {
      id,
      kind: chart.kind,
      title: drawn?.title ?? chart.title,
      figures: chart.figures,
      blockId: chart.blockId,
      kinds: (outcome?.possible ?? []).filter((kind) => kind !== 'none' && kind !== chart.kind),
      decided: decided?.kind ?? null,
    };
  });
}

function deskPicture(
  { file, line, alt = '', altEn = '' }: NonNullable<Report['meta']['pictures']>[number],
  blocks: readonly DeskBlock[],
): DeskPicture {
  const block = blocks.find(({ lines }) => lines.includes(line));
  return {
    file,
    words: block?.text ?? '',
    isCaption: block?.kind === 'caption',
    blockId: block?.id ?? null,
    alt,
    altEn,
  };
}

function furnitureOf({ article, seed, meta }: Report): DeskReport['furniture'] {
  const lines = seed.text.split(/\r\n|\n|\r/);
  const drop = meta.structure?.drop ?? [];
  return article.data.furniture.map((line) => ({
    line,
    text: (lines[line - 1] ?? '').trim(),
    decided: drop.includes(line),
  }));
}
