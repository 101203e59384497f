import type { Draft } from '../sentence/drafts.ts';
import type { Reading, Run } from '../sentence/reading.ts';

/** 比1965年翻了一番, 比历史最高的1978年增长: nothing but since when. */
const SINCE =
  /^\s*(?:[比较]|是)(?:历史(?:上)?最[高好]的?)?(?:(?:19|20)\d\d|[一二][九〇零○][〇零○一二三四五六七八九]{2})年[^，。；]{0,12}$/;

/** What is left of a comparison behind its number, and the mark behind it. */
const PARTED = /^(?:%|倍|番|多|半|余){0,2}[；。]\s*$/;

/** …增长4%；比1978年增长62%；比1965年翻了一番: whether a run goes on with what a figure is held against, behind ； or 。. */
export function goesOnSince({ text, clause }: Reading, run: Run, { quantity, compare }: Draft): boolean {
  const told = Math.max(quantity.end, ...compare.map(({ span }) => span?.[1] ?? 0));
  const { outerEnd } = quantity;
  return (
    SINCE.test(text.slice(...run.left)) &&
    PARTED.test(text.slice(told > quantity.end ? told : outerEnd, Math.max(clause, outerEnd)))
  );
}
