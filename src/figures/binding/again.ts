import { signed } from '../sentence/drafts.ts';
import { attach, compareWith, lastGroup, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { ComparisonType } from '../types.ts';

const ALONE = /^[，、；\s]*(?:又|也|均|则)?(?:高|低|快|慢)出?$/;
const FAR: ReadonlySet<ComparisonType> = new Set(['growth_vs_peer_pp', 'growth_change_pp', 'change_pp']);

/** 化工增长16%，高于全县3个百分点；纺织增长9%，低4个百分点: measured against the same as the one before. */
export function againAbove(reading: Reading, run: Run, left: string): boolean {
  if (run.values[0]?.class !== 'point' || !ALONE.test(left)) return false;
  const group = lastGroup(reading);
  const before = recent(reading)
    .flatMap((draft) => draft.compare)
    .findLast((item) => FAR.has(item.type));
  if (group.length === 0 || !before) return false;
  const sign = /[低慢]出?$/.test(left) ? -1 : 1;
  attach(
    group,
    run.values.map((value) =>
      compareWith(reading, value, before.type, signed(value, sign), 'peer', before.among),
    ),
  );
  return true;
}
