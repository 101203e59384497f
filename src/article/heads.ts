import type { Head } from './title.ts';
import { PUBLISHING_BODY } from './title.ts';
import type { ArticleData, Section } from './types.ts';
import type { Unit } from './units.ts';
import { SITE_SUFFIX } from './chrome.ts';
import { creditsOf } from './credits.ts';
import { blocksOf, headingLinesOf } from './blocks.ts';
import { foldScript, unfold } from './fold.ts';
import { furnitureOf } from './furniture.ts';
import { dateIn, fieldsIn, namesIn } from './metadata.ts';
import { guessOrganisation } from './organisations.ts';
import { lineNumbers } from './units.ts';
import { normaliseRun, plainUnit } from './punctuation.ts';
import { guessYears } from './years.ts';

/** How far from its beginning an article says where it was read. */
const OPENING = 400;

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
  const furnitureUnits = units.filter((unit) => unit.kind === 'furniture');
  const furniture = furnitureUnits.map((unit) => unit.text);
  const byline = new Set(head.person.map((unit) => rawText(raw, unit).replace(/\s+/g, '')));
  let source: string | null = head.source[0] === undefined ? null : rawText(raw, head.source[0]);
  let published: string | null = null;
  const addNames = (names: readonly string[], written: string): void => {
    for (const name of names) byline.add(unfold(name, [written]));
  };
  for (const unit of furnitureUnits) {
    const { text } = unit;
    const written = plain(rawText(raw, unit));
    const rule = furnitureOf(text);
    if (rule?.kind === 'byline') addNames(creditsOf(text)?.authors ?? namesIn(text), written);
    if (rule?.kind !== 'meta') continue;
    const fields = fieldsIn(text);
    addNames(namesIn(fields.get('作者') ?? ''), written);
    const named = sourceIn(fields);
    source ??= named === null ? null : unfold(named, [written]);
    published ??= dateIn(text);
  }
  for (const written of bylines) {
    const text = foldScript(written);
    const named = sourceIn(fieldsIn(text.replace(/[（()）]/g, '')));
    if (named === null) addNames(creditsOf(text)?.authors ?? namesIn(text), written);
    else source ??= unfold(named, [written]);
  }
  const prose = sections
    .flatMap(blocksOf)
    .map((block) => block.data.text)
    .join('\n');
  const headings = sections.map((section) => headingLinesOf(section).join(' '));
  const heads = {
    title: foldScript(plain(`${kicker ?? ''} ${title}`)),
    opening: foldScript(plain(raw.slice(0, OPENING))),
    published,
  };
  const years = guessYears(foldScript(prose), { ...heads, headings: headings.map(foldScript) });
  const organisation =
    guessOrganisation(heads.title, foldScript(prose), heads.opening) ??
    guessOrganisation(foldScript(plain(source ?? '')), '') ??
    furniture.find((text) => PUBLISHING_BODY.test(text)) ??
    null;
  return {
    kicker,
    title,
    titleLines: lineNumbers([...head.kicker, ...head.title]),
    titleRuns: head.title.flatMap((unit) =>
      unit.lines.map(({ number, run }) => ({ line: number, ...normaliseRun(run) })),
    ),
    organisation:
      organisation === null
        ? null
        : unfold(organisation, [
            plain(title),
            prose,
            source ?? '',
            ...furnitureUnits.map((unit) => rawText(raw, unit)),
          ]),
    year: years.year,
    published,
    publishedYear: years.publishedYear,
    byline: [...byline],
    source: source === '' ? null : source,
  };
}

/** The field of a line of metadata that names the source. */
function sourceIn(fields: ReadonlyMap<string, string>): string | null {
  const labels = ['来源', '信息来源', '文章来源', '稿件来源'];
  return labels.map((label) => fields.get(label)).find((field) => field !== undefined) ?? null;
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
