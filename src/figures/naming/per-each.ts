import type { Elision, Named } from './elision.ts';

/** What each so many have, with its verb, or without where people or households are counted. */
const PER_EACH =
  /^((?:平均)?每.{1,12}?(?:拥有|占有|配备|配有)(?:各类)?|(?:平均)?每[十百千万]{1,2}(?:城镇|农村|乡村|常住|户籍)?(?:人口?|常住人口|户)(?:居民|农户)?(?:家庭)?)\p{Script=Han}{2}/u;

/** 彩电120台，汽车48辆: what is counted by households. */
const DURABLES = /^[台部辆架]$/;

/** 每千人口拥有床位5.8张、护士3.6人: the next of a list is told of as many. */
export function perEach({ reading, run, left, after, newest }: Elision): Named | undefined {
  const [value] = run.values;
  if (!left || !value || after.text !== '' || newest?.segment !== reading.segment) return undefined;
  if (!newest.metric.includes('每') || left.text.includes('每') || value.class !== 'count') return undefined;
  const each = PER_EACH.exec(newest.metric)?.[1];
  const between = reading.text.slice(newest.quantity.outerEnd, left.start);
  if (each === undefined || left.end !== run.left[1] || /[万亿]/.test(value.raw + value.unit))
    return undefined;
  // 每千人口拥有床位5.8张，医院12所: behind a comma may stand what all have; none has a part of it.
  const parted =
    between === '，' &&
    (!Number.isInteger(value.amount) || (/每百户/.test(each) && DURABLES.test(value.base)));
  return parted || /^[、和及与]$/.test(between)
    ? { text: each + left.text, rule: 'part-of-list' }
    : undefined;
}
