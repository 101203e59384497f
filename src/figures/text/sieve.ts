import { requirementsOf } from './requirements.ts';

/** A row of a table that is sought in texts. */
interface Row {
  pattern: RegExp;
  /** Characters one of which it can't do without, where more can be told than its pattern shows. */
  needs?: string;
}

/**
 * Sifts the rows of a table by a text's characters: those whose patterns need one that the text hasn't are left out, the
 * others stay in order. One pass over the text costs a small part of what trying patterns does.
 *
 * @example
 * sieve([{ pattern: /\d年/ }, { pattern: /\d月/ }])('2023年') // [{ pattern: /\d年/ }]
 */
export function sieve<R extends Row>(rows: readonly R[]): (text: string) => R[] {
  let sift: ((text: string) => R[]) | undefined;
  return (text) => (sift ??= makeSieve(rows))(text);
}

/** Sets a bit of the mask that begins at a place. */
function mark(masks: Int32Array, place: number, bit: number): void {
  (masks[place + (bit >> 5)] as number) |= 1 << (bit & 31);
}

/** Sets of characters stand for bits, 32 to a word: a row's are those that it needs, a character's those that it is in. */
function makeSieve<R extends Row>(rows: readonly R[]): (text: string) => R[] {
  const wanted = rows.map(({ pattern, needs }) => [
    ...(needs === undefined ? [] : [needs]),
    ...requirementsOf(pattern),
  ]);
  const bits = new Map([...new Set(wanted.flat())].map((set, bit) => [set, bit]));
  const size = Math.ceil(bits.size / 32);
  const chars = [...new Set([...bits.keys()].join('').split(''))];
  /** By code: where a character's mask begins, behind an empty one for all others. */
  const places = new Uint16Array(0x10000);
  chars.forEach((char, index) => (places[char.charCodeAt(0)] = (index + 1) * size));
  const masks = new Int32Array((chars.length + 1) * size);
  for (const [set, bit] of bits)
    for (const char of set.split('')) mark(masks, places[char.charCodeAt(0)] as number, bit);
  const needed = new Int32Array(rows.length * size);
  wanted.forEach((own, row) => own.forEach((set) => mark(needed, row * size, bits.get(set) as number)));
  const found = new Int32Array(size);
  /** By place: the text that its character was last met in; most stand in a text more than once. */
  const met = new Int32Array(masks.length);
  let asked = 0;
  const passes = (row: number): boolean => {
    for (let word = 0; word < size; word += 1) {
      const need = needed[row * size + word] as number;
      if (((found[word] as number) & need) !== need) return false;
    }
    return true;
  };
  return (text) => {
    found.fill(0);
    asked += 1;
    for (let at = 0; at < text.length; at += 1) {
      const place = places[text.charCodeAt(at)] as number;
      if (place === 0 || met[place] === asked) continue;
      met[place] = asked;
      for (let word = 0; word < size; word += 1) (found[word] as number) |= masks[place + word] as number;
    }
    const left: R[] = [];
    for (let row = 0; row < rows.length; row += 1) if (passes(row)) left.push(rows[row] as R);
    return left;
  };
}
