import type { Found } from './found.ts';
import { readHedges } from './hedges.ts';
import { tidy } from './numerals.ts';
import type { UnitMatch } from './units.ts';

/** Makes a quantity of digits and unit, with the hedges on both sides. */
export function finishQuantity(
  text: string,
  start: number,
  end: number,
  amount: number,
  unit: UnitMatch,
  inside: string | undefined,
  unitAt: number,
): Found {
  const hedged = readHedges(text, start, unitAt + unit.text.length);
  const qualifier = [hedged.before, inside, hedged.after].filter((word) => word !== undefined).join(',');
  return {
    start,
    end,
    outerStart: hedged.start,
    outerEnd: hedged.end,
    raw: text.slice(start, end),
    unit: unit.text,
    amount: tidy(amount * unit.factor),
    base: unit.base,
    class: unit.class,
    ...(qualifier === '' ? {} : { qualifier }),
  };
}
