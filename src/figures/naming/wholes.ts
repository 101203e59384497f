import { phraseAfter } from './after.ts';
import { sharedMeasure } from './alike.ts';
import type { Draft, DraftComparison } from '../sentence/drafts.ts';
import { leftText, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Phrase } from '../text/phrases.ts';
import { EARNED } from '../tables/nouns.ts';
import { DONE_BESIDES } from '../tables/parts.ts';
import { wordsBetween } from '../text/words.ts';

/** Investments that say nothing without the projects they go into. */
const INVESTED = /^(?:预计|累计|已|签约|引进|新上|实施|落户)?(?:完成投资|总投资|投资|总?金额)$/;
/** 某化工总投资36亿元的纤维项目: who invests, before what is invested. */
const OWNED = /^(?!计划总投资$).{2,}?((?:计划)?总投资)$/;
/** What makes some of a number of projects a part of them; those signed or landed may be others. */
const WORK = /^新?(?:当年|年内|已|现已|目前)?(?:开工|在建|续建|竣工|投产|完工|复工)/;
const STATES = /^(?:已|现已|目前)?(?:开工|在建|竣工|投产|完工|复工)/;
const PROJECTS = /(?:项目|工程)$/;

/** 总投资36亿元的甲地、乙地新能源基地: what both are, behind the second. */
const LISTED_WORKS =
  /^的(\p{Script=Han}{2,8}、\p{Script=Han}{2,14}?(?:基地|项目|工程|园区))(?=[，。；获开竣投建实加全已正]|$)/u;
/** 总投资36亿元的三年规划. */
const PLANNED = /^的(\p{Script=Han}{2,12}?(?:规划|计划|方案|行动))(?=[，。；]|$)/u;

const PLANNED_SUM = /((?:年度)?计划投资)(?:约|近)?$/;
const ENDS = /^(?:[，。；、）]|$)/;

/** 16个重点项目完成投资62.3亿元 and 总投资9亿元的4个项目: the investment is the projects'. */
export function investmentOf(reading: Reading, run: Run, metric: string): string {
  const owner = recent(reading).at(-1);
  // 86家规上企业实现营业收入126亿元: the earnings of those just counted.
  if (owner?.quantity.class === 'count' && owner.segment === reading.segment && EARNED.test(metric)) {
    const led = reading.text.slice(reading.consumed, run.left[1] - metric.length);
    if (reading.consumed > owner.quantity.outerEnd && /^(?:全年|累计|共)?(?:实现|完成|缴纳|上缴)$/.test(led))
      return owner.metric + metric;
  }
  const owned = reading.text[run.right[0]] === '的' ? OWNED.exec(metric)?.[1] : undefined;
  if (owned !== undefined) {
    const behind = phraseAfter(wordsBetween(reading.words, ...run.right)).text;
    return PROJECTS.test(behind) && behind.length >= 4 ? behind + owned : metric;
  }
  // 2016年计划投资18亿元，: a sum that is planned; 计划投资14亿元建设工厂 says what is planned.
  const planned = metric === '投资' ? PLANNED_SUM.exec(leftText(reading, run)) : null;
  if (planned && ENDS.test(reading.text.slice(run.right[0], run.right[0] + 1))) return planned[1] ?? metric;
  if (!INVESTED.test(metric)) return metric;
  // 投资三百万元的缫丝车间: what it went into stands behind it.
  if (reading.text[run.right[0]] === '的') {
    const listed = LISTED_WORKS.exec(reading.text.slice(run.right[0], run.right[0] + 40))?.[1];
    if (listed !== undefined) return listed + metric;
    const behind = phraseAfter(wordsBetween(reading.words, ...run.right));
    if (behind.text.length >= 3 && !/\d/.test(behind.text)) return behind.text + metric;
    const planned = PLANNED.exec(reading.text.slice(run.right[0], run.right[0] + 24))?.[1];
    if (planned !== undefined) return planned + metric;
  }
  const counted = /^的(?:近|约|超)?\d{1,6}(?:多|余)?[个项]/.exec(
    reading.text.slice(run.right[0], run.right[0] + 14),
  );
  if (counted) {
    const from = run.right[0] + counted[0].length;
    const after = phraseAfter(wordsBetween(reading.words, from, Math.min(from + 24, reading.sentence[1])));
    const works = after.text.replace(/建设$/, '');
    return PROJECTS.test(works) ? works + metric : metric;
  }
  // 项目76项（新建48项，续建28项），总投资82亿元: of them all.
  // 项目66个，其中已开工28个，开工率42%，完成投资43亿元: nor are parts and rates what was invested in.
  const last = recent(reading).findLast(
    (draft) =>
      (!draft.aside || reading.aside) &&
      draft.kind !== 'rate' &&
      !(
        draft.compare.some(({ type }) => type === 'part_of') &&
        (!PROJECTS.test(draft.metric) || STATES.test(draft.metric))
      ),
  );
  if (last?.segment !== reading.segment || last.quantity.class !== 'count') return metric;
  // 合作项目落地26个，总投资286亿元: of the projects, whatever was done with them.
  const projects = PROJECTS.test(last.metric) ? last.metric : LANDED.exec(last.metric)?.[1];
  return projects === undefined ? metric : projects + metric;
}

const OPENS_PART = /其中[：，]?[^，。；]{0,20}$/;

/** 项目86个，协议投资320亿元，其中工业项目52个，协议投资210亿元: the second sum is the part's. */
export function measureOfPart(reading: Reading, run: Run, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || run.values.length > 1 || run.values[0]?.class === 'count') return phrase;
  const [before, part] = recent(reading).slice(-2);
  if (!before || part?.quantity.class !== 'count' || part.segment !== reading.segment) return phrase;
  const { text } = reading;
  if (!/^，(?:共|累计|实现|完成)?$/.test(text.slice(part.quantity.outerEnd, phrase.start))) return phrase;
  const { outerStart } = part.quantity;
  if (!OPENS_PART.test(text.slice(Math.max(reading.sentence[0], outerStart - 24), outerStart))) return phrase;
  if (before.segment !== part.segment || !before.metric.endsWith(phrase.text)) return phrase;
  const rest = phrase.text.startsWith(part.metric.slice(-2)) ? phrase.text.slice(2) : phrase.text;
  return { ...phrase, text: part.metric + rest };
}

const LANDED = /^(.*(?:项目|工程))(?:落地|签约|开工|入库|竣工|投产|建设)$/;

/** 重点项目216个，开工在建135个: the part of a whole whose noun it borrows. */
export function stateOf(
  draft: Draft,
  before: Draft | undefined,
  said: string | undefined,
): DraftComparison | undefined {
  if (!before || said === undefined || !STATES.test(said) || before.segment !== draft.segment)
    return undefined;
  const [whole, part] = [before.quantity, draft.quantity];
  if (
    whole.class !== 'count' ||
    whole.base !== part.base ||
    !PROJECTS.test(before.metric) ||
    // 新开工项目61个、竣工23个: what was finished this year need not be what was begun.
    WORK.test(before.metric)
  )
    return undefined;
  if (typeof whole.amount !== 'number' || typeof part.amount !== 'number' || part.amount >= whole.amount)
    return undefined;
  return partOf(before);
}

/** Populations are told by their parts as a matter of course: they are no parts of a count. */
const DIVIDED = /人口$|^每|均|^单[日月周场]|率$|(?:任务|目标|计划)数?$/;
/** 日均接待3万人次，其中单日接待5万人次: neither is what an average is made of. */
const AVERAGE = /^(?:[日月季年周场]均|单[日月周场]|平均)/;

/**
 * The count that 其中, 包括 or a bracket divides, where it stands right before; the next parts of the list are of the
 * same whole.
 */
export function wholeOf(reading: Reading, run: Run): Draft | undefined {
  const last = recent(reading).at(-1);
  if (!last || last.segment !== reading.segment) return undefined;
  if (/其中|包括|包含|^（/.test(leftText(reading, run))) return last;
  // 受理879件（含旧存343件），结案700件: the bracket is closed.
  if (last.aside && !reading.aside) return undefined;
  const part = last.compare.find((item) => item.type === 'part_of');
  // 文物86处，其中新发现12处，修缮建筑8处: done besides.
  if (DONE_BESIDES.some(({ pattern }) => pattern.test(leftText(reading, run)))) return undefined;
  return part && recent(reading).findLast((draft) => draft.quantity.start === part.span?.[0]);
}

/** Tells whether a figure is a part of a count: less than it, and with the parts before not more. */
export function isPart(draft: Draft, whole: Draft, said: string | undefined): boolean {
  const [of, part] = [whole.quantity, draft.quantity];
  if (AVERAGE.test(whole.metric) && draft.metric.startsWith('单')) return false;
  // 其中国家级4家: the name was completed from the whole's.
  // 其中市本级完成7.9亿元: amounts are told by their parts as a matter of course.
  const divided = of.class !== 'count' && draft.metric === `${said ?? ''}${whole.metric}`;
  const completed = !divided && said !== undefined && draft.metric !== said && draft.metric.startsWith(said);
  if (completed && part.class === of.class && sharedMeasure(said, whole.metric) === undefined)
    return !DIVIDED.test(draft.metric);
  if (of.class !== 'count' || part.class !== 'count' || DIVIDED.test(draft.metric)) return false;
  if (typeof of.amount !== 'number' || typeof part.amount !== 'number') return false;
  // 招商30次，其中…，签约项目5个 and 职工286人，其中…，获荣誉26项: parts are counted like their whole.
  if (!countsAlike(of.base, part.base)) return false;
  return part.amount < of.amount && (part.base !== '' || of.base === '');
}

/** Classifiers that a list may change between: 企业120家，其中小巨人12户. */
const CLASSIFIERS: readonly ReadonlySet<string>[] = [
  '人 名 位 人次',
  '个 家 所 户 间 座 处 项',
  '件 起 宗 例 桩 次',
  '次 场 届',
  '个 项 条 款 种',
  '只 头 匹 羽',
  '套 户 间',
].map((row) => new Set(row.split(' ')));
/** What is counted alike only by the first: 企业86家，发现隐患320处. */
const APART = /^(?:[家户]处|处[家户]|[家户]项|项[家户])$/;

const countsAlike = (of: string, part: string): boolean =>
  of === part ||
  of === '' ||
  (CLASSIFIERS.some((row) => row.has(of) && row.has(part)) && !APART.test(of + part));

/** What a part says of its whole. */
export function partOf({ metric, quantity }: Draft): DraftComparison {
  return {
    rule: 'part',
    type: 'part_of',
    among: metric,
    text: quantity.raw + quantity.unit,
    span: [quantity.start, quantity.end],
  };
}
