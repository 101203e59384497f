import { chartId } from '../../../site/index.ts';
import type { ReportView, Row } from '../../../site/index.ts';
import { lateNotes } from './late-notes.ts';
import { anchorOf } from './parts.ts';
import type { Learnt } from '../print.ts';
import type { Pages } from './parts.ts';

/**
 * What is tried, one after the other, of a chart across the page that has no room under its paragraph and leaves the rest of
 * that page blank: its section is set tighter; it stands behind the next paragraph, which begins in its place; it stays.
 */
const STEPS = ['under', 'tight', 'behind', 'stays'] as const;
export type Step = (typeof STEPS)[number];

/** Where a document sets what its pages have no room for; found from printing to printing. */
export interface Placing {
  /** Paragraphs, by their ids, whose notes are set across the page. */
  across: Set<string>;
  /** How the charts across the page stand to their paragraph, by its id; under it where none is named. */
  steps: Map<string, Step>;
  /** Whether the colophon has a page of its own. */
  alone: boolean;
}

export const startPlacing = (): Placing => ({ across: new Set(), steps: new Map(), alone: false });

/** Where the appendices end. */
export const APPENDICES_END = 'appendices-end';
/** Where a paragraph ends. */
export const endOf = (blockId: string): string => `${blockId}-end`;

/**
 * A paragraph with charts across the page under it, and the one that follows in its section; not where that one's notes go
 * on beside a third, which the charts would part.
 */
function followed({ sections }: Pick<ReportView, 'sections'>): { row: Row; next: Row }[] {
  return sections.flatMap(({ rows }) =>
    rows.flatMap((row, i) => {
      const next = rows[i + 1];
      return next?.rows === 1 && chartsBelow(row).length > 0 ? [{ row, next }] : [];
    }),
  );
}

const chartsBelow = ({ strip, wide }: Row) => [...strip, ...wide];

/** Places whose pages `place` asks for, beside those that the contents name. */
export const placesAsked = (view: ReportView): string[] => [
  APPENDICES_END,
  ...followed(view).flatMap(({ row, next }) => [endOf(row.block.id), next.block.id]),
];

/**
 * Learns from the pages of a printing, and says whether anything is to stand elsewhere, or, as a colophon that is alone, lower
 * on its page; nothing is tried twice, so printings come to an end.
 */
export function place(placing: Placing, view: ReportView, pages: Pages): Learnt {
  const pageOf = (id: string): number | undefined => pages.get(anchorOf(id));
  let changed = false;
  for (const id of lateNotes(view, pages)) {
    changed ||= !placing.across.has(id);
    placing.across.add(id);
  }
  for (const { row, next } of followed(view)) {
    const { id } = row.block;
    const [end, chart, start] = [endOf(id), chartId(chartsBelow(row)[0]!), next.block.id].map(pageOf);
    if (end === undefined || chart === undefined || start === undefined) continue;
    const step = placing.steps.get(id) ?? 'under';
    if (step === 'stays' || (step === 'behind' ? start : chart) <= end) continue;
    placing.steps.set(id, STEPS[STEPS.indexOf(step) + 1]!);
    changed = true;
  }
  if (changed) return 'moved';
  if (placing.alone) return 'nothing';
  const [end, colophon] = [pageOf(APPENDICES_END), pageOf('colophon')];
  placing.alone = end !== undefined && colophon !== undefined && colophon > end;
  return placing.alone ? 'set' : 'nothing';
}
