import { monthsPeriod, quartersPeriod, spanPeriod } from '../../periods/calendar.ts';
import { DASH, MONTH, YEAR, count, quarter, referenceMonth, referenceYear, yearOf } from './rule.ts';
import type { PeriodRule } from './rule.ts';

const DAY = '(?:\\d{1,2}|[一二三]?十?[一二三四五六七八九十])日';

/** Words for days, months in a row and ends of quarters, the first match first. */
export const MOMENTS: readonly PeriodRule[] = [
  {
    pattern: new RegExp(
      `(${YEAR})年(${MONTH})月(?:${DAY})?(?:${DASH}|，至)(?:(${YEAR})年)?(${MONTH})月(?:${DAY}|份|[底末])?`,
    ),
    needs: '月',
    example: '2011年9月1日至2012年2月25日',
    holds: 'on',
    read: ([, from, first, to = from, last]) =>
      spanPeriod(Number(from), count(first), Number(to), count(last)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年|上年))?的?第([一二三四1-4])季(?![度节期末])`),
    needs: '季',
    example: '2016年第四季，',
    holds: 'on',
    read: ([, year, word, which], context) =>
      quartersPeriod(yearOf(year, word, context), quarter(which), quarter(which)),
  },
  {
    // A report of three quarters is of all of them.
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年))?的?第?([一三])季(?:度?报告|报)`),
    needs: '季',
    example: '三季报',
    holds: 'on',
    read: ([, year, word, which], context) => quartersPeriod(yearOf(year, word, context), 1, quarter(which)),
  },
  {
    pattern: new RegExp(
      `(?:(${YEAR})年|(今年|去年))?的?(?<![\\d.])([1-9]|1[0-2])月?份?(?:、(?:[1-9]|1[0-2])月?份?){0,3}[、和]([1-9]|1[0-2])月?份?这?([两二三四])个月`,
    ),
    needs: '月',
    example: '6、7、8三个月',
    holds: 'sentence',
    read: ([, year, word, from, to, months], context) =>
      Number(to) - Number(from) + 1 === count(months)
        ? monthsPeriod(yearOf(year, word, context), Number(from), Number(to))
        : undefined,
  },
  {
    pattern: /(?<=[加长高升大少降低小][至到为])([1-9]|1[0-2])月份?的(?=[\d近约超])/,
    needs: '月',
    example: '上升至12月的57%',
    holds: 'on',
    read: ([, month], { base }) => monthsPeriod(base, Number(month), Number(month)),
  },
  {
    // 2月14日（正月初七），铁路发送旅客…: the day that a sentence tells of, not the one on which something is told.
    pattern: new RegExp(
      `(?<=(?:^|[。；，])\\s{0,4})(?:(${YEAR})年|(今年|去年))?(${MONTH})月${DAY}(?=[，（])(?![^。；]{0,30}(?:记者|获悉|召开|举行|发布|公布|通报|印发|会议|大会|介绍|宣布|消息|批准|设立|成立|挂牌|揭牌))`,
    ),
    needs: '日',
    example: '2月14日，',
    holds: 'sentence',
    read: ([, year, word, month], context) =>
      monthsPeriod(yearOf(year, word, context), count(month), count(month)),
  },
  {
    pattern:
      /(?<=(?:^|[。；，])\s{0,4})昨[天日](?![^。；]{0,30}(?:记者|获悉|召开|发布|公布|通报|介绍|宣布|消息|批准))/,
    needs: '昨',
    example: '昨天，',
    holds: 'sentence',
    read: (_, { frame }) =>
      frame.reference.includes('-')
        ? monthsPeriod(referenceYear(frame), referenceMonth(frame), referenceMonth(frame))
        : undefined,
  },
];
