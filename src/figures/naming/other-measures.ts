import type { Elision, Named } from './elision.ts';
import type { Found } from '../quantities/found.ts';
import { isBareLead, leftText, recent, wordsOf } from '../sentence/reading.ts';
import { ATTRIBUTES, STATES } from '../tables/nouns.ts';
import { PLACES } from './people.ts';
import { wholeOf } from './wholes.ts';

const isLevel = (quantity: Found | undefined): boolean =>
  quantity !== undefined && ['count', 'area', 'measure'].includes(quantity.class);

/** By another currency. */
const RESTATED =
  /(?:折合|折算|换算|折)(?:成|为)?(?:人民币|美元)?(?:约|达|为)?$|[按以][^，。；]{0,14}汇率(?:计算|折算|计)?(?:约?为|约合|合)?约?$/;

/** 人均生产总值50468元，按年均汇率折合7627美元. */
export function restated({ reading, run, newest }: Elision): Named | undefined {
  const said = newest && RESTATED.test(leftText(reading, run));
  return said ? { text: newest.metric, rule: 'restated' } : undefined;
}

const EACH_ONE =
  /^，?((?:平均)?每(?:户|人|亩|村|乡|镇|县|校|厂|所|家|个农户|个劳动力|个社员|个职工)(?:平均)?|[户人亩劳村]均)(?:达到?|为)?$/;

/** 生猪出栏7.4万头，平均每户1.2头. */
export function perHead({ reading, run, left, after, newest }: Elision): Named | undefined {
  // 每万人拥有医师36名、护士42名: both for so many people.
  const many =
    left && /^[、和]/.test(leftText(reading, run)) ? FOR_MANY.exec(newest?.metric ?? '')?.[0] : undefined;
  if (left && many !== undefined && newest?.quantity.outerEnd === run.left[0] && after.text === '')
    return { text: many + left.text, rule: 'part-of-list' };
  const each = EACH_ONE.exec(leftText(reading, run))?.[1];
  // 财政总收入24420万元，年平均678万元.
  const yearly = /^，?(年平均|年均)(?:为|达到?)?$/.exec(leftText(reading, run))?.[1];
  if (yearly && newest?.quantity.base === run.values[0]?.base && newest)
    return { text: yearly + newest.metric.replace(IN_YEARS, ''), rule: 'subject-elided' };
  if (each && newest) return { text: each + newest.metric, rule: 'subject-elided' };
  // 有效发明专利8620件，每万人口拥有量达18件: of what was just counted.
  const owned = OWNED_BY_ONE.exec(leftText(reading, run))?.[1];
  return owned && newest && newest.quantity.base === run.values[0]?.base
    ? { text: `${owned}${newest.metric.replace(/(?:保有|拥有|占有)量$/, '')}拥有量`, rule: 'subject-elided' }
    : undefined;
}

/** 十年财政总支出: over how many years. */
const IN_YEARS = /^[一二两三四五六七八九十\d]{1,3}年(?:来|间|累计|合计)?/;

const FOR_MANY = /^(?:平均)?每[十百千万]{1,2}(?:名|个|常住)?(?:人口?|居民|老人|儿童|户|学生)拥?有?/;

const OWNED_BY_ONE =
  /^，?((?:平均)?每(?:[百千万]?(?:人口?|名\p{Script=Han}{1,4}|户|个劳动力))|[人户]均)(?:拥有|占有|保有)量?(?:达到?|为|约)*$/u;

/** 2549户5304人脱贫: two measures of those to whom it happened. */
export function household({ reading, run, left, after, newest }: Elision): Named | undefined {
  const [value] = run.values;
  // 86个村1.2万户3.6万人受灾: the name of the places is not theirs.
  const placed = left !== undefined && left.end <= reading.consumed && PLACES.test(left.text);
  if ((left && !placed) || after.text !== '' || !value) return undefined;
  if (value.base === '户') {
    const behind = reading.text.slice(value.outerEnd, value.outerEnd + 24);
    const done = /^[、，]?[\d.,]{1,10}[万余多]{0,2}名?人(\p{Script=Han}{2,8})(?:[，。；、]|$)/u.exec(
      behind,
    )?.[1];
    return done && (placed || isBareLead(reading, run))
      ? { text: `${done}户`, rule: 'name-behind' }
      : undefined;
  }
  const done =
    value.base === '人' && /^[、，]?$/.test(leftText(reading, run)) && newest?.quantity.base === '户';
  const who = done ? /^(.{2,8})户$/.exec(newest.metric)?.[1] : undefined;
  return who !== undefined && after.predicate.startsWith(who)
    ? { text: `${who}人口`, rule: 'name-behind' }
    : undefined;
}

/** 低保人数663人，311户 and 户数126户6328平方米: another measure of the same. */
export function otherMeasure({ reading, run, left, after, newest }: Elision): Named | undefined {
  const [value] = run.values;
  if (left || after.text !== '' || !value || !newest || newest.segment !== reading.segment) return undefined;
  if (newest.quantity.base === value.base || !/^[，、]?$/.test(leftText(reading, run))) return undefined;
  const stem = /^(.{2,}?)的?(?:人数|户数|面积)$/.exec(newest.metric)?.[1];
  const who = /(?:人员|人口|对象)$/.test(newest.metric) && value.base === '户' ? newest.metric : undefined;
  if (who) return { text: `${who}户数`, rule: 'total-of' };
  const measure = { 人: '人数', 户: '户数' }[value.base] ?? (value.class === 'area' ? '面积' : undefined);
  return stem && measure ? { text: stem + measure, rule: 'total-of' } : undefined;
}

/** 12家、5万平方米, 公路63条118公里, 贷款36笔720万元 and 沟渠6条，3000米: one thing told by two measures. */
export function listedWith({ reading, run, after, newest }: Elision): Named | undefined {
  const [value] = run.values;
  if (after.text !== '' || !newest || !value || !isLevel(newest.quantity)) return undefined;
  const between = reading.text.slice(newest.quantity.outerEnd, value.outerStart);
  if (!/^[、，]?(?:共计?|总计?|合计|计)?$/.test(between)) return undefined;
  // A count with its size or its money, with nothing said between.
  const sized = newest.quantity.class === 'count' && value.class !== 'count' && run.values.length === 1;
  const ends = /^(?:[，。；、）]|$)/.test(reading.text.slice(value.outerEnd, value.outerEnd + 1));
  const told = between.startsWith('，')
    ? sized && ends
    : isLevel(value) || (sized && value.class === 'money' && ends);
  return told ? { text: newest.metric, rule: 'subject-elided' } : undefined;
}

const LINES =
  /(?:线路|线缆|电缆|光缆|公路|道路|村道|街道|管网|管道|管线|渠道|沟渠|水渠|桥梁|隧道|堤防|河道|铁路|干渠|支渠)$/;
const BUILDINGS =
  /(?:厂房|住房|大棚|校舍|房屋|楼房|公园|广场|绿地|用地|地块|安置房|宿舍楼?|教学楼|办公楼|店铺|商铺|车间|仓库)$/;

const PEOPLE = /(?:居民|村民|群众|农户|住户|业主|家庭|人口|职工|学生|人员|[个法]人)$/;

const WORTH = /价值$/;

/** 违法用地186宗、面积1260亩 and the like. */
export function attributeOf({ reading, run, left, newest }: Elision): Named | undefined {
  const said = left && newest && ATTRIBUTES.has(left.text) && isLevel(newest.quantity);
  // 出口手机506万台，同比增长40%，总价值150亿元: what they are worth.
  if (said && WORTH.test(left.text) && newest.segment === reading.segment)
    return run.values[0]?.class === 'money'
      ? { text: newest.metric + left.text, rule: 'total-of' }
      : undefined;
  // 架设线路3条，长度4200米: a length of lines, an area of buildings.
  const own = said && /长|里程/.test(left.text) ? LINES : BUILDINGS;
  if (
    said &&
    newest.segment === reading.segment &&
    own.test(newest.metric) &&
    !/[、和]/.test(newest.metric) &&
    /^，?$/.test(leftText(reading, run).slice(0, left.start - run.left[0]))
  )
    return { text: newest.metric + left.text, rule: 'total-of' };
  // 惠及居民5.2万户、建筑面积462万平方米: people have no such size.
  const people = /面积|长/.test(left?.text ?? '') && PEOPLE.test(newest?.metric ?? '');
  return said && !people && leftText(reading, run).startsWith('、')
    ? { text: newest.metric + left.text, rule: 'total-of' }
    : undefined;
}

/** 卫生技术人员1.2万人，其中医师3100人，其他2420人: the rest of those just divided. */
export function others({ reading, run, left }: Elision): Named | undefined {
  if (!left || !/^其[他它]$/.test(left.text)) return undefined;
  const whole = wholeOf(reading, run);
  return whole && { text: left.text + whole.metric, rule: 'part-of-list' };
}

/** Those of whom some are told, with the list of them that may follow: 未完成计划的有棉纱、棉布2种. */
const WHICH =
  /(?:^|[，；])(\p{Script=Han}{2,16}的)(?:为|是|有(?:[^，。；、和\d]{1,8}[、和]){0,8}(?:[^，。；、和\d]{1,8})?)?$/u;

/** 拖拉机1054台，承包到人的858台: some of those just counted. */
export function ofThose({ reading, run, after, last }: Elision): Named | undefined {
  const [value] = run.values;
  const which = WHICH.exec(leftText(reading, run))?.[1];
  if (!which || !value || !last || after.text !== '' || last.segment !== reading.segment) return undefined;
  if (value.class !== 'count' || last.quantity.base !== value.base) return undefined;
  const head = wordsOf(reading, last.metric).at(-1)?.text ?? last.metric;
  return { text: which + head, rule: 'part-of-list' };
}

/** 年出栏生猪26万头，存栏9万头: the other state of the same stock. */
export function otherState({ reading, left, newest }: Elision): Named | undefined {
  if (!left || !newest || !STATES.has(left.text)) return undefined;
  const state = wordsOf(reading, newest.metric).find((word) => STATES.has(word.text));
  // 生猪发展170万头，其中出栏100万头.
  const kept = /^(.{2,4})(?:发展|饲养量?)$/.exec(newest.metric)?.[1];
  const stock = state ? newest.metric.slice(state.end) || newest.metric.slice(0, state.start) : kept;
  return stock ? { text: stock + left.text, rule: 'head-elided' } : undefined;
}

/** What is dealt in is told by its size and by its money. */
const DEAL =
  /^((?:销售|交易|成交|业务|经营|零售|批发|生产|仓储|运输)(?:总)?)(?:额|量|收入|面积|均?价格?|均价|总额|总量)$/;

/** 商品房销售面积326万平方米，销售额268亿元: the other measure of one trade. */
export function sameDeal({ reading, run, left, newest }: Elision): Named | undefined {
  const stem = left && DEAL.exec(left.text)?.[1];
  if (
    !stem ||
    !newest ||
    !/^[，、\s]*(?:完成|实现|其中)?$/.test(leftText(reading, run).slice(0, left.start - run.left[0]))
  )
    return undefined;
  const at = newest.metric.indexOf(stem);
  if (at < 2 || newest.metric === left.text || !DEAL.test(newest.metric.slice(at))) return undefined;
  return { text: newest.metric.slice(0, at) + left.text, rule: 'subject-elided' };
}

/** 两院院士分别为46人和36人，合计82人: of them together. */
export function together({ reading, run, left, after }: Elision): Named | undefined {
  const [value] = run.values;
  if (left || after.text !== '' || !value || !/^，?(?:合计|共计|总计)$/.test(leftText(reading, run)))
    return undefined;
  const parts = recent(reading)
    .filter((draft) => draft.segment === reading.segment && draft.quantity.class === value.class)
    .slice(-2);
  const sum = parts.reduce((all, { quantity }) => all + Number(quantity.amount), 0);
  return parts.length === 2 && sum === value.amount
    ? { text: [...new Set(parts.map(({ metric }) => metric))].join('、'), rule: 'total-of' }
    : undefined;
}

/** 有13个行政村，2271户，8151人: households and people, told by their classifier alone. */
export function bareUnit({ reading, run, left, after, newest }: Elision): Named | undefined {
  const [value] = run.values;
  if (left || after.text !== '' || !value || !newest || newest.segment !== reading.segment) return undefined;
  const bare = /^[户人]$/.test(value.base) && /^[，、]?$/.test(leftText(reading, run));
  // 班列102列，7748标箱，同比分别增长8%和5%: one thing by two measures.
  const lead = reading.text.slice(newest.quantity.outerEnd, value.outerStart);
  const dealt = /^，(?:同比|比上年|环比)?分别/.test(reading.text.slice(value.outerEnd, value.outerEnd + 8));
  if (lead === '，' && dealt && value.class === 'count' && newest.quantity.base !== value.base)
    return { text: newest.metric, rule: 'subject-elided' };
  const ends = /^(?:[，。；、（）]|$)/.test(reading.text.slice(value.outerEnd, value.outerEnd + 1));
  return bare && ends && newest.quantity.class === 'count' && newest.quantity.base !== value.base
    ? { text: value.base === '户' ? '户数' : '人口', rule: 'subject-elided' }
    : undefined;
}

const OTHER_PRICES = /^(?:按)?(?:[\d年]*)(?:不变价|可比价|现价|当年价)格?(?:计算)?$/;

/** 总产值8.6亿元（90年不变价为7.9亿元）: the same by other prices. */
export function byOtherPrices({ run, reading, left, newest }: Elision): Named | undefined {
  const said = left && newest && OTHER_PRICES.test(left.text) && leftText(reading, run).startsWith('（');
  return said ? { text: newest.metric, rule: 'restated' } : undefined;
}

/** What became of some of those just counted. */
const BECAME =
  /^(?:在[^，。；]{2,12}(?:推广|应用|实施|落地|运行|试点)|(?:被|获|获得|获评|入选|列入|纳入|评为|跻身|晋升|成为|通过|恢复|实现|完成|建成|退出)[^，。；\d]{2,14})$/;

/** 推出举措81项，17项在全市推广: so many of them, by what became of them. */
export function doneTo({ reading, run, left, after }: Elision): Named | undefined {
  const [value] = run.values;
  const last = recent(reading).findLast((draft) => !draft.compare.some((item) => item.type === 'part_of'));
  // 4人入选人才计划: of people, what became of them is name enough.
  if (value === undefined || value.base === '人' || /^[名位]$/.test(value.unit)) return undefined;
  if (left || after.text !== '' || value.class !== 'count' || last?.quantity.unit !== value.unit)
    return undefined;
  if (
    !/^[，、]?(?:其中|有|已有|另有)?(?:近|约)?$/.test(leftText(reading, run)) ||
    !BECAME.test(after.predicate)
  )
    return undefined;
  if (Number(last.quantity.amount) < Number(value.amount)) return undefined;
  const head = wordsOf(reading, last.metric).at(-1)?.text ?? '';
  const text = after.predicate.endsWith(head) ? after.predicate : after.predicate + head;
  return { text, rule: 'head-elided' };
}
