import type { Pair } from './assign.ts';
import { relate } from './compare.ts';
import { ANCHORS } from './tables/anchors.ts';
import type { Mismatch, NumberInText, NumberKind, Sense } from './types.ts';

/** A text with its numbers. */
export interface Reading {
  text: string;
  numbers: readonly NumberInText[];
}

const anchors = ANCHORS.map(
  ([zh, en]) => [new RegExp(zh), new RegExp(`(?:^|[^a-z])(?:${en})`, 'i')] as const,
);

/** What weighs for one arrangement of two numbers and against the other. */
const WEIGHTS = {
  order: 1.25,
  role: 2,
  direction: 1,
  hedge: 1.5,
  anchor: 1.5,
  head: 3,
  margin: 3.5,
  unlike: -0.75,
} as const;

/** Dates move freely from one end of a sentence to the other. */
const DATES: ReadonlySet<NumberKind> = new Set(['year', 'month', 'day', 'quarter']);

/**
 * Finds numbers that changed places: both texts say them, but what stands around them fits better the other way round.
 * Alike numbers that cross without a reason count as exchanged.
 */
export function findSwaps(pairs: readonly Pair[], chinese: Reading, english: Reading): Mismatch[] {
  const able = pairs.filter(({ zh, en }) => zh.must && en.must && !DATES.has(zh.senses[0]?.kind ?? 'year'));
  const around = contexts(able, chinese, english);
  const mismatches: Mismatch[] = [];
  const taken = new Set<Pair>();
  for (const [index, a] of able.entries())
    for (const b of able.slice(index + 1)) {
      if (taken.has(a) || taken.has(b) || areSame(a, b)) continue;
      const alike = areAlike(a, b);
      const crosses = a.en.start > b.en.start;
      // Numbers in their order are right unless much speaks against it, or a start and an end changed places.
      if (!alike && (!crosses || isOneClause(a, b, chinese.text))) continue;
      const told = (isTurned(a) && isTurned(b)) || countsTurned(a, b, around);
      const margin = crosses || told ? 0 : WEIGHTS.margin;
      const inOrder = isMeasuredAlike(a.zh, b.zh) && isWritten(a.en, english) === isWritten(b.en, english);
      const order = !alike ? WEIGHTS.unlike : inOrder ? WEIGHTS.order : 0;
      const keep = fit(a.zh, a.en, around) + fit(b.zh, b.en, around) + (crosses ? 0 : order);
      const swap = fit(a.zh, b.en, around) + fit(b.zh, a.en, around) + (crosses ? order : 0);
      if (swap <= keep + margin) continue;
      taken.add(a).add(b);
      mismatches.push({ kind: 'swapped', zh: a.zh, en: b.en }, { kind: 'swapped', zh: b.zh, en: a.en });
    }
  return mismatches;
}

/** A start in the one text, an end in the other. */
function isTurned({ zh, en }: Pair): boolean {
  return (zh.role === 'from' && en.role === 'to') || (zh.role === 'to' && en.role === 'from');
}

/** What the one counts is said right after the other, both ways: 25 cities in 217 countries. */
function countsTurned(a: Pair, b: Pair, around: ReadonlyMap<NumberInText, Context>): boolean {
  const same = (zh: NumberInText, en: NumberInText): boolean =>
    meet(around.get(zh)?.head ?? new Set(), around.get(en)?.head ?? new Set()) > 0;
  return same(a.zh, b.en) && same(b.zh, a.en) && !same(a.zh, a.en) && !same(b.zh, b.en);
}

/** 亿元以上项目63个: the one tells what kind of thing the other counts, and English turns them round. */
function isOneClause(a: Pair, b: Pair, text: string): boolean {
  return /^[^，。；、,;]{0,8}$/.test(text.slice(a.zh.end, b.zh.start));
}

/** Two pairs of one value. */
function areSame(a: Pair, b: Pair): boolean {
  const relation = relate(a.zh, b.en);
  return relation === 'same' || relation === 'rounded' || relation === 'unit';
}

/** Two pairs whose numbers could stand in each other's place. */
function areAlike(a: Pair, b: Pair): boolean {
  const one = a.zh.senses[0];
  const other = b.zh.senses[0];
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  return !clash(one, b.en) && !clash(other, a.en);
}

/** Whether a number is in digits: style sets small ones in words, and tells them apart from large ones. */
function isWritten({ start, end }: NumberInText, { text }: Reading): boolean {
  return /\d/.test(text.slice(start, end));
}

/** Ages and amounts come in any order: 60岁以上人口2.5亿, 250 million people aged 60 and above. */
function isMeasuredAlike({ senses: [one] }: NumberInText, { senses: [other] }: NumberInText): boolean {
  return (one?.dimension ?? 'count') === (other?.dimension ?? 'count');
}

/** Whether a unit of the one can't be the other's. */
function clash({ dimension }: Sense, { senses: [sense] }: NumberInText): boolean {
  return dimension !== undefined && sense?.dimension !== undefined && sense.dimension !== dimension;
}

/** The anchors of a number: of what it counts, right after it, and of the words around it. */
interface Context {
  head: ReadonlySet<number>;
  near: ReadonlySet<number>;
}

function contexts(pairs: readonly Pair[], chinese: Reading, english: Reading): Map<NumberInText, Context> {
  const around = new Map<NumberInText, Context>();
  const found = (words: string, side: 0 | 1): Set<number> =>
    new Set(anchors.flatMap((row, index) => (row[side].test(words) ? [index] : [])));
  for (const { zh, en } of pairs) {
    const unit = chinese.text.slice(zh.start, zh.end);
    const zhHead = `${unit}${/^的?[^\d，。；、的和与]{0,5}/.exec(chinese.text.slice(zh.end))?.[0] ?? ''}`;
    const enHead =
      /^(?:[ -](?:of )?(?!(?:with|and|or|while|but|in|from|to|by|at|as|for|over|than|compared|including)\b)[A-Za-z’'-]+){0,4}/.exec(
        english.text.slice(en.end, en.end + 40),
      )?.[0] ?? '';
    // 分别增长8.8%、9.9%: the order alone tells which is which.
    const listed = /(?:分别|依次)[^，。；]*$/.test(chinese.text.slice(Math.max(0, zh.start - 24), zh.start));
    const near = listed ? '' : windowOf(chinese, zh, [18, 8], /[。；]/, /[，。；、]/);
    around.set(zh, { head: found(zhHead, 0), near: found(near, 0) });
    around.set(en, {
      head: found(enHead, 1),
      near: found(windowOf(english, en, [70, 50], /[.;] /, TURN), 1),
    });
  }
  return around;
}

/** Where the words between two English numbers turn from the first to the second. */
const TURN = /[,;]| (?:and|with|while|but|as|including|of which) /;

/**
 * The words around a number, as far as its neighbours and its sentence go: before it those after the turn, and after it
 * those before it.
 */
function windowOf(
  { text, numbers }: Reading,
  number: NumberInText,
  [back, on]: readonly [back: number, on: number],
  stop: RegExp,
  turn: RegExp,
): string {
  const firm = numbers.filter((one) => one.must);
  const at = firm.indexOf(number);
  const last = firm[at - 1]?.end ?? 0;
  const next = firm[at + 1]?.start ?? text.length;
  const before =
    text
      .slice(Math.max(number.start - back, last), number.start)
      .split(stop)
      .at(-1) ?? '';
  const after = text.slice(number.end, Math.min(number.end + on, next)).split(stop)[0] ?? '';
  const own = at <= 0 || number.start - back > last ? before : before.slice(turnOf(before, turn));
  const kept = turn.exec(after)?.index ?? after.length;
  return `${own} ${after.slice(0, kept)}`;
}

/** Where the words after a number stop being its own; 的 ties the next few to it. */
function turnOf(words: string, turn: RegExp): number {
  return turn.exec(words)?.index ?? /^的.{0,6}/.exec(words)?.[0].length ?? 0;
}

function fit(zh: NumberInText, en: NumberInText, around: ReadonlyMap<NumberInText, Context>): number {
  let score = 0;
  if (zh.role !== undefined && en.role !== undefined)
    score += zh.role === en.role ? WEIGHTS.role : -WEIGHTS.role;
  if (zh.direction !== undefined && en.direction !== undefined)
    score += zh.direction === en.direction ? WEIGHTS.direction : -WEIGHTS.direction;
  if (zh.hedge !== undefined) score += zh.hedge === en.hedge ? WEIGHTS.hedge : -WEIGHTS.hedge;
  else if (en.hedge !== undefined) score -= WEIGHTS.hedge / 3;
  const [here, there] = [around.get(zh), around.get(en)];
  if (here === undefined || there === undefined) return score;
  if (meet(here.head, there.head) > 0) score += WEIGHTS.head;
  return score + WEIGHTS.anchor * Math.min(2, meet(here.near, there.near));
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((one) => b.has(one)).length;
