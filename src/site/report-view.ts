import type { ElementContent } from 'hast';
import { planCharts } from '../charts/index.ts';
import type { Chart } from '../charts/types.ts';
import { makeEdition, strings } from '../editions/index.ts';
import type { Edition, EditionInput, LocalFigure, Locale } from '../editions/types.ts';
import type { ReportSummary, Source } from '../library/index.ts';
import type { Cited } from './citation.ts';
import { citedOf } from './cited.ts';
import { datasetOf } from './dataset.ts';
import type { DatasetHead } from './dataset.ts';
import { splitDerived } from './derived.ts';
import { formerIdsOf } from './former-ids.ts';
import type { FormerIds } from './former-ids.ts';
import { hrefsOf } from './hrefs.ts';
import type { Hrefs } from './hrefs.ts';
import { dropOrganisation, quotesOf, sectionNumeral } from './locales.ts';
import { keepTogether } from './keep.ts';
import { inTextOrder, linkNumbers, numberCharts } from './marks.ts';
import { figuresOfOthers } from './others.ts';
import { inOneLine } from './one-line.ts';
import { packSection } from './packing.ts';
import type { PackedBlock } from './packing.ts';
import { heroClass } from './phrases.ts';
import { parallelTwins } from './report-paths.ts';
import { tellCorrection, wordsOf } from './words.ts';
import type { Told } from './words.ts';

/** A row of a section, with its text linked and its charts numbered. */
export interface Row extends PackedBlock {
  hast: ElementContent[];
}

export interface SectionView {
  id: string;
  /** 一, 二 …; null for a subsection and for what comes before the first heading. */
  numeral: string | null;
  heading: string[];
  depth: 1 | 2 | 3;
  rows: Row[];
}

/** A state of the report that was published. */
export interface VersionView {
  date: string;
  /** Of the article and staff's decisions as they were. */
  digest: string;
  /** Of the article alone. */
  seed: string;
  note: { text: string; lang: string | null } | null;
  /** Its page; null where the report is in this state. */
  href: string | null;
}

/** Everything a report's page shows, in one locale. */
export interface ReportView {
  locale: Locale;
  /** Where its addresses are. */
  report: { year: number; slug: string };
  edition: Edition;
  hrefs: Hrefs;
  /** The whole title on one line. */
  title: string;
  /** The page that sets it in both languages; null where it isn't in English. */
  parallel: string | null;
  /** For the tab, for shared links and search: the title, whose it is where it doesn't say so, the year. */
  pageTitle: string;
  /** The title as the hero sets it, without the organisation where the kicker already names it. */
  phrases: string[];
  heroClass: string;
  kickers: string[];
  organisation: string;
  byline: string[];
  /** What report.yaml records; in English they are Chinese where staff haven't put them into English. */
  corrections: (Told & { date: string })[];
  versions: VersionView[];
  /** Former ids by the present ones. */
  former: FormerIds;
  /** Published once, and taken away since. */
  gone: { id: string; why: string; lang: string | null }[];
  source: string | null;
  /** One paragraph set large under the title; null where the article opens otherwise. */
  standfirst: Row | null;
  sections: SectionView[];
  lead: { figure: LocalFigure; chart: Chart | null } | null;
  /** The highlights after the lead. */
  highlights: LocalFigure[];
  marks: ReadonlyMap<string, string>;
  figures: ReadonlyMap<string, LocalFigure>;
  /** What follows from the figures by arithmetic and isn't stated: shown apart from them. */
  derived: LocalFigure[];
  description: string;
  cited: Cited;
  dataset: DatasetHead;
}

/** An opening paragraph longer than this is text, not a standfirst. */
const STANDFIRST = { zh: 180, en: 520 };

/**
 * A source's last view: an edition's page and its data follow each other and show the same. Not one more, since what
 * is kept long enough to grow old is dear to collect.
 */
const views = new WeakMap<Source, ReportView>();

/**
 * Lays a report out in one locale: what goes where, in what order, with which mark. Pure. `others` are summaries of the
 * organisation's reports of other years, the same ones for each call.
 */
export function viewReport(
  source: Source,
  locale: Locale,
  others: readonly ReportSummary[] = [],
): ReportView {
  const last = views.get(source);
  if (last?.locale === locale) return last;
  const view = layOut(source, locale, others);
  views.set(source, view);
  return view;
}

function layOut(source: Source, locale: Locale, others: readonly ReportSummary[]): ReportView {
  const { report, summary, site, glossary } = source;
  const { meta } = report;
  const say = wordsOf(summary, site, glossary, locale);
  const input = editionInput(source, locale);
  const all = [...input.figures, ...report.derived];
  const { edition, derived } = splitDerived(makeEdition({ ...input, figures: all }, locale));
  const words = strings(locale).site;
  const ranked = edition.figures
    .filter((f) => f.source.headline !== undefined)
    .sort((a, b) => (a.source.headline ?? 0) - (b.source.headline ?? 0));
  const plan = planCharts(edition, {
    others: figuresOfOthers(source, others, locale),
    decisions: meta.charts ?? [],
  });
  const drawn = plan.hero;
  const leading = ranked.find((f) => f.id === drawn?.figures[0]) ?? ranked[0];
  const lead = leading ? { figure: leading, chart: drawn } : null;
  const highlights = ranked.filter((f) => f !== leading).slice(0, 5);

  const charts = plan.charts.filter((c) => c.kind !== drawn?.kind || c.figures[0] !== drawn.figures[0]);
  const shown = new Set([
    ...ranked.map((f) => f.id),
    ...charts.flatMap((c) => c.figures),
    ...(drawn?.figures ?? []),
  ]);
  const unshown = edition.figures.filter((f) => !shown.has(f.id));
  const packed = edition.sections.map((s) => packSection(s.blocks, charts, unshown));
  const inOrder = packed.flat().flatMap((row) => [...row.notes, ...row.strip, ...row.wide]);
  const { ofChart, ofFigure } = numberCharts(
    inTextOrder(
      inOrder,
      edition.sections.flatMap(({ blocks }) => blocks),
    ),
  );
  const former = formerIdsOf(report, charts);
  const figures = new Map(edition.figures.map((f) => [f.id, f]));
  const rowOf = (row: PackedBlock): Row => ({
    ...row,
    hast: keepTogether(linkNumbers(row.block, ofFigure, former), locale),
  });

  let count = 0;
  const sections = edition.sections.map((s, i) => ({
    id: s.id,
    numeral: s.depth === 1 && s.heading.length > 0 ? sectionNumeral(++count, locale) : null,
    heading: s.heading,
    depth: s.depth,
    rows: (packed[i] ?? []).map(rowOf),
  }));
  const standfirst = openingOf(sections[0], locale);
  if (standfirst) sections.shift();

  const cited = citedOf(summary, site, glossary, locale);
  const { organisation } = cited;
  const phrases = dropOrganisation(edition.title, organisation);
  const place = meta.organisation.place ? say(meta.organisation.place, meta.organisation.placeEn) : null;
  const byline = (meta.author ?? report.article.data.byline).map((name, i) => say(name, meta.authorEn?.[i]));
  const foreignOf = (english: string | undefined): string | null =>
    locale === 'en' && english === undefined ? report.script : null;
  return {
    locale,
    report: { year: report.year, slug: report.slug },
    edition,
    hrefs: hrefsOf(site),
    title: cited.title,
    parallel: parallelTwins(summary, site)[locale] ?? null,
    pageTitle: pageTitle(cited.title, organisation, report.year, locale),
    phrases,
    heroClass: heroClass(phrases),
    kickers: [
      edition.kicker,
      place && !organisation.includes(place) && locale !== 'en' ? `${place} ${organisation}` : organisation,
    ].filter((k): k is string => Boolean(k)),
    organisation,
    byline,
    corrections: (meta.corrections ?? []).map((one) => ({
      date: one.date,
      ...tellCorrection(one, say, locale, report.script),
    })),
    versions: report.versions.map(({ name, digest, seed, date, note, noteEn, now }) => ({
      date,
      digest,
      seed,
      note: note ? { text: say(note, noteEn), lang: foreignOf(noteEn) } : null,
      href: now ? null : hrefsOf(site).version(locale, report, name),
    })),
    former,
    gone: report.formerly.gone.map(({ id, why, en }) => ({ id, why: say(why, en), lang: foreignOf(en) })),
    source: meta.source ? say(meta.source.name, meta.source.en) : null,
    standfirst,
    sections,
    lead,
    highlights,
    marks: ofChart,
    figures,
    derived,
    description: describe(ranked, organisation, report.year, words.separator, locale),
    cited,
    dataset: datasetOf(report, cited),
  };
}

/** What an edition of a report is made from. */
export function editionInput(
  { report, site, glossary }: Omit<Source, 'summary'>,
  locale: Locale,
): EditionInput {
  const { article, figures, script, english, meta } = report;
  const { pins = [], terms, organisation } = meta;
  const quotes = quotesOf(site, locale);
  return { article, figures, script, english, glossary, pins, terms, organisation, quotes };
}

/** For the tab, for shared links and search: the title, whose it is where it doesn't say so, the year. */
export function pageTitle(title: string, organisation: string, year: number, locale: Locale): string {
  return [title, title.includes(organisation) ? '' : organisation, String(year)]
    .filter(Boolean)
    .join(locale === 'en' ? ' | ' : '｜');
}

function openingOf(section: SectionView | undefined, locale: Locale): Row | null {
  if (!section || section.heading.length > 0 || section.rows.length !== 1) return null;
  const row = section.rows[0]!;
  const limit = locale === 'en' ? STANDFIRST.en : STANDFIRST.zh;
  const plain = row.notes.length + row.strip.length + row.wide.length === 0;
  return plain && row.block.text.length <= limit ? row : null;
}

/** A sentence for search engines and shared links: the organisation, the year and its leading figures. */
function describe(
  figures: readonly LocalFigure[],
  organisation: string,
  year: number,
  separator: string,
  locale: Locale,
): string {
  const stated = inOneLine(figures.slice(0, 4), locale);
  return `${organisation} ${year}${stated ? separator + stated : ''}`;
}
