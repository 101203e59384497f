/** What a style sheet sets an element in: the serif at text weight, the serif at 600 or more, or fonts of the machine. */
export type Setting = 'body' | 'display' | 'system';

/** Elements of a tag (`h2`), a class (`.rail`) or a scope (`[scope=rowgroup]`), anywhere or somewhere within another. */
export interface SettingRow {
  of: readonly string[];
  within?: string;
  set: Setting;
}

/**
 * What src/styles sets in which face; whatever no row names is set like the element around it.
 * A later row beats an earlier one, as rules of a style sheet do. A `font-family` or `font-weight` that changes there
 * changes here: a character too many costs bytes, one too few is drawn by a font of the machine, which
 * the browser tests report.
 */
export const SETTINGS: readonly SettingRow[] = [
  // Never shown.
  { of: ['script', 'style', 'title', 'datalist', 'option'], set: 'system' },
  // `font: … var(--sans)`.
  {
    of: ['.lettering', '.unit', '.change', '.period', '.caption', '.half--caption', '.words', '.data'],
    set: 'system',
  },
  { of: ['.status', '.masthead', '.colophon', '.rail', '.note', '.wide', '.follow', 'svg'], set: 'system' },
  { of: ['thead'], within: '.figures', set: 'system' },
  { of: ['.filters', '.kind', '.whose'], set: 'system' },
  { of: ['small'], within: '.compare', set: 'system' },
  { of: ['p', 'li', 'dt', 'dd', 'pre'], within: '.facts', set: 'system' },
  { of: ['sup'], within: '.num', set: 'system' },
  // `font: 400 …` or `500 … var(--serif)`.
  {
    of: ['.value', '.note__head', '.note__name', '.mega__row', '.big', '.entry__year', '.t-val'],
    set: 'body',
  },
  // Small letters in the sans beside a numeral.
  { of: ['small'], within: '.value', set: 'system' },
  { of: ['a', 'small'], within: '.note__head', set: 'system' },
  { of: ['small'], within: '.big', set: 'system' },
  // Weights of 600 and more.
  { of: ['h1', 'h2', 'h3', 'h4', 'b', 'strong', '[scope=rowgroup]', '.kicker'], set: 'display' },
  { of: ['.masthead__name', '.rail__numeral'], set: 'display' },
  { of: ['small'], within: '.mega__row', set: 'display' },
  { of: ['a'], within: '.choice', set: 'display' },
  { of: ['span'], within: '.noted', set: 'display' },
  { of: ['h3'], within: '.colophon', set: 'system' },
  { of: ['b'], within: '.change', set: 'body' },
  { of: ['b'], within: '.big', set: 'body' },
  { of: ['b'], within: '.mega__change', set: 'system' },
  { of: ['b'], within: '.wide__sub', set: 'system' },
  { of: ['b'], within: '.follow', set: 'system' },
];
