import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { runsOf, seriesOf } from '../facts/series.ts';
import type { Series, SeriesPoint } from '../facts/series.ts';
import { subjectOf } from '../facts/subject.ts';
import { freeSpace } from '../svg/clear.ts';
import { frame } from '../svg/frame.ts';
import { strokes } from '../svg/marks.ts';
import type { Mark } from '../svg/marks.ts';
import { textWidth } from '../svg/measure.ts';
import { fixed } from '../svg/number.ts';
import { point } from '../svg/points.ts';
import { LABEL, text } from '../svg/text.ts';
import { LIGHT } from '../svg/theme.ts';
import type { Theme } from '../svg/theme.ts';
import { signed } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

const SIZE = 15;
const YEAR = LABEL;
/** More points than this have numbers at the ends, the highest and the lowest alone. */
const MOST_LABELS = 9;

/** A point's value with its unit; a growth has its sign. */
function valueOf({ figure, amount, said }: SeriesPoint): string {
  return said ?? (figure.source.kind === 'growth' ? signed(amount) : figure.display);
}

/** A point's number alone where all have one unit, which the subtitle then names. */
function shortOf(series: Series): (point: SeriesPoint) => string {
  const units = new Set(series.points.map(({ figure }) => `${figure.prefix}|${figure.unit}`));
  const bare = unitOf(series) !== '' && units.size === 1;
  return (at) =>
    bare && at.said === undefined && /^[\d,.]+$/.test(at.figure.number) ? at.figure.number : valueOf(at);
}

/** The unit of levels; none for ratios, whose values carry their sign. */
function unitOf({ lead, growth }: Series): string {
  return growth || lead.source.value.base === '%' ? '' : `${lead.prefix.trim()} ${lead.unit.trim()}`.trim();
}

/** The year of a point; one of another basis has its own period. */
const yearOf = ({ year, apart, figure }: SeriesPoint): string => (apart ? figure.period : String(year));

interface Placed {
  at: SeriesPoint;
  x: number;
  y: number;
}

function draw(series: Series, theme: Theme, words: Words) {
  const { width } = theme;
  const wide = width >= 500;
  const height = wide ? 170 : 112;
  const short = shortOf(series);
  const { points } = series;
  const [first, last] = [points[0]!, points.at(-1)!];
  const pad = (at: SeriesPoint): number =>
    Math.min(Math.max(textWidth(short(at), SIZE), textWidth(yearOf(at), YEAR)) / 2, width / 4);
  const x = scaleLinear([first.year, last.year], [pad(first) + 2, width - pad(last) - 2]);
  const [low = 0, high = 0] = extent([0, ...points.map(({ amount }) => amount)]);
  const top = 26;
  const bottom = low < 0 ? top + height - 22 : top + height;
  const y = scaleLinear([low, high === low ? low + 1 : high], [bottom, top]);
  const placed = points.map((at): Placed => ({ at, x: x(at.year), y: y(at.amount) }));
  const years = low < 0 ? bottom + 38 : bottom + 17;
  return frame('series', theme, years + 6, [
    ...strokes('ink', [[0, y(0), width, 0]], 1),
    ...stems(series, placed, y(0)),
    ...paths(series, placed),
    ...placed.flatMap(({ at, x: px, y: py }) => [
      ...(at.bound === 'lower' ? strokes('ink', [[px, py - 13, 0, 5]], 2) : []),
      ...point(markOf(at, last), px, py, wide ? 5 : 4.5),
    ]),
    ...valueLabels(placed, short, width),
    ...yearLabels(series, x, years, width, words),
  ]);
}

/** The last of them is what the title is about; what is of another basis is grey. */
function markOf(at: SeriesPoint, last: SeriesPoint): Mark {
  if (at.planned) return 'planned';
  if (at.apart) return 'soft';
  return at === last ? 'accent' : 'stated';
}

/** What no line joins stands on the baseline, so that its height is read. */
function stems(series: Series, placed: readonly Placed[], base: number): Element[] {
  const lone = new Set(runsOf(series).flatMap((run) => (run.length === 1 ? run : [])));
  return strokes(
    'soft',
    placed.flatMap(({ at, x, y }) => (lone.has(at) ? [[x, base, 0, y - base] as const] : [])),
    1,
  );
}

/** A line for each run of years; none across a gap. */
function paths(series: Series, placed: readonly Placed[]): Element[] {
  const path = line<Placed>(
    (one) => fixed(one.x),
    (one) => fixed(one.y),
  );
  return runsOf(series).flatMap((run) => {
    const d = run.length < 2 ? null : path(placed.filter(({ at }) => run.includes(at)));
    return d === null
      ? []
      : [s('path', { className: ['l-ink'], d, fill: 'none', stroke: LIGHT.ink, strokeWidth: 2 })];
  });
}

/** The ends always, then the highest and the lowest, then whatever finds room. */
function valueLabels(
  placed: readonly Placed[],
  short: (point: SeriesPoint) => string,
  width: number,
): Element[] {
  const free = freeSpace(6);
  const last = placed.at(-1)!;
  const byHeight = placed.toSorted((a, b) => a.y - b.y);
  const ends = [last, placed[0]!, byHeight[0]!, byHeight.at(-1)!];
  const order = new Set(placed.length > MOST_LABELS ? ends : [...ends, ...placed]);
  return [...order].flatMap((one) => {
    const index = placed.indexOf(one);
    const [before, after] = [placed[index - 1], placed[index + 1]];
    const dip = before !== undefined && after !== undefined && before.y < one.y && after.y < one.y;
    const content = short(one.at);
    const half = textWidth(content, SIZE) / 2;
    const cx = Math.min(Math.max(one.x, half), width - half);
    const baseline = dip || one.at.amount < 0 ? one.y + 20 : one.y - (one.at.bound === 'lower' ? 17 : 10);
    const box = { x: cx - half, y: baseline - SIZE, width: 2 * half, height: SIZE + 3 };
    return free(box)
      ? [
          text(content, cx, baseline, {
            size: SIZE,
            face: 'num',
            anchor: 'middle',
            tone: one === last && !one.at.apart ? 'accent' : 'ink',
          }),
        ]
      : [];
  });
}

function yearLabels(
  series: Series,
  x: (year: number) => number,
  y: number,
  width: number,
  words: Words,
): Element[] {
  const free = freeSpace(8);
  const label = (content: string, at: number): Element[] => {
    const half = textWidth(content, YEAR) / 2;
    const cx = Math.min(Math.max(at, half), width - half);
    return free({ x: cx - half, y: 0, width: 2 * half, height: 1 })
      ? [text(content, cx, y, { size: YEAR, tone: 'soft', anchor: 'middle' })]
      : [];
  };
  const { points } = series;
  const ends = [points.at(-1)!, points[0]!];
  const gaps = gapsOf(series);
  return [
    ...[...new Set([...ends, ...points])].flatMap((at) => label(yearOf(at), x(at.year))),
    ...gaps.flatMap(([from, to]) => label(words.strings.seriesNone, x((from + to) / 2))),
  ];
}

/** Runs of years without a number: [first, last]. */
function gapsOf({ gaps }: Series): [number, number][] {
  const runs: [number, number][] = [];
  for (const year of gaps) {
    const last = runs.at(-1);
    if (last && year - last[1] === 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

function describe(series: Series, words: Words) {
  const { strings } = words;
  const { points, lead, gaps } = series;
  const [first, last] = [points[0]!, points.at(-1)!];
  const name = series.subject
    ? fill(strings.metricWhose, { metric: subjectOf(lead), whose: series.subject })
    : subjectOf(lead);
  const subject = series.growth ? fill(strings.growthOf, { metric: asPhrase(name, words) }) : name;
  const slots = {
    metric: subject,
    x: valueOf(first),
    y: valueOf(last),
    from: first.figure.period,
    to: last.figure.period,
  };
  const key = points.some(({ apart }) => apart)
    ? 'seriesApart'
    : last.amount > first.amount
      ? 'seriesUp'
      : last.amount < first.amount
        ? 'seriesDown'
        : 'seriesFlat';
  const title = asTitle(fill(strings[key], slots), words);
  const basis = points.find(({ apart }) => !apart) ?? first;
  const known = new Map(points.map((at) => [at.year, at]));
  const facts = Array.from({ length: last.year - first.year + 1 }, (_, index): Fact => {
    const at = known.get(first.year + index);
    const year = at?.figure.period ?? basis.figure.period.replaceAll(/\d{4}/g, String(first.year + index));
    return at
      ? { label: year, value: valueOf(at), origin: at.planned ? 'planned' : 'stated' }
      : { label: year, value: strings.seriesNone, origin: 'none' };
  });
  const unit = unitOf(series);
  const missing = gapsOf(series).map(([from, to]) =>
    from === to ? String(from) : fill(strings.yearRange, { from, to }),
  );
  const notes = [
    gaps.length > 0
      ? fill(runsOf(series).some((run) => run.length > 1) ? strings.seriesGaps : strings.seriesNoLine, {
          years: missing.join(strings.listComma),
        })
      : '',
    points.some(({ apart }) => apart)
      ? fill(strings.seriesApartNote, {
          periods: points.flatMap((at) => (at.apart ? [at.figure.period] : [])).join(strings.listComma),
        })
      : '',
    points.some(({ bound }) => bound === 'lower') ? strings.seriesOpen : '',
    points.some(({ planned }) => planned) ? strings.plannedValueNote : '',
  ];
  return {
    title,
    subtitle: fill(strings.thenNowSubtitle, {
      metric: asTitle(subject, words),
      periods: fill(strings.seriesPeriods, { from: first.figure.period, to: last.figure.period }),
      unit: unit === '' ? '' : fill(strings.unitIs, { unit }),
    }),
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

/** A metric over three or more periods, of one report or of several of one organisation; gaps stay gaps. */
export const series: Kind<Series> = {
  name: 'series',
  accepts: seriesOf,
  // Figures of other reports have no place on this page.
  shows: ({ lead, points }) => [
    lead.id,
    ...points
      .map(({ figure }) => figure)
      .filter(({ id, blockId }) => id !== lead.id && blockId !== '')
      .map(({ id }) => id),
  ],
  form: () => 'note',
  draw,
  describe,
};
