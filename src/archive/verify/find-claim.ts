import { squeeze } from './claims.ts';
import type { Claim } from './claims.ts';

/** A text in which claims are looked for. */
export interface Haystack {
  /** Squeezed; radicals, which some PDF readers give instead of characters, are wild. */
  text: string;
  wild: boolean;
}

const WILD = '\ufffd';

export function haystack(text: string): Haystack {
  // Unicode says which characters the Kangxi radicals are, but not for their supplement.
  const squeezed = squeeze(text).replace(/[\u2e80-\u2eff]/g, WILD);
  return { text: squeezed, wild: squeezed.includes(WILD) };
}

/**
 * Looks for a claim by what stands around it: before and after, only before, or only after, since a page may end there.
 * Null where the text states it; else the number found in its place, or undefined where nothing like it is there.
 *
 * @example findClaim({ figure: null, number: '9.6', before: '产值', after: '亿' }, haystack('产值9.5亿')) // { found: '9.5' }
 */
export function findClaim(claim: Claim, { text, wild }: Haystack): null | { found: string | undefined } {
  const { before, number, after } = claim;
  const [left, value, right] = [before, number, after].map((part) => pattern(part, wild)) as [
    string,
    string,
    string,
  ];
  const exact = /^\d/.test(number) ? `(?<![\\d.,])${value}(?![\\d]|[.,]\\d)` : value;
  const views = [left + exact + right, ...(before ? [left + exact] : []), ...(after ? [exact + right] : [])];
  if (views.some((view) => new RegExp(view, 'u').test(text))) return null;
  const other = /^\d/.test(number) ? '(\\d[\\d.,]{0,30})' : `(.{${number.length}})`;
  const places = [
    ...(before && after ? [left + other + right] : []),
    ...(before.length > 2 ? [left + other] : []),
    ...(after.length > 2 ? [`(?<![\\d.,])${other}${right}`] : []),
  ];
  for (const place of places) {
    const found = new RegExp(place, 'u').exec(text)?.[1];
    if (found !== undefined) return { found: found.replace(/[.,]$/, '') };
  }
  return { found: undefined };
}

function pattern(text: string, wild: boolean): string {
  return [...text]
    .map((character) => {
      const literal = character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return wild && /\p{Script=Han}/u.test(character) ? `[${character}${WILD}]` : literal;
    })
    .join('');
}
