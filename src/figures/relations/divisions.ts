import { DIVISIONS } from '../tables/parts.ts';
import type { Figure } from '../types.ts';

/** Parts of one division, each of another class and otherwise of one name: 国家级孵化器 and 省级孵化器. */
export function divisionsAmong(parts: readonly Figure[]): Figure[][] {
  return DIVISIONS.flatMap(({ classes }) => {
    const named = parts.flatMap((part) => {
      const own = classes.find((each) => part.metric.includes(each));
      return own === undefined ? [] : [{ part, own, rest: part.metric.replace(own, '') }];
    });
    return [...Map.groupBy(named, ({ rest }) => rest).values()]
      .filter((group) => group.length > 1 && new Set(group.map(({ own }) => own)).size === group.length)
      .map((group) => group.map(({ part }) => part));
  });
}
