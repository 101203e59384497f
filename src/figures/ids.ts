import { pinyin } from 'pinyin-pro';
import type { Figure } from './types.ts';
import { tagWords } from './words.ts';

const LEVELS: ReadonlySet<string> = new Set(['amount', 'count', 'area']);

/**
 * Spells Chinese in ASCII, a word at a time; digits and Latin letters stay.
 *
 * @example spell('工业产值') // 'gongye-chanzhi'
 */
export function spell(text: string): string {
  return tagWords(text)
    .map((word) => pinyin(word.text, { toneType: 'none', type: 'array', v: true }).join(''))
    .map((word) => word.toLowerCase().replace(/[^a-z0-9]+/g, ''))
    .filter((word) => word !== '')
    .join('-');
}

/** Makes a figure's id from what it is: metric, period, and what else keeps it apart. */
export function figureId(figure: Omit<Figure, 'id'>): string {
  const parts = [spell(figure.metric) || 'figure', figure.period.label.toLowerCase().replace(/[^a-z0-9]+/g, '-')];
  if (figure.entity) parts.push(spell(figure.entity));
  if (!LEVELS.has(figure.kind)) parts.push(figure.kind.replace('_', '-'));
  if (figure.kind === 'target') parts.push(spellValue(figure));
  return parts.filter((part) => part !== '').join('-');
}

/** A figure's value for an id: 80yi, 12-5. */
export function spellValue(figure: Pick<Figure, 'value'>): string {
  const written = `${figure.value.raw}${figure.value.unit.replace(/(?:元|个|家|项)$/, '')}`;
  return spell(written.replaceAll('.', 'd').replaceAll('%', 'pct')) || String(figure.value.amount);
}
