import type { Article, StructureDecisions } from '../article/types.ts';
import type { Locale } from '../editions/types.ts';
import type { Figure } from '../figures/types.ts';

/** An article, its figures and what staff decided: all that a build needs of one report. */
export interface Report {
  /** `<year>-<slug>`: the name of its seed and of its folder in content/reports/. */
  id: string;
  year: number;
  slug: string;
  meta: ReportMeta;
  article: Article;
  figures: Figure[];
  seed: Seed;
  /** Markdown of en.md; null where staff have written none. */
  english: string | null;
  /** Of everything that the report's pages depend on: seed, report.yaml, en.md, glossary, site. */
  digest: string;
}

export interface Seed {
  /** `2025-qilu-software-park.txt`. */
  name: string;
  bytes: number;
  sha256: string;
  /** Decoded text, BOM excluded. */
  text: string;
}

/** report.yaml, checked. */
export interface ReportMeta {
  organisation: { name: string; en?: string | undefined; place?: string | undefined; placeEn?: string | undefined };
  year: number;
  /** ISO date, month or year: as exactly as known. */
  published: string;
  /** ISO month or date that 去年 and 今年 are read from. */
  reference: string;
  author?: string[] | undefined;
  source?: { name: string; url?: string | undefined } | undefined;
  colour?: string | undefined;
  /** Names and words that script conversion must leave alone or turn into something set. */
  pins?: Pin[] | undefined;
  structure?: StructureDecisions | undefined;
  /** Ids of figures to lead with, in order. */
  headline?: string[] | undefined;
  corrections?: { date: string; what: string; why: string }[] | undefined;
  versions?: { date: string; sha256: string; note?: string | undefined }[] | undefined;
}

/** A word pinned against script conversion: kept as it is, or set for each script. */
export interface Pin {
  source: string;
  keep?: true | undefined;
  'zh-Hant'?: string | undefined;
  'zh-Hant-HK'?: string | undefined;
  why: string;
}

/** site.yaml, checked. */
export interface Site {
  publisher: { name: string; en?: string | undefined };
  /** Origin, without a path: https://nianjian.example. */
  url: string;
  /** Path that the site lives under: `/` or `/reports/`. */
  base: string;
  editions: Locale[];
  contact: { email?: string | undefined; phone?: string | undefined; address?: string | undefined };
  /** Lines of the footer, such as an ICP record. */
  records: { text: string; url?: string | undefined }[];
}
