import { z } from 'zod';
import { isoDate, sha256, text } from './fields.ts';

/** A state of the report that was published. */
const versionSchema = z.strictObject({
  /** Of its seed, report.yaml and en.md: see {@link versionDigest}. */
  digest: sha256,
  /** Of the article as it was then. */
  seed: sha256,
  /** When it was published. */
  date: isoDate,
  /** Whether it had an English edition. */
  english: z.literal(true).optional(),
  /** What is new in it. */
  note: text('首次发布').optional(),
  /** The same in English. */
  noteEn: text('First publication').optional(),
});

/** What a published figure is found again by, and what it said. */
const figureSchema = z.strictObject({
  id: text('gong-ye-chan-zhi-2025'),
  said: text('18.6亿元'),
  sentence: text('全年完成工业产值18.6亿元，同比增长7.2%。'),
  /** Metric, number, period and comparisons, on one line. */
  is: text('工业产值 18.6亿元 2025'),
  /** Whether the version published last had it: its address is kept in any case. */
  live: z.literal(false).optional(),
});

/**
 * content/reports/<year>-<slug>/published.yaml: what was published of a report. `npm run release` writes it; nobody
 * else does.
 */
export const publishedSchema = z.strictObject({
  /** The earliest first. */
  versions: z.array(versionSchema).min(1),
  /** Ids that have been public. */
  figures: z.array(figureSchema),
  sections: z.array(z.strictObject({ id: text('lead'), heading: z.string() })),
  /** Their first sentences. */
  paragraphs: z.array(z.strictObject({ id: text('lead/37300a'), begins: z.string() })),
  /** With the figures that they show. */
  charts: z.array(
    z.strictObject({ id: text('then-now-gong-ye-chan-zhi-2025'), figures: z.array(z.string()) }),
  ),
});

export type Published = z.infer<typeof publishedSchema>;
export type PublishedFigure = Published['figures'][number];
export type PublishedVersion = Published['versions'][number];
