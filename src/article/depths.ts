import { numberingOf } from './numbering.ts';

/**
 * The depth of each heading: by the rank of its numbering among those that the article uses; one without a number
 * stands on the outermost level, or under the numbered ones where the article begins with them.
 */
export function depthsOf(headings: readonly (string | null)[]): (1 | 2 | 3)[] {
  const ranks = [...new Set(headings.map((text) => (text === null ? undefined : numberingOf(text)?.rank)))]
    .filter((rank) => rank !== undefined)
    .sort((a, b) => a - b);
  const numberedFirst = headings.find((text) => text !== null);
  const plainBelow =
    numberedFirst !== undefined && numberedFirst !== null && numberingOf(numberedFirst) !== undefined;
  let current = 0;
  return headings.map((text) => {
    if (text === null) return 1;
    const rank = numberingOf(text)?.rank;
    if (rank !== undefined) current = ranks.indexOf(rank) + 1;
    const depth = rank !== undefined ? current : plainBelow && current > 0 ? 2 : 1;
    return Math.min(3, depth) as 1 | 2 | 3;
  });
}
