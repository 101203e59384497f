import type { Joints } from './joints.ts';
import type { Unit } from './units.ts';
import { ENUMERATORS, numberingOf } from './numbering.ts';
import { OPENERS } from './openers.ts';
import { sentencesOf } from './sentences.ts';
import { isRow } from './units.ts';

const MAX_LINE = 36;
const MAX_NUMBERED = 60;

/** Lines that address the audience: prose, however short. */
const SALUTATION = /^(?:各位|同志们|尊敬的|女士们|朋友们|主席|主任|谢谢|以上|此致)/;

/** Whether a line by itself could be a line of a heading. */
export function couldBeHeading(text: string): boolean {
  if (SALUTATION.test(text) || ENUMERATORS.some(({ pattern }) => pattern.test(text))) return false;
  const numbering = numberingOf(text);
  if (numbering !== undefined && numbering.rank <= 2) {
    return text.length <= MAX_NUMBERED && !/[；，、…]$/.test(text) && sentencesOf(text).length === 1;
  }
  if (text.length > MAX_LINE || text.length < 2) return false;
  if (/[。！；，、…,;]$/.test(text) || /[。；]/.test(text)) return false;
  if (!/[\u4e00-\u9fff]{2}/.test(text) || isRow(text) || isMostlyDigits(text)) return false;
  return !/^[”’）、，]/.test(text);
}

function isMostlyDigits(text: string): boolean {
  return (text.match(/\d/g)?.length ?? 0) > text.length * 0.4;
}

/** Marks headings, and gives for each the unit that it begins with: consecutive lines of one heading share it. */
export function markHeadings(units: readonly Unit[], joints: Joints): void {
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'prose' || unit.settled || !couldBeHeading(unit.text)) continue;
    let end = i + 1;
    while (end < units.length && joinsHeading(units.slice(i, end), units[end] as Unit)) end += 1;
    // The first line of a torn paragraph looks like the last line of a heading.
    if (end - i > 1 && isTorn(units.slice(i, end), units[end], joints)) end -= 1;
    const group = units.slice(i, end);
    const next = units[end];
    if (group.length <= 3 && isHeadingGroup(group, units[i - 1], next, joints)) {
      for (const member of group) member.kind = 'heading';
    }
    i = end - 1;
  }
}

function joinsHeading(group: readonly Unit[], unit: Unit): boolean {
  if (unit.kind !== 'prose' || unit.settled || !couldBeHeading(unit.text)) return false;
  if (numberingOf(unit.text) !== undefined) return false;
  return isNextLine(group, unit);
}

/** Whether a line goes on the heading before it: right below it, after a colon, or as the other half of a couplet. */
function isNextLine(group: readonly Unit[], unit: Unit): boolean {
  const first = group[0] as Unit;
  if (unit.gap === 0) return true;
  if (/[：:]$/.test(first.text) && unit.gap <= 1) return group.length < 3;
  return isCouplet(group.at(-1) as Unit, unit);
}

/** Two lines of like length with a blank line between them are one heading, as nothing else stands between them. */
function isCouplet(previous: Unit, unit: Unit): boolean {
  const plain = numberingOf(previous.text) === undefined;
  return (
    plain && unit.gap <= 1 && previous.gap >= 1 && Math.abs(previous.text.length - unit.text.length) <= 3
  );
}

function isHeadingGroup(
  group: readonly Unit[],
  before: Unit | undefined,
  next: Unit | undefined,
  joints: Joints,
): boolean {
  const last = group.at(-1) as Unit;
  const numbered = numberingOf((group[0] as Unit).text);
  if (next === undefined || next.kind === 'furniture') return numbered !== undefined && numbered.rank <= 2;
  if (/[：:]$/.test(last.text)) return false;
  if (numbered !== undefined && numbered.rank > 2 && sameNumbering(next, numbered.name)) return false;
  if (numbered === undefined && next.kind === 'prose') {
    // A first line torn from its paragraph looks like a heading: the word across the tear tells.
    if (isTorn(group, next, joints)) return false;
  }
  if (numbered === undefined && before?.kind === 'prose' && !/[。！？：；…”’）!?:;]$/.test(before.text))
    return false;
  return true;
}

function isTorn(group: readonly Unit[], next: Unit | undefined, joints: Joints): boolean {
  const last = group.at(-1) as Unit;
  if (next?.kind !== 'prose' || numberingOf(last.text) !== undefined) return false;
  let score = 2 - joints.strength(last.text, next.text);
  if (/[，,]/.test(last.text)) score -= 0.6;
  if (OPENERS.test(last.text)) score -= 1;
  return score <= 0;
}

function sameNumbering(unit: Unit, name: string): boolean {
  return numberingOf(unit.text)?.name === name;
}

/** Groups of heading units that are one heading each, in order. */
export function headingGroup(units: readonly Unit[], start: number): Unit[] {
  const group = [units[start] as Unit];
  for (let i = start + 1; i < units.length && group.length < 3; i += 1) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'heading' || numberingOf(unit.text) !== undefined) break;
    if (!isNextLine(group, unit)) break;
    group.push(unit);
  }
  return group;
}
