import { z } from 'zod';
import type { Comparison, Figure } from '../../figures/index.ts';
import { SCRIPTS } from './fields.ts';
import { termSchema } from './glossary.ts';
import { pinSchema } from './pin.ts';

/** All of a comparison but its place: a field more there is one that a build would refuse here. */
const comparisonSchema = z.strictObject({
  type: z.string(),
  value: z.number().optional(),
  unit: z.string().optional(),
  among: z.string().optional(),
  text: z.string().optional(),
  basis: z.enum(['other', 'gross']).optional(),
  self: z.literal(true).optional(),
} satisfies Record<keyof Omit<Comparison, 'span'>, z.ZodType>);

/** A range has two numbers, the make-up of a whole (15.6:49.9:34.5) more. */
const amountSchema: z.ZodType<Figure['value']['amount']> = z.union([
  z.number(),
  z.tuple([z.number(), z.number()], z.number()),
]);

/** A figure that leads a report: enough to set it in a list. */
const headlineSchema = z.strictObject({
  id: z.string(),
  metric: z.string(),
  kind: z.string(),
  value: z.strictObject({
    raw: z.string(),
    unit: z.string(),
    amount: amountSchema,
    base: z.string(),
    qualifier: z.string().optional(),
  }),
  period: z.strictObject({ start: z.string(), end: z.string(), label: z.string() }),
  entity: z.string().optional(),
  scope: z.string().optional(),
  added: z.string().optional(),
  compare: z.array(comparisonSchema),
  headline: z.number(),
});

/** A report as lists and menus need it: no article, no sentences. All that Astro's content layer holds. */
export const summarySchema = z.strictObject({
  /** `2025-qilu-software-park` */
  id: z.string(),
  year: z.number().int(),
  /** `qilu-software-park` */
  slug: z.string(),
  kicker: z.string().nullable(),
  title: z.string(),
  /** Of en.md; null where there is none. */
  englishTitle: z.string().nullable(),
  byline: z.array(z.string()),
  /** The same names in Latin letters, where staff have written them. */
  bylineEn: z.array(z.string()).optional(),
  pins: z.array(pinSchema),
  /** The script that the article is written in. */
  script: z.enum(SCRIPTS),
  /** English names of this report alone. */
  terms: z.array(termSchema),
  organisation: z.strictObject({
    name: z.string(),
    en: z.string().optional(),
    place: z.string().optional(),
    placeEn: z.string().optional(),
  }),
  /** How many pictures its page has; left out where it has none. */
  pictures: z.number().int().positive().optional(),
  /** Where it isn't published yet. */
  status: z.enum(['draft', 'review']).optional(),
  published: z.string(),
  /** Put right since publication. */
  corrections: z
    .array(
      z.strictObject({
        date: z.string(),
        what: z.string(),
        why: z.string(),
        whatEn: z.string().optional(),
        whyEn: z.string().optional(),
      }),
    )
    .optional(),
  /** Versions published before the one of now, each with its own page. */
  earlier: z.array(z.strictObject({ name: z.string(), english: z.boolean() })).optional(),
  /** Theme colour, for both schemes. */
  colour: z.strictObject({ light: z.string(), dark: z.string() }),
  /** The four to six figures that lead the report, the first one first. */
  headline: z.array(headlineSchema),
  /** How many figures the report states. */
  figures: z.number().int(),
  /** Whether staff have written it in English. */
  english: z.boolean(),
  /** Changes whenever anything changes that the report's pages are made from. */
  digest: z.string(),
});

export type ReportSummary = z.infer<typeof summarySchema>;
