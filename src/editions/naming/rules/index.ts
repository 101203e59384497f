import { DEEDS } from './deeds.ts';
import { PREFIXES } from './prefixes.ts';
import type { NamingRule } from './rule.ts';
import { SUFFIXES } from './suffixes.ts';
import { WHOLES } from './wholes.ts';

export type { NamingRule } from './rule.ts';
export { PAIRS } from './wholes.ts';

/** All rules for one name, those that say most in Chinese first; of equal ones, those that stand first in their table. */
export const RULES: readonly NamingRule[] = [...PREFIXES, ...DEEDS, ...SUFFIXES, ...WHOLES].toSorted(
  (a, b) => b.zh.length - a.zh.length,
);
