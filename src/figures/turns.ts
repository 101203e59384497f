import { shareHead, splitInto } from './lists.ts';
import { leftText, pairWithEarlier, phraseUpTo } from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { SHARED_HEADS } from './tables/nouns.ts';
import { LIGHT_VERBS } from './tables/verbs.ts';
import { wordsBetween } from './words.ts';

/**
 * The names that a run's values take one by one: 蚕茧、烤烟分别收购1.2万担和8600担. Undefined where there are not as
 * many as values.
 */
export function namesInTurn(reading: Reading, run: Run, name: string | undefined): string[] | undefined {
  const count = run.values.length;
  if (count < 2) return undefined;
  const items = name === undefined ? undefined : splitInto(name, count);
  if (items) return shareHead(items, SHARED_HEADS);
  const at = leftText(reading, run).lastIndexOf('分别');
  if (at >= 0) {
    const until = run.left[0] + at;
    const list = splitInto(phraseUpTo(reading, run, until)?.text ?? '', count);
    const doing = wordsBetween(reading.words, until + 2, run.left[1])
      .filter((word) => !LIGHT_VERBS.has(word.text) && /^[vn]/.test(word.tag))
      .map((word) => word.text)
      .join('');
    if (list) return shareHead(list, SHARED_HEADS).map((item) => item + doing);
  }
  const paired = name === undefined ? undefined : pairWithEarlier(reading, run, name);
  return paired && shareHead(paired, SHARED_HEADS);
}
