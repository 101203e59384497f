import type { ElementContent } from 'hast';
import { format, makeEdition, strings } from '../editions/index.ts';
import type { ChineseLocale, Edition, EditionBlock, EditionSection, Locale } from '../editions/types.ts';
import type { Source } from '../library/index.ts';
import { citedOf } from './cited.ts';
import { hrefsOf } from './hrefs.ts';
import { keepTogether } from './keep.ts';
import { EDITIONS } from './locales.ts';
import { englishId, linkSides } from './parallel-links.ts';
import { chineseBeside } from './report-paths.ts';
import { editionInput, pageTitle, viewReport } from './report-view.ts';

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
  organisation: string;
  /** For the tab: the title in the frame's language. */
  pageTitle: string;
  /** The Chinese edition that stands beside the English, and the title in either, a phrase each. */
  beside: ChineseLocale;
  titles: { chinese: string[]; english: string[] };
  sections: ParallelSection[];
  /** The two editions by themselves. */
  editions: { locale: Locale; name: string; href: string }[];
}

/** The English of a report stands in the frame of each edition: it is made once, and goes when the source goes. */
const englishOf = new WeakMap<Source, Edition>();

/** An edition's text: of the frame itself as its page has it, which was made just before. */
function editionOf(source: Source, locale: Locale, frame: Locale): Edition {
  if (locale === frame) return viewReport(source, locale).edition;
  const known = locale === 'en' ? englishOf.get(source) : undefined;
  const made = known ?? makeEdition(editionInput(source, locale), locale);
  if (locale === 'en') englishOf.set(source, made);
  return made;
}

/** Sets the Chinese and the English of a report side by side. Pure. */
export function viewParallel(source: Source, locale: Locale): ParallelView {
  const { report, summary, site, glossary } = source;
  const beside = chineseBeside(locale, site);
  if (beside === null) throw new Error(`invalid editions: ${site.editions.join(', ')}`);
  const chinese = editionOf(source, beside, locale);
  const english = editionOf(source, 'en', locale);
  const { title } = citedOf(summary, site, glossary, locale === 'en' ? 'en' : beside);
  const { organisation } = citedOf(summary, site, glossary, locale);
  const hrefs = hrefsOf(site);
  const links = linkSides(chinese, english);
  const half = ({ id, kind, hast }: EditionBlock, side: 'chinese' | 'english'): Half => ({
    id: side === 'chinese' ? id : englishId(id),
    kind,
    hast: keepTogether(links[side](hast), side === 'english' ? 'en' : beside),
  });
  const englishBlocks = english.sections.flatMap(({ blocks }) => blocks);
  const renders = new Map(
    englishBlocks.flatMap((block) => [block.id, ...block.merged].map((id) => [id, block] as const)),
  );
  const headings = new Map(english.sections.map(({ id, heading }) => [id, heading]));
  const blocks = new Map(
    chinese.sections.flatMap((section) => section.blocks.map((block) => [block.id, block] as const)),
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
    organisation,
    pageTitle: format(strings(locale).site.parallelPage, {
      title: pageTitle(title, organisation, report.year, locale),
    }),
    beside,
    titles: { chinese: chinese.title, english: english.title },
    sections: chinese.sections.map((section) => ({
      id: section.id,
      depth: section.depth,
      chinese: section.heading,
      english: headings.get(section.id) ?? [],
      pairs: pairsOf(section),
    })),
    editions: [beside, 'en' as const].map((one) => ({
      locale: one,
      name: EDITIONS[one].name,
      href: hrefs.report(one, report),
    })),
  };
}
