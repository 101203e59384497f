import type { Found } from './found.ts';
import { finishQuantity } from './finish.ts';

/** Marks between two values that share one unit. */
const JOINT = /^(?:[、和与及]|以及)$/;

/** 低0.4个、比上年同期低2.9个百分点: each may be held against another. */
const BEFORE_POINTS =
  /^[、和,，](?:(?:[比较][^，。；、\d]{1,8})?(?:[高低快慢]|提高|上升|下降|回落|加快)[出于了]?)?$/;

/** 41.6个、17.9个百分点: 个 before a list mark takes its unit from the value that follows. */
export function borrowUnits(text: string, found: readonly Found[]): Found[] {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index -= 1) {
    const [quantity, next] = [out[index], out[index + 1]];
    if (quantity?.unit !== '个' || next?.class !== 'point') continue;
    if (!BEFORE_POINTS.test(text.slice(quantity.outerEnd, next.outerStart))) continue;
    out[index] = { ...quantity, base: next.base, class: 'point', borrowed: true };
  }
  return out;
}

/** 上升0.1和0.8个百分点: a number without a unit, right before one that has it, is of the same unit. */
export function lendUnits(
  text: string,
  found: readonly Found[],
  unread: readonly (readonly [start: number, end: number])[],
): Found[] {
  // From the last to the first, each once: a text may be numbers alone.
  const out: Found[] = [];
  let index = found.length;
  const takeDownTo = (offset: number): void => {
    for (let last = found[index - 1]; last && last.start >= offset; last = found[index - 1]) {
      out.push(last);
      index -= 1;
    }
  };
  for (const [start, end] of [...unread].reverse()) {
    takeDownTo(end);
    const next = out.at(-1);
    if (!next || typeof next.amount !== 'number' || next.class === 'rank' || next.class === 'ratio') continue;
    if (!JOINT.test(text.slice(end, next.outerStart))) continue;
    const own = Number(next.raw.replaceAll(',', ''));
    const amount = Number(text.slice(start, end).replaceAll(',', ''));
    if (!(Math.abs(own) > 0)) continue;
    const unit = {
      text: '',
      factor: next.amount / own,
      base: next.base,
      class: 'count' as const,
      elided: true,
    };
    const lent = finishQuantity(text, start, end, amount, unit, undefined, end);
    out.push({ ...lent, class: next.class, borrowed: true });
  }
  takeDownTo(0);
  return out.reverse();
}

/** 填报7.4亿元，预计全年8.1亿: 万 or 亿 alone after money in the same sentence is money. */
export function giveMoney(text: string, found: readonly Found[]): Found[] {
  let last: Found | undefined;
  return takeMoney(text, found).map((quantity) => {
    const power = powerAlone(text, quantity);
    const behind = text.slice(quantity.outerEnd, quantity.outerEnd + 1);
    const money =
      ((power === '亿' && /^[，。；、）]?$/.test(behind)) || (power !== undefined && behind === '的')) &&
      last?.class === 'money' &&
      !/[。；]/.test(text.slice(last.outerEnd, quantity.start));
    const given: Found = money ? { ...quantity, base: last?.base ?? '元', class: 'money' } : quantity;
    last = given;
    return given;
  });
}

/** 分别进出口422亿、294亿、290亿元; 38万、15万吨: of a list, only the last says what it is in. */
function takeMoney(text: string, found: readonly Found[]): Found[] {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index -= 1) {
    const [quantity, next] = [out[index], out[index + 1]];
    const lends =
      next?.class === 'money' ||
      next?.class === 'measure' ||
      next?.class === 'area' ||
      (next?.class === 'count' && /^(?:人次|标箱|标准箱|TEU|件次|场次|册次)$/.test(next.base));
    if (!quantity || !next || !lends || powerAlone(text, quantity) === undefined) continue;
    if (JOINT.test(text.slice(quantity.outerEnd, next.outerStart)))
      out[index] = { ...quantity, base: next.base, class: next.class };
  }
  return out;
}

/** The 万 or 亿 that a number without a unit ends in. */
function powerAlone(text: string, quantity: Found): string | undefined {
  if (quantity.base !== '' || quantity.class !== 'count') return undefined;
  return /([万亿])[多余以上左右]*$/.exec(text.slice(quantity.start, quantity.outerEnd))?.[1];
}
