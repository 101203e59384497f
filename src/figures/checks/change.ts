import { statementOf } from '../relations/bases.ts';
import { apart, comparisonInterval, intervalOf, minus } from '../relations/intervals.ts';
import type { Quantity } from '../types.ts';
import type { Check, Finding } from './finding.ts';
import { say, shown } from './finding.ts';

/** 由32.4%提高到34.1%，提高2.7个百分点: a difference that is not the one between the two. */
export const changeMismatch: Check = ({ figures }) =>
  figures.flatMap((figure): Finding[] => {
    const from = figure.compare.find(({ type }) => type === 'from');
    const change = figure.compare.find(({ type }) => type === 'change_pp' || type === 'delta');
    const [start, difference] = [from, change].map((item) => item && comparisonInterval(item));
    if (!from || !change || !start || !difference || (change.among ?? '上年') !== (from.among ?? '上年'))
      return [];
    if (change.basis === 'other') return [];
    const made = minus(intervalOf(figure.value), start);
    const at = statementOf(figure, change);
    if (!at || !apart(made, difference)) return [];
    return [
      {
        name: 'change-mismatch',
        at,
        figures: [figure.id],
        args: {
          level: say(figure),
          before: from.text ?? String(from.value),
          change: change.text ?? String(change.value),
          made: `${shown(((made.low + made.high) / 2) * unitScale(figure.value))}${figure.value.unit}`,
        },
      },
    ];
  });

/** From base units to those that the figure is printed in. */
function unitScale({ raw, amount }: Quantity): number {
  const digits = Number(raw.replaceAll(',', ''));
  return typeof amount === 'number' && Number.isFinite(digits) && amount !== 0 ? digits / amount : 1;
}
