import { measuredAlike } from '../naming/alike.ts';
import { headedBy } from '../naming/labels.ts';
import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { phraseBefore } from '../text/phrases.ts';
import { addDraft, compareWith, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { wordsBetween } from '../text/words.ts';

/** What leads from one bracket to the next name. */
const BETWEEN = /^(?:）|[，、和与及]|快于|慢于|高于|低于|好于|优于|领先|其中|根据[^，]{2,6}，)+/;
const PACE = /(?:增加值|产值|投资|出口|收入|零售额)?(?:增[速幅]|增长率)$/;
/** What a list of names with amounts in brackets is a list of. */
const LISTED =
  /^）(?:[、和][^（）。；]{2,24}（[^（）。；]{1,16}）){0,12}等(?:\d{1,4}|[一二三四五六七八九十]{1,3})[家户个](?:企业|公司|单位|集团)((?:年)?(?:营业收入|销售收入|营收|产值|销售额|利润|纳税额?|税收|市值))/;

/** 重工业增速（8.7%）快于轻工业（4.7%）: a number in brackets right behind what it is of. */
export function bindBracketed(reading: Reading, run: Run): boolean {
  const [value] = run.values;
  const { text } = reading;
  if (!value || run.values.length > 1 || text[value.outerEnd] !== '）') return false;
  // 教育业（+61%）: the sign makes it a growth.
  const grown = /[+＋]/.test(text[value.outerStart - 1] ?? '') && value.class === 'percent';
  const open = value.outerStart - (grown ? 2 : 1);
  if (text[open] !== '（') return false;
  if (!grown && bindOtherMeasure(reading, run, value)) return true;
  const lead = BETWEEN.exec(text.slice(run.left[0], open))?.[0].length ?? 0;
  const words = wordsBetween(reading.words, run.left[0] + lead, open);
  const phrase = phraseBefore(words, reading.context);
  if (!phrase || phrase.gap !== 'none' || phrase.end !== open) return false;
  if (value.class === 'percent') return bindPace(reading, value, phrase.text, grown);
  const measure =
    value.class === 'money'
      ? LISTED.exec(text.slice(value.outerEnd, value.outerEnd + LONGEST_LIST))?.[1]
      : undefined;
  // 营收规模方面，甲银行（251亿元）、乙银行（161亿元）居前: what they are told of heads the list.
  const headed =
    measure === undefined && value.class === 'money' ? headedBy(reading, phrase, value.base) : undefined;
  if (measure === undefined && headed === undefined) return false;
  addDraft(reading, value, headed ?? phrase.text + (measure ?? ''), 'name-before');
  return true;
}

/** 文献12种（60余册）: as many by another measure. */
function bindOtherMeasure(reading: Reading, run: Run, value: Found): boolean {
  const last = recent(reading).at(-1);
  if (!last || last.quantity.outerEnd !== run.left[0] || reading.text.slice(...run.left) !== '（')
    return false;
  const other = value.class === 'count' || value.class === 'area' || value.class === 'measure';
  if (!other || last.quantity.class !== 'count' || last.quantity.base === value.base) return false;
  addDraft(reading, value, last.metric, 'subject-elided');
  return true;
}

/** How far the end of such a list is looked for. */
const LONGEST_LIST = 240;

function bindPace(reading: Reading, value: Found, name: string, grown: boolean): boolean {
  const before = recent(reading).findLast((draft) => draft.kind === 'growth' && PACE.test(draft.metric));
  const shared = PACE.test(name)
    ? ''
    : before
      ? (PACE.exec(before.metric)?.[0] ?? '')
      : grown
        ? ''
        : undefined;
  if (shared === undefined) return false;
  const metric = shared === '' ? name : (measuredAlike(reading, name) ?? name + shared);
  addDraft(reading, value, metric, 'rate-before', 'growth').compare.push({
    ...compareWith(reading, value, 'yoy', signed(value, 1), 'rate-before'),
    self: true,
  });
  return true;
}
