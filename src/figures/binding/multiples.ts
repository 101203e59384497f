import { changeBefore } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { attach, compareWith, lastGroup, leftText, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn, settle } from './settling.ts';
import { sinceYears } from './since-years.ts';
import { withTopic } from '../naming/topics.ts';
import type { ComparisonType } from '../types.ts';

/** 分别增长1.6倍、72.5%: each value says what it is. */
function typeOf(value: Found): ComparisonType {
  if (value.class === 'percent') return 'yoy';
  return value.class === 'doubling' ? 'multiple' : 'growth_multiple';
}

const NEXT = /^[、，和及与]?([^，。；、是为达\d]{0,8}(?:\d{4}年)?[^，。；、是为达\d]{0,8})的?$/;

/** 提前四年实现翻番: by how much earlier is no subject. */
const EARLIER = /^提前(?:了)?[^，。；]{1,4}年?$/;

/** Binds 倍 and 翻番: 是全省平均水平的2.1倍, 增长1.3倍, 比上年翻了一番. */
export function bindMultiple(reading: Reading, run: Run, first: Found): boolean | undefined {
  if (first.class !== 'multiple' && first.class !== 'doubling') return undefined;
  const left = leftText(reading, run);
  const change = changeBefore(first.class === 'doubling' ? `${left}增长` : left);
  const since = change && sinceYears(reading, run);
  if (since) {
    run.values.forEach((value, index) =>
      since.of.compare.push(
        compareWith(
          reading,
          value,
          typeOf(value),
          signed(value, change.sign),
          'multiple',
          since.years[index],
        ),
      ),
    );
    return true;
  }
  if (change) {
    const subject = withTopic(reading, run, phraseUpTo(reading, run, run.left[0] + change.prefixEnd));
    const [told] = subject && EARLIER.test(subject.text) ? lastGroup(reading) : [];
    if (told) return addOwn(reading, run, told.metric, [], 'multiple', 'multiple');
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
  // 是1978年的5.16倍、1949年的22.78倍: of a second base.
  const next = NEXT.exec(left)?.[1];
  const [of] = lastGroup(reading);
  const before = of?.compare.at(-1);
  if (next && of && before && (before.type === 'multiple' || before.type === 'growth_ratio')) {
    attach([of], [compareWith(reading, first, before.type, signed(first, 1), 'multiple', next)]);
    return true;
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
