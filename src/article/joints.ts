/** How often two neighbouring characters occur in a text, and whether a word runs across a place where it was torn. */
export interface Joints {
  /** How surely `tail` goes on in `head`: 0 no sign, 1 a word of the language, 2 or more a word of this article. */
  strength(tail: string, head: string): number;
}

const CHINESE_PAIR = /^[\u4e00-\u9fff]{2}$/;

/**
 * Learns a text's own pairs of characters, so that a torn 项|目 is seen as 项目.
 *
 * @example
 * jointsOf('项目很多。项目很好。').strength('抓好项', '目建设。') // 2
 */
export function jointsOf(text: string): Joints {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i += 1) {
    const pair = text.slice(i, i + 2);
    if (CHINESE_PAIR.test(pair)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let segmenter: Intl.Segmenter | undefined;
  const straddles = (tail: string, head: string): boolean => {
    const left = tail.slice(-4);
    segmenter ??= new Intl.Segmenter('zh-Hans', { granularity: 'word' });
    for (const word of segmenter.segment(left + head.slice(0, 4))) {
      const end = word.index + word.segment.length;
      if (word.index < left.length && end > left.length) return /^[\u4e00-\u9fff\d.]+$/.test(word.segment);
    }
    return false;
  };
  return {
    strength(tail, head) {
      const pair = tail.slice(-1) + head.slice(0, 1);
      const known = Math.min(pairs.get(pair) ?? 0, 4);
      const word = straddles(tail, head);
      if (word) return known > 0 ? 2 + known / 4 : 1;
      return known >= 3 ? 1.5 : known > 0 ? 0.5 : 0;
    },
  };
}
