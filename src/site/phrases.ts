import type { Locale } from '../editions/types.ts';
import { wordsIn } from '../figures/index.ts';
import { escapeHtml } from './escape.ts';
import { KEPT } from './keep-rules.ts';
import { mixedHtml } from './mixed.ts';

/** No unit of a title is set wider than this on one line, in em: what a phone's title holds. */
const UNIT = 9;

/** Where a title may break, the better places first: at spaces between Chinese, after clauses, after list commas and closing quotes, before opening ones, between words. */
const BREAKS: readonly ((text: string) => string[])[] = [
  (text) => text.split(/(?<=[\p{Script=Han}”」』）》][ \u3000]+)(?=[\p{Script=Han}“「『（《])/u),
  (text) => text.split(/(?<=[，；：！？])/),
  (text) => text.split(/(?<=[、”」』）》])(?![，；：、！？。”」』）》])/),
  (text) => text.split(/(?=[“「『（《])/),
  chineseWords,
];

/**
 * A title in units that stay whole, so that a page can offer a line break between them and nowhere else: a unit is cut
 * at the next worse place only where it is wider than a phone's line.
 *
 * @example
 * titleUnits('快速成长的“生力军”，作用突出', 'zh-Hans') // ['快速成长的“生力军”，', '作用突出']
 */
export function titleUnits(text: string, locale: Locale): string[] {
  if (locale === 'en') return text.split(/(?<= )/);
  let units = [text];
  for (const cut of BREAKS) units = units.flatMap((unit) => (widthOf(unit) > UNIT ? cut(unit) : [unit]));
  return withoutLoneEnd(units.filter((unit) => unit !== ''));
}

/** No character may stand alone on a title's last line: it goes with the word before it. */
function withoutLoneEnd(units: string[]): string[] {
  const last = units.at(-1) ?? '';
  const alone = [...last.replace(/[\p{P}\p{Z}]/gu, '')].length < 2;
  return alone && units.length > 1 ? [...units.slice(0, -2), (units.at(-2) ?? '') + last] : units;
}

/** Words that belong to the one after them, and those that belong to the one before: 以|营商, 之|优; 企业|中, 两成|多. */
const LEADS =
  /^(?:[以谋謀促在从從向由为爲為对對和与與及占佔近约約超达達新大强強高全各每第“‘「『（《〈【]|[$¥+＋−-])$/u;
const TRAILS = /^(?:[的之中内內里裡裏上下后後前等多余餘谷区區市县縣镇鎮]|[\p{P}\p{Z}]+)$/u;
/** What counts after a number: 个, 家, 亿元, 百分点. */
const COUNTED = /^(?:[\p{Script=Han}%％‰]{1,2}|百分[点點])$/u;
const NUMBER = /[\d〇一二三四五六七八九十百千万萬亿億][个個]?$/;

/** Words by the dictionary that figures are read with; marks and small words cling to their neighbours, units to their number. */
function chineseWords(text: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const word of wordsIn(text)) {
    const before = words.at(-1);
    const counts = /\d/.test(before ?? '') && NUMBER.test(before ?? '') && COUNTED.test(word);
    // Nor is a number cut from the character before it: a break between them would cost the space there.
    const follows = /^\d/.test(word) && /\p{Script=Han}$/u.test(before ?? '');
    if (LEADS.test(word) && !(opening === '' && counts)) opening += word;
    else if (before !== undefined && opening === '' && (TRAILS.test(word) || counts || follows))
      words[words.length - 1] = before + word;
    else {
      words.push(opening + word);
      opening = '';
    }
  }
  return opening === '' ? words : [...words, opening];
}

/** A word of words with hyphens that a phone's line of a title holds: High-tech, higher-quality. */
const COMPOUND = /(?<![\w-])([A-Za-z\d]+(?:-[A-Za-z\d]+)+)(?![\w-])/;
const LONGEST_COMPOUND = 16;

function englishHtml(text: string, compound: boolean): string {
  const html = mixedHtml(text, 'en');
  return compound && text.length <= LONGEST_COMPOUND ? `<span class="compound">${html}</span>` : html;
}

/** A heading of several lines on one, as HTML with its breaks: contents, the heads of a table's groups. */
export function headingHtml(lines: readonly string[], locale: Locale): string {
  return lines.map((line) => titleHtml(line, locale)).join(locale === 'en' ? ' ' : '\u3000');
}

/** A title as HTML with a break offered between its words, so that balanced lines never cut one, nor an English compound at its hyphen. */
export function titleHtml(text: string, locale: Locale): string {
  if (locale === 'en')
    return text
      .split(COMPOUND)
      .map((part, i) => englishHtml(part, i % 2 === 1))
      .join('');
  const clauses = titleClauses(text, locale).map((units) => units.map(escapeHtml).join('<wbr>'));
  if (clauses.length === 1) return clauses[0] as string;
  return clauses.map((clause) => `<span class="clause">${clause}</span>`).join('<wbr>');
}

/** No clause narrower than this, its comma included, stands on a line by itself. */
const CLAUSE = 5;

/**
 * A title's units, clause by clause: a line is filled with whole clauses first, and one that opens with a quotation mark
 * stands close to the comma before it.
 *
 * @example
 * titleClauses('向前赶超的“践行者”，开年部署', 'zh-Hans') // [['向前赶超的', '“践行者”，'], ['开年部署']]
 */
function titleClauses(text: string, locale: Locale): string[][] {
  const clauses: string[][] = [];
  for (const unit of titleUnits(text, locale)) {
    const last = clauses.at(-1);
    const before = last?.join('') ?? '';
    if (last !== undefined && (!/[，；：！？]$/.test(before) || widthOf(before) < CLAUSE)) last.push(unit);
    else clauses.push([unit]);
  }
  return clauses;
}

/** A title of several phrases in one text: a line is filled with whole ones first. */
export function phrasesHtml(phrases: readonly string[], locale: Locale): string {
  if (phrases.length === 1) return titleHtml(phrases[0] as string, locale);
  const spans = phrases.map((phrase) => `<span class="clause">${titleHtml(phrase, locale)}</span>`);
  return spans.join(locale === 'en' ? ' ' : '<wbr>');
}

/** A measure's name in a row of a table: in Chinese broken where titles are, in English never inside an amount. */
export function nameHtml(metric: string, lang: string | null, locale: Locale): string {
  if (lang !== null) return escapeHtml(metric);
  if (locale !== 'en') return titleUnits(metric, locale).map(escapeHtml).join('<wbr>');
  const part = (text: string, i: number): string =>
    i % 2 === 1 ? `<span class="whole">${escapeHtml(text)}</span>` : escapeHtml(text);
  return metric.split(KEPT.en).map(part).join('');
}

/** How wide text is set, in em: a Chinese character is one, Latin about half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const c of text) width += /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u2018-\u201d]/.test(c) ? 1 : 0.52;
  return width;
}

/** The steps that the style sheet has a hero size for: the width in em of the longest phrase. */
const STEPS = [4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20, 24] as const;

/** The style sheet's class for a title: by its longest phrase, and whether all phrases fit on one line. */
export function heroClass(phrases: readonly string[]): string {
  const widths = phrases.map(widthOf);
  const longest = Math.ceil(Math.max(...widths));
  const step = STEPS.find((s) => longest <= s) ?? 24;
  const all = widths.reduce((a, b) => a + b, 0) + 0.5 * (phrases.length - 1);
  return `em${step}${phrases.length > 1 && all <= 9.2 ? ' one-line' : ''}`;
}
