import { changeBefore } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { compareWith, lastGroup, leftText, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { settle } from './settling.ts';
import { withTopic } from '../naming/topics.ts';
import type { ComparisonType } from '../types.ts';

/** 分别增长1.6倍、72.5%: each value says what it is. */
function typeOf(value: Found): ComparisonType {
  if (value.class === 'percent') return 'yoy';
  return value.class === 'doubling' ? 'multiple' : 'growth_multiple';
}

/** Binds 倍 and 翻番: 是全省平均水平的2.1倍, 增长1.3倍, 比上年翻了一番. */
export function bindMultiple(reading: Reading, run: Run, first: Found): boolean | undefined {
  if (first.class !== 'multiple' && first.class !== 'doubling') return undefined;
  const left = leftText(reading, run);
  const change = changeBefore(first.class === 'doubling' ? `${left}增长` : left);
  if (change) {
    const subject = withTopic(reading, run, phraseUpTo(reading, run, run.left[0] + change.prefixEnd));
    return settle(
      reading,
      run,
      subject,
      run.values.map((value) =>
        compareWith(reading, value, typeOf(value), signed(value, change.sign), 'multiple'),
      ),
      first.class === 'doubling' ? 'multiple' : 'growth',
      undefined,
      'multiple',
    );
  }
  const match = /(?:是|为|相当于|达到?)([^，。；是为达]{1,14}?)的?$/.exec(left.slice(-24));
  if (!match) return undefined;
  const at = run.left[1] - left.slice(-24).length + match.index;
  const subject = phraseUpTo(reading, run, at);
  const ratio =
    /增[速幅]|增长/.test(subject?.text ?? '') ||
    (!subject && lastGroup(reading).some((draft) => draft.compare.at(-1)?.type === 'yoy'));
  const items = run.values.map((value) =>
    compareWith(reading, value, ratio ? 'growth_ratio' : 'multiple', signed(value, 1), 'multiple', match[1]),
  );
  return settle(reading, run, subject, items, 'multiple', undefined, 'multiple');
}
