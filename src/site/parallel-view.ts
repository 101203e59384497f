import type { ElementContent } from 'hast';
import type { EditionBlock, EditionSection, Locale } from '../editions/types.ts';
import type { Source } from '../library/index.ts';
import { EDITIONS } from './locales.ts';
import { englishId, linkSides } from './parallel-links.ts';
import { chineseBeside } from './report-paths.ts';
import { viewReport } from './report-view.ts';
import type { ReportView } from './report-view.ts';

/** A paragraph of one language, its numbers linked to the same numbers in the other. */
export interface Half {
  id: string;
  kind: EditionBlock['kind'];
  hast: ElementContent[];
}

/** What stands side by side: the Chinese paragraphs, and the English one that renders them; null where it was left out. */
export interface Pair {
  chinese: Half[];
  english: Half | null;
}

export interface ParallelSection {
  id: string;
  depth: 1 | 2 | 3;
  /** Lines of the heading in either language; empty for what comes before the first. */
  chinese: string[];
  english: string[];
  pairs: Pair[];
}

/** A report in Chinese and English side by side, in the frame of one edition. */
export interface ParallelView {
  locale: Locale;
  /** The Chinese edition that stands beside the English. */
  chinese: ReportView;
  english: ReportView;
  sections: ParallelSection[];
  /** The two editions by themselves. */
  editions: { locale: Locale; name: string; href: string }[];
}

/** Sets the Chinese and the English of a report side by side. Pure. */
export function viewParallel(source: Source, locale: Locale): ParallelView {
  const beside = chineseBeside(locale, source.site);
  if (beside === null) throw new Error(`invalid editions: ${source.site.editions.join(', ')}`);
  const chinese = viewReport(source, beside);
  const english = viewReport(source, 'en');
  const links = linkSides(chinese.edition, english.edition);
  const half = ({ id, kind, hast }: EditionBlock, side: 'chinese' | 'english'): Half => ({
    id: side === 'chinese' ? id : englishId(id),
    kind,
    hast: links[side](hast),
  });
  const englishBlocks = english.edition.sections.flatMap(({ blocks }) => blocks);
  const renders = new Map(
    englishBlocks.flatMap((block) => [block.id, ...block.merged].map((id) => [id, block] as const)),
  );
  const headings = new Map(english.edition.sections.map(({ id, heading }) => [id, heading]));
  const blocks = new Map(
    chinese.edition.sections.flatMap((section) => section.blocks.map((block) => [block.id, block] as const)),
  );
  const pairsOf = ({ blocks: own }: EditionSection): Pair[] =>
    own.flatMap((block): Pair[] => {
      const rendered = renders.get(block.id);
      if (rendered === undefined) return [{ chinese: [half(block, 'chinese')], english: null }];
      // A merged paragraph stands where its first one does, with all that it renders.
      if (rendered.id !== block.id) return [];
      const together = [block.id, ...rendered.merged].flatMap((id) => blocks.get(id) ?? []);
      return [{ chinese: together.map((one) => half(one, 'chinese')), english: half(rendered, 'english') }];
    });
  return {
    locale,
    chinese,
    english,
    sections: chinese.edition.sections.map((section) => ({
      id: section.id,
      depth: section.depth,
      chinese: section.heading,
      english: headings.get(section.id) ?? [],
      pairs: pairsOf(section),
    })),
    editions: [beside, 'en' as const].map((one) => ({
      locale: one,
      name: EDITIONS[one].name,
      href: chinese.hrefs.report(one, source.report),
    })),
  };
}
