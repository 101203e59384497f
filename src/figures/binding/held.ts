import { signed } from '../sentence/drafts.ts';
import { compareWith, lastGroup, leftText } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

/** 与2010年的, 比上年的: what a level is held against, up to the number that it was. */
const HELD = /(?:与|同|和|比|较)((?:19|20)\d\d年|上年|去年)(?:同期|底|末)?(?:（[^（）]{1,24}）)?的$/;
const TURNS = /^(?:相比|(?:增加|增长|提高|上升|扩大|减少|下降|降低|缩小|缩短)了?\d)/;

/** 人口14.1万人，与2010年的13.4万人相比，增加0.7万人: where the level came from. */
export function bindHeld(reading: Reading, run: Run): boolean {
  const when = HELD.exec(leftText(reading, run))?.[1];
  const [value, ...more] = run.values;
  const [of, ...others] = lastGroup(reading);
  if (when === undefined || !value || more.length > 0 || others.length > 0) return false;
  if (of?.quantity.base !== value.base) return false;
  if (!TURNS.test(reading.text.slice(run.right[0], run.right[0] + 4))) return false;
  of.compare.push(compareWith(reading, value, 'from', signed(value, 1), 'from', when));
  return true;
}
