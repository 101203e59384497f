import type { LocalFigure } from '../editions/types.ts';
import { escapeHtml } from './escape.ts';

/** A figure's value in the parts that a page sets in different sizes. Nothing of its hedge is lost. */
export interface ValueParts {
  /** Hedge and currency, set small before the number, without the article of a sentence: 超, more than CNY, expected CNY. */
  before: string;
  /** `+` or `−`, set with the number. */
  sign: string;
  /** The number up to its decimal point. */
  whole: string;
  /** The point and what follows; empty for whole numbers and words. */
  fraction: string;
  /** What follows the number: 余万条, billion. */
  after: string;
}

/**
 * Takes a figure's display form apart around its number.
 *
 * @example
 * valueParts({ display: '超1.7亿元', number: '1.7', … }) // { before: '超', sign: '', whole: '1', fraction: '.7', after: '亿元' }
 */
export function valueParts(figure: Pick<LocalFigure, 'display' | 'number' | 'unit' | 'prefix'>): ValueParts {
  const { display, number } = figure;
  const at = display.indexOf(number);
  const lead = at < 0 ? figure.prefix : display.slice(0, at);
  const sign = /[+−-]$/.exec(lead)?.[0] ?? '';
  const [, whole = number, fraction = ''] = /^([\d,]+)(\.\d+)$/.exec(number) ?? [];
  return {
    before: lead
      .slice(0, lead.length - sign.length)
      .trim()
      .replace(/^an? /, ''),
    sign,
    whole,
    fraction,
    after: (at < 0 ? figure.unit : display.slice(at + number.length)).trim(),
  };
}

/** How many digits after the point the figures have at most: the width of the slot that aligns their points. */
export function fractionDigits(figures: readonly Pick<LocalFigure, 'number'>[]): number {
  return Math.min(4, Math.max(0, ...figures.map((f) => /\.(\d+)$/.exec(f.number)?.[1]?.length ?? 0)));
}

/** A value in words: 第四, 4th, 千余, one third. */
const WORDED = /^\D|^\d+(?:st|nd|rd|th)$/;

/** The value as HTML; `aligned` gives the fraction its own slot, so that points stand under each other. */
export function valueHtml(figure: Parameters<typeof valueParts>[0], aligned: boolean): string {
  const { before, sign, whole, fraction } = valueParts(figure);
  const small = before && `<small>${escapeHtml(before)}</small> `;
  if (aligned && WORDED.test(whole))
    return `${small}${sign}<span class="worded">${escapeHtml(whole)}</span><i></i>`;
  return `${small}${sign}${escapeHtml(whole)}${aligned ? `<i>${fraction}</i>` : fraction}`;
}
