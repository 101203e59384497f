import { yearBefore } from '../derive/derive.ts';
import { isPlanned } from '../relations/bounds.ts';
import { apart, comparisonInterval, growthBetween, intervalOf } from '../relations/intervals.ts';
import { isLevel } from '../relations/places.ts';
import { plainName } from '../relations/restatements.ts';
import { REVISED } from '../tables/checks.ts';
import type { Figure } from '../types.ts';
import { isQuotient } from './basis.ts';
import { isSingular } from './conflicts.ts';
import type { Finding } from './finding.ts';
import { say, shown } from './finding.ts';
import { isUnitSlip } from './unit-jump.ts';

/** The figures of one of an organisation's reports. */
export interface Account {
  report: string;
  figures: readonly Figure[];
}

/** A doubt that two reports raise, at the later one's number. */
export interface BetweenFinding extends Finding {
  report: string;
}

/**
 * Finds what one organisation's reports say differently of one statistic: two values of one period, a growth that the
 * levels of two reports don't bear out, a unit that jumps from year to year. The accounts are in order of time.
 */
export function findBetween(accounts: readonly Account[]): BetweenFinding[] {
  const seen: { account: Account; figure: Figure }[] = [];
  return accounts.flatMap((account) => {
    const own = comparableFigures(account.figures);
    const found = own.flatMap((figure) =>
      seen.flatMap((other): BetweenFinding[] => {
        const finding = doubt(figure, other.figure, other.account.report);
        return finding ? [{ ...finding, report: account.report }] : [];
      }),
    );
    seen.push(...own.map((figure) => ({ account, figure })));
    return found;
  });
}

/** Of a report's figures those that may be held against another report's, with no more of them than that takes. */
export function comparableFigures(figures: readonly Figure[]): Figure[] {
  return figures.filter(isComparable).map(({ id, metric, value, kind, period, scope, compare, source }) => ({
    id,
    metric,
    value,
    kind,
    period,
    ...(scope === undefined ? {} : { scope }),
    compare: compare.filter(({ type }) => type === 'yoy' || type === 'cagr'),
    source: source.slice(0, 1),
  }));
}

/** The organisation's own result under a name that means one thing. */
function isComparable({ metric, kind, value, entity, compare, relations = [] }: Figure): boolean {
  return (
    isSingular(metric) &&
    kind !== 'target' &&
    entity === undefined &&
    !isPlanned(value.qualifier) &&
    !compare.some(({ type }) => type === 'share' || type === 'part_of') &&
    !relations.some(({ type }) => type === 'part_of')
  );
}

function doubt(figure: Figure, other: Figure, report: string): Finding | undefined {
  const [at] = figure.source;
  if (!at || plainName(figure.metric) !== plainName(other.metric) || figure.kind !== other.kind)
    return undefined;
  if (figure.value.base !== other.value.base || figure.scope !== other.scope) return undefined;
  const args = { one: say(figure), other: say(other), report, period: figure.period.label };
  const figures = [figure.id, other.id];
  const slipped = isLevel(figure) && isUnitSlip(figure, other);
  if (slipped) return { name: 'unit-jump-between-reports', at, figures, args };
  if (figure.period.label === other.period.label)
    return apart(intervalOf(figure.value), intervalOf(other.value))
      ? { name: 'conflicting-reports', at, figures, args }
      : undefined;
  const yoy = figure.compare.find(({ type, value, self }) => type === 'yoy' && value !== undefined && !self);
  const rate = yoy && comparisonInterval(yoy);
  if (!yoy || !rate || !isLevel(figure) || yearBefore(figure.period).label !== other.period.label)
    return undefined;
  if (!isQuotient(figure, yoy) || REVISED.some(({ pattern }) => pattern.test(figure.metric)))
    return undefined;
  const made = growthBetween(intervalOf(other.value), intervalOf(figure.value));
  if (!made || !apart(made, rate)) return undefined;
  const growth = `${shown(yoy.value ?? 0)}%`;
  return {
    name: 'growth-between-reports',
    at,
    figures,
    args: { ...args, growth, made: `${shown((made.low + made.high) / 2)}%` },
  };
}
