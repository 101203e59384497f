import type { Elision, Named } from './elision.ts';
import { recent } from '../sentence/reading.ts';
import { GROUPED } from '../tables/nouns.ts';

/** 营业收入82亿元：市属园区51亿元，县属园区31亿元: behind a colon stand parts of what was told before it. */
export function partBehindColon({ reading, run, left, after }: Elision): Named | undefined {
  const [value] = run.values;
  if (!left || !value || after.text !== '') return undefined;
  const whole = recent(reading).findLast((draft) =>
    /^[：:]/.test(reading.text.slice(draft.quantity.outerEnd)),
  );
  if (!whole || whole.segment !== reading.segment || whole.quantity.base !== value.base) return undefined;
  const part = left.text.replace(/新增$/, '');
  return GROUPED.test(part) && part !== whole.metric
    ? { text: part + whole.metric, rule: 'part-of-list' }
    : undefined;
}
