import { z } from 'zod';
import type { Glossary } from '../../editions/types.ts';
import { text } from './fields.ts';
import { pinSchema } from './pin.ts';

const termShape = {
  /** The term as the articles write it. */
  zh: text('工业产值'),
  /** Its English name. */
  en: text('industrial output'),
  /** Where the English comes from, or why it was chosen. */
  why: text('国家统计局英文译名'),
};

/** A term with its English name and where that comes from. */
export const termSchema = z.strictObject(termShape);

const unitSchema = z.strictObject({
  ...termShape,
  /** What one is called; `''` where the number stands alone. */
  en: z.string(),
  /** More than one; the same as `en` where it is left out. */
  plural: text('records').optional(),
});

/** content/glossary.yaml: names and words that hold for every report. A list that is left out is empty. */
export const glossarySchema = z.strictObject({
  /** What figures measure. */
  metrics: z.array(termSchema).default([]),
  /** Units that aren't plain: 家, 亿元 are known without being listed. */
  units: z.array(unitSchema).default([]),
  /** Whose figures they are. */
  entities: z.array(termSchema).default([]),
  /** Wholes that figures are measured in or against: 全区, 年度任务. */
  scopes: z.array(termSchema).default([]),
  /** Words for periods that aren't plain numbers: “十四五”期间. */
  periods: z.array(termSchema).default([]),
  /** Words pinned against script conversion in every report. */
  pins: z.array(pinSchema).default([]),
}) satisfies z.ZodType<Glossary>;

/** The glossary of a library that has none. */
export const EMPTY_GLOSSARY: Glossary = {
  metrics: [],
  units: [],
  entities: [],
  scopes: [],
  periods: [],
  pins: [],
};
