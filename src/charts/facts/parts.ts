import { insidePhrase } from '../../editions/index.ts';
import type { LocalFigure } from '../../editions/types.ts';
import { countOf as exactCount } from '../../figures/relations/counts.ts';

/** A count and the counts that lie within it. */
export interface Parts {
  whole: LocalFigure;
  /** The largest first. */
  parts: LocalFigure[];
  /** Whether each part also lies within the one before it (过亿元 ⊃ 过10亿元). */
  nested: boolean;
}

/** The whole count of a figure, where it is exact. */
export function countOf(figure: LocalFigure): number | undefined {
  return exactCount(figure.source);
}

/** The first count among figures in reading order that others of them are parts of, with those parts. */
export function partsOf(figures: readonly LocalFigure[]): Parts | undefined {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  for (const whole of figures) {
    const size = countOf(whole);
    if (size === undefined || wholeOf(whole, byId)) continue;
    const parts = figures.filter((figure) => {
      const count = countOf(figure) ?? 0;
      // A part that is named as its whole tells nobody what it is a part by.
      return count > 0 && count <= size && figure.metric !== whole.metric && rootOf(figure, byId) === whole;
    });
    if (parts.length === 0) continue;
    const nested = parts.every((part) => part.source.relations?.some(({ by }) => by === 'threshold'));
    return { whole, parts: parts.toSorted((a, b) => (countOf(b) ?? 0) - (countOf(a) ?? 0)), nested };
  }
  return undefined;
}

function wholeOf(figure: LocalFigure, byId: ReadonlyMap<string, LocalFigure>): LocalFigure | undefined {
  const relation = figure.source.relations?.find(({ type }) => type === 'part_of');
  return relation && byId.get(relation.to);
}

/** The whole of a part, or of the part that it lies in. */
function rootOf(figure: LocalFigure, byId: ReadonlyMap<string, LocalFigure>): LocalFigure | undefined {
  let root = wholeOf(figure, byId);
  for (let steps = 0; root && steps < byId.size; steps += 1) {
    const next = wholeOf(root, byId);
    if (!next) return root;
    root = next;
  }
  return root;
}

/**
 * A part's name beside its whole: 省级 for 省级孵化器 among 孵化器.
 * @example partName({ whole: 孵化器, … }, 省级孵化器) // '省级'
 */
export function partName({ whole }: Parts, part: LocalFigure): string {
  const own = part.metric.endsWith(whole.metric) ? part.metric.slice(0, -whole.metric.length).trim() : '';
  return own === '' ? part.metric : own;
}

/** Words that may follow a name to say which of the things are meant. */
const WHICH = /^(?:above|below|in|of|with|at|for|from|under|among|[a-z]+ed|built|won|held)\b/;

/**
 * What makes an English part of its whole, where it can stand alone after “of them”: provincial for Provincial
 * incubators among Incubators, above CNY 100 million for Projects above CNY 100 million among Newly signed projects.
 * Null where the part has another name.
 *
 * @example
 * partAlone('Incubators', 'Provincial incubators') // 'provincial'
 */
export function partAlone(whole: string, part: string): string | null {
  const [all, some] = [insidePhrase(whole), insidePhrase(part)];
  if (some.endsWith(` ${all}`)) return some.slice(0, -all.length - 1);
  const words = all.split(' ');
  const shared = some.split(' ').findIndex((word, i) => word !== words[i]);
  const [last = ''] = words.slice(-1);
  for (const start of [words.slice(0, Math.max(0, shared)).join(' '), last]) {
    const rest = start !== '' && some.startsWith(`${start} `) ? some.slice(start.length + 1) : '';
    if (WHICH.test(rest)) return rest;
  }
  return null;
}
