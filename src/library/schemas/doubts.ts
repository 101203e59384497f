import { z } from 'zod';
import { CHECK_NAMES } from '../../figures/index.ts';
import { fieldNotes, text } from './fields.ts';

/** A doubt about arithmetic that staff have looked at: the article is as it should be. */
export const doubtDecisionSchema = z.strictObject({
  /** The doubt's name, as `check` says it. */
  name: z.enum(CHECK_NAMES).register(fieldNotes, {
    example: 'rate-mismatch',
    why: () => ({ zh: `可以是 ${CHECK_NAMES.join('、')}。`, en: `It is one of ${CHECK_NAMES.join(', ')}.` }),
  }),
  /** The sentence that is doubted. */
  sentence: text('全年完成工业产值18.6亿元，同比增长7.2%。'),
  /** Why it is right. */
  reason: text('两个数口径不同'),
});

export type DoubtDecision = z.infer<typeof doubtDecisionSchema>;
