import type { After } from './after.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { BindingRule } from '../tables/rules.ts';

/** A name for a value, with the rule that gave it. */
export interface Named {
  text: string;
  rule: BindingRule;
}

/** What an elision is read from. */
export interface Elision {
  reading: Reading;
  run: Run;
  left: Phrase | undefined;
  after: After;
  /** The last figure of the sentence with the value's unit, or else the last. */
  last: Draft | undefined;
  /** The last figure of the sentence. */
  newest: Draft | undefined;
}
