import { PART_ENDS, PART_MARKERS, WHOLES } from '../tables/parts.ts';
import { boundOf } from './bounds.ts';
import { divisionsAmong } from './divisions.ts';
import { amountOf, isLevel, sameMeasure, sameSentence } from './places.ts';
import type { Place } from './places.ts';
import type { Texts } from './texts.ts';

/** A part and the whole that it lies in. */
export interface Part {
  part: Place;
  whole: Place;
  by: 'marker' | 'state' | 'grade' | 'threshold';
}

/** How many figures before 其中 the whole is looked for. */
const REACH = 6;

/** A list of parts that is being read: 其中 inside it begins another one, which ends before the next of the outer. */
interface List {
  whole: Place;
  last: Place;
}

/** Parts that a word calls parts: 其中, 包括, 分别是; with those that stand in a list with the first. */
export function markedParts(places: readonly Place[], texts: Texts): Part[] {
  const found: Part[] = [];
  let lists: List[] = [];
  places.forEach((place, index) => {
    const between = textBetween(places[index - 1], place, texts);
    if (PART_MARKERS.some(({ pattern }) => pattern.test(between))) {
      const whole = wholeBefore(places, index, between);
      if (!/^[，（]/.test(between) || !whole) lists = [];
      if (whole) lists.push({ whole, last: place });
    } else {
      if (lists.length > 1 && /；/.test(between)) lists = lists.slice(0, 1);
      const [outer] = lists;
      const list = lists.at(-1);
      if (list && !continues(list, place, between))
        lists = outer && outer !== list && continues(outer, place, between) ? [outer] : [];
    }
    const list = lists.at(-1);
    if (!list || list.whole === place) return;
    found.push({ part: place, whole: list.whole, by: 'marker' });
    list.last = place;
  });
  return found;
}

/** What stands between two values, the name of the second included; from its sentence's beginning for the first. */
export function textBetween(previous: Place | undefined, place: Place, texts: Texts): string {
  const { paragraph, sentence, value } = place.statement;
  const start = previous ? previous.statement.quantity[1] : sentence[0];
  return texts.slice(paragraph, [Math.max(start, value[0] - 200), value[0]]);
}

function wholeBefore(places: readonly Place[], index: number, between: string): Place | undefined {
  const part = places[index];
  if (!part || !isLevel(part.figure)) return undefined;
  const opening = /(?:^|[。！？])\s*其中[^。]*$/.test(between);
  const before = places.slice(Math.max(0, index - REACH), index).reverse();
  const near = before
    .filter((place) => opening || sameSentence(place, part))
    .filter((place) => mayHold(place, part));
  const larger = near.filter((place) => amountOf(place.figure) > amountOf(part.figure));
  return (
    larger.find((place) => sameHead(place, part)) ??
    larger[0] ??
    (near[0] === before[0] ? plain(near[0]) : undefined)
  );
}

/** Averages, prices and changes have no parts that add up. */
const AVERAGES = /人均|均|每|^单[日月周场]|价格|指数|单价|[增减]收/;

/** 规模突破200家，其中入库287家: a whole that is only a lower bound says nothing of a part above it. */
const plain = (place: Place | undefined): Place | undefined =>
  place && boundOf(place.figure.value.qualifier) === 'exact' ? place : undefined;

/** Money is part of money only where the names say so: 其中 may also introduce another thing. */
function mayHold(whole: Place, part: Place): boolean {
  const [a, b] = [whole.figure, part.figure];
  return (
    isLevel(a) &&
    sameMeasure(a, b) &&
    a.period.label === b.period.label &&
    a.id !== b.id &&
    !AVERAGES.test(b.metric) &&
    divisionsAmong([a, b]).length === 0 &&
    (a.kind === 'count' || sameHead(whole, part) || isNamedWhole(a.metric, b.metric))
  );
}

const sameHead = (a: Place, b: Place): boolean => a.figure.metric.slice(-2) === b.figure.metric.slice(-2);

/** Whether a table knows the first as the whole of the second: 进出口总额 of 出口. */
export function isNamedWhole(whole: string, part: string): boolean {
  return WHOLES.some((row) => row.whole.test(whole) && row.part.test(part));
}

function continues(list: { whole: Place; last: Place }, place: Place, between: string): boolean {
  if (!mayHold(list.whole, place)) return false;
  if (/[。！？]/.test(between)) return false;
  if (/；/.test(between)) return sameHead(list.last, place);
  return !PART_ENDS.some(({ pattern }) => pattern.test(between));
}
