import type { Unit } from './units.ts';
import { ENUMERATORS, numberingOf } from './numbering.ts';

/** The style in which a text is marked as a point of a list: by a number, a bullet or a word such as 一是. */
function styleOf(text: string): string | undefined {
  return numberingOf(text)?.name ?? ENUMERATORS.find(({ pattern }) => pattern.test(text))?.example;
}

/** Whether two units are pieces of one raw line, which a tag such as `</li>` parted: nothing is torn there. */
function isPiece(unit: Unit, neighbour: Unit | undefined): boolean {
  return (
    (neighbour !== undefined && unit.lines.at(-1)?.number === neighbour.lines[0]?.number) ||
    (neighbour !== undefined && unit.lines[0]?.number === neighbour.lines.at(-1)?.number)
  );
}

/**
 * Marks the items of lists: prose of one style, one below the other. An item is whole without a full stop; only the
 * last one may go on in the line right below it.
 */
export function markItems(units: readonly Unit[]): void {
  const styles = units.map((unit) => (unit.kind === 'prose' && !unit.row ? styleOf(unit.text) : undefined));
  units.forEach((unit, i) => {
    unit.item = isPiece(unit, units[i - 1]) || isPiece(unit, units[i + 1]);
  });
  units.forEach((unit, i) => {
    const style = styles[i];
    if (style === undefined) return;
    const last = styles[i - 1] === style && (units[i + 1]?.kind !== 'prose' || (units[i + 1]?.gap ?? 1) > 0);
    unit.item ||= styles[i + 1] === style || last;
  });
}
