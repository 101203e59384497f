import { CHINESE_DIRECTIONS } from '../tables/directions.ts';
import { CHINESE_AFTER, CHINESE_BEFORE } from '../tables/hedges.ts';
import type { HedgeClass, NumberInText, Role } from '../types.ts';

const before = CHINESE_BEFORE.map(([hedge, words]) => [hedge, new RegExp(`(?:${words})(?=\\|)`)] as const);
const after = CHINESE_AFTER.map(([hedge, words]) => [hedge, new RegExp(`^(?:${words})`)] as const);
const directions = new RegExp(CHINESE_DIRECTIONS.map(([, words]) => `(${words})`).join('|'), 'g');

/** The hedge that ends right before an offset, with where it starts. */
export function hedgeBefore(text: string, at: number): { hedge: HedgeClass; start: number } | undefined {
  // The bar stands where the number begins, for hedges that only some numbers take.
  const head = `${text.slice(Math.max(0, at - 10), at)}|${text[at] ?? ''}`;
  for (const [hedge, pattern] of before) {
    const match = pattern.exec(head);
    if (match) return { hedge, start: at - match[0].length };
  }
  return undefined;
}

/** The hedge that starts right at an offset, with where it ends. */
export function hedgeAfter(text: string, at: number): { hedge: HedgeClass; end: number } | undefined {
  const tail = text.slice(at, at + 4);
  for (const [hedge, pattern] of after) {
    const match = pattern.exec(tail);
    if (match) return { hedge, end: at + match[0].length };
  }
  return undefined;
}

/** The nearest word of change before a number, in its clause. */
export function directionBefore(text: string, at: number, end: number): NumberInText['direction'] {
  // 从11%提高到15%: the change stands after its start.
  const later = new RegExp(`^[^，。；：\\d]{0,12}?(?:${directions.source})[到至为成]`).exec(
    text.slice(end, end + 20),
  );
  if (later !== null) return CHINESE_DIRECTIONS.find((_, group) => later[group + 1] !== undefined)?.[0];
  const clause = /[^，。；：、！？,;]*$/.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  const last = [...clause.matchAll(directions)].at(-1);
  if (last === undefined) return undefined;
  const found = CHINESE_DIRECTIONS.find((_, group) => last[group + 1] !== undefined)?.[0];
  // 增速, 增量 are no change; 涨幅 is one.
  return /^[速量值率]/.test(clause.slice(last.index + last[0].length)) ? undefined : found;
}

const TO = /(?:[到至为达是成]|达到|占)(?:了|约|近|超过?)?$/;
const BY =
  /(?:增长|增加|提高|提升|上升|上涨|上调|新增|扩大|下降|减少|降低|下调|缩减|压减|再|高|低|多|少|快|长)(?:了|约|近|超过?)?$/;

/** Whether a number is a start, an end or a change: 从11%提高到15%, 提高了4个百分点. */
export function roleOf(text: string, start: number, end: number): Role | undefined {
  const clause = /[^，。；：！？,;]*$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const rest = text.slice(end, end + 16);
  if (
    /[由从](?:(?:\d{4}|[上去前]|这)年(?:底|末)?)?(?:世界|全国|全省|居|的|目前)?[^到至]{0,10}$/.test(clause)
  ) {
    if (/^[^，。；]{0,10}[到至为]/.test(rest)) return 'from';
  }
  if (TO.test(clause)) return 'to';
  if (BY.test(clause)) return 'by';
  return undefined;
}
