import { relate } from './compare.ts';
import type { Relation } from './compare.ts';
import type { NumberInText } from './types.ts';

/** A Chinese number and the English one that stands for it. */
export interface Pair {
  zh: NumberInText;
  en: NumberInText;
  relation: Relation;
}

/** What was paired and what is left, in reading order. */
export interface Assignment {
  pairs: Pair[];
  zh: NumberInText[];
  en: NumberInText[];
}

const place = (number: NumberInText, all: readonly NumberInText[]): number =>
  all.length < 2 ? 0.5 : all.indexOf(number) / (all.length - 1);

/** Pairs the numbers that say the same, best pairs first: surer readings, then hedges and roles that agree, then order. */
export function assign(zh: readonly NumberInText[], en: readonly NumberInText[]): Assignment {
  const candidates: { pair: Pair; score: number }[] = [];
  for (const one of zh)
    for (const other of en) {
      const relation = relate(one, other);
      if (relation !== 'same' && relation !== 'rounded') continue;
      candidates.push({
        pair: { zh: one, en: other, relation },
        score: affinity(one, other, relation) - 4 * Math.abs(place(one, zh) - place(other, en)),
      });
    }
  candidates.sort((a, b) => b.score - a.score);
  const taken = new Set<NumberInText>();
  const pairs: Pair[] = [];
  for (const { pair } of candidates) {
    if (taken.has(pair.zh) || taken.has(pair.en)) continue;
    taken.add(pair.zh).add(pair.en);
    pairs.push(pair);
  }
  pairs.sort((a, b) => a.zh.start - b.zh.start);
  return { pairs, zh: zh.filter((one) => !taken.has(one)), en: en.filter((one) => !taken.has(one)) };
}

/** How well two numbers of one value fit each other. */
function affinity(zh: NumberInText, en: NumberInText, relation: Relation): number {
  let score = relation === 'same' ? 6 : 3;
  score += zh.must ? (en.must ? 6 : 4) : en.must ? 2 : 1;
  if (zh.senses[0]?.kind === en.senses[0]?.kind) score += 2;
  if (zh.hedge === en.hedge) score += 1.5;
  if (zh.role !== undefined && zh.role === en.role) score += 1;
  if (zh.direction !== undefined && zh.direction === en.direction) score += 0.5;
  return score;
}
