import { yearBefore } from '../derive/derive.ts';
import { statementOf } from '../relations/bases.ts';
import { apart, comparisonInterval, growthBetween, intervalOf, minus } from '../relations/intervals.ts';
import type { Interval } from '../relations/intervals.ts';
import { isLevel } from '../relations/places.ts';
import { REVISED } from '../tables/checks.ts';
import type { Figure } from '../types.ts';
import { isQuotient } from './basis.ts';
import type { Check, Finding } from './finding.ts';
import { say, shown } from './finding.ts';

/** A level, the one a year before and the growth between them, of which any two make the third. */
export const growthMismatch: Check = ({ figures }) => {
  const byName = Map.groupBy(figures.filter(isLevel), nameOf);
  return figures.filter(isLevel).flatMap((figure): Finding[] => {
    const yoy = figure.compare.find(
      ({ type, value, self }) => type === 'yoy' && value !== undefined && !self,
    );
    const rate = yoy && comparisonInterval(yoy);
    if (!yoy || !rate || (yoy.unit ?? '%') !== '%' || !isQuotient(figure, yoy)) return [];
    const now = intervalOf(figure.value);
    const at = statementOf(figure, yoy);
    for (const before of priorsOf(figure, byName)) {
      const made = growthBetween(before.range, now);
      if (!at || !made || !apart(made, rate)) continue;
      return [
        {
          name: 'growth-mismatch',
          at,
          figures: [figure.id],
          args: {
            level: say(figure),
            before: before.said,
            growth: `${shown(yoy.value ?? 0)}%`,
            made: `${shown((made.low + made.high) / 2)}%`,
          },
        },
      ];
    }
    return [];
  });
};

const nameOf = ({ metric, entity = '', scope = '', value, kind }: Figure): string =>
  JSON.stringify([metric, entity, scope, value.base, kind]);

/** No metric has more values that are one thing's; a longer list is of things that share a name. */
const MOST_VALUES = 40;

/** The year before as the figure itself gives it (由…增加到, 增加…), or as the article states it where it isn't revised. */
function priorsOf(
  figure: Figure,
  byName: ReadonlyMap<string, Figure[]>,
): { range: Interval; said: string }[] {
  const now = intervalOf(figure.value);
  const own = figure.compare.flatMap((item) => {
    const range = comparisonInterval(item);
    const yearly = item.among === undefined || /^(?:上年|去年)/.test(item.among);
    if (!range || !yearly || item.value === undefined || item.value <= 0) return [];
    if (!isQuotient(figure, item)) return [];
    if (item.type === 'from') return [{ range, said: item.text ?? '' }];
    if (item.type !== 'delta') return [];
    return [{ range: minus(now, range), said: `${figure.value.raw} − ${item.text ?? item.value}` }];
  });
  if (REVISED.some(({ pattern }) => pattern.test(figure.metric))) return own;
  const label = yearBefore(figure.period).label;
  const stated = (byName.get(nameOf(figure)) ?? [])
    .slice(0, MOST_VALUES)
    .filter((other) => other.period.label === label);
  const [only] = stated;
  return only && stated.length === 1 ? [...own, { range: intervalOf(only.value), said: say(only) }] : own;
}
