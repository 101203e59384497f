import { baseBefore, baseWords, changeBefore } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { addDraft, compareWith, lastGroup, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { settle } from './settling.ts';

/** Right behind the level: how far what is told has come since. */
const GROWN = /^(?:相比，?)?([^，。；、\d一二两三四五六七八九十百]{1,8})(?=[\d一二两三四五六七八九十百])/;

/** 生产总值比上年的320亿元增长10%: what the text goes on from, and when it was that much; undefined elsewhere. */
export function levelHeld(
  reading: Reading,
  run: Run,
  left: string,
  after: string,
): { run: Run; since: string } | undefined {
  const [value, ...more] = run.values;
  if (!value || more.length > 0 || !left.endsWith('的')) return undefined;
  // 12.1万人，比上年的11.4万人增加: of what was told.
  if (lastGroup(reading).some(({ quantity }) => quantity.base === value.base)) return undefined;
  const words = baseWords(left.slice(0, -1));
  const since = baseBefore(left.slice(0, -1));
  const verb = GROWN.exec(after)?.[1];
  if (words === undefined || since === undefined || !/^[比较同与]/.test(words)) return undefined;
  if (verb === undefined || changeBefore(verb)?.prefixEnd !== 0) return undefined;
  const until = run.left[1] - 1 - words.length;
  const kept: Run = { ...run, left: [run.left[0], until] };
  return phraseUpTo(reading, kept, until) ? { run: kept, since } : undefined;
}

/** The change since such a level: a figure of its own, which a level behind it takes over. */
export function bindSinceLevel(reading: Reading, run: Run, from: Run, since: string): boolean {
  const left = reading.text.slice(...run.left);
  const change = changeBefore(left);
  const subject = phraseUpTo(reading, from, from.left[1]);
  const [value] = run.values;
  if (!change || change.toLevel || !value || !subject) return false;
  const own: Run = { ...run, left: from.left };
  if (value.class === 'percent' || value.class === 'multiple') {
    const type = value.class === 'percent' ? 'yoy' : 'growth_multiple';
    const { base } = changeBefore(`比${since}增长`) ?? {};
    const item = compareWith(reading, value, type, signed(value, change.sign), 'change', base);
    return settle(reading, own, subject, [item], 'growth', undefined, 'change');
  }
  if (value.class === 'point') {
    const item = compareWith(reading, value, 'change_pp', signed(value, change.sign), 'change');
    return settle(reading, own, subject, [item], 'change_pp', undefined, 'change');
  }
  addGrown(reading, value, subject.text, change.verb);
  return true;
}

function addGrown(reading: Reading, value: Found, subject: string, verb: string): void {
  Object.assign(addDraft(reading, value, subject + verb, 'increment'), { increment: true, subject });
}
