import { splitSentences } from '../text/clauses.ts';
import type { Range } from '../text/clauses.ts';
import type { Draft } from '../sentence/drafts.ts';
import { recent, wordsOf } from '../sentence/reading.ts';
import type { Reading } from '../sentence/reading.ts';
import { DIVIDED_BY, PARTS_OF_WHOLES, WHOLE_HEADS } from '../tables/breakdowns.ts';
import { ANAPHORS } from '../tables/nouns.ts';
import { allMatches } from '../text/matches.ts';
import type { Phrase } from '../text/phrases.ts';

/** Where a breakdown opens, and whether it says by what the whole is divided. */
interface Opener {
  start: number;
  end: number;
  divides: boolean;
  /** Products are told by how many were made: 工业增加值增长6%。分产品看，水泥增长12%. */
  made: boolean;
}

const OPENERS = new RegExp(`其中[，：]?|${DIVIDED_BY.map(({ pattern }) => pattern.source).join('|')}`, 'g');
const OPENED = new RegExp(`^\\s*(?:${OPENERS.source})`);
const LONGEST = 240;
/** How far back the whole may have been told, over sentences that divide it otherwise. */
const FURTHEST = 900;

/** What is told of parts by itself, and what is no part. */
const OWN =
  /(?:[额值量率数次价度税]|收入|支出|投资|利润|成本|余额|面积|价格|工资|进出口|出口|进口|占比|比重|贡献|水平|指数|GDP)$|^(?:全[国省市区县州]|平均|最[高低大小]|增[速幅])/;

const COUNTED = /(?:企业|单位|公司|[医卫法]?院|中心|机构|学校|商户|经济|农户|业户)$/;

/**
 * What each part of a whole is told of.
 *
 * @example headOfWhole('固定资产投资（不含农户）', '第一产业') // '投资'
 */
export function headOfWhole(metric: string, of: string): string | undefined {
  const plain = metric.replace(/（[^（）]*）/g, '');
  for (const { whole, part, head } of WHOLE_HEADS) {
    const match = part?.test(of) === false ? null : whole.exec(plain);
    if (match) return head.replace('$1', match[1] ?? '');
  }
  return undefined;
}

/**
 * A part with what its whole is told of.
 *
 * @example withHeadOfWhole('短期贷款', '贷款余额') // '短期贷款余额'
 */
export function withHeadOfWhole(part: string, head: string): string {
  for (let length = Math.min(4, head.length - 1); length >= 2; length -= 1)
    if (part.endsWith(head.slice(0, length))) return part + head.slice(length);
  return part + head;
}

/** 分产业看，第一产业增长12%; 其中公立医院8.4天: a part that a breakdown names alone. */
export function brokenDown(reading: Reading, part: Phrase, base: string): string | undefined {
  if (part.text.length < 2 || /\d/.test(part.text) || OWN.test(part.text) || ANAPHORS.has(part.text))
    return undefined;
  // 市场主体4万户，其中企业1万户: they are counted themselves.
  if (/^[家户个所]$/.test(base) && COUNTED.test(part.text)) return undefined;
  const opener = openerBefore(reading, part.start);
  if (!opener || !(opener.divides ? isThing(reading, part.text) : isPart(part.text))) return undefined;
  const whole = wholeOf(reading, opener, part.text, base);
  const head = whole && (opener.made ? '产量' : headOf(whole, part.text));
  if (head === undefined || whole?.metric.startsWith(part.text)) return undefined;
  // 其中公立医院8.4天；次均费用300元，其他医院260元: something else was told since.
  const since = recent(reading).filter((draft) => draft.quantity.start > opener.end);
  return since.every((draft) => (headOf(draft, part.text) ?? head) === head)
    ? withHeadOfWhole(part.text, head)
    : undefined;
}

const headOf = ({ subject, metric }: Draft, part: string): string | undefined =>
  headOfWhole(subject ?? metric, part);

const isPart = (part: string): boolean => PARTS_OF_WHOLES.some(({ kind }) => kind.test(part));

/** A name without what tells how or of which. */
const isThing = (reading: Reading, part: string): boolean =>
  isPart(part) ||
  /^其[他它]$/.test(part) ||
  !wordsOf(reading, part).some(({ tag }) => /^(?:p|d|r|u|y|t|e|o)/.test(tag));

function openerBefore({ text, sentence }: Reading, until: number): Opener | undefined {
  const from = Math.max(sentence[0], until - LONGEST);
  const last = allMatches(text.slice(from, until), OPENERS).at(-1);
  if (!last) return undefined;
  const [start, end] = [from + last.index, from + last.index + last[0].length];
  // （其中住宅8万平方米），办公楼: the bracket is closed.
  const closed = /^[^（]*）/.test(text.slice(end, until));
  return closed
    ? undefined
    : { start, end, divides: !last[0].startsWith('其中'), made: /产品/.test(last[0]) };
}

/** The figure that is divided. */
function wholeOf(reading: Reading, opener: Opener, part: string, base: string): Draft | undefined {
  const { sentence } = reading;
  if (!opener.divides) {
    const before = reading.drafts.slice(-REMEMBERED).filter(({ quantity }) => quantity.start < opener.start);
    const since = isFirst(reading, opener) ? (reading.previous?.[0] ?? sentence[0]) : sentence[0];
    return before.findLast((draft) => draft.quantity.start >= since && divides(draft, base));
  }
  const here = OPENED.test(reading.text.slice(...sentence))
    ? undefined
    : recent(reading).filter(({ quantity }) => quantity.start < opener.start);
  const told = here?.length ? here : toldBefore(reading);
  const wholes = told.filter((draft) => divides(draft, base));
  // 出口12亿元，投资8亿元。分行业看: of which?
  return new Set(wholes.map((draft) => headOf(draft, part))).size === 1 ? wholes.at(-1) : undefined;
}

const isFirst = ({ text, sentence }: Reading, { start }: Opener): boolean =>
  text.slice(sentence[0], start).trim() === '';

/** The figures of the last sentence that begins with no breakdown. */
function toldBefore({ text, sentence, drafts }: Reading): Draft[] {
  const from = Math.max(0, sentence[0] - FURTHEST);
  const whole = splitSentences(text.slice(from, sentence[0]))
    .map(([start, end]): Range => [from + start, from + end])
    .findLast((range) => !OPENED.test(text.slice(...range)));
  if (!whole) return [];
  return drafts
    .slice(-REMEMBERED)
    .filter(({ quantity }) => quantity.start >= whole[0] && quantity.start < whole[1]);
}

const REMEMBERED = 40;

/** A level or a growth whose parts have the same unit, or grow. */
function divides({ kind, quantity, increment }: Draft, base: string): boolean {
  if (increment) return false;
  if (base === '%') return /^(?:amount|count|area|growth|target)$/.test(kind);
  return quantity.base === base && /^(?:amount|count|area|target)$/.test(kind);
}
