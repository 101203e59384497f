import { scanQuantities } from '../quantities/quantities.ts';
import { statementOf } from '../relations/bases.ts';
import { apart, comparisonInterval, intervalOf, over, times } from '../relations/intervals.ts';
import { isLevel } from '../relations/places.ts';
import type { Comparison, Figure, Quantity } from '../types.ts';
import type { Check, Finding } from './finding.ts';
import { say, shown } from './finding.ts';

/** 完成投资62.3亿元，完成年度计划44.5亿元的130%: a completion that is not what was done of what was planned. */
export const completionMismatch: Check = ({ figures }) => {
  const targets = Map.groupBy(
    figures.filter(({ kind }) => kind === 'target'),
    ({ metric }) => metric,
  );
  return figures.filter(isLevel).flatMap((figure) =>
    figure.compare.flatMap((item): Finding[] => {
      const rate = item.type === 'completion' ? comparisonInterval(item) : undefined;
      const plan = rate && planOf(figure, item, targets.get(figure.metric) ?? []);
      const quotient = plan && over(intervalOf(figure.value), intervalOf(plan));
      const at = statementOf(figure, item);
      if (!rate || !plan || !quotient || !at || !apart(times(quotient, 100), rate)) return [];
      return [
        {
          name: 'completion-mismatch',
          at,
          figures: [figure.id],
          args: {
            done: say(figure),
            plan: `${plan.raw}${plan.unit}`,
            rate: `${shown(item.value ?? 0)}%`,
            made: `${shown(((quotient.low + quotient.high) / 2) * 100)}%`,
          },
        },
      ];
    }),
  );
};

/** The plan in the words of the comparison (年度计划44.5亿元), or the target of the same metric and period. */
function planOf(figure: Figure, item: Comparison, targets: readonly Figure[]): Quantity | undefined {
  const [named] = scanQuantities(item.among ?? '').quantities;
  if (named && named.base === figure.value.base)
    return { raw: named.raw, unit: named.unit, amount: named.amount, base: named.base };
  const same = targets.filter(
    ({ period, value, entity }) =>
      period.label === figure.period.label && value.base === figure.value.base && entity === figure.entity,
  );
  return same.length === 1 ? same[0]?.value : undefined;
}
