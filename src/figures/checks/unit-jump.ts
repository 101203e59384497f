import { amountOf, isLevel } from '../relations/places.ts';
import type { Figure } from '../types.ts';
import type { Check, Finding } from './finding.ts';
import { say } from './finding.ts';

/** 万元 for 亿元 makes a number ten thousand times too small; what grows in a year moves it by no more than this. */
const GROWTH = 3;

/** No metric has more values that are one thing's; a longer list is of things that share a name. */
const MOST_VALUES = 40;

/** Whether two amounts of one thing differ as if one had the wrong unit. */
export function isUnitSlip(a: Figure, b: Figure): boolean {
  return a.value.base === b.value.base && isSlip(amountOf(a), amountOf(b));
}

/** Whether one amount is about ten thousand times the other. */
export function isSlip(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const ratio = Math.max(a, b) / Math.min(a, b);
  return ratio > 1e4 / GROWTH && ratio < 1e4 * GROWTH;
}

/** A unit that jumps by ten thousand between two values of one metric, or between a value and what it came from. */
export const unitJump: Check = ({ figures, byId }) => {
  const levels = figures.filter((figure) => isLevel(figure) && figure.kind === 'amount');
  const groups = Map.groupBy(levels, ({ metric, entity = '', scope = '', value }) =>
    JSON.stringify([metric, entity, scope, value.base]),
  );
  const between = [...groups.values()].flatMap((all) => {
    const group = all.slice(0, MOST_VALUES);
    return group.slice(1).flatMap((figure): Finding[] => {
      const before = group.find((other) => other !== figure && isUnitSlip(other, figure));
      const at = figure.source[0];
      return before && at && group.indexOf(before) < group.indexOf(figure)
        ? [finding(figure, at, say(before), [before.id])]
        : [];
    });
  });
  const within = levels.flatMap((figure): Finding[] => {
    const from = figure.compare.find(
      ({ type, value }) => type === 'from' && value !== undefined && isSlip(value, amountOf(figure)),
    );
    const at = figure.source[0];
    return from && at ? [finding(figure, at, from.text ?? '', [])] : [];
  });
  // 农林牧渔业增加值131.40亿元，其中种植业82.25元: no part of a sum of money is a millionth of it.
  const parts = levels.flatMap((figure): Finding[] => {
    const held = figure.relations?.find(({ type }) => type === 'part_of');
    const whole = held && byId.get(held.to);
    const at = figure.source[0];
    return whole && at && amountOf(figure) < amountOf(whole) / 1e6
      ? [finding(figure, at, say(whole), [whole.id])]
      : [];
  });
  return [...between, ...within, ...parts];
};

function finding(figure: Figure, at: Figure['source'][number], other: string, ids: string[]): Finding {
  return { name: 'unit-jump', at, figures: [...ids, figure.id], args: { one: say(figure), other } };
}
