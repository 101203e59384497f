import type { Found } from '../quantities/found.ts';
import { YARDSTICKS } from '../tables/yardsticks.ts';
import type { Yardstick } from '../tables/yardsticks.ts';

/** Stands for a character of a yardstick, so that the text keeps its offsets. */
export const BLANK = '\uE000';
const REACH = 24;

/** Leaves the numbers out that only size what others are measured against: 完成年初预算数50亿元的76%. */
export function setYardsticksAside(
  text: string,
  quantities: readonly Found[],
): { text: string; quantities: Found[] } {
  const kept: Found[] = [];
  let [plain, from] = ['', 0];
  quantities.forEach((quantity, index) => {
    const next = quantities[index + 1];
    const near = next && next.outerStart - quantity.outerEnd <= REACH ? next : undefined;
    const row = near && yardstickOf(text, quantity, near);
    if (!row) {
      kept.push(quantity);
      return;
    }
    const bracketed = text[quantity.outerStart - 1] === '（' && text[quantity.outerEnd] === '）' ? 1 : 0;
    const [start, end] = [
      quantity.outerStart - bracketed,
      row.withWords ? near.outerStart : quantity.outerEnd + bracketed,
    ];
    plain += text.slice(from, start) + BLANK.repeat(end - start);
    from = end;
  });
  return { text: plain + text.slice(from), quantities: kept };
}

/** A text without what stands for yardsticks. */
export const withoutBlanks = (text: string): string => text.replaceAll(BLANK, '');

function yardstickOf(text: string, quantity: Found, next: Found): Yardstick | undefined {
  const before = text.slice(Math.max(0, quantity.outerStart - REACH), quantity.outerStart);
  const behind = text.slice(quantity.outerEnd, next.outerStart);
  return YARDSTICKS.find(
    (row) =>
      row.takes.includes(quantity.class) &&
      row.tells.includes(next.class) &&
      row.before.test(before) &&
      row.behind.test(behind),
  );
}
