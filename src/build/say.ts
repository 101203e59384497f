type Language = 'zh' | 'en';

/** What a build says of itself, by step. */
export type StepName = 'pages' | 'fonts' | 'cards' | 'moved' | 'audit';

const STEPS: Readonly<Record<StepName, Record<Language, string>>> = {
  pages: { zh: '网页', en: 'pages' },
  fonts: { zh: '字体', en: 'fonts' },
  cards: { zh: '图片', en: 'cards' },
  moved: { zh: '旧址', en: 'moved' },
  audit: { zh: '核对', en: 'audit' },
};

const RESULTS = {
  pages: { zh: '{n} 页', en: '{n} pages' },
  fonts: {
    zh: '{files} 个文件，供 {pages} 页用，共 {kb} KB',
    en: '{files} files for {pages} pages, {kb} KB',
  },
  subsets: { zh: '  {done}/{of} 套字', en: '  {done}/{of} subsets' },
  cards: {
    zh: '{files} 个文件，其中图片 {pictures} 张（新做 {made} 张），共 {kb} KB',
    en: '{files} files, {pictures} of them pictures ({made} new), {kb} KB',
  },
  moved: { zh: '{files} 个文件，在报告的旧网址上', en: '{files} files at earlier addresses of reports' },
  drafts: {
    zh: '{n} 份未发布，没有生成：{ids}（--drafts）',
    en: 'not published, left out: {ids} (--drafts)',
  },
  sound: { zh: '{pages} 页，没有问题；最重的几页：', en: '{pages} pages, nothing wrong; the heaviest:' },
  unsound: { zh: '{pages} 页，{n} 个问题；最重的几页：', en: '{pages} pages, {n} problems; the heaviest:' },
} as const satisfies Record<string, Record<Language, string>>;

/** One result of a build in words. */
export function sayResult(
  language: Language,
  name: keyof typeof RESULTS,
  args: Readonly<Record<string, number | string>>,
): string {
  return RESULTS[name][language].replace(/\{(\w+)\}/g, (_, key: string) => String(args[key] ?? ''));
}

/** A step, how long it took, and what came of it. */
export function sayStep(language: Language, name: StepName, seconds: number, result: string): string {
  const word = STEPS[name][language];
  // A Chinese character takes the room of two.
  const width = language === 'zh' ? 2 * word.length : word.length;
  const took = `${seconds.toFixed(1).padStart(6)} ${language === 'zh' ? '秒' : 's'}`;
  return `${word}${' '.repeat(Math.max(0, 6 - width))} ${took}  ${result}`;
}
