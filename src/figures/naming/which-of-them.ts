import type { After } from './after.ts';
import { headOf } from './action-heads.ts';
import { leftText, recent, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { BindingRule } from '../tables/rules.ts';
import { wordsBetween } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** Words that lead to so many of those told before, and name nothing. */
const LED =
  /^[，、；（\s]*(?:其中|其余|并|还|另外|另|又|目前|现在|现|至今|已经|已|尚|仍|只|就|约|近|有)*(?<!具|拥|占|所|没|设|建)$/u;

/** What those before do, told behind their number: 15个|开工建设、9个竣工投产. */
const DONE_BY_OTHERS = /^[^，。；、（）\d]{2,14}[、和，](?:另)?有?$/u;

/** What they do is said up to here. */
const SAID = /^[^，。；：、（）\d]{2,14}(?=[，。；、（]|$)/u;

/** What begins no predicate: a hedge, a noun’s 的, a mark. */
const NONE = /^(?:的|以[上下]|左右|多|余|[和与及或]|中|里|在内|为|是|系|次)/;

/** Words that a predicate alone begins with, whatever the dictionary makes of the rest. */
const BEGINS = /^(?:正在|已经?|尚未|未|被|均|都|先后|相继)/;

/** How those are named that are only some of what was counted. */
const PARTS: ReadonlySet<BindingRule> = new Set(['part-of-list', 'among']);

/** How far back those who are counted are looked for. */
const LOOKED_BACK = 8;

/** Whether a number stands right behind what others of those just counted do. */
export function followsDoing(reading: Reading, run: Run): boolean {
  const last = recent(reading).at(-1);
  return (
    last !== undefined &&
    PARTS.has(last.trace.rule) &&
    last.quantity.outerEnd === run.left[0] &&
    last.quantity.base === run.values[0]?.base &&
    DONE_BY_OTHERS.test(leftText(reading, run))
  );
}

/** 工程十二项，有八项竣工投产，三项正在施工: some of those just counted, told by what they do. */
export function whichOfThem(reading: Reading, run: Run, after: After): string | undefined {
  const [value, ...more] = run.values;
  if (value?.class !== 'count' || more.length > 0 || /^(?:人|名|人次|次|位)$/.test(value.base))
    return undefined;
  if (!LED.test(leftText(reading, run)) && !followsDoing(reading, run)) return undefined;
  const said = SAID.exec(reading.text.slice(run.right[0], run.right[0] + 24))?.[0];
  if (said === undefined || NONE.test(said)) return undefined;
  const all = wordsBetween(reading.words, run.right[0], run.right[0] + said.length);
  // 12个当年开工: when is told before what.
  const words = all[0]?.tag === 't' && all.length > 1 ? all.slice(1) : all;
  if (after.text !== '' && after.start === words[0]?.start && !words.every(acts)) return undefined;
  const begins = BEGINS.test(said) || (acts(words[0]) && words.some(({ tag }) => /^v/.test(tag)));
  if (!begins) return undefined;
  const whole = recent(reading)
    .slice(-LOOKED_BACK)
    .findLast((draft) => isWhole(reading, draft, value.base));
  if (!whole) return undefined;
  const doing = said
    .replace(/^(?:已经|已|均|都|正在?|分别|先后|相继|现已|全部(?=.{2}))+/, '')
    .replace(/了/g, '');
  return doing + (doing.length > 8 ? '的' : '') + headOf(whole.metric, false);
}

const acts = (word: Word | undefined): boolean => word !== undefined && /^(?:v|d|a|p|i|l)/.test(word.tag);

function isWhole(reading: Reading, draft: Draft, base: string): boolean {
  const last = wordsOf(reading, draft.metric).at(-1);
  return (
    !PARTS.has(draft.trace.rule) &&
    draft.quantity.class === 'count' &&
    draft.quantity.base === base &&
    last !== undefined &&
    /^(?:n|l|j|x)/.test(last.tag) &&
    !/^(?:首创|独创|首批)$/.test(last.text)
  );
}
