import type { SourceScript } from '../article/index.ts';
import type { Article } from '../article/types.ts';
import type { Outcome } from '../figures/index.ts';
import type { Figure } from '../figures/types.ts';
import type { ReportMeta } from './schemas/report.ts';

import type { Formerly } from './published/find-ids.ts';
import type { PublishedVersion } from './schemas/published.ts';

export type { Glossary, Pin } from '../editions/types.ts';
export type { ReportMeta } from './schemas/report.ts';
export type { Site } from './schemas/site.ts';
export type { ReportSummary } from './schemas/summary.ts';

/** An article, its figures and what staff decided: all that a build needs of one report. */
export interface Report {
  /** `<year>-<slug>`: the name of its seed and of its folder in content/reports/. */
  id: string;
  year: number;
  slug: string;
  meta: ReportMeta;
  article: Article;
  figures: Figure[];
  /** What follows from the figures by arithmetic: never among them. */
  derived: Figure[];
  /** Read, and hidden by staff: on no page. */
  hidden: Figure[];
  /** What became of staff's decisions on figures, in their order. */
  outcomes: Outcome[];
  /** The script that the article is written in. */
  script: SourceScript;
  seed: Seed;
  /** Markdown of en.md; null where staff have written none. */
  english: string | null;
  /** States of it that were published, the latest first: `name` is what its address has of the digest, `now` the one that it is in. */
  versions: (PublishedVersion & { name: string; now: boolean })[];
  /** Where addresses lead that were published and are no longer its own. */
  formerly: Formerly;
  /** Of everything that the report's pages depend on: seed, report.yaml, en.md, glossary, site, and the code that reads them. */
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
