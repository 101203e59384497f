import { STAGES } from '../tables/stages.ts';
import type { Figure } from '../types.ts';
import { countOf } from './counts.ts';

/** Words that qualify a stage without changing what passes through it. */
const FILLERS = /成功|累计|全年|新|已|实现|推动|开展|策划|完成/g;

/** A metric taken apart: 对接洽谈项目 is the noun 项目 at the stage 洽谈. */
export interface Staged {
  count: number;
  order: number;
  verb: string;
  /** What passes through, to tell whether two are the same things. */
  noun: string;
}

/**
 * A count of things at a stage; undefined where its metric names none, or where it is hedged.
 *
 * @example stagedOf(figure('成功落地项目', 69)) // { count: 69, order: 6, verb: '落地', noun: '项目' }
 */
export function stagedOf(figure: Pick<Figure, 'kind' | 'value' | 'metric'>): Staged | undefined {
  const count = countOf(figure);
  const { metric } = figure;
  if (count === undefined) return undefined;
  const verbs = STAGES.filter(({ verb }) => metric.includes(verb)).toSorted((a, b) => a.order - b.order);
  const last = verbs.at(-1);
  if (!last) return undefined;
  let noun = metric.replaceAll(FILLERS, '');
  for (const { verb } of verbs) noun = noun.replaceAll(verb, '');
  if (noun === '' || noun.length > 8) return undefined;
  return { count, order: last.order, verb: last.verb, noun };
}

/** Whether the second figure counts a later stage of the things that the first counts. */
export function leadsTo(from: Figure, to: Figure): boolean {
  const [a, b] = [stagedOf(from), stagedOf(to)];
  return (
    a !== undefined &&
    b !== undefined &&
    a.order < b.order &&
    a.count > b.count &&
    b.count > 0 &&
    a.noun === b.noun &&
    // 新开工项目61个、竣工23个: what was finished need not be what was begun.
    !(/新开工/.test(from.metric) && /竣工|完工/.test(to.metric)) &&
    from.source[0]?.paragraph === to.source[0]?.paragraph &&
    from.value.base === to.value.base &&
    from.period.label === to.period.label &&
    from.entity === to.entity
  );
}
