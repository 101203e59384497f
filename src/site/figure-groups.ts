import { strings } from '../editions/index.ts';
import type { LocalFigure } from '../editions/types.ts';
import { escapeHtml } from './escape.ts';
import { headingHtml } from './phrases.ts';
import type { ReportView } from './report-view.ts';

/** The figures of a section, in reading order. */
export interface FigureGroup {
  /** The section's heading on one line. */
  name: string;
  /** The same with its breaks. */
  html: string;
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
      html: headingHtml(s.heading.length > 0 ? s.heading : [words.sectionLead], locale),
      id: s.id,
      figures: edition.figures.filter((f) => f.sectionId === s.id),
    }))
    .filter((group) => group.figures.length > 0);
  const placed = new Set(groups.flatMap((group) => group.figures));
  const rest = edition.figures.filter((f) => !placed.has(f));
  return rest.length > 0
    ? [...groups, { name: words.figuresTable, html: escapeHtml(words.figuresTable), id: '', figures: rest }]
    : groups;
}
