import { phraseAfter } from '../naming/after.ts';
import { partBehind } from '../naming/part-of-whom.ts';
import { bindFrame } from './frames.ts';
import { bindGoal } from './goals.ts';
import { bindHeld } from './held.ts';
import { bindChange } from './growths.ts';
import { bindGap } from './gaps.ts';
import { bindPaceBehind } from './paces.ts';
import { bindMultiple } from './multiples.ts';
import { lastGroup, leftText } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn } from './settling.ts';
import { bindMovedShare, bindShare } from './shares.ts';
import { wordsBetween } from '../text/words.ts';
import { bindRate } from './named-rates.ts';
import { IS } from './unnamed-rates.ts';

/** Binds percentages, points, multiples and fractions: as comparisons on the last figures, or as figures of their own. */
export function bindRates(reading: Reading, run: Run): boolean {
  const [first] = run.values;
  if (!first) return false;
  return (
    bindGoal(reading, run, first) ??
    (first.class === 'percent' && bindHeld(reading, run) ? true : undefined) ??
    bindListed(reading, run) ??
    bindMovedShare(reading, run, first) ??
    bindFrame(reading, run, first) ??
    (bindGap(reading, run) || undefined) ??
    bindPaceBehind(reading, run, first) ??
    bindMultiple(reading, run, first) ??
    bindShare(reading, run, first) ??
    bindChange(reading, run, first) ??
    bindRate(reading, run, first) ??
    bindBehind(reading, run) ??
    false
  );
}

/** 80%的重点实验室、70%的创新中心: the next of a list whose names stand behind. */
function bindListed(reading: Reading, run: Run): boolean | undefined {
  const listed =
    reading.text[run.right[0]] === '的' &&
    /^的[^，。；：]{2,24}[、和与及]近?$/.test(leftText(reading, run)) &&
    lastGroup(reading)[0]?.trace.rule === 'share-behind';
  return listed ? bindBehind(reading, run) : undefined;
}

/** 87%的村通了公交: the name stands behind the share. */
function bindBehind(reading: Reading, run: Run): boolean | undefined {
  const after = phraseAfter(wordsBetween(reading.words, ...run.right), true);
  const metric = /^(?:.{2,}|[村镇乡县户人])$/.test(after.text)
    ? after.text
    : /^(?:用于|来自|投向|转移到|辐射到|流向|销往|出口到|留在|落户|流入|集中在|分布在)/.test(after.predicate)
      ? after.predicate
      : (IS.exec(after.predicate)?.[1] ?? '');
  if (metric === '') return undefined;
  const name = after.text === metric ? partBehind(reading, run, after) : metric;
  return addOwn(reading, run, name, [], 'share', 'share-behind');
}
