import type { Prepared } from './prepare.ts';
import type { VFileMessage } from 'vfile-message';
import { toRaw } from '../article/index.ts';
import type { Span } from '../article/index.ts';
import { bindBlock } from './binding/bind.ts';
import { isPartOfYear, isYears } from './periods/calendar.ts';
import type { Carried } from './periods/carried.ts';
import { coverage } from './text/coverage.ts';
import { entitiesOf } from './owners/entities.ts';
import type { Source } from './text/blocks.ts';
import type { Draft } from './sentence/drafts.ts';
import { hasBegun, isAnnual, liesAhead } from './periods/frame.ts';
import { figureMessage, unreadName } from './messages.ts';
import { numberFinder } from './number-finder.ts';
import { eraOf } from './periods/eras.ts';
import { narrowTimes } from './periods/narrowing.ts';
import { markFinder } from './periods/periods.ts';
import type { FindTimes } from './periods/periods.ts';
import type { TimeMark } from './periods/time-mark.ts';
import { frameWithin, openingOf } from './periods/openings.ts';
import { isPlanHeading, planOf } from './sentence/plans.ts';
import { scopeOf } from './owners/scopes.ts';
import { foldScript } from './text/script.ts';
import type { TimeFrame } from './tables/periods.ts';
import { toldPeriod } from './periods/told-periods.ts';
import type { Figure } from './types.ts';
import { lastBefore, yearInTurn } from './periods/years-in-turn.ts';
import { NAMES, TIMES } from './quantities/mask-kinds.ts';
import { sinceBase, toRawComparison } from './raw-comparisons.ts';

/** How far back a scope is looked for, so that a monstrous sentence stays linear. */
const REACH = 400;

/** A figure as one sentence says it, before those said twice are joined. */
export type StatedFigure = Omit<Figure, 'id'>;

/** A stated figure with the draft it was made from, for `--explain`. */
export interface BoundFigure {
  figure: StatedFigure;
  draft: Draft;
  /** The text that the draft's offsets index. */
  text: string;
}

/** What a stretch of an article is read in. */
export interface Around {
  frame: TimeFrame;
  /** The lines of the article’s title. */
  title: readonly string[];
  organisation: string | undefined;
  /** Set below a line that announces plans, with the year that it names. */
  announced: Carried['planned'];
}

/** Reads the figures of a stretch where they are said, with messages for numbers that were left out. */
export function stateFigures(
  { source, folded: { text, unfold }, scan, block, words, names: named }: Prepared,
  { frame, title, organisation, announced }: Around,
  timesOf: FindTimes,
): { bound: BoundFigure[]; messages: VFileMessage[] } {
  const { spans } = source;
  const headings = source.headings.map((heading) => foldScript(heading).text);
  const planned =
    announced !== undefined || (headings.some(isPlanHeading) && !/回顾|完成情况/.test(headings.at(-1) ?? ''));
  const own: TimeFrame = planned
    ? {
        ...frame,
        year: announced?.year ?? headingYear(source) ?? frame.planned ?? frame.year,
        planned: announced?.year ?? frame.planned,
      }
    : frame;
  const era = planned || TROUBLES.test(text) ? undefined : eraOf(headings, title, own, timesOf);
  const times = narrowTimes(text, timesOf(text, own), {
    values: scan.quantities.map((quantity) => quantity.start),
    annual: isAnnual(own) ? own.year : undefined,
    year: own.year,
    part: own.period,
    era: era !== undefined,
  });
  const opening = openingOf(times, era, planned, leadOf(text, scan.quantities[0]?.start ?? 0));
  const masks = scan.masks.filter(([, , name]) => TIMES.has(name));
  const time = coverage(text.length, [
    ...masks.map(([start, end]): [number, number] => [start, timeEnd(text, end)]),
    ...times.map((mark): [number, number] => [mark.start, timeEnd(text, mark.end)]),
  ]);
  const turns = times.filter((mark) => isPartOfYear(mark.period));
  const names = scan.masks.filter(([, , name]) => NAMES.has(name));
  const turnsTime = (start: number, end: number): boolean =>
    turns.some((mark) => mark.start >= start && mark.end <= end);
  const context = {
    organisation,
    year: own.year,
    turnsTime,
    isTime: time.at,
    isName: coverage(text.length, names).at,
  };
  const reading = bindBlock(block, words, context, planned);
  const raw = (start: number, end: number): Span => [toRaw(spans, start), toRaw(spans, end - 1) + 1];
  const numberAt = numberFinder(source.text);
  const messages = [
    ...reading.unbound.map((quantity) =>
      figureMessage(
        'unbound-figure',
        numberAt(quantity.outerStart, quantity.outerEnd),
        source.pointAt(toRaw(spans, quantity.start)),
      ),
    ),
    ...scan.quantities
      .filter(({ assumed }) => assumed)
      .map(({ start, end }) =>
        figureMessage('unit-assumed', numberAt(start, end), source.pointAt(toRaw(spans, start))),
      ),
    ...scan.unread.map(([start, end]) =>
      figureMessage(unreadName(text, start, end), numberAt(start, end), source.pointAt(toRaw(spans, start))),
    ),
  ];
  const markBefore = markFinder(times);
  const several = times.filter((mark) => isYears(mark.period));
  const entityAt = reading.drafts.length > 0 ? entitiesOf(text, organisation, named) : () => undefined;
  const figures = reading.drafts.map(({ draft, sentence }, index): StatedFigure => {
    const { quantity } = draft;
    const local = frameWithin(own, opening, draft, text);
    const mark = markOf(markBefore, quantity.start, sentence[0], text);
    const years = several[lastBefore(several, quantity.start)]?.period ?? opening.sums;
    const told = toldPeriod({ draft, text, mark, years, frame: local });
    const dealt = mark && isYears(mark.period) ? mark.period : told;
    const period = yearInTurn(reading.drafts, index, dealt, text, times) ?? told;
    const before = text.slice(Math.max(sentence[0], quantity.start - REACH), quantity.start);
    // 今年安排重点项目26个, said in January: the year has hardly begun.
    const ahead = liesAhead(period, own, before);
    const begun = ahead || (hasBegun(period, own) && !SPANNED.test(before));
    // 收购三万头，完成任务的108%: what was carried out is no plan.
    const done =
      draft.kind === 'rank' ||
      draft.compare.some(({ type }) => type === 'completion' || type === 'over_plan');
    const plan = draft.plan ?? (begun && !done ? planOf(before, true, own.year) : undefined);
    const scope = draft.scope ?? scopeOf(before);
    const entity = entityAt(quantity.start);
    return {
      metric: unfold(draft.metric),
      value: {
        raw: unfold(quantity.raw),
        unit: unfold(quantity.unit),
        amount: quantity.amount,
        base: quantity.base,
        ...(quantity.qualifier ? { qualifier: unfold(quantity.qualifier) } : {}),
      },
      kind: plan ? 'target' : draft.kind,
      period,
      ...(entity === undefined ? {} : { entity: unfold(entity) }),
      ...(scope ? { scope: unfold(scope) } : {}),
      compare: (plan && draft.kind === 'growth' ? [] : draft.compare).map((item) =>
        toRawComparison(sinceBase(item, period), raw, unfold),
      ),
      source: [
        {
          paragraph: source.id,
          value: raw(quantity.start, quantity.end),
          quantity: raw(quantity.outerStart, quantity.outerEnd),
          sentence: raw(...sentence),
        },
      ],
    };
  });
  const bound = figures.map((figure, index) => ({
    figure,
    draft: reading.drafts[index]?.draft as Draft,
    text,
  }));
  return { bound, messages };
}

/** 10月底前: 前 and 后 belong to the time. */
const timeEnd = (text: string, end: number): number => (/[前后]/.test(text[end] ?? '') ? end + 1 : end);

/** A paragraph on what is still lacking tells of now, whatever years its section tells of. */
const TROUBLES = /^(?:当前|目前|与此同时|同时)[^。]{0,30}(?:困难|问题|不足|差距|短板)/;

/** 2023年9月1日至2024年1月5日: what is told of days that are over is no plan. */
const SPANNED = /月(?:\d{1,2}日|份|底|末)?(?:以来)?[至到—–~-]{1,2}(?:20\d\d年)?\d{1,2}月/;

function headingYear(source: Source): number | undefined {
  const year = /((?:19|20)\d\d)年/.exec(source.headings.join(' '))?.[1];
  return year ? Number(year) : undefined;
}

/** How far into a sentence 五年来 may stand that its paragraph is of. */
const OPENING = 4;

/** How far what a paragraph opens with may stand: where the sentence begins that has its first value. */
function leadOf(text: string, value: number): number {
  const stop = text.lastIndexOf('。', value);
  return stop < 0 ? 0 : stop + OPENING;
}

/** The last period word before a figure; one that names a moment (截至目前) holds for its own sentence only. */
function markOf(
  markBefore: ReturnType<typeof markFinder>,
  at: number,
  sentence: number,
  text: string,
): TimeMark | undefined {
  // 其中，出口…; 另有…: still of the sentence before.
  const from = /^(?:其中|另有|另外)/.test(text.slice(sentence, sentence + 2))
    ? text.lastIndexOf('。', sentence - 2) + 1
    : sentence;
  return markBefore(at, from);
}
