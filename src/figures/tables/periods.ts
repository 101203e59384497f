import { MOMENTS } from './periods/moments.ts';
import { PARTS } from './periods/parts.ts';
import type { PeriodRule } from './periods/rule.ts';
import { SPANS } from './periods/spans.ts';
import { YEARS } from './periods/years.ts';

/** Period words. At one place the first match wins; years in Chinese numerals are read as digits beforehand. */
export const PERIOD_RULES: readonly PeriodRule[] = [...SPANS, ...MOMENTS, ...PARTS, ...YEARS];

export type { PeriodContext, PeriodRule, TimeFrame } from './periods/rule.ts';
