import { halfPeriod, monthsPeriod, quartersPeriod, yearPeriod, yearsPeriod } from '../calendar.ts';
import { parseChineseNumeral } from '../numerals.ts';
import type { Period } from '../types.ts';

/** What relative words are read from. */
export interface TimeFrame {
  /** `2024-04`: what 去年 and 今年 are read from; the month may be missing. */
  reference: string;
  /** The year of figures that name no time. */
  year: number;
  /** The period of figures that name no time, where the article is of a part of a year. */
  period?: Period | undefined;
  /** The year of plans that name no time. */
  planned?: number | undefined;
}

/** What a rule knows besides its own words. */
export interface PeriodContext {
  frame: TimeFrame;
  /** The year named last. */
  base: number;
  /** The years named last as a range. */
  range: Period | undefined;
  /** The part of a year named last. */
  part: Period | undefined;
}

export interface PeriodRule {
  pattern: RegExp;
  /** Characters one of which it can't do without: where none of them stands, it need not be tried. */
  needs: string;
  example: string;
  /** How long it holds: for what follows, for its own sentence (截至目前), for its own part of a sentence (全年预计). */
  holds: 'on' | 'sentence' | 'segment';
  /** The period, or a year that also becomes the base of 一季度 or 1—11月 after it. */
  read: (match: RegExpExecArray, context: PeriodContext) => Period | number | undefined;
}

/** How something began that a sentence dates. */
const FOUNDED = '落户|成立|设立|建成|创办|创立|开业|投产|运营|建校|建院|建区|建园|挂牌';
const DASH = '[—–\\-－~～至到]';
const YEAR = '(?:19|20)\\d\\d';
const COUNT = '\\d{1,2}|[一二两三四五六七八九十]{1,2}';
const QUARTERS = { 一: 1, 二: 2, 三: 3, 四: 4, 两: 2 } as Readonly<Record<string, number>>;
const quarter = (text = ''): number => QUARTERS[text] ?? Number(text);
const count = (text = ''): number => (/^\d/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? 0));
const referenceYear = (frame: TimeFrame): number => Number(frame.reference.slice(0, 4));
const referenceMonth = (frame: TimeFrame): number => Number(frame.reference.slice(5, 7) || 12);

/** First years of the five-year plans. */
const PLANS: Readonly<Record<string, number>> = {
  六: 1981,
  七: 1986,
  八: 1991,
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
};
const PLAN = '“?(十[一二三四五]?|[六七八九])五”?';

const yearOf = (
  year: string | undefined,
  word: string | undefined,
  { frame, base }: PeriodContext,
): number => {
  if (year) return Number(year);
  if (word === '今年') return referenceYear(frame);
  return word ? referenceYear(frame) - 1 : base;
};

/** N years that end with the year reported on, or those of a range named before. */
function lastYears(years: number, { frame, range }: PeriodContext): Period | undefined {
  if (years < 2 || years > 20) return undefined;
  if (range) {
    const [from, to] = [Number(range.start), Number(range.end)];
    if (to - from + 1 === years) return range;
    if (to - from === years) return yearsPeriod(from + 1, to);
  }
  return yearsPeriod(frame.year - years + 1, frame.year);
}

/** Period words. At one place the first match wins; years in Chinese numerals are read as digits beforehand. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    pattern: new RegExp(`(${YEAR})年?(?:${DASH}\\s?|，?至)(${YEAR})年(?!的[\\d.])`),
    needs: '年',
    example: '2016—2020年',
    holds: 'sentence',
    read: ([, from, to]) => yearsPeriod(Number(from), Number(to)),
  },
  {
    pattern: new RegExp(`(?<!(?:比|较|是|为)“?)${PLAN}(?:规划)?(?:期间|时期|以来|五年|头\\S年)`),
    needs: '五',
    example: '“十三五”期间',
    holds: 'sentence',
    read: ([, plan = '']) => {
      const start = PLANS[plan];
      return start === undefined ? undefined : yearsPeriod(start, start + 4);
    },
  },
  {
    pattern: new RegExp(`(?:到|(?<=^|预计|[。；])(?=“?十))${PLAN}末`),
    needs: '末',
    example: '到“十四五”末',
    holds: 'sentence',
    read: ([, plan = '']) => {
      const start = PLANS[plan];
      return start === undefined ? undefined : yearPeriod(start + 4);
    },
  },
  {
    pattern: new RegExp(
      `(?<!比|较|自)(?:自|从)?(${YEAR})年(?:底|末|初)?以来(?!的?(?:最|新|增|态势|势头|趋势|良好|高速))`,
    ),
    needs: '来',
    example: '2021年以来',
    holds: 'sentence',
    read: ([, from], { frame }) => yearsPeriod(Number(from), frame.year),
  },
  {
    pattern: new RegExp(
      `(?<![比较同与前]|[\\d第每近十])(?:过去的?|这|近|近的|前)?(${COUNT})年(?:来(?!(?:、[^，。；]{1,8}年来)?的?(?:首次|最|新高|罕见))|间|中(?![小学等心央共])|累计|共(?![同有])|合计|总共|内)`,
    ),
    needs: '年',
    example: '五年来',
    holds: 'sentence',
    read: ([, years], context) => lastYears(count(years), context),
  },
  {
    // The years since something that the sentence dates.
    pattern: new RegExp(
      `(${YEAR})年(?:${FOUNDED})[^。；]{0,16}(?:${FOUNDED})(${COUNT})年(?:来|间|以来)?(?=[^，。；]{0,6}(?:先后|累计|共|总计))`,
    ),
    needs: '年',
    example: '2002年落户，落户22年先后投资20次',
    holds: 'sentence',
    read: ([, from, years], { frame }) => {
      const to = Number(from) + count(years);
      return to <= referenceYear(frame) ? yearsPeriod(Number(from), to) : undefined;
    },
  },
  {
    pattern: new RegExp(`(?:过去的?|这)(${COUNT})年(?!前|规划|计划|期|级)`),
    needs: '过这',
    example: '过去五年',
    holds: 'sentence',
    read: ([, years], context) => lastYears(count(years), context),
  },
  {
    pattern:
      /(?<=^|[，。；：]\s*)(?:最近|近)([两二三四五])年(?=，|累计|共|先后|推出|新增|新建|建成|投入|完成|实施|引进|获批|落地|培育|开展)/,
    needs: '近',
    example: '近两年推出',
    holds: 'sentence',
    read: ([, years], context) => lastYears(count(years), context),
  },
  {
    // 五年新增…, 中央财政五年支出: years that a sum is of stand before its verb.
    pattern:
      /(?<![\d一二三四五六七八九十第每近前后比较满续期])([二三四五])年(?=(?:分别)?(?:全国|全省|全市|全区|全县|新增|新建|支出|支持|投入|投资|建成|完成|安排|招收|出版|用于|增加|减少|累计|实施|引进|培育|改造))/,
    needs: '年',
    example: '五年新增',
    holds: 'sentence',
    read: ([, years], context) => lastYears(count(years), context),
  },
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
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年|上年))?的?[前头]([一二两三四五六七八九十\\d]{1,2})个?月`),
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
    pattern: new RegExp(`第?([一二三四1-4])季度(?:当季|单季)`),
    needs: '季',
    example: '三季度当季',
    holds: 'segment',
    read: ([, which], { base }) => quartersPeriod(base, quarter(which), quarter(which)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年|上年))?的?前([二两三23])个?季度`),
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
    // 二季度新签约9个。目前，在建14个: of the time that the report is of.
    pattern: /(?<=^|[。；]\s*)目前(?=[，\p{Script=Han}])/u,
    needs: '目',
    example: '目前，',
    holds: 'sentence',
    read: (_, { frame }) => frame.period ?? yearPeriod(frame.year),
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
    pattern: /(?<=^|[。；]\s*)(1[0-2]|[1-9])月(?=，)/,
    needs: '月',
    example: '4月，',
    holds: 'on',
    read: ([, month], { base }) => monthsPeriod(base, Number(month), Number(month)),
  },
  {
    pattern: new RegExp(`(?:(${YEAR})年|(今年|去年))?(?<![\\d—–~-])([1-9]|1[0-2])月份`),
    needs: '份',
    example: '4月份',
    holds: 'on',
    read: ([, year, word, month], context) =>
      monthsPeriod(yearOf(year, word, context), Number(month), Number(month)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d年])(?:(${YEAR})年)?([1-9]|1[0-2])月(?=(?:全国|全省|全市|全区|全县|规模以上|规上|工业|社会|固定资产|居民|CPI|PPI|PMI|服务业|制造业|进出口|外贸|出口|消费品|新签|产销|销量|销售|交付))`,
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
      `(?<!(?:比|较|同|与|[比较][^，。；\\d]{1,6}的|从|由|是|为|自|成立于|始于|至|相当于|最[高低好多]的))(${YEAR})年(?!(?:底|末)?的[\\d.百一二两三四五六七八九十]|代|以来|前|同期|落户|成立|创办|创立|诞生|的?(?:不变|可比)价|\\d{1,2}月\\d{1,2}日(?:电|讯|消息))`,
    ),
    needs: '年',
    example: '2023年',
    holds: 'on',
    read: ([, year]) => Number(year),
  },
  {
    pattern:
      /(?<![比较同与从由])(?:去年|上年|过去的?一年)(?!同|底|末|相比|以来|增|减|提|下|上|(?:较)?高?基数|较?高的?基数)/,
    needs: '年',
    example: '去年',
    holds: 'on',
    read: (_, { frame }) => referenceYear(frame) - 1,
  },
  {
    pattern: /前年/,
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
    pattern: /全年(?!(?:预期|预算|既定)?(?:目标|任务|计划|指标|预算))/,
    needs: '全',
    example: '全年',
    holds: 'on',
    read: (_, { base }) => base,
  },
];
