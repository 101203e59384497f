import { oneOf } from './one-of.ts';
import { isNounLike } from './parts.ts';
import { BODIES, EARNED, EARNERS, OWN_SUBJECTS, SHORT_HEADS } from '../tables/nouns.ts';
import type { Word } from './words.ts';

const OWN = new Set(OWN_SUBJECTS);
const GROWTHS = oneOf('增长 增收 发展');
const MAKING = oneOf('实现 完成 累计 共 全年 合计 总计 共计');
const MADE = oneOf('创 实现 完成 达到');
const EACH = oneOf('户均 劳均 亩均 人均 校均 店均');
const WHICH = oneOf('总 合同 协议 实际');
const SUPPORT = oneOf('支持 扶持 资助');

/** What several of them use or make together. */
const USED = /^(?:工业)?(?:用电量?|能耗|用水量?|产量|投资)$/;

/** Which offsets are a time's, or a number's that is part of a name. */
export interface Marks {
  isTime: (offset: number) => boolean;
  isName: (offset: number) => boolean;
}

/** 渔业产值在农业总产值中的比重: what is a part, and of what. */
export const WITHIN = /(?:中(?:的|所占)*(?:比重|比例|占比|份额)|(?:收入|产值|总额|总量|总值)占比)$/;

/** 对经济增长的贡献率: the growth is of the name. */
export function contributes(words: readonly Word[], at: number): boolean {
  return (
    GROWTHS.test(words[at]?.text ?? '') &&
    words[at + 1]?.text === '的' &&
    /(?:贡献[率度]?|拉动(?:贡献|作用|率)?)$/.test(words.at(-1)?.text ?? '') &&
    words.slice(Math.max(0, at - 6), at).some((word) => word.text === '对')
  );
}

export const joined = (words: readonly Word[], from: number): string =>
  words
    .slice(from)
    .map((word) => word.text)
    .join('');

/** 电脑、游戏机等进出口额: a measure of the things listed, which alone would be that of all. */
export function sumsUp(words: readonly Word[], at: number): boolean {
  const head = joined(words, at + 1);
  const left = words[at - 1];
  return (
    left !== undefined &&
    isNounLike(left) &&
    /^(?:进出口|出口|进口|销售|交易)(?:总?[额值])?$|^产[值量]$/.test(head)
  );
}

/** 每百人拥有电话机: the verb of a measure that is told per head. */
export function hasEvery(words: readonly Word[], at: number, context: Marks): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => context.isName(word.start));
}

/** 规模以上企业实现利润, 工程机械实现产值: who makes it belongs to the name, the verb doesn't. */
export function makesProfit(words: readonly Word[], at: number): boolean {
  if (!MAKING.test(words[at]?.text ?? '')) return false;
  const made = joined(words, at + 1).replace(/^(?:累计|共)?(?:实现|完成)/, '');
  const summed = words[at]?.text ?? '';
  const used = /^(?:合计|共|总计)$/.test(summed) ? USED.test(made) : summed === '累计' && made === '支出';
  if (!EARNED.test(made) && !used) return false;
  // 光伏产品等“新三样”合计出口: of them together.
  if (/计$/.test(words[at]?.text ?? '') && words[at - 1]?.text === '”') return true;
  const before = words.slice(Math.max(0, at - 5), at);
  while (/^(?:全年|累计|共)$/.test(before.at(-1)?.text ?? '')) before.pop();
  return EARNERS.test(joined(before, 0)) || isTrade(before.at(-1));
}

/** 数据处理和运营服务: a verbal noun inside the name of a trade. */
export function namesTrade(words: readonly Word[], at: number): boolean {
  const [left, word, right] = [words[at - 1], words[at], words[at + 1]];
  return (
    word?.tag === 'vn' &&
    /^(?:服务|产业|行业|业务|平台|管理|规模|成本|能力|效率|线路|车辆|里程|总里程|时速)$/.test(
      right?.text ?? '',
    ) &&
    left !== undefined &&
    (isNounLike(left) || /^[和与、]$/.test(left.text))
  );
}

/** 未脱贫66户, 饮水不安全12万人: what was not done to them, or how it is not. */
export function isNegated(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return false;
  return word.text === '未'
    ? next.tag.startsWith('v')
    : word.text === '不' && (next.text.length > 1 || next.text === '含') && /^(?:v|a|n$)/.test(next.tag);
}

const HOW = oneOf(
  '及时 按期 限时 提前 就地 当场 当日 当庭 一次性 重复 早期 过早 课后 夜间 公开 主动 自愿 多次 集中 网上 线上',
);

/** 及时受理率, 早期筛查率: how or when it is done, inside the name of a rate. */
export const saysHow = (words: readonly Word[], at: number): boolean =>
  HOW.test(words[at]?.text ?? '') && at < words.length - 1 && /(?:率|占比)$/.test(words.at(-1)?.text ?? '');

/** 未完成整改问题: a verb that says the contrary without its 未. */
export const isUndone = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === '未' && at < words.length - 1;

/** 总产值按现价计算达到: where it begins to say by which prices; 0 where it doesn't. */
export function pricedFrom(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '计算') return 0;
  const from = words.findLastIndex(({ text }, index) => index < at && /^按(?:照)?/.test(text));
  return from > 0 && at - from <= 6 && /价格?计算$/.test(joined(words.slice(0, at + 1), from)) ? from : 0;
}

const CLASS = /^[Ⅰ-Ⅹ]类?$/;
const DASH = /^[—–～~至-]{1,2}$/;

/** Ⅰ—Ⅲ类水质: from one class to another. */
export function spansClasses(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return (DASH.test(word) && CLASS.test(next)) || (CLASS.test(word) && DASH.test(next));
}

/** 毕业生在本地就业: who does it, before the place where. */
export function takesPlaceIn(words: readonly Word[], at: number): boolean {
  const [left, word, place, act] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  return (
    word?.text === '在' &&
    left !== undefined &&
    place !== undefined &&
    act !== undefined &&
    at + 3 === words.length &&
    (/^(?:ns|s|nz)$/.test(place.tag) || place.text === '本地') &&
    /^(?:招生|就业|投资|消费|购房|落户|创业|居住)$/.test(act.text) &&
    /^(?:n|nt|nz|vn|l)$/.test(left.tag) &&
    !OWN.has(left.text)
  );
}

/** 总控制面积, 合同引进资金: a verb that only says which of several measures it is. */
export function qualifies(words: readonly Word[], at: number): boolean {
  const [left, word, right] = [words[at - 1]?.text ?? '', words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  if (left === '' || right === '') return false;
  if (WHICH.test(left)) return true;
  // 创新基金支持项目: by what it is supported.
  return SUPPORT.test(word) && /(?:基金|资金|专项|政策)$/.test(left) && /^(?:项目|企业)/.test(right);
}

/** What is made or sold and stands for those who do, not the place or the body that the report is of. */
function isTrade(word: Word | undefined): boolean {
  return (
    word !== undefined && /^(?:n|nz|vn|l)$/.test(word.tag) && !OWN.has(word.text) && !BODIES.test(word.text)
  );
}

/** 中央财政五年支出: a time between a noun and a head too short to stand alone. */
export function splitsName(words: readonly Word[], at: number, context: Marks): boolean {
  const head = words.slice(at + 1).filter((word) => !context.isTime(word.start));
  const left = words[at - 1];
  return (
    (SHORT_HEADS.has(joined(head, 0)) || /^增[速幅]$/.test(joined(head, 0))) &&
    left !== undefined &&
    (context.isTime(left.start) || (isNounLike(left) && !OWN.has(left.text) && left.tag !== 'ns'))
  );
}

/** 城镇新增就业: 新增 inside a name whose head is too short to stand alone. */
export function addsWithin(words: readonly Word[], at: number): boolean {
  const head = joined(words, at + 1);
  const left = words[at - 1];
  return (
    left !== undefined &&
    (head.length <= 2 || /(?:人数|户数)$/.test(head) || /业$/.test(left.text)) &&
    isNounLike(left) &&
    !OWN.has(left.text) &&
    left.tag !== 'ns'
  );
}

const TAKING_PART = oneOf(
  '参加 参与 享受 享有 领取 接受 从事 符合 纳入 缴纳 持有 取得 获得 具有 拥有 使用 列入 签订',
);

/** 参加养老保险的农民工人数: where the clause begins that tells which people are counted; -1 where there is none. */
export function clauseBefore(words: readonly Word[], of: number, context: Marks): number {
  if (!/(?:人数|人员|群众|人口|职工|员工|学生|农户|户数|家庭|对象)$/.test(words.at(-1)?.text ?? ''))
    return -1;
  for (let at = of - 1; at >= Math.max(0, of - 8); at -= 1) {
    const word = words[at];
    if (!word || context.isTime(word.start) || /^[，。；：的\s]|\d/.test(word.text)) return -1;
    if (TAKING_PART.test(word.text)) return of - at > 1 ? at : -1;
  }
  return -1;
}

/** 第二产业的从业人员: a kind of those who have what is measured, not the report's own place or body. */
export function belongsToKind(words: readonly Word[], of: number): boolean {
  const [kind, owner] = [words[of - 1], words[of - 2]];
  return (
    kind !== undefined &&
    /(?:产业|居民|家庭|农户|职工|学生)$/.test(kind.text) &&
    !/^(?:ns|nr|nt|r)/.test(owner?.tag ?? '') &&
    !OWN.has(kind.text)
  );
}

/** 户均实现收入36万元: what each of them makes, whose verb the name goes without. */
export function makesEach(words: readonly Word[], at: number): boolean {
  return MADE.test(words[at]?.text ?? '') && EACH.test(words[at - 1]?.text ?? '') && at < words.length - 1;
}
