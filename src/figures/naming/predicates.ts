import type { After } from './after.ts';
import { leftText, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { joined } from '../text/inside-names.ts';
import { GENERIC_HEADS, OWN_SUBJECTS } from '../tables/nouns.ts';
import { wordsBetween } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** Those who are counted, where a measure of theirs follows: 银行|净利润. */
const COUNTED =
  /(?:企业|公司|银行|机构|学校|高校|医院|法院|单位|[省市县区镇乡村旗州]|城市|省份|地区|行业|产业|集群|园区|[开高经][发新开]区|项目|工程|平台|基地|合作社|[矿厂队站港]|机场|景区|家庭|团队|班组|部门|学科|专业|断面|水源地|点位|站点|河流|湖泊|水库|口岸|[支分]行|网点|门店)$/;
/** What they make, which may be counted too. */
const MADE = /(?:产品|商品|品种)$/;
const LEVEL = /^[国省市县区镇乡村]$/;
const PEOPLE =
  /(?:个人|集体|[人职]员|教师|学生|医生|干部|职工|党员|运动员|选手|青年|村民|居民|干警|民警|法官|检察官|教授|专家|工程师|企业家|[案事]件|作品)$/;
/** What such a measure ends in. */
const MEASURE =
  /(?:率|比例|比重|占比|收入|工资|利润|净利|产值|产量|增加值|总值|总额|余额|投资|评级|等级|浓度|吞吐量|人数|天数|指数|成本|支出|销量|销售额|价格|水平|规模|面积|消费量|用电量|客流量|纳税|GDP|[增降涨]幅|增速|住院日|费用|周期|环境|面貌|效益|质量|能力|条件|状况|秩序|待遇)$/;
/** How a measure went, with nothing behind it. */
const WENT =
  /^(?:同比|环比|全部|基本|已|均|都|较快|持续|稳步|大幅|实现|有所|有(?!所)|出现|正|负|双|保持)*(?:增长|下降|上升|提高|提升|增加|减少|回升|回落|上涨|下跌|下滑|改善|达标|持平|收窄|扩大|缩短|延长|不足|为零|预[增减亏盈]|扭亏|亏损|盈利|翻番|转正|正增长|负增长|由[负降正升增]转[正升负降增]|扭亏为盈|(?:明显|显著)?(?:改善|提升|提高|增强|好转|优化)|良好|平稳|有序|稳定|[升降]|“双[升降增减]”|[高低快慢]于(?:全[省国市区县]|同期)?(?:平均)?(?:水平|增速)?)$/;
/** What was found of those counted, or given to them. */
const FOUND =
  /^(?:均|全部|先后|相继)?(?:被(?=.{3})|受到|荣获|获[评得批]?(?!悉)|入选|当选|列入|实行|推行|建立|办起|进入|跻身|转入|从(?=.{2,10}(?:毕业|退出|迁出|转型|结业)$)|在(?=.{2,10}(?:聚集|集聚|落户|上市|注册|挂牌|就业|创业)$)|达到(?=.{2,12}(?:标准|要求)$)).{2,}/;

/** Those of whom it is told what became of them, and what that may be. */
const WHO_BECAME =
  /(?:人口|劳动力|群众|移民|农民|农民工|职工|人员|毕业生|退役军人|居民|农户|贫困户|牧民|村)$/;
const BECAME =
  /^(?:稳定|成功|全部|顺利|实现|就近|就地|外出|如期|完成|基本|均|都|已)*((?:脱贫|脱贫致富|就业|再就业|增收|致富|转移|转移就业|搬迁|搬迁入住|上岗|退出|出列|摘帽|落户|进城|越线|受益|减贫)|(?:喝|吃|用|住|走|过|搬|看|读|坐|穿)[上到进]了?[^，。；、\d]{1,8})$/;

/** The next measures of those counted, up to what is said of all. */
const LISTED =
  /^(?:[、和与及][^，。；、\d]{2,12}){1,4}?(?:均|都|双双|全部|全面|明显|显著|大幅|有效)(?:[^，。；、\d]{0,6})(?:增长|下降|上升|提高|提升|增加|减少|改善|回升|回落|达标|缩短|降低)/;
const LONGEST_LIST = 60;
/** 比去年翻一番: how it went since. */
const COMPARED = /^(?:[比较](?=上年|去年|前年|同期|年初|\d{4}年))/;

/** No name says more of those counted. */
const LONGEST = 22;

/** Those who are counted, with what the clause says of them: 净利润下降银行, 受到省级表彰教师; or without the measure that is told next. */
export function countedWith(reading: Reading, run: Run, after: After): string | undefined {
  if (run.values[0]?.class !== 'count') return undefined;
  // 18家企业资产总额突破5000亿元: the verb leads to the next number.
  const text = after.text.replace(/(.{2})突破$/, '$1');
  const predicate = after.predicate
    .replace(/\s*\[\d+\].*$/, '')
    .replace(/[的了]$/, '')
    .replace(/(?<=^.{2})了/, '');
  const told = isMeasured(reading, run) || /\d/.test(predicate);
  const split = measureOf(wordsBetween(reading.words, after.start, after.start + text.length), text);
  if (split) {
    const [thing, measure] = split;
    const said = measure + predicate;
    const how = WENT.test(predicate) || FOUND.test(predicate);
    // 12家医院平均住院日、次均费用均有所下降: the first of their measures.
    const behind = reading.text.slice(after.end, after.end + LONGEST_LIST);
    if (told || LISTED.test(behind) || COMPARED.test(predicate))
      // 31个大城市城镇调查失业率: of which of their people.
      return thing.replace(/(?<=城市)(?:城镇|农村)$/, '');
    return how && said.length <= LONGEST ? said + thing : undefined;
  }
  // 11个科室为市级重点学科: what they are.
  const type = told || !isBare(text) ? undefined : IS.exec(predicate)?.[1];
  if (type !== undefined) return type.endsWith(text) ? type : type + text;
  if (told || GENERIC_HEADS.has(text) || text.length > 6 || text.length < 2) return undefined;
  // 2.3万贫困人口稳定脱贫: what became of them.
  const became = WHO_BECAME.test(text) ? BECAME.exec(predicate)?.[1] : undefined;
  if (became !== undefined) return became + text;
  if (!COUNTED.test(text) && !PEOPLE.test(text)) return undefined;
  return FOUND.test(predicate) && predicate.length <= LONGEST ? withNoun(predicate, text) : undefined;
}

/** 被确定为示范县的15个县: a noun that the predicate ends in isn't said twice. */
export const withNoun = (predicate: string, noun: string): string =>
  predicate.endsWith(noun) ? predicate : predicate + noun;

/** 为12名被告人指派律师: what was done for people who are counted. */
export function servedWith(reading: Reading, run: Run, { text, predicate }: After): string | undefined {
  const person = /人$|^[名位户]$/.test(run.values[0]?.unit ?? '');
  const [, prefix] = /(为|给|向|对)(?:近|约|全[市省区县])?$/.exec(leftText(reading, run)) ?? [];
  if (!person || prefix === undefined || text.length < 2 || isMeasured(reading, run)) return undefined;
  const does = /^v/.test(wordsIn(reading, run, predicate)?.tag ?? '');
  const given = /^(?:提供|发放|兑现|落实|授予)/.test(predicate);
  return does && !given && predicate.length >= 4 && predicate.length <= 14 && !/\d/.test(predicate)
    ? prefix + text + predicate.replace(/了/, '')
    : undefined;
}

/** The word that a predicate begins with. */
function wordsIn(reading: Reading, run: Run, predicate: string): Word | undefined {
  return wordsBetween(reading.words, ...run.right).find(
    ({ text }) => text !== '' && predicate.startsWith(text),
  );
}

/** Nouns that say nothing without which they are. */
const BARE =
  /^(?:指标|任务|专项|措施|问题|事项|内容|科室|案件|课题|生产(?:大)?队|大队|合作社|行政村|自然村|专业户|个体户)$/;

const OWN = new Set(OWN_SUBJECTS);

const isBare = (text: string): boolean => BARE.test(text) || GENERIC_HEADS.has(text);

/** 纳入考核的35家企业, 与质量密切相关的18项指标: what stands before says which they are. */
export function attributed(reading: Reading, run: Run, text: string): string | undefined {
  if (run.values[0]?.class !== 'count' || !/的(?:近|约|全部)?$/.test(leftText(reading, run)))
    return undefined;
  if (!isBare(text)) return undefined;
  const words = wordsBetween(reading.words, ...run.left);
  const of = words.findLastIndex((word) => word.text === '的');
  const bound = words.findLastIndex(
    (word, at) =>
      at < of && (reading.context.isTime(word.start) || /^[，。；：、的”）\s]|\d/.test(word.text)),
  );
  const said = words.slice(bound + 1, of);
  const from = said.findIndex(
    (word) => /^(?:v|p$)/.test(word.tag) && !/^(?:在|从|由|是|有|对|为|给|向)$/.test(word.text),
  );
  // 定额计酬的440个生产队: how, or by whom, before the verb.
  const before = from === 1 && /^(?:n|b|vn)$/.test(said[0]?.tag ?? '') && !OWN.has(said[0]?.text ?? '');
  const clause = joined(from < 0 ? [] : said.slice(before ? 0 : from), 0);
  if (clause.length < 2 || clause.length > 16) return undefined;
  return clause + (clause.length > 4 ? '的' : '') + text;
}

const IS =
  /^为{1,2}(?!了|主|期|何|由|限)([^，。；、\d]{2,12}(?:[级型类]|重点|示范|试点|先进|骨干|龙头)[^，。；、\d]{0,8})$/;

/** Whether a value of those counted comes next in the clause. */
export function isMeasured({ text }: Reading, { right }: Run): boolean {
  const next = text.slice(right[1], right[1] + 4);
  return (
    /^(?:超过?|近|约|达到?|逾|突?破)?[\d〇零一二三四五六七八九十百千万两几]/.test(next) &&
    !/[，。；：、]$/.test(text.slice(...right))
  );
}

/** Those who are counted, and the measure of theirs that follows. */
function measureOf(
  words: readonly Word[],
  text: string,
): readonly [thing: string, measure: string] | undefined {
  // 12个物流区（以下简称“物流区”）进出口总额: a bracket is left to those who read it.
  if (text.includes('（')) return undefined;
  if (!MEASURE.test(words.at(-1)?.text ?? '')) return undefined;
  const things = words.slice(0, -1);
  const who = things.findLastIndex(({ text }) => COUNTED.test(text));
  const at = who < 0 ? things.findLastIndex(({ text }) => MADE.test(text)) : who;
  // 5个省重点投资: a level of what is counted, not who.
  if (at < 0 || (at === 0 && LEVEL.test(words[0]?.text ?? '') && words.length > 3)) return undefined;
  return [joined(words.slice(0, at + 1), 0), joined(words, at + 1)];
}

/** 2个集体、5名教师受到表彰: what is said of the last of a list is said of all. */
export function sayOfAll(reading: Reading, { text, predicate }: After): void {
  const [last, ...others] = recent(reading).toReversed();
  if (!last || text === '' || predicate.length < 2 || last.metric !== withNoun(predicate, text)) return;
  let from = last.quantity.outerStart;
  for (const other of others) {
    const between = reading.text.slice(other.quantity.outerEnd, from);
    if (!/[、和及与]$/.test(between) || between.slice(0, -1) !== other.metric) return;
    other.metric = predicate + other.metric;
    from = other.quantity.outerStart;
  }
}
