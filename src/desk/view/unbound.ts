import { sentencesOf, toText } from '../../article/index.ts';
import type { Article } from '../../article/index.ts';
import { scanQuantities } from '../../figures/index.ts';
import type { DeskBlock, DeskMark } from './types.ts';

/** Names of doubts about a number that became no figure. */
export const UNBOUND: ReadonlySet<string> = new Set(['unbound-figure', 'unread-number', 'unit-missing']);

/** The mark of a number that the program has not made a figure of, by its raw offset; null where the block doesn't hold it. */
export function unboundMark(block: DeskBlock, article: Article, offset: number): DeskMark | null {
  const spans = article.children
    .flatMap(({ children }) => children)
    .find((child) => child.type !== 'heading' && child.data.id === block.id);
  if (!spans || spans.type === 'heading') return null;
  const at = toText(spans.data.spans, offset);
  if (at === null) return null;
  const { quantities } = scanQuantities(block.text);
  const whole = quantities.find(({ outerStart, outerEnd }) => outerStart <= at && at < outerEnd);
  const digits = /^[\d.,%]+/.exec(block.text.slice(at))?.[0].length ?? 1;
  const [start, end] = whole ? [whole.outerStart, whole.outerEnd] : [at, at + digits];
  const sentence = sentencesOf(block.text).find((one) => one.start <= start && start < one.end);
  return {
    start,
    end,
    figure: null,
    statement: 0,
    state: 'unbound',
    said: block.text.slice(start, end),
    sentence: sentence ? block.text.slice(sentence.start, sentence.end).trim() : '',
  };
}
