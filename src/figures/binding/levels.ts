import { phraseAfter } from '../naming/after.ts';
import type { After } from '../naming/after.ts';
import type { Draft } from '../sentence/drafts.ts';
import { bindHeld } from './held.ts';
import { headOf } from '../naming/action-heads.ts';
import { bindGap, bindOverPlan } from './gaps.ts';
import { bindIncrement } from './increments.ts';
import { shareHead, splitInto, splitList } from '../text/lists.ts';
import { bindAddition, bindAmong } from '../naming/among.ts';
import { listedBefore, namesInTurn } from '../naming/turns.ts';
import type { Phrase } from '../text/phrases.ts';
import { addDraft, consider, lastGroup, leftText, phraseUpTo, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Found } from '../quantities/found.ts';
import { takeGrowths } from './merging.ts';
import { bindWholeOfShare } from './share-wholes.ts';
import { PIVOTS } from '../tables/verbs.ts';
import { SHARED_HEADS, TOLD_IN_MONEY } from '../tables/nouns.ts';
import { yieldedByEach } from '../naming/other-side.ts';
import { sayOfAll } from '../naming/predicates.ts';
import { withTopic } from '../naming/topics.ts';
import { investmentOf, isPart, measureOfPart, partOf, stateOf, wholeOf } from '../naming/wholes.ts';
import { wordsBetween } from '../text/words.ts';
import { chooseMetric } from '../naming/choosing.ts';

/** Binds a run of levels (amounts, counts, areas) to their metrics; false when none is found. */
export function bindLevels(reading: Reading, run: Run): boolean {
  const [first] = run.values;
  if (!first) return false;
  if (bindHeld(reading, run) || bindAmong(reading, run) || bindAddition(reading, run)) return true;
  if (bindWholeOfShare(reading, run)) return true;
  if (bindOverPlan(reading, run) || bindGap(reading, run)) return true;
  if (bindIncrement(reading, run) || takeGrowths(reading, run)) return true;
  const before = phraseUpTo(reading, run, run.left[1]);
  // 人才工作方面共有18万人报名: a field is no name.
  const said = before?.text.endsWith('方面') ? undefined : before;
  const part = measureOfPart(reading, run, said);
  const left = part === said ? withTopic(reading, run, withoutEach(reading, run, said)) : part;
  const after = phraseAfter(
    wordsBetween(reading.words, ...run.right),
    /人$|^[名位]$/.test((run.together ? run.values.at(-1) : first)?.unit ?? ''),
    reading.context.isTime,
    PIVOTED.test(leftText(reading, run)),
    reading.context.isName,
  );
  const names = run.together
    ? undefined
    : (totalsInTurn(reading, run, left) ??
      partsOfLast(reading, run, left) ??
      namesInTurn(reading, run, left?.text) ??
      (left ? undefined : listedBefore(reading, run)));
  if (names) {
    const group = reading.groups++;
    run.values.forEach((value, index) =>
      addDraft(reading, value, names[index] ?? '', 'names-in-turn', undefined, group),
    );
    return true;
  }
  consider(reading, 'name-before', left?.text);
  consider(reading, 'name-behind', after.text);
  const name = chooseMetric(reading, run, left, after);
  if (name === undefined) return false;
  const { text: metric, rule } = name;
  if (after.text !== '' && metric.endsWith(after.text)) reading.consumed = after.end;
  // 761个重点企业总成本降低2%: what is told of them next.
  else if (after.text.startsWith(metric) && COSTS.test(after.text.slice(metric.length)))
    reading.consumed = after.start + metric.length;
  const group = joinsLast(reading, run) ? lastGroup(reading)[0]?.group : undefined;
  const shared = group ?? reading.groups++;
  const whole = wholeOf(reading, run);
  const last = recent(reading).at(-1);
  for (const found of run.values) {
    const value = moneyOf(found, metric);
    const draft = addDraft(
      reading,
      value,
      eachOf(reading, run, investmentOf(reading, run, metric), after.text),
      rule,
      undefined,
      shared,
    );
    // The mark that the level passed is no figure beside it.
    if (isMilestone(reading, draft, last)) {
      reading.drafts.pop();
      continue;
    }
    const state = stateOf(draft, last, left?.text);
    if (state) draft.compare.push(state);
    else if (whole && isPart(draft, whole, left?.text)) draft.compare.push(partOf(whole));
  }
  pairOverPredicate(reading, after);
  sayOfAll(reading, after);
  return true;
}

/** 收入108亿元，首次突破百亿元大关，增长17%: what follows is said of the level, not of the mark that it passed. */
function isMilestone({ text }: Reading, draft: Draft, before: Draft | undefined): boolean {
  const { quantity } = draft;
  if (
    before?.metric !== draft.metric ||
    before.segment !== draft.segment ||
    before.quantity.base !== quantity.base
  )
    return false;
  const passed = /^(?:大关|台阶|关口)/.test(
    text.slice(quantity.end + quantity.unit.length, quantity.end + quantity.unit.length + 2),
  );
  const said = /(?:突破|跨越|迈[上过]|站上|跨上)$/.test(
    text.slice(before.quantity.outerEnd, quantity.start).slice(-2),
  );
  return (passed || said) && Number(before.quantity.amount) >= Number(quantity.amount);
}

/** 新发展企业998家、从业人员1万人，累计分别达到3790户、4.6万人: what each has come to. */
function totalsInTurn(reading: Reading, run: Run, left: Phrase | undefined): string[] | undefined {
  const count = run.values.length;
  if (count < 2 || left || !/(?:累计|总数)(?:已)?分别(?:达到?|为)/.test(leftText(reading, run)))
    return undefined;
  const told = recent(reading).filter((draft) => draft.segment === reading.segment && draft.kind !== 'rank');
  if (told.length < count) return undefined;
  return told.slice(-count).map((draft) => draft.metric.replace(/^(?:新发展|新登记|新增|新设|新办)/, ''));
}

/** 投资和零售额均突破万亿元，分别达到12488和10163亿元: the things that were told together. */
function partsOfLast(reading: Reading, run: Run, left: Phrase | undefined): string[] | undefined {
  const last = recent(reading).at(-1);
  if (left || !last || run.values.length < 2 || last.segment !== reading.segment) return undefined;
  if (!/^，?分别(?:达到?|为|是|完成|实现|增[加至]到?|降至|升至)?(?:了|约)?$/.test(leftText(reading, run)))
    return undefined;
  const names = splitInto(last.metric, run.values.length);
  return names && shareHead(names, SHARED_HEADS);
}

/** 平均每馆举办展览12个: an average is told as one. */
function eachOf(reading: Reading, run: Run, metric: string, behind: string): string {
  const said =
    /(平均每\p{Script=Han}{1,3}?(?:拥有|举办|接待|完成|实现|开展|收治|培养|承担)?)(\p{Script=Han}{2,10}?)(?:为|达到?|约)*$/u.exec(
      leftText(reading, run),
    );
  const yielded = yieldedByEach(reading, run, behind || metric);
  if (yielded !== undefined) return yielded;
  return said && metric.endsWith(said[2] ?? '') && !/每/.test(metric)
    ? said[0].replace(/(?:为|达到?|约)+$/, '')
    : metric;
}

/** 人口密度为每平方公里637人: what each of them has is named before. */
function withoutEach(reading: Reading, run: Run, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || !/^(?:平均)?每.{1,6}$/.test(phrase.text)) return phrase;
  const led = /(?:为|达到?|是|[单均售房]?价格?(?:全年)?|密度)$/.test(
    reading.text.slice(run.left[0], phrase.start),
  );
  return (led ? phraseUpTo(reading, run, phrase.start) : undefined) ?? phrase;
}

/** GDP达8.8万亿: of what is told in money, 亿 alone is money. */
function moneyOf(value: Found, metric: string): Found {
  const money = value.base === '' && value.class === 'count' && TOLD_IN_MONEY.test(metric);
  if (money) return { ...value, base: '元', class: 'money' };
  // 常住人口突破千万: people, by a numeral that stands for money elsewhere.
  const people = value.class === 'money' && value.unit === '' && /人[口数]$/.test(metric);
  return people ? { ...value, base: '人', class: 'count' } : value;
}

/** 新增A 13家、B 169家: the left side begins with the list mark. */
function joinsLast(reading: Reading, run: Run): boolean {
  const last = lastGroup(reading).at(-1);
  // 出口34亿元增长24%、进口36亿元增长8%: what was said of the first is not of both.
  const told = last?.compare.some(({ span }) => span && span[0] > last.quantity.end && span[0] < run.left[1]);
  // 迈上百亿元台阶、达到108亿元: the mark that it passed is another's.
  return (
    last !== undefined && !told && /^(?:[、和及](?!达到?|实现)|与(?!.*的$))/.test(leftText(reading, run))
  );
}

const COSTS = /^(?:商品|产品)*(?:总|单位)?成本$/;

const PIVOTED = new RegExp(`(?:${PIVOTS.join('|')})了?(?:近|约|超过?|逾)?$`);

/** 3项成果、18个项目分别获A和B: the predicate's objects go to the values one by one. */
function pairOverPredicate(reading: Reading, after: After): void {
  const match = /^分别(获得|获评|获|入选|通过|列入|纳入|参加|落户)([^，。；]{4,40})$/.exec(
    after.predicate.replace(/[，。；].*$/, ''),
  );
  const group = lastGroup(reading, true);
  const objects = splitList(match?.[2] ?? '');
  if (!match || group.length < 2 || objects.length !== group.length) return;
  group.forEach((draft, index) => {
    draft.metric = `${match[1] ?? ''}${objects[index] ?? ''}${draft.metric.replace(new RegExp(`^.*?${match[1] ?? ''}.*(?=${headOf(draft.metric, false)}$)`), '')}`;
    draft.group = group[0]?.group ?? draft.group;
  });
}
