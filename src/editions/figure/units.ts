import { PER, UNITS } from './tables.ts';

/** A unit and its English, one and more. */
interface Named {
  zh: string;
  en: string;
  plural?: string | undefined;
}

/**
 * The English of a base unit: the glossary's, the program's own, or that of one unit for each of another (部/百人).
 * Undefined where a part has none.
 *
 * @example
 * unitTerm('公里/百平方公里', []) // { zh: '公里/百平方公里', en: 'km per 100 km²' }
 */
export function unitTerm(base: string, units: readonly Named[]): Named | undefined {
  const known = units.find(({ zh }) => zh === base) ?? UNITS.find(({ zh }) => zh === base);
  const slash = base.indexOf('/');
  if (known !== undefined || slash < 1) return known;
  const left = base.slice(0, slash);
  const term: Named | undefined = left === '元' ? { zh: left, en: 'yuan' } : unitTerm(left, units);
  const each = base
    .slice(slash + 1)
    .split(/[·/]/)
    .map((part) => PER[part]);
  if (term === undefined || each.some((words) => words === undefined)) return undefined;
  const behind = each.join(' ');
  const write = (word: string): string => (word === '' ? behind : `${word} ${behind}`);
  return { zh: base, en: write(term.en), ...(term.plural ? { plural: write(term.plural) } : {}) };
}
