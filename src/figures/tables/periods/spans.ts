import { yearPeriod, yearsPeriod } from '../../periods/calendar.ts';
import {
  COUNT,
  DASH,
  FOUNDED,
  PLAN,
  PLANS,
  TURNS,
  YEAR,
  count,
  lastYears,
  namedYears,
  referenceYear,
} from './rule.ts';
import type { PeriodRule } from './rule.ts';

/** Words for several years, the first match first. */
export const SPANS: readonly PeriodRule[] = [
  {
    pattern: new RegExp(
      `(${YEAR})年?(?:${DASH}\\s?|，?至)(${YEAR})年(?:的?(?:${COUNT})年(?:期?间|来|[内里])|(?!的[\\d.]|[^，。；\\d]{0,10}(?:规划|纲要)(?!期)))`,
    ),
    needs: '年',
    example: '2016—2020年',
    holds: 'sentence',
    read: ([, from, to]) => yearsPeriod(Number(from), Number(to)),
  },
  {
    // 1958年和1959年两年: each year is named, then how many they are.
    pattern: new RegExp(`(${YEAR})年?(?:、${YEAR}年?){0,3}[、和](${YEAR})年这?(${COUNT})年`),
    needs: '年',
    example: '2021年、2022年和2023年三年',
    holds: 'sentence',
    read: ([, from, to, years]) => namedYears(from, to, years),
  },
  {
    pattern: new RegExp(`(${COUNT})年（(${YEAR})年?(?:、${YEAR}年?){0,3}(?:[、和]|${DASH})(${YEAR})年）内?`),
    needs: '（',
    example: '三年（2021年、2022年、2023年）内',
    holds: 'sentence',
    read: ([, years, from, to]) => namedYears(from, to, years),
  },
  {
    // 今后五年: the years behind the one reported on.
    pattern: new RegExp(`(?:今后|未来)的?(${COUNT})年`),
    needs: '今未',
    example: '今后五年',
    holds: 'sentence',
    read: ([, years], { frame }) => yearsPeriod(frame.year + 1, frame.year + count(years)),
  },
  {
    pattern: new RegExp(`从(${YEAR})年(?:开始|起)，?在?(${COUNT})年[内间里]`),
    needs: '从',
    example: '从1956年起，在十二年内',
    holds: 'sentence',
    read: ([, from, years]) => yearsPeriod(Number(from), Number(from) + count(years) - 1),
  },
  {
    pattern: new RegExp(
      `(?<!(?:比|较|是|为|由|从)“?)${PLAN}(?:规划|计划)?(?:期间|时期|以来|五年|头\\S年|(?=工作回顾))`,
    ),
    needs: '五',
    example: '“十三五”期间',
    holds: 'sentence',
    read: ([, plan = '']) => {
      const start = PLANS[plan];
      return start === undefined ? undefined : yearsPeriod(start, start + 4);
    },
  },
  {
    pattern: /(?<!比|较|是|为)第([一二三四五六七八九十]|十[一二三四五])个五年(?:计划|规划)(?:期间|时期|以来)/,
    needs: '第',
    example: '第九个五年计划期间',
    holds: 'sentence',
    read: ([, plan = '']) => {
      const start = PLANS[plan];
      return start === undefined ? undefined : yearsPeriod(start, start + 4);
    },
  },
  {
    pattern: new RegExp(`(?:到|(?<![比较是为由从与同自]“?))${PLAN}(?:规划|计划)?期?末(?!的)`),
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
    pattern: new RegExp(`(?:自|从)(${YEAR})年(?:\\d{1,2}月)?[^，。；\\d]{1,20}以来`),
    needs: '来',
    example: '自2021年启动改造以来',
    holds: 'sentence',
    read: ([, from], { frame }) => yearsPeriod(Number(from), frame.year),
  },
  {
    pattern: new RegExp(
      `(?<![比较])(?:自|从)?(?:党的)?(${Object.keys(TURNS).join('|')})以来(?!的?(?:最|新|增|态势|势头|趋势|良好|高速))`,
    ),
    needs: '来',
    example: '改革开放以来',
    holds: 'sentence',
    read: ([, turn = ''], { frame }) => yearsPeriod(TURNS[turn] ?? frame.year, frame.year),
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
    // 这是转型升级的五年。: what a part of a report on several years begins with.
    pattern: new RegExp(`(?<=^\\s*这是[^。；\\d]{2,40}的)(${COUNT})年(?=[。，；])`),
    needs: '这',
    example: '这是转型升级的五年。',
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
    pattern: new RegExp(`(?:今后|未来)(${COUNT})年(?!前|规划|计划|期|级)`),
    needs: '今未',
    example: '今后五年',
    holds: 'sentence',
    read: ([, years], { frame }) => {
      const from = referenceYear(frame);
      return yearsPeriod(from, from + count(years) - 1);
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
      /(?<![\d一二三四五六七八九十第每近前后比较满续期])([二三四五])年(?=(?:分别)?(?:财政|中央|国家|全国|全省|全市|全区|全县|新增|新建|支出|支持|投入|投资|建成|完成|安排|招收|出版|用于|增加|减少|累计|实施|引进|培育|改造))/,
    needs: '年',
    example: '五年新增',
    holds: 'sentence',
    read: ([, years], context) => lastYears(count(years), context),
  },
];
