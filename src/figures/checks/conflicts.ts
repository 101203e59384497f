import { apart, intervalOf } from '../relations/intervals.ts';
import { isPlanned } from '../relations/bounds.ts';
import { plainName } from '../relations/restatements.ts';
import type { Texts } from '../relations/texts.ts';
import { ELSEWISE, SINGULAR } from '../tables/checks.ts';
import type { Figure } from '../types.ts';
import type { Check, Finding } from './finding.ts';
import { say } from './finding.ts';
import { isUnitSlip } from './unit-jump.ts';

/** Whether a place has one value of a metric in a period. */
export const isSingular = (metric: string): boolean => SINGULAR.some(({ pattern }) => pattern.test(metric));

/** More values than this are of several places, by a name that doesn't tell them apart. */
const MOST_VALUES = 5;

/** Two values of one statistic, place and period that no rounding reconciles. */
export const conflictingValues: Check = ({ figures, texts }) => {
  const known = figures.filter(
    (figure) =>
      isSingular(figure.metric) &&
      figure.kind !== 'target' &&
      !isPlanned(figure.value.qualifier) &&
      !isPart(figure) &&
      !isElsewise(figure, texts),
  );
  const groups = [...Map.groupBy(known, nameOf).values()].filter((group) => group.length <= MOST_VALUES);
  return groups.flatMap((group) =>
    group.slice(1).flatMap((figure): Finding[] => {
      const [first] = group;
      const at = figure.source[0];
      if (!first || !at || first.source[0]?.sentence[0] === at.sentence[0]) return [];
      if (!apart(intervalOf(first.value), intervalOf(figure.value)) || isUnitSlip(first, figure)) return [];
      return [
        {
          name: 'conflicting-values',
          at,
          figures: [first.id, figure.id],
          args: { one: say(first), other: say(figure), period: figure.period.label },
        },
      ];
    }),
  );
};

/** What is a share of something is not the whole place's: 产值184亿元，占园区总产值的81%. */
const isPart = ({ compare, relations = [] }: Figure): boolean =>
  compare.some(({ type }) => type === 'share' || type === 'part_of') ||
  relations.some(({ type }) => type === 'part_of');

/** Plans that nothing else tells, growth on the month before, and other counts of the same. */
function isElsewise({ source: [first] }: Figure, texts: Texts): boolean {
  if (!first) return true;
  const said = texts.slice(first.paragraph, [first.sentence[0], first.quantity[1]]);
  return ELSEWISE.some(({ pattern }) => pattern.test(said));
}

const nameOf = ({ metric, kind, period, entity = '', scope = '', value }: Figure): string =>
  JSON.stringify([
    plainName(metric),
    kind,
    period.label,
    entity,
    scope.replace(/^全[区市县省国州镇]$/, ''),
    value.base,
  ]);
