import { SCALES } from '../tables/english-words.ts';
import type { NumberInText, NumberKind, Sense } from '../types.ts';

const JOINT =
  /^,? ?(?:to|and|or|-|–|—|,|, and|and to)(?: (?:around|about|over|nearly|almost|more than|some))? ?$/i;
/** Kinds that a number before them has no share in. */
const OWN: ReadonlySet<NumberKind> = new Set(['year', 'month', 'day', 'quarter', 'ordinal']);

/** 8.5 to 10 billion, 54.9 to 58.8 percent: the first number may have the scale and the unit of the second. */
export function borrow(text: string, found: readonly NumberInText[]): NumberInText[] {
  const read = [...found];
  // From the end, so that a list of three hands its unit all the way to the front.
  for (let index = read.length - 2; index >= 0; index -= 1) {
    const number = read[index] as NumberInText;
    const next = read[index + 1] as NumberInText;
    const other = next.senses[0];
    const plain = number.senses.find(({ kind }) => kind === 'number');
    if (other === undefined || plain === undefined || !number.must || OWN.has(other.kind)) continue;
    if (number.senses[0]?.kind !== 'number' && number.senses[0]?.kind !== 'year') continue;
    if (!JOINT.test(text.slice(number.end, next.start))) continue;
    const scale = /(thousand|million|billion|trillion)/i
      .exec(text.slice(next.start, next.end))?.[1]
      ?.toLowerCase();
    const unscaled = /\d$/.test(text.slice(number.start, number.end));
    const factor = unscaled && scale !== undefined ? (SCALES[scale] ?? 1) : 1;
    const { dimension, factor: unit } = plain.dimension === undefined ? other : plain;
    const measure = dimension === undefined || unit === undefined ? {} : { dimension, factor: unit };
    const lent = (by: number): Sense => ({
      kind: other.kind,
      value: Number((plain.value * by).toPrecision(12)),
      step: plain.step * by,
      ...measure,
    });
    const senses = factor > 1 ? [lent(factor), lent(1)] : [lent(1)];
    read[index] = { ...number, senses: [...senses, ...number.senses] };
  }
  return read;
}
