import { strings } from '../editions/index.ts';
import type { LocalFigure } from '../editions/types.ts';
import type { ReportView } from './report-view.ts';

/** The figures of a section, in reading order. */
export interface FigureGroup {
  /** The section's heading on one line. */
  name: string;
  /** Empty for figures whose section the edition doesn't have. */
  id: string;
  figures: LocalFigure[];
}

/** An edition's stated figures by section; sections without any are left out. */
export function groupFigures({ edition, locale }: Pick<ReportView, 'edition' | 'locale'>): FigureGroup[] {
  const words = strings(locale).site;
  const groups = edition.sections
    .map((s) => ({
      name: s.heading.join(locale === 'en' ? ' ' : '　') || words.sectionLead,
      id: s.id,
      figures: edition.figures.filter((f) => f.sectionId === s.id),
    }))
    .filter((group) => group.figures.length > 0);
  const placed = new Set(groups.flatMap((group) => group.figures));
  const rest = edition.figures.filter((f) => !placed.has(f));
  return rest.length > 0 ? [...groups, { name: words.figuresTable, id: '', figures: rest }] : groups;
}
