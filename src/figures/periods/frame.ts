import type { Article } from '../../article/index.ts';
import { partOf } from './part-of-year.ts';
import type { FindTimes } from './periods.ts';
import { reportedYear } from './reported-year.ts';
import type { TimeFrame } from '../tables/periods.ts';
import type { FigureOptions } from '../options.ts';
import type { Period } from '../types.ts';

/** Settles the year reported on and the month that relative words are read from. */
export function frameOf(
  article: Article,
  texts: readonly string[],
  options: FigureOptions,
  findTimes: FindTimes,
): TimeFrame {
  const { reference, year, now } = reportedYear(article, texts, options, findTimes);
  const frame: TimeFrame = { reference, year, planned: plannedYear(article, { reference, year }) };
  if (now) return { ...frame, period: now };
  const title = `${article.data.kicker ?? ''}，${article.data.title}`;
  // Where the year is given, the title alone decides: no paragraph may change what another is read as.
  return { ...frame, period: partOf(title, options.year === undefined ? texts : [], frame, findTimes) };
}

/** In the last months of a year, plans are of the next one where the title names it. */
function plannedYear(article: Article, { reference, year }: TimeFrame): number {
  const [now = year, month = 0] = reference.split('-').map(Number);
  const next = month >= 10 && `${article.data.kicker ?? ''}${article.data.title}`.includes(`${now + 1}年`);
  return Math.max(year, next ? now + 1 : now);
}

/** Whether the year reported on is over, or all but. */
export function isAnnual(frame: TimeFrame): boolean {
  const [year = 0, month = 0] = frame.reference.split('-').map(Number);
  return frame.period === undefined && (frame.year < year || month >= 11);
}

/** A year that has only begun when it is told of. */
export function hasBegun(period: Period, { year, reference }: TimeFrame): boolean {
  const now = reference.slice(0, 4);
  return period.label === now && Number(now) > year && Number(reference.slice(5) || 12) <= 4;
}

/** Words that make a later year one that is planned for. */
const PLANNED = /五”?(?:期?末|时期|期间)|要求|计划|规划|预计/;

/** “十五五”期间, 计划2026年: years that lie ahead of the day of writing, or begin with it, after the words before a value. */
export function liesAhead(period: Period, { reference }: TimeFrame, before: string): boolean {
  const now = Number(reference.slice(0, 4));
  const [from, to] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  if (from < now || to <= now || before.includes('以来')) return false;
  return to - from >= SEVERAL || PLANNED.test(before);
}

/** 2023-2024学年 is no plan, a span of years is. */
const SEVERAL = 2;
