import { divisionsAmong } from '../relations/divisions.ts';
import { intervalOf, plus } from '../relations/intervals.ts';
import { isLevel } from '../relations/places.ts';
import type { Figure } from '../types.ts';
import type { Check, Finding } from './finding.ts';
import { say } from './finding.ts';

/** Parts larger than their whole: one alone, or several that exclude each other together. */
export const partsExceedWhole: Check = ({ figures, byId }) => {
  const parts = new Map<string, Figure[]>();
  for (const figure of figures)
    for (const { type, to } of figure.relations ?? [])
      if (type === 'part_of' && isLevel(figure)) parts.set(to, [...(parts.get(to) ?? []), figure]);
  return [...parts].flatMap(([id, own]) => {
    const whole = byId.get(id);
    if (!whole) return [];
    const most = intervalOf(whole.value).high;
    const large = own.filter(({ value }) => intervalOf(value).low > most);
    const groups = large.length > 0 ? large.map((part) => [part]) : divisionsAmong(own);
    return groups.flatMap((group): Finding[] => {
      const [first] = group;
      const sum = group.map(({ value }) => intervalOf(value)).reduce(plus);
      const at = first?.source[0];
      if (!first || !at || sum.low <= most) return [];
      return [
        {
          name: 'parts-exceed-whole',
          at,
          figures: [whole.id, ...group.map((part) => part.id)],
          args: { parts: group.map(say).join(' + '), whole: say(whole) },
        },
      ];
    });
  });
};
