import { z } from 'zod';
import type { FigureDecision } from '../../figures/index.ts';
import type { ComparisonType, FigureKind } from '../../figures/types.ts';
import { fieldNotes, isoDate, text } from './fields.ts';

const KINDS = [
  'amount',
  'count',
  'area',
  'growth',
  'change_pp',
  'completion',
  'share',
  'rate',
  'rank',
  'multiple',
  'target',
] as const satisfies readonly FigureKind[];

const COMPARISONS = [
  'yoy',
  'growth',
  'cagr',
  'delta',
  'from',
  'share',
  'completion',
  'rank',
  'multiple',
  'growth_multiple',
  'growth_ratio',
  'growth_change_pp',
  'growth_vs_peer_pp',
  'change_pp',
  'share_change_pp',
  'contribution_pp',
  'prior_growth',
  'over_plan',
  'part_of',
  'first',
  'only',
  'record',
] as const satisfies readonly ComparisonType[];

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, example: string) =>
  z.enum(words).register(fieldNotes, {
    example,
    why: () => ({ zh: `可以是 ${words.join('、')}。`, en: `It is one of ${words.join(', ')}.` }),
  });

/** A number, month or year that YAML reads as a number is taken as it is written. */
const asText = (example: string) =>
  z.preprocess((value) => (typeof value === 'number' ? String(value) : value), text(example));

const comparisonSchema = z.strictObject({
  /** What it is set against. */
  type: oneOf(COMPARISONS, 'yoy'),
  /** Number and unit; a fall has a minus sign. */
  value: asText('38.8%').optional(),
  /** Whom or what it is measured among or against. */
  among: text('全市').optional(),
});

/** What staff decide on one number of the article. */
export const figureDecisionSchema = z.strictObject({
  /** The figure's id when it was decided on; none for one that the program didn't find. */
  id: text('gong-ye-chan-zhi-2025').optional(),
  /** The number as its sentence has it. */
  said: asText('1769.6亿元'),
  /** The sentence as it was then: by it the number is found again, and a change is told. */
  sentence: text('全年实现工业产值1769.6亿元，同比增长38.8%。'),
  /** What it measures. */
  metric: text('工业总产值').optional(),
  /** Number and unit, where the article's are to be read otherwise. */
  value: asText('1769.6亿元').optional(),
  kind: oneOf(KINDS, 'amount').optional(),
  /** A year, a month, or two of a kind with a slash between. */
  period: asText('2025-01/2025-06').optional(),
  /** Whose it is, where not the organisation's; `''` for nobody else's. */
  entity: z.string().optional(),
  /** Within what it is measured; `''` for nothing. */
  scope: z.string().optional(),
  /** What it is set against, all of it; `[]` for nothing. */
  compare: z.array(comparisonSchema).optional(),
  /** Why it is shown nowhere. The text stays as it is. */
  hidden: text('与第三节的数重复').optional(),
  /** Who found it right in this sentence, and when. */
  accepted: z.strictObject({ by: text('王琳'), date: isoDate }).optional(),
}) satisfies z.ZodType<FigureDecision>;

/** Another kind for a chart that the program chose. */
export const chartDecisionSchema = z.strictObject({
  /** The chart's id, as `npm run charts` lists it. */
  chart: text('n-then-now-gong-ye-chan-zhi-2025'),
  /** The kind wanted, or `none`. */
  kind: text('bullet'),
});
