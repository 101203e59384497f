import type { LocalFigure } from '../../editions/types.ts';
import { levelOf } from './level.ts';
import type { Level } from './level.ts';

/** Levels of one unit that differ so much that no bar could show them, the largest first. */
export interface Magnitudes {
  levels: Level[];
  /** The one that comes first in the article. */
  lead: LocalFigure;
}

/** The largest is at least so many times the smallest. */
const SPREAD = 100;
const LEAST = { amount: 3, count: 4 } as const;
const MOST = 12;

/** An amount for each of many is no size beside a total: 补助标准80元 and 832亿元. */
const PER_ONE = /均(?!衡)|每|亩产|单产|标准|单价|价格|票价|工资|薪|^[百千万]元/;

/** What a count is of, by its last two characters: only counts of one thing are worth comparing. */
function thingOf({ source }: LocalFigure): string {
  return source.kind === 'count' ? source.metric.slice(-2) : '';
}

/**
 * Three amounts of one unit, or four counts of one thing (企业), of one period, the largest a hundred times the smallest
 * or more.
 */
export function magnitudesOf(figures: readonly LocalFigure[]): Magnitudes | undefined {
  const seen = new Set<string>();
  const levels = figures.flatMap((figure) => {
    const level = levelOf(figure);
    const name = `${figure.metric}|${figure.entity ?? ''}`;
    if (!level || level.amount <= 0 || seen.has(name) || PER_ONE.test(figure.source.metric)) return [];
    seen.add(name);
    return [level];
  });
  const groups = Map.groupBy(
    levels,
    ({ figure }) =>
      `${figure.source.value.base}|${figure.source.period.label}|${figure.source.kind === 'count'}|${thingOf(figure)}`,
  );
  for (const group of groups.values()) {
    const amounts = group.map(({ amount }) => amount);
    const [first] = group;
    const least = first?.figure.source.kind === 'count' ? LEAST.count : LEAST.amount;
    if (!first || group.length < least || group.length > MOST) continue;
    if (Math.max(...amounts) / Math.min(...amounts) < SPREAD) continue;
    return { levels: group.toSorted((a, b) => b.amount - a.amount), lead: first.figure };
  }
  return undefined;
}
