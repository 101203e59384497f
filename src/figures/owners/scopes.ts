import { allMatches } from '../text/matches.ts';
import { OWN_SCOPES, SCOPE_CONTEXTS } from '../tables/scopes.ts';

/** Places a figure may be said of. */
const SCOPE = /全(?:国|省|市|区|县|州|镇|园)|全社会/g;

/** Finds the last scope named before a value in its sentence, outside a comparison with it and outside an honour. */
export function scopeOf(before: string): string | undefined {
  const found = allMatches(before, SCOPE).filter((match) => {
    const left = before.slice(Math.max(0, match.index - 4), match.index);
    const right = before.slice(match.index + match[0].length, match.index + match[0].length + 6);
    return !SCOPE_CONTEXTS.some((row) =>
      row.on === 'left' ? row.pattern.test(left) : row.pattern.test(right),
    );
  });
  return found.at(-1)?.[0];
}

/**
 * The scope that is a report's own, by the kind of its organisation; undefined where it has none.
 *
 * @example ownScope('槐荫区') // '全区'
 */
export function ownScope(organisation: string | undefined): string | undefined {
  return organisation === undefined
    ? undefined
    : OWN_SCOPES.find(({ pattern }) => pattern.test(organisation))?.scope;
}
