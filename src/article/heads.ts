import type { Head } from './title.ts';
import { PUBLISHING_BODY } from './title.ts';
import type { ArticleData, Section } from './types.ts';
import type { Unit } from './units.ts';
import { SITE_SUFFIX } from './chrome.ts';
import { blocksOf, headingLinesOf } from './blocks.ts';
import { furnitureOf } from './furniture.ts';
import { dateIn, fieldsIn, namesIn } from './metadata.ts';
import { guessOrganisation } from './organisations.ts';
import { lineNumbers } from './units.ts';
import { plainUnit } from './punctuation.ts';
import { guessYears } from './years.ts';

const KICKER_MARK = /^(?:【(?<boxed>.{2,14})】|(?<barred>.{2,20}?)\s*[丨｜|︱])\s*(?<title>.{4,})$/;

/** What the head, the furniture and the trailing bylines of an article tell about it. */
export function headData(
  raw: string,
  units: readonly Unit[],
  head: Head,
  sections: readonly Section[],
  bylines: readonly string[],
): Omit<ArticleData, 'furniture' | 'mends'> {
  const { kicker, title } = splitTitle(raw, head);
  const furniture = units.filter((unit) => unit.kind === 'furniture').map((unit) => unit.text);
  const byline = new Set<string>();
  let source: string | null = head.source[0] === undefined ? null : rawText(raw, head.source[0]);
  let published: string | null = null;
  for (const text of furniture) {
    const rule = furnitureOf(text);
    if (rule?.kind === 'byline') for (const name of namesIn(text)) byline.add(name);
    if (rule?.kind !== 'meta') continue;
    const fields = fieldsIn(text);
    for (const name of namesIn(fields.get('作者') ?? '')) byline.add(name);
    source ??=
      fields.get('来源') ??
      fields.get('信息来源') ??
      fields.get('文章来源') ??
      fields.get('稿件来源') ??
      null;
    published ??= dateIn(text);
  }
  for (const text of bylines) {
    const fields = fieldsIn(text.replace(/[（()）]/g, ''));
    source ??= fields.get('来源') ?? fields.get('信息来源') ?? null;
    if (!fields.has('来源') && !fields.has('信息来源')) for (const name of namesIn(text)) byline.add(name);
  }
  const prose = sections
    .flatMap(blocksOf)
    .map((block) => block.data.text)
    .join('\n');
  const headings = sections.map((section) => headingLinesOf(section).join(' '));
  const years = guessYears(prose, { title: plain(`${kicker ?? ''} ${title}`), published, headings });
  return {
    kicker,
    title,
    titleLines: lineNumbers([...head.kicker, ...head.title]),
    organisation:
      guessOrganisation(plain(title), prose) ??
      guessOrganisation(plain(source ?? ''), '') ??
      furniture.find((text) => PUBLISHING_BODY.test(text)) ??
      null,
    year: years.year,
    published,
    publishedYear: years.publishedYear,
    byline: [...byline],
    source: source === '' ? null : source,
  };
}

/** Full-width digits and letters as ASCII, for what reads a title. */
function plain(text: string): string {
  return text.split('').map(plainUnit).join('');
}

function splitTitle(raw: string, head: Head): { kicker: string | null; title: string } {
  const title = head.title
    .map((unit) => rawText(raw, unit))
    .join(' ')
    .replace(SITE_SUFFIX, '')
    .replace(/\[\d{1,2}\]$/, '');
  if (head.kicker.length > 0)
    return { kicker: head.kicker.map((unit) => rawText(raw, unit)).join(' '), title };
  const match = KICKER_MARK.exec(title);
  if (match === null) return { kicker: null, title };
  const { boxed, barred, title: second = '' } = match.groups ?? {};
  const first = boxed ?? barred ?? '';
  return first.length < second.length
    ? { kicker: first.trim(), title: second.trim() }
    : { kicker: null, title };
}

/** A unit's text as written: the raw characters of its run. */
function rawText(raw: string, unit: Unit): string {
  return unit.lines
    .map(({ run }) => run.spans.map(([, start, length]) => raw.slice(start, start + length)).join(''))
    .join('');
}
