import type { NotFigure } from './not-figure.ts';

/** Dates and spans of time, whose numbers count nothing: 2023年11月17日, 连续10个月. */
export const NAMED_TIMES: readonly NotFigure[] = [
  {
    name: 'date',
    pattern: /(?:19|20)\d\d年(?:度|代|末|底|初)?(?:\d{1,2}月(?:份|\d{1,2}日)?)?/g,
    needs: '年',
    example: '2023年11月17日',
  },
  {
    name: 'date-in-numerals',
    pattern:
      /[一二][九〇零○OＯ0][〇零○OＯ0一二三四五六七八九]{2}年(?:度|代|末|底|初)?(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/g,
    needs: '年',
    example: '一九八三年',
  },
  {
    name: 'month-in-numerals',
    pattern: /[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日|份)/g,
    needs: '月',
    example: '十月一日',
  },
  {
    name: 'month',
    pattern: /\d{1,2}(?:[—–\-－~～至到、和]\d{1,2})?月(?:份|底|末|初|\d{1,2}日)?/g,
    needs: '月',
    example: '1—11月',
  },
  { name: 'day', pattern: /(?<!\d\.|住院(?:日|天数)[^，。；]{0,10})\d{1,2}日/g, needs: '日', example: '9日' },
  {
    name: 'iso-date',
    pattern: /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}/g,
    needs: '-/.',
    example: '2024-04-24',
  },
  {
    name: 'clock',
    pattern:
      /(?<![\d.∶:：]|[比由从成]|[年期末初]的|调整为|比例[^，。；\d]{0,6})(?!(?<=[为到至])\d{1,2}[:：]\d{2}[:：])\d{1,2}[:：][0-5]\d(?::[0-5]\d)?(?=$|[^\d∶:：.])/g,
    needs: ':：',
    example: '14:30',
  },
  {
    name: 'clock-in-words',
    pattern: /(?:上午|下午|凌晨|晚上?|中午)\d{1,2}[时点](?:\d{1,2}分|半|整)?|\d{1,2}时(?:\d{1,2}分|许|整)/g,
    needs: '时点',
    example: '上午9时30分',
  },
  {
    name: 'year-range',
    pattern: /(?:19|20)\d\d[—–\-－~～至](?:19|20)\d\d年?(?:度|期间)?/g,
    example: '2016—2020年',
  },
  {
    name: 'bare-year',
    pattern: /(?<![\d.,])(?:19|20)\d\d(?=年?[—–\-－~～至、](?:19|20)\d\d年)/g,
    needs: '年',
    example: '2019、2020年',
  },
  {
    name: 'year-of-a-column',
    pattern: /(?<![\d.,])(?:19|20)\d\d(?=[丨｜|·:：])/g,
    needs: '丨｜|·:：',
    example: '足迹2025丨',
  },
  {
    name: 'quarter',
    pattern: /(?:[1一]季?度?[―—–\-－~～至到])?[前第]?[一二三四1-4]个?季度/g,
    needs: '季',
    example: '前三季度',
  },
  {
    name: 'class-of-year',
    pattern: /(?:19|20)\d\d[届级](?=\p{Script=Han})/gu,
    needs: '届级',
    example: '2025届毕业生',
  },
  { name: 'issue', pattern: /(?<=(?:19|20)\d\d年)第?\d{1,3}期/g, needs: '期', example: '2031年16期' },
  { name: 'two-digit-year', pattern: /\d{2}年(?:代|(?=不变价))/g, needs: '代价', example: '80年代' },
  {
    name: 'five-year-plan',
    pattern: /[“‘"']?十[一二三四五六]?五[”’"']?(?=规划|时期|期间|末|以来|开局|收官|目标|$|[”’])/g,
    needs: '五',
    example: '“十四五”期间',
  },
  {
    name: 'run-of-time',
    pattern: /连续[两\d一二三四五六七八九十]{1,3}(?:多|余)?(?:个)?(?:年|月|季度|天|届|次)/g,
    needs: '连',
    example: '连续10个月',
  },
  {
    name: 'span-of-time',
    pattern:
      /\d{1,12}(?:[—–\-~至到]\d{1,12})?(?:多|余)?(?:年|个月|天|个小时|小时)(?:内|来|以来|间|期|前|后|时间|之久|之内|左右时间|行动|计划|平均(?=[增递下提]))/g,
    needs: '年月天时',
    example: '3年内',
  },
  {
    name: 'years-before',
    pattern: /(?<=[是比为])前(?:\d{1,2}|[一二三四五六七八九十]{1,3})年(?=[同的总平\p{Script=Han}])/gu,
    needs: '前',
    example: '是前20年同一区域的2.3倍',
  },
  {
    name: 'first-months',
    pattern: /(?<![提目])[前头]\d{1,2}个月(?!的)/g,
    needs: '前头',
    example: '前11个月',
  },
  { name: 'span-of-months', pattern: /\d{1,2}个[多余]月/g, needs: '月', example: '历时1个多月' },
  { name: 'years-range', pattern: /\d{1,12}[—–\-~至到]\d{1,12}年/g, needs: '年', example: '3-5年' },
  {
    name: 'anniversary',
    pattern: /\d{1,12}周年|\d{1,12}(?:\.\d{1,12})?版/g,
    needs: '周版',
    example: '75周年',
  },
];
