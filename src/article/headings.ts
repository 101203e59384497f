import type { Joints } from './joints.ts';
import type { Unit } from './units.ts';
import { closeLetterSpaces } from './spaces.ts';
import { ENUMERATORS, numberingOf } from './numbering.ts';
import { sentencesOf } from './sentences.ts';
import { tornScore } from './torn.ts';
import { isEnded } from './units.ts';

const MAX_LINE = 36;
const MAX_NUMBERED = 60;

/** Lines that address the audience: prose, however short. */
const SALUTATION = /^(?:各位|同志们|尊敬的|女士们|朋友们|主席|主任|谢谢|以上|此致)/;

/** A number on a line of its own above a heading: 01. */
const NUMBER_LINE =
  /^(?:0\d|part[ .]?(?:\d{1,2}|one|two|three|four|five|six|seven|eight)|no\. ?\d{1,2}|[一二三四五六七八九十壹贰叁肆伍陆]|[Ⅰ-Ⅻ]|第[一二三四五六七八九十]{1,2}(?:部分|章|篇))$/i;

/** Whether a line by itself could be a line of a heading. */
export function couldBeHeading(written: string): boolean {
  if (written.length > MAX_NUMBERED * 2) return false;
  const text = closeLetterSpaces(written);
  if (SALUTATION.test(text) || ENUMERATORS.some(({ pattern }) => pattern.test(text))) return false;
  if (NUMBER_LINE.test(text)) return true;
  const numbering = numberingOf(text);
  if (numbering !== undefined && numbering.rank <= 2) {
    // With a full stop it may be a paragraph of one sentence: then it is long, or has figures.
    if (/。$/.test(text) && (text.length > 40 || /\d(?!\d*年)| {2}/.test(text.slice(4)))) return false;
    return text.length <= MAX_NUMBERED && !/[；，、…]$/.test(text) && sentencesOf(text).length === 1;
  }
  if (numbering !== undefined && /^[^。；]{2,36}。$/.test(text)) return true;
  if (text.length > MAX_LINE || text.length < 2) return false;
  if (/[。！；，、…,;]$/.test(text) || /[。；]/.test(text)) return false;
  if (
    !/[\u4e00-\u9fff][^\u4e00-\u9fff]?[\u4e00-\u9fff]/.test(text.replace(/[“”‘’]/g, '')) ||
    isMostlyDigits(text)
  )
    return false;
  return !/^[”’）、，]/.test(text);
}

function isMostlyDigits(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) > text.length * 0.4;
}

/** The most lines that one heading has. */
const MOST_LINES = 3;

/** Marks the headings: rows of one to three lines that could be one, with text after them that isn't their own. */
export function markHeadings(units: readonly Unit[], joints: Joints): void {
  for (let start = 0; start < units.length; start += 1) {
    if (!isCandidate(units[start]) || isListed(units, start)) continue;
    let end = start + 1;
    while (joinsHeading(units, start, end)) end += 1;
    const last = end;
    // The first line of a torn paragraph looks like the last line of a heading.
    while (end - start > 1 && end - start <= MOST_LINES && tornScore(units, end - 1, joints) >= 0) end -= 1;
    if (end - start <= MOST_LINES && isHeading(units, start, end, joints)) {
      for (const unit of units.slice(start, end)) {
        unit.kind = 'heading';
        unit.doubtful = end - start === 1 && tornScore(units, start, joints) > -0.7;
      }
    }
    start = last - 1;
  }
}

/** Whether a unit is an item of a list: items stand one below the other, headings have text between them. */
function isListed(units: readonly Unit[], at: number): boolean {
  const numbered = numberingOf((units[at] as Unit).text);
  if (numbered === undefined || numbered.rank <= 2) return false;
  return [units[at - 1], units[at + 1]].some(
    (unit) => unit?.kind === 'prose' && numberingOf(unit.text)?.name === numbered.name,
  );
}

function isCandidate(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && unit.kind === 'prose' && !unit.settled && !unit.row && couldBeHeading(unit.text)
  );
}

function joinsHeading(units: readonly Unit[], start: number, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || !isCandidate(unit) || numberingOf(unit.text) !== undefined) return false;
  return isNextLine(units[start] as Unit, units[at - 1] as Unit, unit, at - start);
}

/** Whether a line goes on the heading before it: right below it, after a colon, or as the other half of a couplet. */
function isNextLine(first: Unit, previous: Unit, unit: Unit, lines: number): boolean {
  if (unit.gap === 0 || (NUMBER_LINE.test(previous.text) && unit.gap <= 1)) return true;
  if (/[：:]$/.test(first.text) && unit.gap <= 1) return lines < MOST_LINES;
  return isCouplet(previous, unit);
}

/** Two lines of like length with a blank line between them are one heading, as nothing else stands between them. */
function isCouplet(previous: Unit, unit: Unit): boolean {
  if (numberingOf(previous.text) !== undefined || unit.gap > 1 || previous.gap < 1) return false;
  return Math.abs(previous.text.length - unit.text.length) <= 3;
}

function isHeading(units: readonly Unit[], start: number, end: number, joints: Joints): boolean {
  const first = units[start] as Unit;
  const before = units[start - 1];
  const next = units[end];
  const numbered = numberingOf(first.text);
  if (next === undefined || next.kind === 'furniture') return numbered !== undefined && numbered.rank <= 2;
  if (/[：:]$/.test((units[end - 1] as Unit).text)) return false;
  if (numbered !== undefined) return true;
  if (NUMBER_LINE.test((units[end - 1] as Unit).text)) return false;
  if (tornScore(units, end - 1, joints) >= 0) return false;
  return before?.kind !== 'prose' || isEnded(before.text);
}

/** The units that are one heading with the one at `start`. */
export function headingGroup(units: readonly Unit[], start: number): Unit[] {
  const group = [units[start] as Unit];
  for (let i = start + 1; i < units.length && group.length < MOST_LINES; i += 1) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'heading' || numberingOf(unit.text) !== undefined) break;
    if (!isNextLine(group[0] as Unit, group.at(-1) as Unit, unit, group.length)) break;
    group.push(unit);
  }
  return group;
}
