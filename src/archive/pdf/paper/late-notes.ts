import { chartId } from '../../../site/index.ts';
import type { ReportView, SectionView } from '../../../site/index.ts';
import { anchorOf } from './parts.ts';
import type { Pages } from './parts.ts';

/**
 * Paragraphs whose notes go better across the page, by their ids: they begin on one page, their notes had to go to the next,
 * and nothing else of the section would stand beside those, so that half of that page would be blank.
 */
export function lateNotes({ sections }: Pick<ReportView, 'sections'>, pages: Pages): string[] {
  return sections.flatMap((section) =>
    section.rows
      .filter((row, i) => isLate(row, i === section.rows.length - 1, pages))
      .map(({ block }) => block.id),
  );
}

function isLate({ block, notes, rows }: SectionView['rows'][number], isLast: boolean, pages: Pages): boolean {
  const [figure] = block.figures;
  const [chart] = notes;
  // A single note would leave half of a strip blank.
  if (figure === undefined || chart === undefined || notes.length < 2 || !(isLast || rows === 1))
    return false;
  const [begun, shown] = [pages.get(anchorOf(figure)), pages.get(anchorOf(chartId(chart)))];
  return begun !== undefined && shown !== undefined && shown > begun;
}
