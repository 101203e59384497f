import type { After } from './after.ts';
import { verbOnly } from './action-heads.ts';
import { inherit } from './heads.ts';
import type { Named } from './elision.ts';
import { limited } from './limits.ts';
import type { Phrase } from '../text/phrases.ts';
import { leftText, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Found } from '../quantities/found.ts';
import { LINK_VERBS } from '../tables/verbs.ts';
import { nameBefore, nameBehind } from './naming.ts';
import { behindSize } from './other-side.ts';
import { followsDoing, whichOfThem } from './which-of-them.ts';
import { whoBefore } from './doers.ts';
import { happenedTo, spent } from './doings.ts';
import { wordsBetween } from '../text/words.ts';

const TO_A_PART =
  /(?:^|[，、；])(?:将|把)?([^，。；、\d]{2,14}(?:标准|补助|补贴|价格|收入|面积|待遇|金额))(?:分别)?(?:(?:提高|增加|调整|提升|上调|扩大|降低|下降)(?:到|至|为)|达到?|为)(城市|农村|城镇|乡村|市区|县城|男性|女性|城镇居民|农村居民)(?:人均)?(?:每人)?(?:每[年月])?$/;

/** What a level is of: the name before it, the one behind it, or one that was told earlier. */
export function chooseMetric(
  reading: Reading,
  run: Run,
  left: Phrase | undefined,
  after: After,
): Named | undefined {
  const value = run.values[0];
  if (!value) return undefined;
  // 低保标准提高到城市每月780元: the part stands behind what is told of it.
  const [, whole, part] = TO_A_PART.exec(leftText(reading, run)) ?? [];
  if (whole !== undefined && part !== undefined) return { text: part + whole, rule: 'name-before' };
  // 占地1200亩的产业园: what has the size stands behind it.
  const sized = value.class === 'area' ? SIZED.exec(leftText(reading, run))?.[1] : undefined;
  if (sized && /^的/.test(reading.text.slice(...run.right))) return { text: sized, rule: 'name-before' };
  // 总投资5亿美元的产业园和注册资金2999万美元的示范区: the next of a list, with a measure of its own.
  const next = OWN_MEASURE.exec(leftText(reading, run))?.[1];
  if (next !== undefined) return { text: next, rule: 'name-before' };
  // 2座35万千瓦光热项目: the size of what is counted stands between.
  const sizedBehind = value.class === 'count' && after.text === '' ? behindSize(reading, run) : undefined;
  if (sizedBehind !== undefined) return { text: sizedBehind, rule: 'name-behind' };
  const alone = left ? undefined : aloneBehind(reading, run, value, after);
  if (alone !== undefined) return { text: alone, rule: 'name-behind' };
  const doing = left && !followsDoing(reading, run) ? undefined : whichOfThem(reading, run, after);
  if (doing !== undefined) return { text: doing, rule: 'part-of-list' };
  const limit = limited(reading, run, after);
  if (limit !== undefined) return { text: limit, rule: 'name-behind' };
  const happened = happenedTo(reading, run, after) ?? spent(reading, run, left);
  if (happened !== undefined) return happened;
  const inherited = inherit(reading, run, left, after);
  if (inherited !== undefined) return inherited;
  const counted = value.class === 'count' || value.class === 'area' || value.class === 'measure';
  const behind = nameBehind(reading, run, value.unit, after);
  const takesObject =
    left !== undefined &&
    !/容量$/.test(left.text) &&
    (left.gap === 'verb' ||
      left.endsInVerb ||
      /的$/.test(leftText(reading, run)) ||
      (counted && /[^\d，。；]了(?:近|约|超过?)?$/.test(leftText(reading, run))) ||
      // 我乡有七个生产队: what is had stands behind.
      (counted && /有$/.test(leftText(reading, run)) && after.text.length >= 2 && after.predicate === '') ||
      // 出口到36个国家和地区: where it goes.
      (counted && GOES_TO.test(leftText(reading, run)) && after.text.length > 1) ||
      // 建成20万吨级航道和33个泊位: the next of a list, whose first has no number.
      (counted && /[^\d、，][和与及]$/.test(leftText(reading, run)) && after.text.length > 2) ||
      // 平台完成10个应用系统整合: who did it stands before.
      (counted && /完成$/.test(leftText(reading, run)) && DOERS.test(left.text) && after.text.length > 2) ||
      (counted && (hasObject(reading, run, after) || /[以凭]$/.test(leftText(reading, run)))) ||
      (counted && left.gap === 'none' && !/^的/.test(reading.text.slice(...run.right))));
  // 完成某村4公里的路面硬化工程: the place only says where.
  const placed =
    value.class === 'measure' && /[村镇乡屯组区街口桥]$/.test(left?.text ?? '') && left?.end === run.left[1];
  if (placed && behind !== undefined && reading.text[run.right[0]] === '的')
    return { text: behind, rule: 'name-behind' };
  // 解决了农村200万人的饮水安全问题: what was solved for them.
  const trouble = counted ? TROUBLE.exec(reading.text.slice(...run.right))?.[1] : undefined;
  if (trouble !== undefined) return { text: (left?.text ?? '') + trouble, rule: 'name-behind' };
  const listed = listedOwner(reading, run, behind);
  if (listed) return listed;
  // 推出六批共179项改革成果: in how many batches.
  const batched = left !== undefined && /[一二三四五六七八九十\d]批$/.test(left.text);
  const region =
    counted && run.left[1] - run.left[0] < 9 ? REGION.exec(leftText(reading, run))?.[1] : undefined;
  if (behind !== undefined && region !== undefined) return { text: region + behind, rule: 'name-behind' };
  if (behind !== undefined && (!left || takesObject || batched)) return { text: behind, rule: 'name-behind' };
  if (left)
    return {
      text: whoBefore(reading, run, left, after) + nameBefore(reading, run, left, after),
      rule: 'name-before',
    };
  if (behind !== undefined) return { text: behind, rule: 'name-behind' };
  return verbOnly(reading, run, undefined) ?? actionAlone(reading, run) ?? hadAlone(reading, run);
}

/** 全县有9000余户: households or people, told by their classifier alone. */
function hadAlone(reading: Reading, run: Run): Named | undefined {
  const [value] = run.values;
  const many = value && { 户: '户数', 人: '人数' }[value.base];
  const ends = /^(?:[，。；、（]|$)/.test(reading.text.slice(value?.outerEnd, (value?.outerEnd ?? 0) + 1));
  return many !== undefined && ends && /[有共]$/.test(leftText(reading, run))
    ? { text: many, rule: 'name-before' }
    : undefined;
}

/** 2193人选择升学, 9家为上市银行: what those who are counted did or are, whatever was told before. */
function aloneBehind(reading: Reading, run: Run, value: Found, after: After): string | undefined {
  if (value.class !== 'count' || after.text !== '') return undefined;
  if (!/^[，、]?(?:其中|有|另有|已有|已)*$/.test(leftText(reading, run))) return undefined;
  if (/^(?:为|是|系|属于)/.test(after.predicate)) return nameBehind(reading, run, value.unit, after);
  const does =
    /^(?:被|实现(?=.{2})|重新|走上|找到|转为|选择|考取|考入|升入|参军|出国|赴|从事|晋升|当选)/.test(
      after.predicate,
    );
  return does && /^[人名位]$/.test(value.base) ? nameBehind(reading, run, value.unit, after) : undefined;
}

/** 投资1亿元的产业园、1.2亿元的加工厂: the next of a list, owned by the noun behind it like the first. */
function listedOwner(reading: Reading, run: Run, behind: string | undefined): Named | undefined {
  const last = recent(reading).at(-1);
  if (behind === undefined || !last || last.quantity.base !== run.values[0]?.base) return undefined;
  if (!/^的[^，。；：]{2,30}?(?:、|和|与|以及|及)(?:近|约|超)?$/.test(leftText(reading, run)))
    return undefined;
  if (!/^的/.test(reading.text.slice(...run.right))) return undefined;
  const head = /(?:总?投资额?|产值|营收|贷款|收入)$/.exec(last.metric)?.[0] ?? '';
  return { text: behind + head, rule: 'name-behind' };
}

/** 敬老院有50名五保户入住, 为2796家企业提供保障: the number's noun stands behind it, whoever has it before. */
function hasObject(reading: Reading, run: Run, after: After): boolean {
  if (after.text.length < 2 || after.predicate.length < 2) return false;
  return /(?:有|为|向|给|对|由|以|凭|(?<![总约签])与|同)(?:全国|全球|世界)?(?:近|约|超过?|逾|全[市省区县])?$/.test(
    leftText(reading, run),
  );
}

/** 惠及1100多万人, 依法公开1742件: what was done is all that the clause says. */
function actionAlone(reading: Reading, run: Run): Named | undefined {
  if (run.values[0]?.class !== 'count') return undefined;
  // 发放补助，惠及1100万人: what the clause before says is another thing.
  const from = Math.max(run.left[0], reading.text.lastIndexOf('，', run.left[1] - 1));
  const words = wordsBetween(reading.words, from, run.left[1]).filter(
    (word) => /^(?:v|d|ad)/.test(word.tag) && !reading.context.isTime(word.start) && !LINKING.has(word.text),
  );
  const text = words
    .slice(-2)
    .map((word) => word.text)
    .join('');
  return /^(?:v|ad)/.test(words.at(-1)?.tag ?? '') && text.length >= 2
    ? { text, rule: 'name-before' }
    : undefined;
}

const GOES_TO =
  /(?:出口|销售|远销|畅销|销往|辐射|覆盖|延伸|推广)(?:到|至|往)?(?:全[国省市]|世界|全球|国内)?$/;
const DOERS = /(?:平台|局|部门|中心|公司|集团|单位|厅|委员会|法院|检察院|街道)$/;

const OWN_MEASURE =
  /^的[^，。；\d]{2,16}(?:[和与及、]|以及)(注册(?:资金|资本)|(?:总|年)?(?:投资额?|产值|销售收入))(?:约|近|达)?$/;

/** 中西部16个国家级开发区: those of one part of the country. */
const REGION = /^[，、；]?(?:其中)?[，：]?((?:东|中|西|中西|东北|沿海|内陆)(?:部地区|部|地区))(?:的)?$/;

const SIZED = /(占地(?:面积)?|总?建筑面积|总面积|规划面积|用地面积)(?:约|近|超过?|达到?|逾|为|共|[\s])*$/;

const TROUBLE = /^的(\p{Script=Han}{2,10}(?:问题|难题))/u;

const LINKING = new Set(LINK_VERBS);
