import type { After } from './after.ts';
import type { Draft } from './drafts.ts';
import type { Phrase } from './phrases.ts';
import { isBareLead, leftText, recent } from './reading.ts';
import type { Reading, Run } from './reading.ts';
import { TOTALS } from './tables/nouns.ts';
import type { BindingRule } from './tables/rules.ts';
import { LIGHT_VERBS, STATUS_VERBS } from './tables/verbs.ts';
import { tagWords, wordsBetween } from './words.ts';

/** A name for a value, with the rule that gave it. */
export interface Named {
  text: string;
  rule: BindingRule;
}

const named = (text: string | undefined, rule: BindingRule): Named | undefined =>
  text === undefined ? undefined : { text, rule };

/** What the words before leave out and the last figure supplies: 成功落地69个, 总数达到348家, 其中国家级4家, 达到80亿元. */
export function inherit(
  reading: Reading,
  run: Run,
  left: Phrase | undefined,
  after: After,
): Named | undefined {
  const value = run.values[0];
  const here = recent(reading);
  const last = here.filter((draft) => draft.quantity.base === value?.base).at(-1) ?? here.at(-1);
  if (left && TOTALS.has(left.text) && last) return { text: last.metric + left.text, rule: 'total-of' };
  if (after.text !== '') return undefined;
  const listed = here.at(-1);
  if (
    leftText(reading, run) === '、' &&
    listed &&
    value?.class === 'count' &&
    listed.quantity.class === 'count'
  )
    return { text: listed.metric, rule: 'subject-elided' };
  if (!left) {
    const bare = isBareLead(reading, run);
    const changed = here.at(-1);
    const led =
      changed &&
      (changed.kind === 'growth' || changed.kind === 'multiple' || changed.increment) &&
      changed.segment === reading.segment;
    const alike = led ? changed : last?.quantity.base === value?.base ? last : undefined;
    const subject = reading.subject ?? alike?.subject ?? alike?.metric;
    return bare && (reading.led || leftText(reading, run).trim() !== '')
      ? named(subject, 'subject-elided')
      : verbOnly(reading, run, last);
  }
  const words = tagWords(left.text);
  if (
    last &&
    ((words.every((word) => /^(?:b|a$)/.test(word.tag)) && /[级型类性上]$/.test(left.text)) ||
      /^.{1,3}级$/.test(left.text))
  )
    return { text: left.text + headOf(last.metric, true), rule: 'part-of-list' };
  const action = words.every(
    (word) =>
      /^(?:v(?!n)|ad?$|d)/.test(word.tag) || LIGHT_VERBS.has(word.text) || STATUS_VERBS.has(word.text),
  );
  if (!action) return undefined;
  const known = reading.drafts
    .slice(-LONGEST_MEMORY)
    .findLast((draft) => draft.quantity.base === value?.base && endsInNoun(draft.metric));
  if (last && last.quantity.base === value?.base && (endsInNoun(last.metric) || !known))
    return { text: withHead(left.text, last.metric), rule: 'head-elided' };
  if (known && value?.class === 'count' && words.every((word) => STATUS_VERBS.has(word.text)))
    return { text: withHead(left.text, known.metric), rule: 'head-elided' };
  const recalled = reading.drafts
    .slice(-LONGEST_MEMORY)
    .findLast((draft) => draft.metric.startsWith(left.text) && draft.metric.length > left.text.length);
  return named(recalled?.metric, 'verb-recalls');
}

/** 计划追加1000万美元: the verb alone recalls a metric of the block that holds it (追加投资). */
export function verbOnly(reading: Reading, run: Run, last: Draft | undefined): Named | undefined {
  const verb = wordsBetween(reading.words, ...run.left)
    .filter((word) => /^v/.test(word.tag))
    .at(-1)?.text;
  if (verb === undefined || verb.length < 2) return undefined;
  const known = reading.drafts
    .slice(-LONGEST_MEMORY)
    .findLast((draft) => draft.metric.startsWith(verb) && draft.metric.length > verb.length);
  if (known) return { text: known.metric, rule: 'verb-recalls' };
  if (
    last &&
    last.quantity.base === run.values[0]?.base &&
    (!LIGHT_VERBS.has(verb) || /^(?:建成|竣工|投产)$/.test(verb))
  )
    return { text: withHead(verb, last.metric), rule: 'head-elided' };
  return reading.subject === undefined ? undefined : { text: reading.subject + verb, rule: 'verb-recalls' };
}

/** How many figures back an elided noun is looked for. */
const LONGEST_MEMORY = 40;

/** 签约项目 ends in what is counted, 竣工 in what was done to it. */
function endsInNoun(metric: string): boolean {
  const tag = tagWords(metric).at(-1)?.tag ?? '';
  return /^(?:n|vn|an|j|l|b|x|i)/.test(tag) && tag !== 'vn';
}

/** 成功落地 + 对接洽谈项目 → 成功落地项目; 出栏 + 生猪存栏 → 生猪出栏. */
function withHead(action: string, metric: string): string {
  const head = tagWords(metric).at(-1);
  if (!head) return action;
  return /^v(?!n)/.test(head.tag) && head.start > 0
    ? metric.slice(0, head.start) + action
    : action + head.text;
}

/** The head noun of a metric, or the metric without its first qualifier. */
export function headOf(metric: string, whole: boolean): string {
  if (whole) return metric.replace(/^(?:各级|全部|各类|(?:国家|省|市|区|县)级(?:以上)?)+/, '');
  const words = tagWords(metric);
  return words.at(-1)?.text ?? metric;
}
