/** A number-like string that is no figure; the pattern covers what the scanner must leave alone. */
export interface NotFigure {
  name: string;
  pattern: RegExp;
  /** Characters one of which it can't do without: where none of them stands, it need not be tried. */
  needs?: string;
  example: string;
}

/** Numerals of Chinese, for a class of characters. */
export const CN = '一二两三四五六七八九十百';
