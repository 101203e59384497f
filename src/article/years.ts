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
  /** Text of headings, in order. */
  headings: readonly string[];
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?=年|年度)(?!年代)/g;

/**
 * Years written in Chinese digits, in ASCII.
 *
 * @example
 * plainYears('二〇三一年工作总结') // '2031年工作总结'
 */
function plainYears(text: string): string {
  return text.replace(
    /(?<![〇○零\d一二三四五六七八九])[一二][〇○零0九][〇○零0一二三四五六七八九]{2}(?=年)/g,
    (year) => [...year].map((one) => Math.max(0, '零一二三四五六七八九'.indexOf(one))).join(''),
  );
}

/**
 * Guesses the year reported on: from the title, from a heading such as 2024年工作回顾, from the publication date,
 * else from how the text speaks of its years.
 */
export function guessYears(prose: string, written: YearHints): Years {
  const text = plainYears(prose);
  const hints = { ...written, title: plainYears(written.title), headings: written.headings.map(plainYears) };
  const published = hints.published === null ? null : Number(hints.published.slice(0, 4));
  const delivered = /((?:19|20)\d\d)年\d{1,2}月\d{1,2}日，?在|[（(]((?:19|20)\d\d)年\d{1,2}月\d{1,2}日/.exec(
    hints.title,
  );
  const spoken = Number(delivered?.[1] ?? delivered?.[2] ?? 0) || null;
  for (const heading of hints.headings) {
    const review = /((?:19|20)\d\d)年?.{0,10}(?:回顾|总结|主要工作|工作情况|完成情况|发展情况)/.exec(heading);
    if (review !== null)
      return { year: Number(review[1]), publishedYear: published ?? spoken ?? Number(review[1]) + 1 };
  }
  const titled = /(?<!\d)((?:19|20)\d\d)(?!\d|年\d{1,2}月\d)/.exec(hints.title);
  if (spoken !== null) return { year: spoken - 1, publishedYear: published ?? spoken };
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

function laterYear(text: string, year: number): number | null {
  return new RegExp(`(?<!\\d)${year + 1}年`).test(text) ? year + 1 : null;
}

/** How often a text names each year; only years that are spoken of, not those inside names of plans. */
function countYears(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match[1]);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
