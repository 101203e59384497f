import { halfPeriod, monthsPeriod, quartersPeriod, yearPeriod } from '../../periods/calendar.ts';
import {
  DASH,
  MONTH,
  YEAR,
  count,
  isLongOver,
  quarter,
  referenceMonth,
  referenceYear,
  yearOf,
} from './rule.ts';
import type { PeriodRule } from './rule.ts';

/** Words for a part of a year and for moments, the first match first. */
export const PARTS: readonly PeriodRule[] = [
  {
    pattern: new RegExp(
      `(?:(${YEAR})年|(今年|去年|上年))?(?:的?前|1${DASH})?([1-9]|1[0-2])月?${DASH}(\\d{1,2})月份?(?!\\d{1,2}日)`,
    ),
    needs: '月',
    example: '1—11月',
    holds: 'on',
    read: ([, year, word, from, to], context) =>
      Number(from) < Number(to)
        ? monthsPeriod(yearOf(year, word, context), Number(from), Number(to))
        : undefined,
  },
  {
    // The first month by its old name, or months in words.
    pattern: new RegExp(
      `(?:(${YEAR})年|(今年|去年|上年))?(?:[元一]月?)${DASH}(\\d{1,2}|[二三四五六七八九]|十[一二]?)月份?(?!\\d{1,2}日)`,
    ),
    needs: '月',
    example: '元至6月',
    holds: 'on',
    read: ([, year, word, to], context) => monthsPeriod(yearOf(year, word, context), 1, count(to)),
  },
  {
    pattern: new RegExp(
      `(?:(${YEAR})年|(今年|去年|上年))?的?(?<!提)[前头]([一二两三四五六七八九十\\d]{1,2})个?月`,
    ),
    needs: '月',
    example: '前11个月',
    holds: 'on',
    read: ([, year, word, to], context) => monthsPeriod(yearOf(year, word, context), 1, count(to)),
  },
  {
    pattern: /(?<!\d)([1-9]|1[0-2])月份?当月/,
    needs: '当',
    example: '9月当月',
    holds: 'segment',
    read: ([, month], { base }) => monthsPeriod(base, Number(month), Number(month)),
  },
  {
    // 1—9月增长5%，其中，9月，增长8%: the last of them.
    pattern: /(?<=其中[，：]?)([1-9]|1[0-2])月(?=，|[全本我][省市县区])/,
    needs: '其中',
    example: '其中，9月，',
    holds: 'segment',
    read: ([, month], { base }) => monthsPeriod(base, Number(month), Number(month)),
  },
  {
    pattern: new RegExp(`第?([一二三四1-4])季度(?:当季|单季)`),
    needs: '季',
    example: '三季度当季',
    holds: 'segment',
    read: ([, which], { base }) => quartersPeriod(base, quarter(which), quarter(which)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年|上年))?的?(?:前|[1一]季?度?${DASH})([二两三23])个?季度`),
    needs: '季',
    example: '前三季度',
    holds: 'on',
    read: ([, year, word, to], context) => quartersPeriod(yearOf(year, word, context), 1, quarter(to)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年|上年))?的?第?([一二三四1-4])季度`),
    needs: '季',
    example: '今年一季度',
    holds: 'on',
    read: ([, year, word, which], context) =>
      quartersPeriod(yearOf(year, word, context), quarter(which), quarter(which)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年|上年))?的?([上下])半年`),
    needs: '半',
    example: '上半年',
    holds: 'on',
    read: ([, year, word, half], context) => halfPeriod(yearOf(year, word, context), half === '上'),
  },
  {
    pattern: new RegExp(`截[至止](?:到)?(?:(${YEAR})年|(今年|去年))?(\\d{1,2})月`),
    needs: '截',
    example: '截至2023年6月',
    holds: 'sentence',
    read: ([, year, word, month], context) =>
      monthsPeriod(yearOf(year, word, context), Number(month), Number(month)),
  },
  {
    pattern: new RegExp(`截[至止](?:到)?(${YEAR})年(?:底|末)?`),
    needs: '截',
    example: '截至2023年底',
    holds: 'sentence',
    read: ([, year]) => yearPeriod(Number(year)),
  },
  {
    pattern: /截[至止]到?(?:目前|现在|今)/,
    needs: '截',
    example: '截至目前',
    holds: 'sentence',
    read: (_, { frame }) => monthsPeriod(referenceYear(frame), referenceMonth(frame), referenceMonth(frame)),
  },
  {
    // 二季度新签约9个。目前，在建14个: of the time that the report is of, where it isn't long over.
    pattern: /(?<=^|[。；]\s*)目前(?=[，\p{Script=Han}])/u,
    needs: '目',
    example: '目前，',
    holds: 'sentence',
    read: (_, { frame }) => frame.period ?? yearPeriod(isLongOver(frame) ? referenceYear(frame) : frame.year),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年))?([1-9]|1[0-2])月(?:末|底)(?!之?前)`),
    needs: '月',
    example: '3月末',
    holds: 'sentence',
    read: ([, year, word, month], context) =>
      monthsPeriod(yearOf(year, word, context), Number(month), Number(month)),
  },
  {
    pattern: new RegExp(`(?<=^|[。；]\\s*)(${YEAR})年([1-9]|1[0-2])月(?=，)`),
    needs: '月',
    example: '2023年10月，',
    holds: 'sentence',
    read: ([, year, month]) => monthsPeriod(Number(year), Number(month), Number(month)),
  },
  {
    // 4月，收入累计完成…: from the year's beginning.
    pattern: /(?<=^|[。；]\s*)(1[0-2]|[2-9])月(?=，[^，。；\d]{2,24}累计(?:完成|实现|达))/,
    needs: '累',
    example: '4月，公共预算收入累计完成',
    holds: 'on',
    read: ([, month], { base }) => monthsPeriod(base, 1, Number(month)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年)?(?<![\\d—–~-])([1-9]|1[0-2])月\\d{1,2}日${DASH}\\d{1,2}日`),
    needs: '日',
    example: '10月1日至7日',
    holds: 'on',
    read: ([, year, month], context) =>
      monthsPeriod(yearOf(year, undefined, context), Number(month), Number(month)),
  },
  {
    // 在十二月中旬提前完成；…: when that was done, and not what the sentence goes on with.
    pattern: new RegExp(`(?<=[在于])(?:(${YEAR})年)?(${MONTH})月[上中下]旬`),
    needs: '旬',
    example: '于八月下旬',
    holds: 'segment',
    read: ([, year, month], context) =>
      monthsPeriod(yearOf(year, undefined, context), count(month), count(month)),
  },
  {
    pattern: new RegExp(
      `(?:(${YEAR})年)?(?<![\\d—–~-])(${MONTH})月(?=[上中下]旬|头[一二三四五六七八九十\\d]{1,2}天)`,
    ),
    needs: '旬头',
    example: '八月下旬',
    holds: 'sentence',
    read: ([, year, month], context) =>
      monthsPeriod(yearOf(year, undefined, context), count(month), count(month)),
  },
  {
    // 根据2023年7月统计: the day that what it shows is of.
    pattern: new RegExp(
      `(?:根据|据|按)(${YEAR})年([1-9]|1[0-2])月(?:[底末份])?的?(?=[^，。；\\d]{0,6}(?:统计|数据|普查))`,
    ),
    needs: '据按',
    example: '根据2023年7月统计',
    holds: 'sentence',
    read: ([, year, month]) => monthsPeriod(Number(year), Number(month), Number(month)),
  },
  {
    pattern: /(?<=^|[。；]\s*)(1[0-2]|[1-9])月(?=，)/,
    needs: '月',
    example: '4月，',
    holds: 'on',
    read: ([, month], { base }) => monthsPeriod(base, Number(month), Number(month)),
  },
  {
    pattern: /(今年|去年|上年)([1-9]|1[0-2])月(?![\d份底末初中以至到起—–~-])/,
    needs: '月',
    example: '今年3月，',
    holds: 'sentence',
    read: ([, word, month], context) =>
      monthsPeriod(yearOf(undefined, word, context), Number(month), Number(month)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年))?(?<![\\d—–~-])(${MONTH})月份`),
    needs: '份',
    example: '4月份',
    holds: 'on',
    read: ([, year, word, month], context) =>
      monthsPeriod(yearOf(year, word, context), count(month), count(month)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d年])(?:(${YEAR})年)?([1-9]|1[0-2])月(?=(?:全国|全省|全市|全区|全县|规模以上|规上|工业|社会|固定资产|居民|CPI|PPI|PMI|服务业|制造业|实现|完成|进出口|外贸|出口|消费品|新签|产销|销量|销售|交付))`,
    ),
    needs: '月',
    example: '4月工业增加值',
    holds: 'on',
    read: ([, year, month], context) =>
      monthsPeriod(yearOf(year, undefined, context), Number(month), Number(month)),
  },
  {
    pattern: /(?<=^|[。，；：])(?:当月|本月)(?!末|底)/,
    needs: '月',
    example: '9月份，产值增长3%。当月',
    holds: 'sentence',
    read: (_, { part }) =>
      part &&
      monthsPeriod(Number(part.end.slice(0, 4)), Number(part.end.slice(5)), Number(part.end.slice(5))),
  },
];
