import { apart, intervalOf, over, times } from '../relations/intervals.ts';
import { sameSentence } from '../relations/places.ts';
import { RATES_OF_PARTS } from '../tables/checks.ts';
import type { Check, Finding } from './finding.ts';
import { say, shown } from './finding.ts';

/** 216 projects, 135 of them under way, 开工率98.54%: a rate that is not the part of the whole beside it. */
export const rateOfParts: Check = ({ paragraphs, byId }) =>
  paragraphs.flatMap((places) =>
    places.flatMap((place): Finding[] => {
      const { figure, statement } = place;
      const row = RATES_OF_PARTS.find(({ rate }) => rate.test(figure.metric));
      if (!row || !/^(?:rate|share|completion)$/.test(figure.kind)) return [];
      for (const part of places) {
        if (part === place || !sameSentence(part, place) || !row.part.test(part.figure.metric)) continue;
        const relation = part.figure.relations?.find(({ type }) => type === 'part_of' || type === 'stage_of');
        const whole = relation && byId.get(relation.to);
        if (!whole) continue;
        const quotient = over(intervalOf(part.figure.value), intervalOf(whole.value));
        if (!quotient || !apart(times(quotient, 100), intervalOf(figure.value))) continue;
        return [
          {
            name: 'rate-mismatch',
            at: statement,
            figures: [figure.id, part.figure.id, whole.id],
            args: {
              rate: say(figure),
              part: say(part.figure),
              whole: say(whole),
              sum: `${part.figure.value.raw} ÷ ${whole.value.raw} = ${shown(quotient.low * 100)}%`,
            },
          },
        ];
      }
      return [];
    }),
  );
