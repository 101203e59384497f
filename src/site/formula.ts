/** What stands between brackets with a sign in it: (1 + 38.8%), （1＋38.8%）. */
const BRACKETED = /[(（][^()（）<>]*[÷×+＋−=＝][^()（）<>]*[)）]/;

/** A longer one needs a place to break. */
const MOST = 14;

/** Two numbers and the sign between them, with the unit of points after them: 48.1 ÷ 2.3, 9.3 − 22.7个百分点. */
const PAIR =
  /\d(?:[\d.,]*\d)?%? ?[÷×−] ?\d(?:[\d.,]*\d)?%?(?:[个個]百分[点點]| (?:percentage )?points?)?(?![\d.,]*\d| ?[÷×−)）])/;
const FORMULAS = new RegExp(`${BRACKETED.source}|(?<![\\d.,(（])${PAIR.source}`, 'g');

/**
 * HTML whose short formulas in brackets, and those of two numbers, are kept whole: a line may end before one, and never
 * within it.
 *
 * @example
 * keepFormulas('176.96 ÷ (1 + 38.8%)') // '176.96 ÷ <span class="whole">(1 + 38.8%)</span>'
 * keepFormulas('＝9.3 − 22.7个百分点。') // '＝<span class="whole">9.3 − 22.7个百分点</span>。'
 */
export function keepFormulas(html: string): string {
  return html.replace(FORMULAS, (formula) =>
    /^[(（]/.test(formula) && [...formula].length > MOST ? formula : `<span class="whole">${formula}</span>`,
  );
}
