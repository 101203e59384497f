import { ADDED, COUNTED_WHOLE } from '../tables/bases.ts';
import type { Figure } from '../types.ts';
import { foldWords } from '../text/script.ts';
import { tagWords } from '../text/words.ts';
import { isLevel } from './places.ts';
import type { Texts } from './texts.ts';

/** Between two things that were added: numbers, their units and list marks. */
const LISTED = /^[^，。；：]*[\d一二三四五六七八九十百千万亿]+[\p{Script=Han}]{0,4}[、和及]$/u;

/**
 * Notes on a level that it counts what was added, and not what there is: 新增高新技术企业71家, beside 总数348家. Its metric
 * is what was added to; a name that says itself which it is, and one that staff
 * gave, stays as it is.
 */
export function withAdded(figure: Figure, texts: Texts): Figure {
  const [first] = figure.source;
  const named = figure.decided?.added ?? figure.decided?.corrected?.includes('metric');
  if (!first || !isLevel(figure) || named || COUNTED_WHOLE.test(figure.metric)) return figure;
  const before = texts.slice(first.paragraph, [first.sentence[0], first.quantity[0]]);
  const clause = /[^，。；：]*$/.exec(before)?.[0] ?? '';
  const metric = foldWords(figure.metric).text;
  const found = ADDED.exec(clause);
  if (!found || !clause.endsWith(metric)) return figure;
  const between = clause.slice(found.index + found[0].length, clause.length - metric.length);
  // 新增床位500张、改造厕所30座: what follows is done, not added.
  const done = between !== '' && tagWords(metric)[0]?.tag === 'v';
  return !done && (between === '' || LISTED.test(between)) ? { ...figure, added: found[0] } : figure;
}
