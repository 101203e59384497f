import type { LocalFigure } from '../../editions/types.ts';

interface StageRow {
  /** The verb as a metric carries it. */
  verb: string;
  /** How far along: only an earlier stage leads to a later one. */
  order: number;
  example: string;
}

/** Stages that the same things pass through, one after another. */
const STAGES: readonly StageRow[] = [
  { verb: '储备', order: 1, example: '策划储备项目369个' },
  { verb: '对接', order: 2, example: '对接项目' },
  { verb: '洽谈', order: 3, example: '对接洽谈项目214个' },
  { verb: '在谈', order: 3, example: '在谈项目' },
  { verb: '提报', order: 4, example: '提报项目13个' },
  { verb: '申报', order: 4, example: '申报专项债项目' },
  { verb: '签约', order: 5, example: '签约项目' },
  { verb: '落地', order: 6, example: '落地项目69个' },
  { verb: '入选', order: 6, example: '入选项目' },
  { verb: '获批', order: 6, example: '获批项目' },
  { verb: '过审', order: 6, example: '过审项目' },
  { verb: '注册', order: 7, example: '注册项目' },
  { verb: '开工', order: 8, example: '开工项目' },
  { verb: '竣工', order: 9, example: '竣工项目' },
  { verb: '投产', order: 10, example: '投产项目' },
];

/** Words that qualify a stage without changing what passes through it. */
const FILLERS = /成功|累计|全年|新|已|实现|推动|开展|策划|完成/g;

/** A metric taken apart: 对接洽谈项目 is the noun 项目 at the stage 洽谈. */
export interface Staged {
  figure: LocalFigure;
  count: number;
  order: number;
  /** In the edition's script, for Chinese titles. */
  verb: string;
  noun: string;
  /** In the article's words, to tell whether two are the same things. */
  sourceNoun: string;
}

/** A count of things at a stage; undefined where its metric names none, or where it is hedged. */
export function stagedOf(figure: LocalFigure): Staged | undefined {
  const { kind, value, metric } = figure.source;
  if (
    kind !== 'count' ||
    typeof value.amount !== 'number' ||
    value.qualifier ||
    !Number.isInteger(value.amount)
  )
    return undefined;
  const verbs = STAGES.filter(({ verb }) => metric.includes(verb)).toSorted((a, b) => a.order - b.order);
  const last = verbs.at(-1);
  if (!last) return undefined;
  const at = metric.indexOf(last.verb);
  let sourceNoun = metric.replaceAll(FILLERS, '');
  for (const { verb } of verbs) sourceNoun = sourceNoun.replaceAll(verb, '');
  if (sourceNoun === '' || sourceNoun.length > 8) return undefined;
  const nounAt = metric.indexOf(sourceNoun);
  const sameScript = [...figure.metric].length === [...metric].length;
  const slice = (start: number, length: number): string =>
    sameScript && start >= 0 ? [...figure.metric].slice(start, start + length).join('') : '';
  return {
    figure,
    count: value.amount,
    order: last.order,
    verb: slice(at, last.verb.length) || last.verb,
    noun: slice(nounAt, sourceNoun.length) || sourceNoun,
    sourceNoun,
  };
}
