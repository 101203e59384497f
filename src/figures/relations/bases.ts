import { GROSS, OTHER_BASIS } from '../tables/bases.ts';
import type { Comparison, Figure, Statement } from '../types.ts';
import type { Texts } from './texts.ts';

/** How far before a number the words of its comparison reach. */
const REACH = 40;

/** What an increase is measured from: 比2002年增加, 比3月末减少, 比上年增加. */
const SINCE =
  /[比较]((?:\d{4}年|上年|去年|年初|上年末|去年底|\d{1,2}月末|(?:\d{1,2}[—－–-])?\d{1,2}月份?|前三季度|上月|上季度|一季度|上半年)(?:末|底|同期)?)[^，。；]*$/;

/** Notes on a figure's comparisons what their words say of the base: another basis than the levels, an earlier moment. */
export function withBases(figure: Figure, texts: Texts): Figure {
  if (!figure.compare.some(({ type }) => DEPENDENT.has(type))) return figure;
  return { ...figure, compare: figure.compare.map((item) => withBase(figure, item, texts)) };
}

const DEPENDENT: ReadonlySet<string> = new Set([
  'yoy',
  'delta',
  'change_pp',
  'growth',
  'growth_change_pp',
  'multiple',
]);
/** Changes of a rate say what they are measured from too: 增速比上半年加快0.4个百分点. */
const CHANGES: ReadonlySet<string> = new Set(['delta', 'change_pp', 'growth_change_pp']);

function withBase(figure: Figure, item: Comparison, texts: Texts): Comparison {
  if (!DEPENDENT.has(item.type)) return item;
  const words = wordsOf(figure, item, texts);
  const since = CHANGES.has(item.type) && item.among === undefined ? SINCE.exec(words)?.[1] : undefined;
  return {
    ...item,
    ...(since === undefined ? {} : { among: since }),
    ...basisOf(figure, words, texts),
  };
}

function basisOf(figure: Figure, words: string, texts: Texts): Pick<Comparison, 'basis'> {
  if (OTHER_BASIS.some(({ pattern }) => pattern.test(words))) return { basis: 'other' };
  const gross = figure.source.some(({ paragraph, sentence, value }) => {
    const before = texts.slice(paragraph, [Math.max(sentence[0], value[0] - REACH), value[0]]);
    const clause = /[^，。；：]*$/.exec(before)?.[0] ?? '';
    return GROSS.some(({ pattern }) => pattern.test(clause));
  });
  return gross ? { basis: 'gross' } : {};
}

/** The words that lead to a comparison's number, from the figure's own value on where that stands before. */
function wordsOf(figure: Figure, item: Comparison, texts: Texts): string {
  const statement = statementOf(figure, item);
  if (!statement || !item.span) return item.text ?? '';
  const { paragraph, sentence, quantity } = statement;
  const from = quantity[1] <= item.span[0] ? quantity[1] : sentence[0];
  return texts.slice(paragraph, [Math.max(from, item.span[0] - REACH), item.span[1]]);
}

/** The statement that a comparison stands in; the first where it isn't known. */
export function statementOf(figure: Figure, item: Comparison): Statement | undefined {
  return (
    figure.source.find(
      ({ sentence }) => item.span !== undefined && item.span[0] >= sentence[0] && item.span[1] <= sentence[1],
    ) ?? figure.source[0]
  );
}
