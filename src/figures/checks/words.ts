import type { CheckName, Finding } from './finding.ts';

/** What happened, why it matters, what to do about it. */
export interface CheckWords {
  what: string;
  why: string;
  fix: string;
}

const ASK = {
  zh: '请核对原文和数据来源。原文不改；如确有误，在 report.yaml 的 corrections 中写明。',
  en: 'Check the article against its source. The article stays as it is; a real mistake is noted under corrections in report.yaml.',
} as const;

/** What each check says: `{key}` stands for an argument of the finding. */
export const CHECK_WORDS: Readonly<Record<CheckName, { zh: CheckWords; en: CheckWords }>> = {
  'rate-mismatch': {
    zh: {
      what: '“{rate}”与同句的“{part}”“{whole}”对不上：{sum}。',
      why: '同一句里的部分、整体和比率，任两个应能算出第三个；也许比率另有口径。',
      fix: ASK.zh,
    },
    en: {
      what: '"{rate}" does not fit "{part}" and "{whole}" in the same sentence: {sum}.',
      why: 'Of a part, its whole and the rate, any two give the third; the rate may have another base.',
      fix: ASK.en,
    },
  },
  'parts-exceed-whole': {
    zh: {
      what: '部分大于整体：{parts} 超过“{whole}”。',
      why: '“其中”一类的数不能大于它所属的总数。',
      fix: ASK.zh,
    },
    en: {
      what: 'The parts exceed the whole: {parts} is more than "{whole}".',
      why: 'What is said to be part of a total cannot be larger than it.',
      fix: ASK.en,
    },
  },
  'growth-mismatch': {
    zh: {
      what: '“{level}”增长 {growth}，但与上年的“{before}”相比应为 {made} 左右。',
      why: '本年、上年和增幅，任两个应能算出第三个；四舍五入已计算在内。',
      fix: ASK.zh,
    },
    en: {
      what: '"{level}" is said to have grown by {growth}, but against "{before}" it would be about {made}.',
      why: 'Of a level, the year before and the growth, any two give the third; rounding has been allowed for.',
      fix: ASK.en,
    },
  },
  'change-mismatch': {
    zh: {
      what: '“{level}”由“{before}”而来，相差约 {made}，原文却说“{change}”。',
      why: '起点、终点和差，任两个应能算出第三个；四舍五入已计算在内。',
      fix: ASK.zh,
    },
    en: {
      what: '"{level}" came from "{before}", a difference of about {made}, but the article says "{change}".',
      why: 'Of a start, an end and their difference, any two give the third; rounding has been allowed for.',
      fix: ASK.en,
    },
  },
  'share-mismatch': {
    zh: {
      what: '“{part}”占“{whole}”应约为 {made}，原文说 {share}。',
      why: '部分、整体和占比，任两个应能算出第三个；四舍五入已计算在内。',
      fix: ASK.zh,
    },
    en: {
      what: '"{part}" should be about {made} of "{whole}", but the article says {share}.',
      why: 'Of a part, its whole and the share, any two give the third; rounding has been allowed for.',
      fix: ASK.en,
    },
  },
  'share-over-100': {
    zh: {
      what: '占比合计超过 100%：{shares}，合 {sum}。',
      why: '互不重叠的部分加起来不会超过整体。',
      fix: ASK.zh,
    },
    en: {
      what: 'The shares add up to more than 100%: {shares}, together {sum}.',
      why: 'Parts that do not overlap cannot be more than their whole.',
      fix: ASK.en,
    },
  },
  'completion-mismatch': {
    zh: {
      what: '“{done}”完成计划“{plan}”应约为 {made}，原文说 {rate}。',
      why: '实绩、计划和完成率，任两个应能算出第三个；四舍五入已计算在内。',
      fix: ASK.zh,
    },
    en: {
      what: '"{done}" should be about {made} of the plan of "{plan}", but the article says {rate}.',
      why: 'Of what was done, what was planned and the rate, any two give the third; rounding has been allowed for.',
      fix: ASK.en,
    },
  },
  'conflicting-values': {
    zh: {
      what: '同一指标在 {period} 有两个数：“{one}”和“{other}”。',
      why: '一个地方的同一指标在同一时期只有一个数；也许口径、范围或时期不同。',
      fix: ASK.zh,
    },
    en: {
      what: 'One metric has two values for {period}: "{one}" and "{other}".',
      why: 'A place has one value of a metric in a period; they may differ in coverage, scope or period.',
      fix: ASK.en,
    },
  },
  'unit-jump': {
    zh: {
      what: '“{one}”与“{other}”相差一万倍以上，单位可能有误。',
      why: '“元”“万元”“亿元”写混时，数值差一万倍或一亿倍。',
      fix: ASK.zh,
    },
    en: {
      what: '"{one}" and "{other}" differ by a factor of ten thousand or more: a unit may be wrong.',
      why: 'That is what a slip between 元, 万元 and 亿元 does.',
      fix: ASK.en,
    },
  },
  'conflicting-reports': {
    zh: {
      what: '{period} 的同一指标在两份报告里不同：这里是“{one}”，{report} 是“{other}”。',
      why: '一个地方的同一指标在同一时期只有一个数；也许后来修订过，或者口径不同。',
      fix: ASK.zh,
    },
    en: {
      what: 'Two reports give one metric for {period} differently: "{one}" here, "{other}" in {report}.',
      why: 'A place has one value of a metric in a period; it may have been revised, or differ in coverage.',
      fix: ASK.en,
    },
  },
  'growth-between-reports': {
    zh: {
      what: '“{one}”增长 {growth}，但与 {report} 的“{other}”相比应为 {made} 左右。',
      why: '两年的数和增幅应当对得上；四舍五入已计算在内，也许上年的数修订过。',
      fix: ASK.zh,
    },
    en: {
      what: '"{one}" is said to have grown by {growth}, but against "{other}" in {report} it would be about {made}.',
      why: 'The levels of two years and the growth between them should agree; rounding has been allowed for, but the earlier level may have been revised.',
      fix: ASK.en,
    },
  },
  'unit-jump-between-reports': {
    zh: {
      what: '“{one}”与 {report} 的“{other}”相差约一万倍，单位可能有误。',
      why: '“万元”和“亿元”写混时，数值差一万倍。',
      fix: ASK.zh,
    },
    en: {
      what: '"{one}" and "{other}" in {report} differ by a factor of about ten thousand: a unit may be wrong.',
      why: 'That is what a slip between 万元 and 亿元 does.',
      fix: ASK.en,
    },
  },
};

/** The names of all checks. */
export const CHECK_NAMES = Object.keys(CHECK_WORDS) as [CheckName, ...CheckName[]];

/** A finding in words, in both languages. */
export function wordsOf({ name, args }: Pick<Finding, 'name' | 'args'>): { zh: CheckWords; en: CheckWords } {
  return { zh: fillAll(CHECK_WORDS[name].zh, args), en: fillAll(CHECK_WORDS[name].en, args) };
}

function fillAll({ what, why, fix }: CheckWords, args: Finding['args']): CheckWords {
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? '');
  return { what: fill(what), why: fill(why), fix: fill(fix) };
}
