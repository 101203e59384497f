import { z } from 'zod';
import type { Pin } from '../../editions/types.ts';
import { text } from './fields.ts';

/** A word that script conversion must leave alone, or turn into something set. */
export const pinSchema = z.strictObject({
  /** The word as the article writes it: 于泊升. */
  source: text('于泊升'),
  /** `true` to keep it as it is in every script. */
  keep: z.literal(true).optional(),
  /** The word in the simplified edition of an article in traditional script. */
  'zh-Hans': text('积蓄').optional(),
  /** The word in the Taiwan edition, where it is to be another one. */
  'zh-Hant': text('積蓄').optional(),
  /** The word in the Hong Kong edition; the Taiwan form where none is given. */
  'zh-Hant-HK': text('積蓄').optional(),
  /** Why it is pinned: for whoever reads this in ten years. */
  why: text('人名'),
}) satisfies z.ZodType<Pin>;
