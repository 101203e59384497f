import { isNearlyWhole, isPartOfYear } from './calendar.ts';
import type { TimeMark } from './time-mark.ts';
import type { Period } from '../types.ts';

/** How a text around it narrows what its period words hold for. */
export interface TimeScope {
  /** Where values stand: a period word behind one in its sentence holds for its own part of the sentence. */
  values: readonly number[];
  /** The year of a report on a whole year: parts of it hold for their sentence. */
  annual: number | undefined;
  /** The year reported on, whether it is over or not. */
  year: number;
  /** The part of a year that an article is of: parts of that hold for their sentence. */
  part: Period | undefined;
  /** A section on several years: each year named in it holds for its sentence. */
  era: boolean;
}

/**
 * Narrows what period words hold for: 2023年… holds on; in 产值38亿元，9月当月增长9% the month is of its own clause.
 */
export function narrowTimes(text: string, marks: readonly TimeMark[], scope: TimeScope): TimeMark[] {
  let next = 0;
  let lastValue = -1;
  return marks.map((mark, index): TimeMark => {
    while (next < scope.values.length && (scope.values[next] ?? 0) < mark.start) {
      lastValue = scope.values[next] ?? 0;
      next += 1;
    }
    if (mark.holds !== 'on') return mark;
    // 1993年与某镇合署办公。: a year that is told for what happened then, and not for any number.
    if (isHistory(text, mark, scope.annual ?? scope.year - 1, [lastValue, scope.values[next]]))
      return { ...mark, holds: 'sentence' };
    // 1992年经省政府批准设立，: when something began, not what the text goes on with.
    if (
      FOUNDED.test(text.slice(mark.end, mark.end + 24)) &&
      Number(mark.period.end.slice(0, 4)) < scope.year - 1
    )
      return { ...mark, holds: 'segment', until: mark.end };
    // 1998年为2700元，2003年达到4630元。: what it was before, where the year that is told of follows.
    if (isBase(text, mark, marks.slice(index + 1, index + 5), scope.year))
      return { ...mark, holds: 'sentence' };
    const inside =
      lastValue >= 0 && !/[。！？；;]/.test(text.slice(Math.max(lastValue, mark.start - REACH), mark.start));
    if (inside && mark.start - lastValue < REACH)
      return { ...mark, ...narrowed(text, mark, lastValue, scope.annual) };
    // 其中，6月份…; 分季度看，一季度…: parts of the time that the text goes on with.
    if (isPartOfYear(mark.period) && LED.test(text.slice(Math.max(0, mark.start - 8), mark.start)))
      return { ...mark, holds: 'sentence' };
    // 1—11月，… at the head of a paragraph is of all of it.
    const heads = mark.start < HEAD && isNearlyWhole(mark.period);
    const part = !heads && isPartOfYear(mark.period) && mark.period.start.startsWith(`${scope.annual}-`);
    const local = part || scope.era || isWithin(text, mark, scope.part);
    return local ? { ...mark, holds: 'sentence' } : mark;
  });
}

/** A year before the one reported on that a sentence tells of before that one. */
function isBase(text: string, mark: TimeMark, behind: readonly TimeMark[], year: number): boolean {
  if (!(Number(mark.period.label) < year)) return false;
  const next = behind.find(({ period }) => period.label === String(year));
  if (!next) return false;
  return next.start - mark.end < REACH && !STOPS.test(text.slice(mark.end, next.start));
}

/** A shorter part of the part of a year that an article is of, where no sentence begins with it. */
function isWithin(text: string, { start, period }: TimeMark, part: Period | undefined): boolean {
  if (part === undefined || !isPartOfYear(period) || period.label === part.label) return false;
  if (start < HEAD || /[。；\n]\s*$/.test(text.slice(start - HEAD, start))) return false;
  return period.start >= part.start && period.end <= part.end;
}

/** A year before the one reported on, in a sentence that has none of the values on its two sides. */
function isHistory(
  text: string,
  mark: TimeMark,
  annual: number,
  [before, behind = Infinity]: readonly [number, number | undefined],
): boolean {
  if (Number(mark.period.end.slice(0, 4)) >= annual) return false;
  const stop = text.slice(mark.end, mark.end + REACH).search(STOPS);
  if (behind < mark.end + (stop < 0 ? REACH : stop)) return false;
  return before < 0 || mark.start - before > REACH || STOPS.test(text.slice(before, mark.start));
}

/** Where a sentence ends. */
const STOPS = /[。！？\n]/;

/** How long a period word holds that stands behind a value in its sentence. */
function narrowed(
  text: string,
  mark: TimeMark,
  value: number,
  annual: number | undefined,
): Pick<TimeMark, 'holds' | 'until'> {
  // 五年来，新增企业84家，2022年，出口3亿元；进口1亿元: the report's own year goes on.
  if (mark.period.label === String(annual) && /[，；]/.test(text[mark.start - 1] ?? ''))
    return { holds: 'sentence', until: mark.until };
  // 120个项目前三季度全部开工，98个项目投产: said of its own clause.
  const own = isPartOfYear(mark.period) && !/[，、]/.test(text.slice(value, mark.start));
  const stop = own ? text.slice(mark.end, mark.end + REACH).indexOf('，') : -1;
  const until = stop < 0 ? segmentEnd(text, mark.end) : mark.end + stop;
  return { holds: 'segment', until: Math.min(mark.until, until) };
}

/** That something was begun in a year. */
const FOUNDED =
  /^(?:\d{1,2}月(?:\d{1,2}日)?)?[^，。；\d]{0,14}(?:批准|设立|成立|创建|创办|组建|始建|筹建|挂牌|升格|开始(?:建设|招[收生])|破土动工|建[校院成]|撤[乡县区镇村]|更名|改[称名制]|迁[至入]|[合撤]并|并入|划[归入]|升[级格]?为|被(?:评|授予|列|命名|确定|认定)为?)/;

/** How far into a paragraph what it begins with may stand. */
const HEAD = 8;

/** What a sentence on a part of the time begins with. */
const LED = /(?:^|[。；\n]\s*)(?:其中|分(?:季度|月|月份)看|从(?:季度|月度|单月|环比)看)[，：]?$/;

/** A sentence is looked through no further, so that a monstrous one stays linear. */
const REACH = 400;

/** Where the part of a sentence ends that an offset stands in. */
export function segmentEnd(text: string, from: number): number {
  const stop = text.slice(from, from + REACH).search(/[；;。]/);
  return from + (stop < 0 ? REACH : stop);
}
