import { yearPeriod } from '../../periods/calendar.ts';
import { YEAR, referenceYear } from './rule.ts';
import type { PeriodRule } from './rule.ts';

const DIGITS = '〇一二三四五六七八九';

/** Words for one year, the first match first. */
export const YEARS: readonly PeriodRule[] = [
  {
    pattern: new RegExp(`[加长高升大少降低小跃展](?:到|至)(${YEAR})年的?(?=[\\d近约超])`),
    needs: '年',
    example: '增加到2022年的3600万元',
    holds: 'segment',
    read: ([, year]) => yearPeriod(Number(year)),
  },
  {
    pattern: new RegExp(
      `(?:(?<!恢复)到|(?<=^|[，。；：])至)(${YEAR})年(?:底|末)?(?!的(?![\\d近约超百一二三四五六七八九]))`,
    ),
    needs: '年',
    example: '到2030年',
    holds: 'sentence',
    read: ([, year]) => yearPeriod(Number(year)),
  },
  {
    pattern: new RegExp(
      `(?<!(?:比|较|同|与|[比较][^，。；\\d]{1,6}的|从|由|是|为|自|继|[成设创建]立于|[创筹兴组始]建于|建[成校院]于|创办于|诞生于|始于|迎来了?|拉开了?|至|相当于|最[高低好多大](?:水平|产量|纪录|年份)?的))(${YEAR})年(?!度[^，。；]{2,16}(?:评估|考核|评价|评定|考评)|(?:底|末)?的[\\d.百一二两三四五六七八九十]|代|以来|前|同期|落户|成立|创办|创立|诞生|(?:经济社会|经济和社会|国民经济|城市|产业)?(?:远景|长远|中长期|发展)(?:发展)?(?:规划|纲要|目标)|的?(?:不变|可比)价|的?(?:全年)?(?:年?平均|年均|年末|底)?汇率|\\d{1,2}月\\d{1,2}日(?:电|讯|消息))`,
    ),
    needs: '年',
    example: '2023年',
    holds: 'on',
    read: ([, year]) => Number(year),
  },
  {
    // 七九年, and 七八年 where a clause begins with it: else those are seven or eight years.
    pattern:
      /(?<![一二三四五六七八九十百千万亿〇零○\d点第])(?:(?<=^|[，。；：（])|(?<![比较同与从由自是为])(?!五六|六七|七八|八九))([五六七八九])([〇零○一二三四五六七八九])年(?![代来间内多级]|以来|以[上下]|左右|前|同期|[的之]?(?:时间|历史))/,
    needs: '年',
    example: '七九年粮食总产',
    holds: 'on',
    read: ([, tens = '', ones = ''], { frame }) => {
      const [ten, one] = [DIGITS.indexOf(tens), Math.max(0, DIGITS.indexOf(ones))];
      return frame.year > 1999 && one === ten + 1 ? undefined : 1900 + 10 * ten + one;
    },
  },
  {
    pattern:
      /(?<![比较同与从由])(?:去年|上年|过去的?一年)(?!同|底|末|的?(?:水平的?)?[\d.]{1,6}[%％]|(?:水平)?的[一二三四五六七八九]成|结余|结转|相比|以来|[增减提下上](?![加少高升降]?[到至为])|(?:较)?高?基数|较?高的?基数)/,
    needs: '年',
    example: '去年',
    holds: 'on',
    read: (_, { frame }) => referenceYear(frame) - 1,
  },
  {
    pattern: /(?<![比较是为与同])(?:建国|解放)前夕?(?=[，、\p{Script=Han}])/u,
    needs: '前',
    example: '解放前，',
    holds: 'segment',
    read: () => yearPeriod(1949),
  },
  {
    pattern: /(?<![比较是为由从自与同])到?本世纪末(?!的)/,
    needs: '世',
    example: '到本世纪末',
    holds: 'sentence',
    read: (_, { frame }) => yearPeriod(Math.ceil(frame.year / 100) * 100),
  },
  {
    // 1887年: no year that a report is of.
    pattern: /(?<![比较与同从由自是为\d])(18[4-9]\d)年(?!代|以来|前|成立|创办|建)/,
    needs: '18',
    example: '1887年产量',
    holds: 'sentence',
    read: ([, year]) => yearPeriod(Number(year)),
  },
  {
    pattern: /(?:截[至止]到?|(?<![比较是为由从自与同]))去年年?[底末](?!的)/,
    needs: '去',
    example: '截至去年底',
    holds: 'sentence',
    read: (_, { frame }) => yearPeriod(referenceYear(frame) - 1),
  },
  {
    pattern: /(?<!以)前年(?!度)/,
    needs: '前',
    example: '前年',
    holds: 'on',
    read: (_, { frame }) => referenceYear(frame) - 2,
  },
  {
    // 本年度 is the year that the report is of.
    pattern: /(?<!比)本年度?(?!末|底)/,
    needs: '本',
    example: '本年度',
    holds: 'on',
    read: (_, { frame }) => frame.year,
  },
  {
    // In a report on a part of the year, the part that it is of.
    pattern: /(?<!比)今年以?来/,
    needs: '今',
    example: '今年以来',
    holds: 'on',
    read: (_, { frame }) => frame.period ?? referenceYear(frame),
  },
  {
    pattern: /(?<!比)今年/,
    needs: '今',
    example: '今年',
    holds: 'on',
    current: true,
    read: (_, { frame }) => referenceYear(frame),
  },
  {
    pattern: /明年/,
    needs: '明',
    example: '明年',
    holds: 'on',
    read: (_, { frame }) => referenceYear(frame) + 1,
  },
  {
    pattern: /预[计期]全年|全年(?:预[计期](?!的?(?:目标|任务|指标))|有望|力争)/,
    needs: '全',
    example: '预计全年',
    holds: 'segment',
    read: (_, { base }) => yearPeriod(base),
  },
  {
    pattern:
      /(?<!占|相当于)全年(?![^，。；\d]{0,8}的[\d.]{1,6}[%％]|(?:预期|预算|既定)?(?:目标|任务|计划|指标|预算))/,
    needs: '全',
    example: '全年',
    holds: 'on',
    read: (_, { base }) => base,
  },
];
