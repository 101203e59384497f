import type { Elision, Named } from './elision.ts';
import { leftText } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

/** People right behind households: 1862人, 、620人, ，1.2万人. */
const PEOPLE_NEXT = /^[，、]?共?[\d.,〇零一二三四五六七八九十百千万两余多]{1,12}口?人(?=[，。；、：（）]|$)/;
/** Places that people live in. */
export const PLACES = /(?:[省市县区旗乡镇村屯寨]|街道|社区|小组|村组|大队|生产队|公社)$/;
const ENDS = /^(?:[，。；、：（）]|$)/;
/** What stands before households that have no other noun: whose they are, and that they are. */
const LED =
  /^(?:现在?|目前|已)?(?:[总合]?共计?|[总合]计)?(?:现?有|住着?|居住着?|涉及|惠及|覆盖|计|约|辖)?(?:农户|村民|居民)?(?:近|约)?$/;

/** A village or its like, before what it has: 石桥村, 该村, 全镇. */
const LIVED_IN =
  /^\p{Script=Han}{1,10}?(?:村民?小?组|村|[乡镇]|街道|社区|屯|寨|大队|生产队|公社|[县区])(?=[总合共现有辖]|目前|$)/u;

const isHouseholds = ({ text }: Reading, { values: [value] }: Run): boolean =>
  value?.base === '户' && PEOPLE_NEXT.test(text.slice(value.outerEnd, value.outerEnd + 20));

/** 全村共有426户1862人, 涉及86个乡镇126万人: households and people, told by their classifiers. */
export function inhabitants({ reading, run, left, after, newest }: Elision): Named | undefined {
  const [value] = run.values;
  if (!value || run.values.length > 1 || after.text !== '') return undefined;
  // 8个小组426户: the name of the places just counted is not theirs.
  const placed =
    left !== undefined &&
    left.end <= reading.consumed &&
    newest?.segment === reading.segment &&
    PLACES.test(newest.metric);
  if (isHouseholds(reading, run))
    return (!left || placed || LIVED_IN.test(left.text)) &&
      reading.subject === undefined &&
      LED.test(leadOf(reading, run))
      ? { text: '户数', rule: 'subject-elided' }
      : undefined;
  if (value.base !== '人' || !ENDS.test(reading.text.slice(value.outerEnd, value.outerEnd + 1)))
    return undefined;
  const housed =
    !left &&
    newest?.quantity.base === '户' &&
    newest.segment === reading.segment &&
    newest.metric === '户数' &&
    /^[、，]?共?$/.test(leftText(reading, run));
  return housed || (placed && leadOf(reading, run) === '')
    ? { text: '人口', rule: 'subject-elided' }
    : undefined;
}

/** What stands before a value since the last name or mark, without the place that has it. */
function leadOf(reading: Reading, run: Run): string {
  const left = reading.text
    .slice(Math.max(run.left[0], Math.min(reading.consumed, run.left[1])), run.left[1])
    .replace(/^[，、；\s]*(?:其中[，：]?)?/, '');
  return left.slice(LIVED_IN.exec(left)?.[0].length ?? 0);
}
