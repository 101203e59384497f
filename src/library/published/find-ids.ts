import { blocksOf, headingLinesOf, sectionsOf } from '../../article/index.ts';
import type { Article } from '../../article/types.ts';
import { findTraces } from '../../figures/index.ts';
import type { Figure } from '../../figures/types.ts';
import type { Published } from '../schemas/published.ts';
import type { ReportMeta } from '../schemas/report.ts';

/** Where addresses lead that were published and are no longer ids of their own. */
export interface Formerly {
  /** The present id of the page by the former one: of figures, sections and paragraphs. */
  now: Record<string, string>;
  /** What staff took away, with what readers are told of it. */
  gone: { id: string; why: string; en?: string | undefined }[];
  /** Charts that were published, by their ids, with the present ids of their figures. */
  charts: { id: string; figures: string[] }[];
}

/** What was published and isn't found again. */
export interface LostId {
  kind: 'figure' | 'section';
  id: string;
  /** The number and its sentence; the heading. */
  what: string;
}

export interface FoundIds {
  formerly: Formerly;
  lost: LostId[];
}

/** What the ids are sought in. */
export interface Present {
  article: Article;
  figures: readonly Figure[];
  hidden: readonly Figure[];
}

export const NO_FORMER_IDS: Formerly = { now: {}, gone: [], charts: [] };

/**
 * Finds every published id again: a figure by its words and sentence, a section by its paragraphs, a paragraph by its
 * first sentence. What staff say in report.yaml's `formerly` comes first.
 */
export function findIds(
  published: Published | null,
  { article, figures, hidden }: Present,
  said: NonNullable<ReportMeta['formerly']> = [],
): FoundIds {
  if (published === null) return { formerly: NO_FORMER_IDS, lost: [] };
  const now = new Map(said.flatMap(({ id, now }) => (now === undefined ? [] : [[id, now] as const])));
  const gone = said.flatMap(({ id, gone: why, goneEn: en }) => (why === undefined ? [] : [{ id, why, en }]));
  const settled = new Set(said.map(({ id }) => id));
  const lost: LostId[] = [];
  const present = presentIds(article);

  const traces = published.figures.filter(({ id }) => !settled.has(id));
  const found = findTraces(article, [...figures, ...hidden], traces);
  for (const { id, said: words, sentence } of traces) {
    const figure = found.get(id);
    const shown = figure !== undefined && !hidden.includes(figure);
    if (shown) now.set(id, figure.id);
    else if (figure) now.set(id, figure.source[0]?.paragraph ?? '');
    else lost.push({ kind: 'figure', id, what: `${words}: ${sentence}` });
  }

  const blocks = new Map(published.paragraphs.map(({ id, begins }) => [id, begins]));
  const moved = new Map<string, string>();
  for (const [id, begins] of blocks) {
    if (present.blocks.has(id) || settled.has(id)) continue;
    const twin = present.byHash.get(hashPart(id)) ?? present.byStart.get(begins.slice(0, START));
    if (twin !== undefined) moved.set(id, twin);
  }
  for (const { id, heading } of published.sections) {
    if (present.sections.has(id) || settled.has(id)) continue;
    const own = [...moved].filter(([former]) => sectionPart(former) === id).map(([, to]) => sectionPart(to));
    const to = commonest(own) ?? present.byHeading.get(heading);
    if (to === undefined) lost.push({ kind: 'section', id, what: heading });
    else now.set(id, to);
  }
  for (const id of blocks.keys()) {
    if (present.blocks.has(id) || settled.has(id)) continue;
    const section = sectionPart(id);
    const to = moved.get(id) ?? (present.sections.has(section) ? section : now.get(section));
    if (to !== undefined) now.set(id, to);
  }
  const charts = published.charts.map(({ id, figures: shown }) => ({
    id,
    figures: shown.map((one) => now.get(one) ?? one),
  }));
  return {
    formerly: {
      now: Object.fromEntries([...now].filter(([id, to]) => id !== to && to !== '')),
      gone,
      charts,
    },
    lost,
  };
}

/** So many characters of a first sentence tell a paragraph whose sentence was changed further on. */
const START = 12;

function presentIds(article: Article) {
  const blocks = blocksOf(article).map(({ data }) => data);
  return {
    sections: new Set(sectionsOf(article).map(({ data }) => data.id)),
    byHeading: new Map(sectionsOf(article).map((one) => [headingLinesOf(one).join(''), one.data.id])),
    blocks: new Set(blocks.map(({ id }) => id)),
    byHash: new Map(blocks.map(({ id }) => [hashPart(id), id])),
    byStart: new Map(blocks.map(({ id, text }) => [text.slice(0, START), id])),
  };
}

const hashPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
const sectionPart = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

function commonest(ids: readonly string[]): string | undefined {
  const counts = Map.groupBy(ids, (id) => id);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
