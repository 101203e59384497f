import { BASE_PHRASES, DEGREES } from '../tables/cues.ts';
import { longestEnd } from '../text/ends.ts';
import { sieve } from '../text/sieve.ts';
import { CHANGE_VERBS } from '../tables/verbs.ts';

/** A verb of change at the end of a text, and what stands before it. */
export interface Change {
  verb: string;
  sign: 1 | -1;
  /** Where the subject's text ends: before 同比, 比上年, 实际 and the like. */
  prefixEnd: number;
  /** Measured against the year before, or against nothing named. */
  yoy: boolean;
  /** The base in the text's words, where it isn't simply the year before: 2002年, 年初. */
  base?: string;
  /** A base was named: 同比, 比上年, 比年初. */
  based: boolean;
  cagr: boolean;
  /** 提高到: what follows is a level. */
  toLevel: boolean;
}

const mayStandIn = sieve(BASE_PHRASES);
const BASED = new Set(CHANGE_VERBS.filter((verb) => verb.based).map((verb) => verb.word));
const SIGNS = new Map(CHANGE_VERBS.map((verb) => [verb.word, verb.sign]));
/** What 环比 and 比上月 measure against. */
export const LAST_PERIOD = '上期';

const FILLERS =
  /(?:了|(?<!节)约|接近|近|达到|达|超过|超|逾|共|均|各|分别|为|是|幅度|左右|\uE000+|[\s，,、：:])$/;
const TO = /(?:至|到|为)$/;
/** How many characters before a verb a base may take. */
const REACH = 24;

/**
 * Finds the verb of change that a text ends in; undefined when it ends otherwise.
 *
 * @example changeBefore('工业投资同比增长') // { verb: '增长', sign: 1, prefixEnd: 4, yoy: true, … }
 */
export function changeBefore(said: string): Change | undefined {
  const text = said.endsWith('）') ? said.replace(REMARK, '$1') : said;
  const level = /(?:[高升降增加少大小短长低]|缩减|压缩|扩大|回落)(?:至|到|为)(?:了|约|近)?$/.test(
    text.slice(-8),
  );
  if (NAMED_INCREASE.test(text)) return undefined;
  let end = text.length;
  if (level) while (end > 0 && /[至到为了约近]/.test(text[end - 1] ?? '')) end -= 1;
  else end = stripTail(text, end, FILLERS);
  const head = text.slice(Math.max(0, end - 4), end);
  const verb = longestEnd(head, SIGNS);
  if (verb === undefined) return undefined;
  const sign = SIGNS.get(verb) ?? 1;
  // 较年初新增347亿元: 新增 is a change only beside a base.
  const added = verb === '增' && head.endsWith('新增');
  let cut = end - (added ? 2 : verb.length);
  let yoy = true;
  let based = false;
  let named: string | undefined;
  let cagr = false;
  for (;;) {
    const before = text.slice(Math.max(0, cut - REACH), cut);
    const base = mayStandIn(before).find((phrase) => phrase.pattern.test(before));
    if (base) {
      yoy = based ? yoy && base.yoy : base.yoy;
      based = true;
      const words = base.pattern.exec(before)?.[0] ?? ' ';
      if (!base.yoy || /\d{4}|[〇零○一二三四五六七八九]{2,4}年/.test(words))
        named ??= /环比|上月|上季度/.test(words)
          ? LAST_PERIOD
          : words.replace(/^[比较同与]|(?:相比|对比|比较)$/g, '');
      cut -= words.length;
      continue;
    }
    const average = AVERAGE.exec(before);
    if (average) {
      cagr = true;
      cut -= average[0].length;
      continue;
    }
    const degree =
      DEGREES.exec(before) ??
      ASIDE.exec(before) ??
      /(?:\uE000+|[，,、：:\s（(])$/.exec(before) ??
      looseBracket(text, cut);
    if (!degree) break;
    cut -= degree[0].length;
  }
  if (!based && (added || BASED.has(verb))) return undefined;
  return {
    verb,
    sign,
    prefixEnd: cut,
    yoy,
    based,
    cagr,
    toLevel: level || TO.test(text),
    ...(named === undefined ? {} : { base: named }),
  };
}

/** What a text ends in that says since when: 比上年同期 → 上年同期. */
export function baseBefore(text: string): string | undefined {
  return baseWords(text)?.replace(/^(?:相?[比较]|[同与])|(?:相比|对比|比较)$/g, '');
}

/** The words that a text ends in that say since when, as they stand: 比上年同期. */
export function baseWords(text: string): string | undefined {
  const end = text.slice(-REACH);
  return mayStandIn(end)
    .map(({ pattern }) => pattern.exec(end)?.[0])
    .find((found) => found !== undefined);
}

/** How all growths are measured, said with the first: 增长（以下均为同比名义增长）. */
const REMARK = /(增长|上涨|下降)（以下[^（）\d]{2,40}）$/;

/** An increase that is itself what is told: 亩均增收1500元. */
const NAMED_INCREASE = /[亩户人]均增收$/;

/** 年均, 两年平均: a growth a year. */
const AVERAGE =
  /(?:近?(?:[两二三四五六七八九十]|\d{1,2})年)?(?:年均|年平均|平均每年|每年)(?:复合)?$|(?:[两二三四五六七八九十]|\d{1,2})年平均$/;

/** A word on how it is measured: 同比（下同）增长, 按上年单价计算增长. */
const ASIDE =
  /按(?:上一?年|基期|\d{4}年)(?:的)?(?:不变|固定)?单?价格?(?:计算|计)$|（(?:下同|同比|环比|[^（）\d]{0,8}(?:口径|价格?|计算))）$/;

/** A closing bracket that nothing before it opens. */
function looseBracket(text: string, end: number): RegExpExecArray | null {
  const open = text.lastIndexOf('（', end);
  return open >= 0 && open > text.lastIndexOf('）', end - 2)
    ? null
    : /[）)]$/.exec(text.slice(Math.max(0, end - 1), end));
}

/** Where a text ends when the words of a pattern are taken off its end. */
export function stripTail(text: string, from: number, pattern: RegExp): number {
  let end = from;
  for (;;) {
    const match = pattern.exec(text.slice(Math.max(0, end - 6), end));
    if (!match || match[0] === '') return end;
    end -= match[0].length;
  }
}
