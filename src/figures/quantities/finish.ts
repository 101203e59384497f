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
  const after = unitAt + unit.text.length;
  // 5.7万件（套）藏品: the other classifier stands between the number and what follows.
  const other = /^（[头只匹台套件个处座条张辆架艘户次人项所羽]）(?=[\p{Script=Han}、])/u.exec(
    text.slice(after, after + 4),
  );
  const hedged = readHedges(text, start, after + (other?.[0].length ?? 0));
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
