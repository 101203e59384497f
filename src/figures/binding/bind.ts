import type { Block } from './block.ts';
import { bindBracketed } from './bracketed.ts';
import { splitClauses, splitSegments } from '../text/clauses.ts';
import type { Range } from '../text/clauses.ts';
import { changeBefore } from './changes.ts';
import { distinguish, recordSubject } from './distinctions.ts';
import type { Draft } from '../sentence/drafts.ts';
import { bindLevels } from './levels.ts';
import type { PhraseContext } from '../text/phrases.ts';
import { planOf } from '../sentence/plans.ts';
import { bindRank } from './placements.ts';
import type { Found } from '../quantities/found.ts';
import { takeWithin } from '../quantities/within.ts';
import { isPossessor } from './possessors.ts';
import { bindRates } from './rates.ts';
import { lastGroup } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { mergeIncrements } from './merging.ts';
import { takeOrigins } from './origins.ts';
import { splitRuns } from './runs.ts';
import { GROUND, namesNobody } from '../naming/nobody.ts';
import { clauseSubject } from '../naming/subjects.ts';
import { topicOf } from '../naming/topics.ts';
import { oneOf } from '../text/one-of.ts';
import { wordsAround, wordsBetween } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** How far back a sign of a plan is looked for, so that a monstrous sentence stays linear. */
const REACH = 600;
/** How far behind a value. */
const BEHIND = 24;

/** What a block says: its figures, each with its sentence, and the quantities that could not be bound. */
export interface BlockReading {
  drafts: { draft: Draft; sentence: Range }[];
  unbound: Found[];
}

/** What is left of a clause that names nothing: 累计44家, 快1.4个百分点, 从4000万标箱迈上5000万标箱这一历史性跨越. */
const NAMELESS = /^(?:[较比快慢高低为是达和与及同约近]?|迈[上入过]|跨[上入越]|站上|这一.{0,4})$/;

/** Binds the quantities of a block to what they measure, sentence by sentence. */
export function bindBlock(
  { text, sentences }: Block,
  tagged: readonly (readonly Word[])[],
  context: PhraseContext,
  planned: boolean,
): BlockReading {
  const out: BlockReading = { drafts: [], unbound: [] };
  const drafts: Draft[] = [];
  let groups = 0;
  const known: Reading['known'] = new Map();
  for (const [index, { range: sentence, previous, inside, laidDown }] of sentences.entries()) {
    const words = wordsAround(text, tagged[index] ?? [], context.isTime);
    const reading: Reading = {
      text,
      words,
      context,
      sentence,
      previous,
      planned,
      drafts,
      first: drafts.length,
      segment: -1,
      clause: 0,
      known,
      groups,
      consumed: 0,
      led: false,
      aside: false,
      considered: [],
      window: sentence,
    };
    const inSegment = takeWithin(inside);
    for (const segment of splitSegments(text, sentence))
      readSegment(reading, segment, inSegment(segment), out.unbound);
    mergeIncrements(reading);
    groups = reading.groups;
    for (const draft of drafts.slice(reading.first)) {
      if (NAMELESS.test(draft.metric)) {
        out.unbound.push(draft.quantity);
        continue;
      }
      if (!isAttribute(text, draft) && !tellsFulfilment(draft)) {
        const from = Math.max(sentence[0], draft.quantity.outerStart - REACH);
        const { outerStart, outerEnd } = draft.quantity;
        const behind = text.slice(outerEnd, Math.min(outerEnd + BEHIND, sentence[1]));
        draft.plan = planOf(text.slice(from, outerStart), planned || laidDown, context.year, behind);
      }
      expect(text, draft);
      out.drafts.push({ draft, sentence: trim(text, sentence) });
    }
  }
  return out;
}

function readSegment(reading: Reading, segment: Range, quantities: readonly Found[], unbound: Found[]): void {
  reading.segment += 1;
  reading.subject = undefined;
  reading.topic = undefined;
  reading.field = undefined;
  const within = takeWithin(quantities);
  const clauses = splitClauses(reading.text, segment);
  for (const [at, clause] of clauses.entries()) {
    reading.clause = clause[0];
    const inside = within(clause);
    const before = reading.drafts.length;
    for (const run of splitRuns(reading.text, inside, clause)) {
      if (isPossessor(reading.text, run)) continue;
      reading.considered = [];
      reading.aside = isAside(reading.text, sentenceStart(reading), run.left[1]);
      reading.window = [run.left[0], run.right[1]];
      const bound = takeOrigins(reading, run, bindRun) || bindRun(reading, run);
      if (!bound) unbound.push(...run.values.filter((value) => value.class !== 'duration'));
    }
    const record = inside.length === 0 ? recordSubject(reading.text, clause, clauses[at + 1]) : undefined;
    if (record === undefined) distinguish(reading, clause, before);
    const heralded = clauses[at - 1];
    if (heralded && recordSubject(reading.text, heralded, clause) !== undefined)
      distinguish(reading, heralded, before);
    if (inside.length > 0 && !saysNothing(reading, inside, before)) {
      reading.subject = undefined;
      reading.topic = undefined;
    } else {
      const said = reading.text.slice(...clause);
      if (namesNobody(said)) continue;
      const ground = GROUND.exec(said)?.[1];
      const until = ground === undefined ? (record ?? clause[1]) : clause[0] + ground.length;
      const words = wordsBetween(reading.words, clause[0], until).filter((word) => !COMMAS.test(word.text));
      reading.topic = topicOf(words, reading.context) ?? reading.topic;
      // 经济增速连续四个季度高于全省平均水平: the subject is not whom it is measured against.
      const compared = /高于|低于|快于|慢于|好于|优于|领先|连跨|跨越|迈上|站上|跃上/.test(
        reading.text.slice(...clause),
      );
      reading.subject = (compared ? reading.topic : clauseSubject(reading, words)) ?? reading.subject;
      reading.field = EVALUATED.exec(reading.text.slice(...clause))?.[1];
    }
  }
}

/** 就业率稳居前列，: a place without a number leaves its subject to what follows. */
const saysNothing = ({ drafts }: Reading, inside: readonly Found[], before: number): boolean =>
  drafts.length === before && inside.every((value) => value.class === 'rank' && value.amount === 0);

const COMMAS = oneOf('， ： ； , :');

const EVALUATED =
  /(?:在|^|年)([^，。；]{2,40}?(?:排名|国考|榜单?|评价|考核|考评|评议|评比|评估|评选|测评|排行))(?:结果)?中，$/;

/** A bracket that tells of parts: 肉类产量30万吨（其中猪肉22万吨），下降1.8%. */
function isAside(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 60), at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}

const sentenceStart = (reading: Reading): number => reading.sentence[0];

/** 预计完成投资62.3亿元: a result that is only expected keeps the word, so that nobody draws it as fact. */
function expect(text: string, draft: Draft): void {
  const { quantity } = draft;
  const before = text.slice(Math.max(draft.clause, quantity.outerStart - 24), quantity.outerStart);
  const word = /(?:预计|预期(?!寿命|目标|值|指标)|有望)(?=[^，。；\d]*$)/.exec(before)?.[0];
  if (word === undefined || quantity.qualifier?.includes(word)) return;
  draft.quantity = { ...quantity, qualifier: quantity.qualifier ? `${word},${quantity.qualifier}` : word };
}

/** 产值计划完成102%: how far a plan was carried out is none. */
const tellsFulfilment = ({ kind, quantity }: Draft): boolean =>
  kind === 'completion' && quantity.qualifier === undefined;

/** 总面积5平方公里的…项目: a size given in passing is no plan, whatever is planned with it. */
function isAttribute(text: string, draft: Draft): boolean {
  return (
    /^(?:总?建筑面积|总?占地面积|占地|总面积)$/.test(draft.metric) ||
    (/^的[^，。；]/.test(text.slice(draft.quantity.outerEnd, draft.quantity.outerEnd + 2)) &&
      /(?:面积|投资|长度|里程|规模)$/.test(draft.metric))
  );
}

function bindRun(reading: Reading, run: Run): boolean {
  const kind = run.values[0]?.class;
  if (bindBracketed(reading, run)) return true;
  if (kind === 'rank') return bindRank(reading, run);
  if (
    kind === 'duration' &&
    (lastGroup(reading)[0] ?? wholeBefore(reading))?.quantity.class !== 'duration' &&
    !/(?:天数|日数|年限|寿命|时间|时限|周期|期限|(?:回收|收回|付款|还款|账)期|账龄|天|住院日|时长|小时数?|时数|无霜期|日照|利用|服务|运行|飞行|作业)$/.test(
      withoutChange(reading.text.slice(...run.left)).replace(
        /(?:分别|达到?|为|增加|减少|缩短|延长|压缩|提升|下降|[降升]|控制在|[至到约了由同比上年])+$/,
        '',
      ),
    )
  )
    return false;
  if (kind === 'money' || kind === 'count' || kind === 'area' || kind === 'measure' || kind === 'duration')
    return bindLevels(reading, run);
  return bindRates(reading, run);
}

/** 平均利用3700小时。其中，水电2800小时: what the sentence before told of the whole. */
function wholeBefore({ text, sentence, drafts }: Reading): Draft | undefined {
  return text.startsWith('其中', sentence[0]) ? drafts.at(-1) : undefined;
}

/** 优良天数比2015年同期增加: what changed. */
function withoutChange(left: string): string {
  return left.slice(0, changeBefore(left)?.prefixEnd);
}

function trim(text: string, [start, end]: Range): Range {
  const part = text.slice(start, end);
  return [start + part.length - part.trimStart().length, end - (part.length - part.trimEnd().length)];
}
