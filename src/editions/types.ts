import type { ElementContent } from 'hast';
import type { SourceScript } from '../article/script.ts';
import type { Article } from '../article/types.ts';
import type { Figure } from '../figures/types.ts';

/** BCP 47; `zh-Hant` has Taiwan forms. They are URL segments too. */
export const LOCALES = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type ChineseLocale = Exclude<Locale, 'en'> & SourceScript;

/** A word pinned against script conversion: kept as it is, or set for each script. Hong Kong falls back on Taiwan's form. */
export interface Pin {
  source: string;
  keep?: true | undefined;
  /** For a seed in traditional script. */
  'zh-Hans'?: string | undefined;
  'zh-Hant'?: string | undefined;
  'zh-Hant-HK'?: string | undefined;
  why: string;
}

/** The English name of a Chinese term, with its source or the reason for it. */
export interface Term {
  zh: string;
  en: string;
  why: string;
}

/** A unit: `en` is what one is called (`record`); empty where the number stands alone (家, 个). */
export interface UnitTerm extends Term {
  /** More than one: `records`. Left out: the same as `en`. */
  plural?: string | undefined;
}

/**
 * content/glossary.yaml, checked. Its zod schema is in library/ (the reader of content); this is the type that it must yield.
 * Every list may be empty; within a list `zh` (of pins: `source`) is unique. A scope is a whole that others are
 * measured in or against (全区, 年度任务); a period is a word for one that is not plain numbers (“十四五”期间).
 */
export interface Glossary {
  metrics: Term[];
  units: UnitTerm[];
  entities: Term[];
  scopes: Term[];
  periods: Term[];
  pins: Pin[];
}

/** `corner` sets paired “” and ‘’ as 「」 and 『』; `curly` leaves them. */
export type QuoteStyle = 'corner' | 'curly';

/** All that an edition is made from. */
export interface EditionInput {
  article: Article;
  figures: Figure[];
  /** The script that the article is written in: that edition is the text itself. `zh-Hans` where it isn't said. */
  script?: ChineseLocale | undefined;
  /** Pins of the site and of the report; the report's win. Bylines are pinned without being listed. */
  pins: Pin[];
  glossary: Glossary;
  organisation: { name: string; en?: string | undefined };
  /** The report's own English names, which come before the glossary's. */
  terms?: readonly Term[] | undefined;
  /** Markdown of en.md, where there is one. */
  english?: string | null | undefined;
  /** Quotation marks of the traditional editions: 「」 by default. */
  quotes?: QuoteStyle | undefined;
}

/** A report in one locale, ready to be laid out. */
export interface Edition {
  locale: Locale;
  kicker: string | null;
  /** Lines of the title: a phrase each, so that a page can break between them. */
  title: string[];
  sections: EditionSection[];
  /** In reading order of the article. */
  figures: LocalFigure[];
  /** Of the English: who translated it; null where it doesn't say. */
  translator: string | null;
}

export interface EditionSection {
  id: string;
  /** One to three lines; empty for the section before the first heading. */
  heading: string[];
  depth: 1 | 2 | 3;
  blocks: EditionBlock[];
}

export interface EditionBlock {
  kind: 'paragraph' | 'caption' | 'aside';
  id: string;
  /** Ids of the article's paragraphs that the English merged into this one: anchors to set before it. */
  merged: string[];
  /** Its lead-in without the closing full stop, for contents; null if it has none. */
  runIn: string | null;
  text: string;
  /**
   * Phrasing content. A sentence that states figures is `<span class="s" id="s-3f2a9c">`; each figure's first
   * statement is `<a class="num" id="<figure id>" data-figure="<figure id>">`, each later one has no id.
   */
  hast: ElementContent[];
  /** Ids of the figures it states, in reading order. */
  figures: string[];
}

/** A figure with every word of it in the edition's language. */
export interface LocalFigure {
  id: string;
  source: Figure;
  metric: string;
  /** The language of `metric` where it isn't the edition's: the glossary has no English for it. Likewise below. */
  metricLang: Locale | null;
  entityLang: Locale | null;
  scopeLang: Locale | null;
  unitLang: Locale | null;
  /** The number alone, formatted: `1769.6`, `176.96`. */
  number: string;
  /** What goes before and after the number: `CNY `, ` billion`; 亿元. */
  prefix: string;
  unit: string;
  /** What amounts are in, without 万 and 亿: 元, CNY. */
  baseUnit: string;
  /** The hedge alone: 约, about. */
  hedge: string | null;
  /** Hedge, number and unit in one string: 约1769.6亿元, more than 70 million records. */
  display: string;
  period: string;
  entity: string | null;
  scope: string | null;
  compare: LocalComparison[];
  /** The first sentence that states it. */
  sentence: string;
  /** Id of that sentence's element. */
  sentenceId: string;
  /** Of the paragraph and section that hold it. */
  blockId: string;
  sectionId: string;
}

export interface LocalComparison {
  type: Figure['compare'][number]['type'];
  /** 同比, 占全区. */
  label: string;
  /** Whom or what it is measured among or against (全区, the zone); null where nobody is named. */
  among: string | null;
  /** The language of `among` where it isn't the edition's; the label then has it too. */
  amongLang: Locale | null;
  /** The language of `value` where it isn't the edition's. */
  lang: Locale | null;
  /** `+38.8%`, 第一. */
  value: string;
  amount: number | null;
}
