import { statementOf } from '../relations/bases.ts';
import { divisionsAmong } from '../relations/divisions.ts';
import { apart, comparisonInterval, intervalOf, over, plus, times } from '../relations/intervals.ts';
import { isLevel } from '../relations/places.ts';
import type { Comparison, Figure } from '../types.ts';
import type { Check, CheckContext, Finding } from './finding.ts';
import { say, shown } from './finding.ts';

/** A占B的x% where A and B are both stated, and x is not their quotient. */
export const shareMismatch: Check = (context) =>
  context.figures.filter(isLevel).flatMap((figure): Finding[] =>
    figure.compare.flatMap((item): Finding[] => {
      const share = item.type === 'share' ? comparisonInterval(item) : undefined;
      const whole = share && wholeOf(figure, item, context);
      const quotient = whole && over(intervalOf(figure.value), intervalOf(whole.value));
      const at = statementOf(figure, item);
      if (!share || !whole || !quotient || !at || !apart(times(quotient, 100), share)) return [];
      return [
        {
          name: 'share-mismatch',
          at,
          figures: [figure.id, whole.id],
          args: {
            part: say(figure),
            whole: say(whole),
            share: `${shown(item.value ?? 0)}%`,
            made: `${shown(((quotient.low + quotient.high) / 2) * 100)}%`,
          },
        },
      ];
    }),
  );

/** The level that a share is of: the one that the figure is part of, or the same metric of the place that is named. */
function wholeOf(figure: Figure, item: Comparison, { figures, byId }: CheckContext): Figure | undefined {
  const among = item.among?.replace(/^(?:全部|全|总|其)/, '') ?? '';
  const held = figure.relations?.find(({ type }) => type === 'part_of');
  const whole = held && byId.get(held.to);
  if (whole && among !== '' && whole.metric.endsWith(among)) return whole;
  const same = figures.filter(
    (other) =>
      other !== figure &&
      other.kind === figure.kind &&
      other.value.base === figure.value.base &&
      other.period.label === figure.period.label &&
      ((other.metric === figure.metric &&
        item.among !== undefined &&
        item.among === (other.entity ?? other.scope)) ||
        (among.length >= 3 && other.metric === item.among && other.entity === figure.entity)),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** Parts of a whole in percent that are more than all of it, alone or together. */
export const sharesOverWhole: Check = ({ paragraphs }) =>
  paragraphs.flatMap((places) => {
    const shares = places.filter(
      ({ figure }) =>
        figure.kind === 'share' &&
        figure.value.base === '%' &&
        !/计划|任务|目标|预算|进度/.test(figure.metric),
    );
    const single = shares
      .filter(({ figure }) => intervalOf(figure.value).low > 100)
      .map(({ figure }) => [figure]);
    const together = divisionsAmong([...new Set(shares.map(({ figure }) => figure))]).filter(
      (group) => new Set(group.map(({ period, entity }) => `${period.label} ${entity ?? ''}`)).size === 1,
    );
    return [...single, ...together].flatMap((group): Finding[] => {
      const sum = group.map(({ value }) => intervalOf(value)).reduce(plus);
      const at = group.at(-1)?.source[0];
      if (!at || sum.low <= 100) return [];
      return [
        {
          name: 'share-over-100',
          at,
          figures: group.map(({ id }) => id),
          args: { shares: group.map(say).join(' + '), sum: `${shown((sum.low + sum.high) / 2)}%` },
        },
      ];
    });
  });
