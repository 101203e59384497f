import { changeBefore } from './changes.ts';
import { splitClauses, splitSegments, splitSentences } from './clauses.ts';
import type { Range } from './clauses.ts';
import { distinguish } from './distinctions.ts';
import type { Draft } from './drafts.ts';
import { bindLevels } from './levels.ts';
import { phraseBefore } from './phrases.ts';
import type { PhraseContext } from './phrases.ts';
import { planOf } from './plans.ts';
import { bindRank } from './placements.ts';
import type { Found } from './found.ts';
import { bindRates } from './rates.ts';
import { lastGroup } from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { mergeIncrements, takeOrigins } from './origins.ts';
import { topicOf } from './topics.ts';
import { wordsAround, wordsBetween } from './words.ts';
import type { Word } from './words.ts';
import { setYardsticksAside } from './yardsticks.ts';

/** How far back a sign of a plan is looked for, so that a monstrous sentence stays linear. */
const REACH = 600;
/** How far behind a value. */
const BEHIND = 24;

/** What a block says: its figures, each with its sentence, and the quantities that could not be bound. */
export interface BlockReading {
  drafts: { draft: Draft; sentence: Range }[];
  unbound: Found[];
}

/** Binds the quantities of a block's text to what they measure, sentence by sentence. */
export function bindBlock(
  said: string,
  scanned: readonly Found[],
  context: PhraseContext,
  planned: boolean,
): BlockReading {
  const out: BlockReading = { drafts: [], unbound: [] };
  const drafts: Draft[] = [];
  let groups = 0;
  const known: Reading['known'] = new Map();
  if (scanned.length === 0) return out;
  const { text, quantities } = setYardsticksAside(said, scanned);
  const within = takeWithin(quantities);
  for (const sentence of splitSentences(text)) {
    const inside = within(sentence);
    if (inside.length === 0) continue;
    const words = wordsAround(text, sentence, inside, context.isTime);
    const reading: Reading = {
      text,
      words,
      context,
      sentence,
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
      if (!isAttribute(text, draft)) {
        const from = Math.max(sentence[0], draft.quantity.outerStart - REACH);
        const { outerStart, outerEnd } = draft.quantity;
        const behind = text.slice(outerEnd, Math.min(outerEnd + BEHIND, sentence[1]));
        draft.plan = planOf(text.slice(from, outerStart), planned, context.year, behind);
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
  for (const clause of splitClauses(reading.text, segment)) {
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
    distinguish(reading, clause, before);
    if (inside.length > 0) {
      reading.subject = undefined;
      reading.topic = undefined;
    } else {
      if (VIEWED.test(reading.text.slice(...clause))) continue;
      const words = wordsBetween(reading.words, ...clause).filter((word) => !/^[，：；,:]$/.test(word.text));
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

/** 分产业看，: how a list is ordered is nobody's name. */
const VIEWED = /^\s*(?:分|从|按)[^，。；]{1,10}(?:看|分|来看)[，：]$/;

const EVALUATED = /在([^，。；]{2,40}?(?:排名|榜单?|评价|考核|评比|评估|评选|测评|排行))(?:结果)?中，$/;

/** A bracket that tells of parts: 肉类产量30万吨（其中猪肉22万吨），下降1.8%. */
function isAside(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 60), at);
  return before.lastIndexOf('（') > before.lastIndexOf('）');
}

const sentenceStart = (reading: Reading): number => reading.sentence[0];

/** Takes quantities range by range, in order; going through them once keeps a monstrous sentence linear. */
function takeWithin(quantities: readonly Found[]): (range: Range) => Found[] {
  let at = 0;
  return ([start, end]) => {
    while (at < quantities.length && (quantities[at]?.start ?? 0) < start) at += 1;
    const from = at;
    while (at < quantities.length && (quantities[at]?.start ?? 0) < end) at += 1;
    return quantities.slice(from, at);
  };
}

/** 预计完成投资62.3亿元: a result that is only expected keeps the word, so that nobody draws it as fact. */
function expect(text: string, draft: Draft): void {
  const { quantity } = draft;
  const before = text.slice(Math.max(draft.clause, quantity.outerStart - 24), quantity.outerStart);
  const word = /(?:预计|预期(?!寿命|目标|值|指标)|有望)(?=[^，。；\d]*$)/.exec(before)?.[0];
  if (word === undefined || quantity.qualifier?.includes(word)) return;
  draft.quantity = { ...quantity, qualifier: quantity.qualifier ? `${word},${quantity.qualifier}` : word };
}

/** 12个镇的86个村: the first count only says whose the second is. */
function isPossessor(text: string, run: Run): boolean {
  return (
    run.values[0]?.class === 'count' &&
    /^[^，。；、\d]{1,8}的$/.test(text.slice(...run.right)) &&
    !/在内的$/.test(text.slice(...run.right)) &&
    /\d/.test(text[run.right[1]] ?? '')
  );
}

/** 总面积5平方公里的…项目: a size given in passing is no plan, whatever is planned with it. */
function isAttribute(text: string, draft: Draft): boolean {
  return (
    /^(?:总?建筑面积|总?占地面积|占地|总面积)$/.test(draft.metric) ||
    (/^的[^，。；]/.test(text.slice(draft.quantity.outerEnd, draft.quantity.outerEnd + 2)) &&
      /(?:面积|投资|长度|里程|规模)$/.test(draft.metric))
  );
}

/** 油菜生产“六连增”: what a short quotation at the end says of the subject. */
function withoutQuote(words: Word[]): Word[] {
  if (words.at(-1)?.text !== '”') return words;
  const open = words.findLastIndex((word) => word.text === '“');
  return open > 0 && words.length - open <= 5 ? words.slice(0, open) : words;
}

const COURSE =
  /(.{2})(?:(?:增长|发展|回升|运行|生产)?(?:势头|态势|后劲|形势|增势)[^“”]{0,4}|(?:逆势|持续|快速|稳步|较为|普遍|依然|仍然)?(?:强劲|旺盛|活跃|稳定|平稳|良好|较快|向好|上扬|最多|最高|最大))$/;
const STEADY = /^(?:保持|维持|延续|呈现?|持续|继续)/;

/** The subject of a clause without a number: 工业投资逆势增长, 实现一线进出口额大增. */
function clauseSubject(reading: Reading, said: Word[]): string | undefined {
  const words = withoutQuote(said);
  // 家电成为出口主力: what it has become names nothing.
  const become = words.findIndex((word) => /^(?:成为|成了|变成)$/.test(word.text));
  if (become > 0 && reading.topic !== undefined) return reading.topic;
  // 民营经济在全市经济中的地位上升: what has the place.
  const placed = words.some((word) => /^(?:地位|作用|支撑)$/.test(word.text));
  if (placed && reading.topic !== undefined) return reading.topic;
  // 财政收入保持高速增长: how it went is no part of what it is.
  const held = words.findIndex((word) => STEADY.test(word.text));
  const verb = words.findLastIndex((word) => /^v(?!n)/.test(word.tag));
  const until = held > 0 ? held : verb > 0 && verb >= words.length - 2 ? verb : words.length;
  const phrase = phraseBefore(words.slice(0, until), reading.context);
  // 服务业增长势头强劲: how it goes.
  const text = phrase?.text.replace(COURSE, '$1');
  return text !== undefined && text.length >= 2 ? text : undefined;
}

function bindRun(reading: Reading, run: Run): boolean {
  const kind = run.values[0]?.class;
  if (kind === 'rank') return bindRank(reading, run);
  if (
    kind === 'duration' &&
    lastGroup(reading)[0]?.quantity.class !== 'duration' &&
    !/(?:天数|日数|时间|时限|周期|期限|天|住院日|时长)$/.test(
      reading.text
        .slice(...run.left)
        .replace(/(?:达到?|为|增加|减少|缩短|压缩|提升|下降|[降升]|控制在|[至到约了由同比上年])+$/, ''),
    )
  )
    return false;
  if (kind === 'money' || kind === 'count' || kind === 'area' || kind === 'measure' || kind === 'duration')
    return bindLevels(reading, run);
  return bindRates(reading, run);
}

const LEVELS: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure']);
const isLevel = (quantity: Found): boolean => LEVELS.has(quantity.class);

const CHANGES: ReadonlySet<string> = new Set(['percent', 'multiple', 'point']);
const isChange = (quantity: Found): boolean => CHANGES.has(quantity.class);
const JOINT = /^(?:、|和|与|及|以及)$/;
const VERBAL_JOINT = /^(?:、|和|与|及|以及|，)(\p{Script=Han}{1,4})$/u;

/** 分别增长5.2%、9.8%和下降1.4%: a list whose values may have verbs of their own. */
function joins(text: string, between: string, run: Run, quantity: Found): boolean {
  if (JOINT.test(between)) return true;
  if (/^[，,]$/.test(between)) return isChange(quantity) && /分别/.test(text.slice(...run.left));
  const verb = VERBAL_JOINT.exec(between)?.[1];
  if (verb === undefined || !isChange(quantity) || !/分别/.test(text.slice(...run.left))) return false;
  return changeBefore(verb)?.prefixEnd === 0;
}

/** A value whose own verb turns the other way than the list's is negative to it. */
function turned(text: string, run: Run, between: string, quantity: Found): Found {
  const own = changeBefore(between)?.sign;
  const first = changeBefore(text.slice(...run.left))?.sign;
  if (own === undefined || first === undefined || own === first || typeof quantity.amount !== 'number')
    return quantity;
  return { ...quantity, amount: -quantity.amount };
}

/** Groups the quantities of a clause into lists: values with nothing but 、 or 和 between them. */
function splitRuns(text: string, quantities: readonly Found[], clause: Range): Run[] {
  const runs: Run[] = [];
  quantities.forEach((quantity, index) => {
    const last = runs.at(-1);
    const previous = quantities[index - 1];
    const next = quantities[index + 1];
    const right: Range = [quantity.outerEnd, next ? next.outerStart : clause[1]];
    const between = previous ? text.slice(previous.outerEnd, quantity.outerStart) : undefined;
    if (
      last &&
      previous &&
      between !== undefined &&
      joins(text, between, last, quantity) &&
      (previous.base === quantity.base ||
        (isChange(previous) && isChange(quantity) && /分别/.test(text.slice(...last.left))) ||
        (isLevel(previous) && isLevel(quantity) && /分别/.test(text.slice(...last.left))) ||
        (previous.class === 'rank' && quantity.class === 'rank'))
    ) {
      last.values.push(turned(text, last, between, quantity));
      last.right = right;
    } else
      runs.push({
        values: [quantity],
        left: [previous ? previous.outerEnd : clause[0], quantity.outerStart],
        right,
      });
  });
  return runs;
}

function trim(text: string, [start, end]: Range): Range {
  const part = text.slice(start, end);
  return [start + part.length - part.trimStart().length, end - (part.length - part.trimEnd().length)];
}
