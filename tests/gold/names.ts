const CLASSES: Readonly<Record<string, string>> = {
  count: 'level',
  amount: 'level',
  area: 'level',
  growth: 'growth',
  change_pp: 'growth',
  completion: 'completion',
  share: 'share',
  rate: 'share',
  rank: 'rank',
  multiple: 'multiple',
  target: 'target',
};

/** Kinds that the scorer takes for one: amount, count and area are levels. */
export const kindClass = (kind: string | undefined): string => CLASSES[kind ?? ''] ?? kind ?? '';

const TYPES: Readonly<Record<string, string>> = {
  growth_vs_peer_pp: 'vs_peer_pp',
  growth: 'yoy',
  share_change_pp: 'change_pp',
  growth_change_pp: 'change_pp',
};

/** Types of comparison that the scorer takes for one. */
export const comparisonType = (type: string): string => TYPES[type] ?? type;

function plainName(text: string | null | undefined): string {
  let name = (text ?? '').replace(/[\s的“”"'‘’《》〈〉、，,。.：:；;（）()[\]【】\-—·!！?？/|]/g, '');
  for (;;) {
    const shorter = name.replace(/^(?:全年|实现|完成|新增|累计)/, '');
    if (shorter === name || shorter === '') return name;
    name = shorter;
  }
}

function pairs(text: string): Map<string, number> {
  const out = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    out.set(pair, (out.get(pair) ?? 0) + 1);
  }
  return out;
}

/** Two names of one metric: equal, one most of the other, or alike in three pairs of characters out of five. */
export function sameMetric(first: string | null | undefined, second: string | null | undefined): boolean {
  const [a, b] = [plainName(first), plainName(second)];
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.includes(short) && short.length >= 0.6 * long.length) return true;
  const [left, right] = [pairs(a), pairs(b)];
  const total = a.length + b.length - 2;
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  return total > 0 && (2 * common) / total >= 0.6;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** First and last month of a period as an answer key writes it, counted from year 0; undefined for “十四五”期间 and the like. */
export function periodMonths(
  written: string | null | undefined,
): { start: number; end: number; until: boolean } | undefined {
  if (!written) return undefined;
  const until = /末|底|截|累计/.test(written);
  const text = written
    .normalize('NFKC')
    .replace(/[—–至~]/g, '-')
    .replace(/截-?|年?[末底]|止/g, '')
    .trim();
  const make = (
    year: number,
    from: number,
    to: number,
    last = year,
  ): { start: number; end: number; until: boolean } => ({
    start: year * 12 + from,
    end: last * 12 + to,
    until,
  });
  let match = /^(\d{4})年?$/.exec(text);
  if (match) return make(Number(match[1]), 1, 12);
  match = /^(\d{4})-(\d{4})年?$/.exec(text);
  if (match) return make(Number(match[1]), 1, 12, Number(match[2]));
  match = /^(\d{4})年?-?(?:Q|第)?([1-4一二三四])(?:季度)?(?:-Q([1-4]))?$/.exec(text);
  if (match && /Q|季/.test(text)) {
    const first = QUARTERS[match[2] ?? ''] ?? Number(match[2]);
    return make(Number(match[1]), first * 3 - 2, (match[3] ? Number(match[3]) : first) * 3);
  }
  match = /^(\d{4})-?H([12])$/.exec(text);
  if (match) return match[2] === '1' ? make(Number(match[1]), 1, 6) : make(Number(match[1]), 7, 12);
  match = /^(\d{4})-?M?0?(\d{1,2})[-/](?:\d{4}-)?M?0?(\d{1,2})$/.exec(text);
  if (match) return make(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{4})[年-]0?(\d{1,2})月?$/.exec(text);
  return match ? make(Number(match[1]), Number(match[2]), Number(match[2])) : undefined;
}

/** Tells whether a period meets the key's; undefined where the key's can't be compared. */
export function samePeriod(
  key: string | null | undefined,
  answer: string | null | undefined,
): boolean | undefined {
  const [a, b] = [periodMonths(key), periodMonths(answer)];
  if (!a) return undefined;
  if (!b) return false;
  return a.end === b.end && (a.start === b.start || a.until || b.until);
}
