import { leftText, phraseUpTo, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { EARNED, EARNERS } from '../tables/nouns.ts';
import { splitList } from '../text/lists.ts';
import type { Phrase } from '../text/phrases.ts';

/** A measure with whose it is, where other words part the two. */
export function ownedBy(reading: Reading, run: Run, phrase: Phrase): string | undefined {
  const lead = leftText(reading, run).slice(0, phrase.start - run.left[0]);
  return (
    tradeOf(reading, phrase.text, lead) ??
    expected(reading, run, phrase, lead) ??
    earned(reading, phrase.text, lead) ??
    employed(phrase.text, lead) ??
    regional(phrase.text, lead) ??
    paid(reading, phrase.text, lead) ??
    attracted(reading, phrase.text, lead) ??
    eachEarned(reading, run, phrase, lead)
  );
}

const ATTRACTS = /^\s*(\p{Script=Han}{1,8}业)(?:实际)?(?:利用|使用|吸收|引进)外资[^，。；\d]{0,8}，$/u;

/** 服务业利用外资快速增长，合同外资额为4.2亿美元: of the trade whose capital the clause before tells of. */
function attracted({ text, sentence, clause }: Reading, measure: string, lead: string): string | undefined {
  if (!measure.includes('外资') || clause - sentence[0] > 30) return undefined;
  if (!/^(?:合同|协议|实际)(?:利用|使用|到位)?外资(?:金?额)?$/.test(measure) || !/^，?$/.test(lead))
    return undefined;
  const trade = ATTRACTS.exec(text.slice(sentence[0], clause))?.[1];
  return trade === undefined ? undefined : trade + measure;
}

/** 国有企业实现利税、利润分别增长8%和6%: each of what those earn who stand before the verb. */
function eachEarned(reading: Reading, run: Run, { text, start }: Phrase, lead: string): string | undefined {
  const verb =
    text.includes('、') || /.[和与及]./.test(text) ? /(?:实现|完成|创造)了?$/.exec(lead)?.[0] : undefined;
  if (verb === undefined) return undefined;
  const measures = splitList(text, /[、和与及]/);
  if (!measures.every((each) => EARNED.test(each))) return undefined;
  const owner = phraseUpTo(reading, run, start - verb.length)?.text;
  // 工业和建筑业: of the two together nothing is told.
  if (owner === undefined || !EARNERS.test(owner) || /[、和与及]/.test(owner)) return undefined;
  return measures.map((each) => owner + each).join('、');
}

const BOTH = /^(.{2,}?)(?:累计|共)?进出口(?:总?[额值])?$/;
const HALF = /^(.{2,}?)(?<!进)(?:出口|进口)(?:总?[额值])?$/;
const ALL_TRADE = /(?:外贸|货物|贸易|商品)$/;

/** 民营企业进出口增长10%，其中出口增长13%: one half of what was told of both. */
function tradeOf(reading: Reading, half: string, lead: string): string | undefined {
  if (!/^(?:出口|进口)(?:总?[额值])?$/.test(half) || !/^[，、\s]*(?:其中)?，?$/.test(lead)) return undefined;
  const begun = /^\s*其中/.test(reading.text.slice(reading.sentence[0], reading.sentence[0] + 4));
  const last = (begun ? reading.drafts : recent(reading)).at(-1);
  if (!last) return undefined;
  // 物流区出口4亿元、进口3亿元: the other half after the first.
  const first = /^[、，]$/.test(lead) ? HALF.exec(last.metric)?.[1] : undefined;
  if (first !== undefined && !ALL_TRADE.test(first) && !last.metric.endsWith(half)) return first + half;
  if (!/其中/.test(reading.text.slice(last.quantity.outerEnd, begins(reading)))) return undefined;
  const owner = BOTH.exec(last.subject ?? last.metric)?.[1];
  return owner === undefined || ALL_TRADE.test(owner) ? undefined : owner + half;
}

/** Where the name of the value at hand may begin. */
const begins = ({ window, clause }: Reading): number => Math.max(window[0], clause) + 4;

/** 寿险公司预计利润总额为470亿元: that it is expected stands between. */
function expected(reading: Reading, run: Run, phrase: Phrase, lead: string): string | undefined {
  const said = EARNED.test(phrase.text) ? /(?:预计|预期)(?:可?(?:实现|完成))?$/.exec(lead)?.[0] : undefined;
  if (said === undefined) return undefined;
  const owner = phraseUpTo(reading, run, phrase.start - said.length)?.text;
  return owner !== undefined && (EARNERS.test(owner) || /.{2}(?:公司|集团|银行)$/.test(owner))
    ? owner + phrase.text
    : undefined;
}

/** 民营企业保持主体地位，累计进出口2078亿元: of those whom the clause before tells of. */
function earned({ topic }: Reading, measure: string, lead: string): string | undefined {
  if (topic === undefined || !EARNERS.test(topic) || !EARNED.test(measure)) return undefined;
  if (/[、\d]|[一二三四五六七八九十][个大]/.test(topic) || topic.endsWith(measure)) return undefined;
  return /^[，\s]*(?:全年|累计|共|共计|合计)?(?:实现|完成)?$/.test(lead) ? topic + measure : undefined;
}

/** 集体单位在岗职工381人，工资总额1200万元: of those who were just counted. */
function paid(reading: Reading, measure: string, lead: string): string | undefined {
  if (!/^(?:年?工资总额|年?平均工资|劳动报酬)$/.test(measure) || !/^[，、]?$/.test(lead)) return undefined;
  const last = recent(reading).findLast(({ segment }) => segment === reading.segment);
  return last?.quantity.base === '人' && /(?:职工|人员)$/.test(last.metric)
    ? last.metric + measure
    : undefined;
}

/** 失业人员实现再就业1082人: who found work. */
function employed(work: string, lead: string): string | undefined {
  if (!/^(?:再?就业|创业|转移就业)$/.test(work)) return undefined;
  const who = /(\p{Script=Han}{2,6}?(?:人员|劳动力|毕业生|人口)实现)$/u.exec(lead)?.[1];
  return who === undefined
    ? undefined
    : who.replace(/^(?:全年|累计|共有?|帮助|促进|全[市县区省])+/, '') + work;
}

const REGION = /^[，、\s]*(?:其中[，：]?)?((?:东部|中部|西部|东北)地区)(?:共|现|共计)?(?:拥?有|建有)$/;

/** 东部地区共有民用汽车82.4万辆: where they are, before 有. */
function regional(name: string, lead: string): string | undefined {
  const region = lead.includes('地区') ? REGION.exec(lead)?.[1] : undefined;
  return region === undefined ? undefined : region + name;
}
