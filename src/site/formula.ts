/** What stands between brackets with a sign in it: (1 + 38.8%), （1＋38.8%）. */
const BRACKETED = /[(（][^()（）<>]*[÷×+＋−=＝][^()（）<>]*[)）]/g;

/** A longer one needs a place to break. */
const MOST = 14;

/**
 * HTML whose short formulas in brackets are kept whole: a line may end before one, and never within it.
 *
 * @example
 * keepFormulas('176.96 ÷ (1 + 38.8%)') // '176.96 ÷ <span class="whole">(1 + 38.8%)</span>'
 */
export function keepFormulas(html: string): string {
  return html.replace(BRACKETED, (formula) =>
    [...formula].length > MOST ? formula : `<span class="whole">${formula}</span>`,
  );
}
