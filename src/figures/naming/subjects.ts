import { phraseBefore } from '../text/phrases.ts';
import type { Reading } from '../sentence/reading.ts';
import { isVerb } from '../text/parts.ts';
import { oneOf } from '../text/one-of.ts';
import type { Word } from '../text/words.ts';
import { joined } from '../text/inside-names.ts';
import { OWN_SUBJECTS } from '../tables/nouns.ts';

/** 油菜生产“六连增”: what a short quotation at the end says of the subject. */
function withoutQuote(words: Word[]): Word[] {
  if (words.at(-1)?.text !== '”') return words;
  const open = words.findLastIndex((word) => word.text === '“');
  return open > 0 && words.length - open <= 5 ? words.slice(0, open) : words;
}

const COURSE =
  /(.{2})(?:(?:增长|发展|回升|运行|生产)?(?:势头|态势|后劲|形势|增势)[^“”]{0,4}|(?:逆势|持续|快速|稳步|较为|普遍|依然|仍然)?(?:不[高快大足多]|[较偏很过][低慢少小]|强劲|旺盛|活跃|稳定|平稳|良好|较快|向好|上扬|最多|最高|最大))$/;
const BECOMING = oneOf('成为 成了 变成');
const PLACE = oneOf('地位 作用 支撑');
const CAUSE = oneOf('因 因为 因受 由于');
const BESIDE = oneOf('与 同 和');
const LEVEL = oneOf('同步 持平 一致 相当');
const MOST = /^最/;
const FULFILLED = oneOf('完成 超额完成 提前完成 提前超额完成 实现');
const A_PLAN = /^了?[^，。；]{0,10}(?:计划|任务|目标)(?:任务|指标|数)?$/;
/** 人均占有粮食: what each has, with its verb. */
const EACH = oneOf('人均 户均 劳均 亩均 每人 平均每人');
/** Verbs of standing in front, and how long something does. */
const STANDS = oneOf(
  '名列 名列前茅 位列 位居 稳居 跃居 居于 始终 一直 连年 领跑 领先 再创 屡创 连创 刷新 再创新高 创新高 再次 再 屡',
);
const OWN = new Set(OWN_SUBJECTS);
const ORIGIN = oneOf('从 由');
const FROM_NOTHING = /^[^，。；\d]{0,8}(?:零|空白|无)$/;
const STEADY = /^(?:保持|维持|延续|呈现?|持续|继续)/;

const HAD = oneOf('有 有了 得到 取得 获得 得到了 获得了 取得了');
const GROWN = oneOf('发展 增长 增加 提高 改善 恢复 进步 回升');
const ALWAYS = oneOf('总是 一直 始终 长期 历来 从来 往往 经常 老是');

/** The subject of a clause without a number: 工业投资逆势增长, 实现一线进出口额大增. */
export function clauseSubject(reading: Reading, said: Word[]): string | undefined {
  const words = withoutQuote(said);
  // 水产因管理不善，仅完成计划的九成: why it fell short is no part of what did.
  const cause = words.findIndex((word) => CAUSE.test(word.text));
  if (cause > 0) return clauseSubject(reading, words.slice(0, cause));
  if (cause === 0 && reading.subject !== undefined) return undefined;
  // 家电成为出口主力: what it has become names nothing.
  const become = words.findIndex((word) => BECOMING.test(word.text));
  if (become > 0 && reading.topic !== undefined) return reading.topic;
  // 从事开发的企业占一半以上: whose share it is.
  const share = words.findIndex((word) => word.text === '占');
  if (share > 0 && /^(?:一半|半数|多数|大多数|绝大多数|大部分|绝大部分)/.test(words[share + 1]?.text ?? ''))
    return phraseBefore(words.slice(0, share), reading.context)?.text;
  // 民营经济在全市经济中的地位上升: what has the place.
  const placed = words.some((word) => PLACE.test(word.text));
  if (placed && reading.topic !== undefined) return reading.topic;
  // 新材料的增长与全区同步: with whom is no part of it.
  const beside = words.findIndex((word) => BESIDE.test(word.text));
  const level = words.some((word) => LEVEL.test(word.text));
  if (beside > 0 && level) return clauseSubject(reading, words.slice(0, beside));
  // 税收始终名列前茅: where it stands is no part of it.
  const stands = words.findIndex((word) => STANDS.test(word.text));
  if (stands > 0) return clauseSubject(reading, words.slice(0, stands));
  // 财政收入提前完成全年任务: what was fulfilled is no part of it.
  const done = words.findIndex((word) => FULFILLED.test(word.text));
  // 进口从去年的零，激增至…: what it came from.
  const origin = words.findIndex((word) => ORIGIN.test(word.text));
  if (origin > 0 && FROM_NOTHING.test(joined(words, origin + 1)))
    return clauseSubject(reading, words.slice(0, origin));
  const fulfilled =
    done > 0 &&
    A_PLAN.test(
      words
        .slice(done + 1)
        .map((word) => word.text)
        .join(''),
    );
  const ahead = words.findIndex((word) => word.text === '提前');
  if (fulfilled)
    return phraseBefore(words.slice(0, ahead > 0 && ahead < done ? ahead : done), reading.context)?.text;
  // 财政收入保持高速增长: how it went is no part of what it is.
  const held = words.findIndex((word) => STEADY.test(word.text));
  const verb = words.findLastIndex(isVerb);
  // 大牲畜有比较快的发展: that it grew is no name.
  const grew = GROWN.test(words.at(-1)?.text ?? '') ? words.findIndex((word) => HAD.test(word.text)) : -1;
  if (grew > 0) return clauseSubject(reading, words.slice(words[0]?.text === '要求' ? 1 : 0, grew));
  // 出勤率总是提不高: nor is how long it didn't.
  const always = words.findIndex((word) => ALWAYS.test(word.text));
  if (always > 0) return clauseSubject(reading, words.slice(0, always));
  // 装货量上升最多: what rose.
  const most = words.findIndex((word, at) => isVerb(word) && MOST.test(words[at + 1]?.text ?? ''));
  const each = EACH.test(words[verb - 1]?.text ?? '') && verb === words.length - 2;
  // 我校申请数量: the verb stands before what is counted, behind whose it is.
  const led = OWN.has(words[0]?.text ?? '') ? 1 : 0;
  const ends = verb > led && !each && verb >= words.length - 2;
  const until = most > 0 ? most : held > 0 ? held : ends ? verb : words.length;
  const phrase = phraseBefore(words.slice(0, until), reading.context);
  // 服务业增长势头强劲: how it goes.
  const text = phrase?.text.replace(COURSE, '$1').replace(/(.{2})一项$/, '$1');
  return text !== undefined && text.length >= 2 ? text : undefined;
}
