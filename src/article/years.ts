/** The year reported on and the year of publication, as far as a text tells. */
export interface Years {
  year: number | null;
  publishedYear: number | null;
}

/** What the head of the article says already. */
export interface YearHints {
  /** Title and kicker. */
  title: string;
  published: string | null;
  /** What the article begins with, its metadata too. */
  opening: string;
  /** Text of headings, in order. */
  headings: readonly string[];
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?=年|年度)(?!年代|年[至到](?:19|20)\d\d年)/g;

/**
 * Years written in Chinese digits, in ASCII.
 *
 * @example
 * plainYears('二〇三一年工作总结') // '2031年工作总结'
 */
function plainYears(text: string): string {
  return text.replace(
    /(?<![〇○零\d一二三四五六七八九])[一二][〇○零0OＯ九][〇○零0OＯ一二三四五六七八九]{2}(?=年)/g,
    (year) => [...year].map((one) => Math.max(0, '零一二三四五六七八九'.indexOf(one))).join(''),
  );
}

/** What names a year without reporting on it, each with an example. The year's own characters are the first group. */
export const BASES: readonly { pattern: RegExp; example: string; year: number }[] = [
  {
    pattern: /(?<=[比较](?:19|20)\d\d年[到至])((?:19|20)\d\d)年/g,
    example: '比2021年到2025年的平均增速高',
    year: 2025,
  },
  {
    pattern:
      /(?<=[从由自与同](?:历史高点的)?|[比较](?:[^，。；\d]{1,8}的)?)((?:19|20)\d\d)年(?!前[一二三四\d]|第?[一二三四]季度|[上下]半年|度)/g,
    example: '比2030年增长27%',
    year: 2030,
  },
  { pattern: /(?<=是)((?:19|20)\d\d)年(?:同期|年?末|全年)?的/g, example: '是2025年的2.75倍', year: 2025 },
  {
    pattern: /(?<=[到至])((?:19|20)\d\d)年[底末]?，?(?=将|力争|拟)/g,
    example: '明年到2035年将完成34所学校的改造',
    year: 2035,
  },
  {
    pattern: /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|以前|之前|前(?![一二三四\d])|起)/g,
    example: '2026年以来',
    year: 2026,
  },
  {
    pattern:
      /(?<=(?:始建|创建|组建|创办|建校|建院|建成|成立|开业|设立|诞生|投产|迁建|始)于(?:公元)?)((?:19|20)\d\d)年/g,
    example: '医院始建于1953年',
    year: 1953,
  },
  {
    pattern: /(?<=[（(](?:按)?)((?:19|20)\d\d)年(?:不变|可比)?价/g,
    example: '254亿元（1990年不变价）',
    year: 1990,
  },
  {
    pattern:
      /((?:19|20)\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日)?，?(?:正式)?(?:由?[^，。；\d]{0,16}(?:批准|批复)|(?:成立|设立|建立|组建|投产)(?!了))/g,
    example: '2009年3月国务院批复同意',
    year: 2009,
  },
];

/** A session that the text says it was read to: 2031年1月10日在临溪省第十届人民代表大会第一次会议上. */
const READ_TO =
  /((?:19|20)\d\d)年\s*(\d{1,2})月\s*\d{1,2}日\s*，?\s*在[\s\S]{2,30}?(?:会议|大会)上|[（(]((?:19|20)\d\d)年\s*(\d{1,2})月\s*\d{1,2}日/;

/** A title of part of a year: 2031年上半年. */
const PART = /((?:19|20)\d\d)年(?:上半年|前[一二三四\d]+个?[季月]|[一二三]季度|1[-—至]\d)/;

/** A title of several years, which tells of the last: 2017年—2021年. */
const SPAN = /(?:19|20)\d\d年?[—–~至到-]{1,2}((?:19|20)\d\d)年/;
const PLANNED = /规划|计划|纲要|方案/;

/** From this month on, a session hears of the year that it is held in. */
const CLOSING_MONTH = 11;

/**
 * Guesses the year reported on: from the title, from a heading such as 2024年工作回顾, from the publication date,
 * else from how the text speaks of its years.
 */
export function guessYears(prose: string, written: YearHints): Years {
  const text = plainYears(prose);
  const hints = { ...written, title: plainYears(written.title), headings: written.headings.map(plainYears) };
  const published = hints.published === null ? null : Number(hints.published.slice(0, 4));
  const spoken = readIn(hints.title) ?? readIn(plainYears(hints.opening));
  for (const heading of hints.headings) {
    const review = /((?:19|20)\d\d)年?.{0,10}(?:回顾|总结|主要工作|工作情况|完成情况|发展情况)/.exec(heading);
    if (review !== null)
      return { year: Number(review[1]), publishedYear: published ?? spoken?.year ?? Number(review[1]) + 1 };
  }
  const span = PLANNED.test(hints.title) ? null : SPAN.exec(hints.title);
  const titled = span ?? /(?<!\d)((?:19|20)\d\d)(?!\d|年\d{1,2}月\d)/.exec(hints.title);
  const part = PART.exec(hints.title);
  if (part !== null && Number(part[1]) === spoken?.year)
    return { year: spoken.year, publishedYear: published ?? spoken.year };
  if (spoken !== null) return { year: spoken.of, publishedYear: published ?? spoken.year };
  if (titled !== null && Number(titled[1]) + 1 === published)
    return { year: Number(titled[1]), publishedYear: published };
  // A report on the work of the government is named for the year that it is delivered in.
  if (titled !== null && /政府工作报告/.test(hints.title)) {
    return { year: Number(titled[1]) - 1, publishedYear: published ?? Number(titled[1]) };
  }
  if (titled !== null)
    return { year: Number(titled[1]), publishedYear: published ?? laterYear(text, Number(titled[1])) };
  const counts = countYears(text);
  if (published !== null) {
    const before = counts.get(published - 1) ?? 0;
    const looksBack = /去年|上年|过去(?:的)?一年/.test(text) || before > 0;
    const own = counts.get(published) ?? 0;
    return { year: looksBack && before >= own ? published - 1 : published, publishedYear: published };
  }
  if (counts.size === 0) return { year: null, publishedYear: null };
  // Named equally often, the earlier year is told of and the later one planned.
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const most = (ranked[0] as [number, number])[0];
  const later = counts.has(most + 1) ? most + 1 : null;
  const speaksOfThisYear = (text.match(/今年/g)?.length ?? 0) > 0;
  if (later !== null) return { year: most, publishedYear: later };
  // 今年 outweighs a single plan named for a later year; a report that says 去年 tells of the year before.
  if (speaksOfThisYear && /去年|上年/.test(text) && counts.has(most - 1))
    return { year: most - 1, publishedYear: most };
  return { year: most, publishedYear: null };
}

/** The year in which an article was read to a session, and the year that such a session hears of. */
function readIn(text: string): { year: number; of: number } | null {
  const match = READ_TO.exec(text);
  if (match === null) return null;
  const year = Number(match[1] ?? match[3]);
  return { year, of: Number(match[2] ?? match[4]) >= CLOSING_MONTH ? year : year - 1 };
}

function laterYear(text: string, year: number): number | null {
  return new RegExp(`(?<!\\d)${year + 1}年`).test(text) ? year + 1 : null;
}

/** How often a text names each year as one that it reports on. */
function countYears(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  let told = text;
  for (const { pattern } of BASES) told = told.replace(pattern, (whole) => '□'.repeat(whole.length));
  for (const match of told.matchAll(YEAR)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
