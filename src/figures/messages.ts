import { VFileMessage } from 'vfile-message';
import type { Point } from 'unist';

/** What a number that did not become a figure, or only by a guess, is called in messages. */
export type FigureMessage = 'unbound-figure' | 'unread-number' | 'unit-missing' | 'unit-assumed';

/** A number that became no figure, in the words by which staff's decisions name one. */
export interface UnreadNumber {
  said: string;
  sentence: string;
}

interface Words {
  zh: { what: string; why: string };
  en: { what: string; why: string };
}

const WORDS: Readonly<Record<FigureMessage, (text: string) => Words>> = {
  'unbound-figure': (text) => ({
    zh: { what: `“${text}”有数值而找不到指标，未列入数据。`, why: '句子里没有认出它量的是什么。' },
    en: {
      what: `Found the quantity "${text}" but not what it measures, so it is left out of the figures.`,
      why: 'Nothing in the sentence was read as what it measures.',
    },
  }),
  'unread-number': (text) => ({
    zh: {
      what: `“${text}”之后没有认得的单位，未列入数据。`,
      why: '它也许不是数据；是的话，单位表里缺这个单位。',
    },
    en: {
      what: `The number "${text}" has no unit we know, so it is left out of the figures.`,
      why: 'Perhaps it is no figure; if it is one, its unit is missing from the table of units.',
    },
  }),
  'unit-missing': (text) => ({
    zh: { what: `“${text}”之后缺了单位，未列入数据。`, why: '请核对原文和数据来源。' },
    en: {
      what: `The number "${text}" lacks its unit, so it is left out of the figures.`,
      why: 'Check the article against its source.',
    },
  }),
  'unit-assumed': (text) => ({
    zh: { what: `“${text}”之后缺了单位，按“%”读。`, why: '请核对原文；不是百分数的，请在报告里改正或不列。' },
    en: {
      what: `The number "${text}" lacks its unit and is read as a percentage.`,
      why: 'Check the article; where it is none, correct it or leave it out in the report.',
    },
  }),
};

/** What is never a bare number, right before one: 工业产值完成1769.6，. */
const NEEDS_UNIT =
  /(?:产值|增加值|收入|支出|投资|总额|总值|[售易交口]额|产量|面积|人口|资金|利润|税收|企业|项目)(?:完成|实现|达到?|为|约|近|超过?|突破|共|增[至加]到?)*$/;

/**
 * What is wrong with a number that no unit follows.
 *
 * @example
 * unreadName('工业产值完成1769.6，', 6, 12) // 'unit-missing'
 */
export function unreadName(text: string, start: number, end: number): FigureMessage {
  const bare = /^[，。；]/.test(text.slice(end, end + 1));
  return bare && NEEDS_UNIT.test(text.slice(Math.max(0, start - 16), start))
    ? 'unit-missing'
    : 'unread-number';
}

/** Makes the message for a number at a point of the raw text. */
export function figureMessage(name: FigureMessage, number: UnreadNumber, place: Point): VFileMessage {
  const { zh, en } = WORDS[name](number.said);
  const reason = `${zh.what}${zh.why} / ${en.what} ${en.why}`;
  const message = new VFileMessage(reason, { place, ruleId: name, source: 'nianjian' });
  if (name !== 'unread-number') message.fatal = false;
  const texts = { zh: { ...zh, fix: '' }, en: { ...en, fix: '' } };
  return Object.assign(message, { texts, number });
}
