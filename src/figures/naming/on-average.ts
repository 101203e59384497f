import { withHeadOfWhole } from './breakdowns.ts';
import type { Elision, Named } from './elision.ts';

/** A time, on average or a single one, and what was done in it. */
const TIMED = /^(?:[日月季年周场]均|单[日月周场]|平均每[日天月季年周场]|每[日天月季年周场](?:平均)?)/;

/** 春节假期接待游客: when it was. */
const SEASON = /^.{2,6}?(?:假期|黄金周|期间)/;

/** 接待游客18万人次，日均3万人次，单日接待最高5万人次: of what was told right before. */
export function onAverage({ reading, run, left, after, newest }: Elision): Named | undefined {
  const time = left && TIMED.exec(left.text)?.[0];
  if (!left || time === undefined || after.text !== '' || !newest) return undefined;
  if (newest.segment !== reading.segment || newest.quantity.base !== run.values[0]?.base) return undefined;
  const done = left.text.slice(time.length);
  // 超额完成年度300万箱的任务，日均8849箱: a plan has no average.
  if (/^(?:超额|提前|全面)?完成/.test(newest.metric)) return undefined;
  const whole = newest.metric.replace(TIMED, '').replace(SEASON, '');
  const told = whole.slice(Math.max(0, whole.indexOf(done)));
  if (told.length < 2 || told === done || !told.startsWith(done)) return undefined;
  return { text: withHeadOfWhole(left.text, told), rule: 'subject-elided' };
}
