import type { LocalFigure } from '../../editions/types.ts';
import { countOf } from './parts.ts';
import { bySentence } from './sentence.ts';

/** Counts of one sentence, in reading order. */
export interface Tally {
  figures: LocalFigure[];
}

/** As many as one can count; more are no longer seen one by one. */
export const FEW = 60;
/** In all rows together. */
const ALL = 150;
const MOST_ROWS = 6;

/** Levels of government: two counts that differ in them alone are worth setting side by side. */
const LEVEL = /(?:国家|省|市|区|县)(?:级|重点)/;

/** Three or more counts of one unit in one sentence, or two of one thing at two levels, all few enough to be counted. */
export function tallyOf(figures: readonly LocalFigure[]): Tally | undefined {
  for (const group of bySentence(figures)) {
    const found = sameUnit(group.filter((figure) => isFew(figure))).find(
      (rows) => (rows.length >= 3 && hasOneTop(rows)) || atLevels(rows),
    );
    if (!found) continue;
    const total = found.reduce((sum, figure) => sum + (countOf(figure) ?? 0), 0);
    const distinct = new Set(found.map((figure) => nameOf(figure)));
    if (found.length <= MOST_ROWS && total <= ALL && distinct.size === found.length)
      return { figures: found };
  }
  return undefined;
}

/** How many of the most there may be in a list of panels. */
const PANELS = 6;
/** More squares than this are no longer a picture of one each. */
export const MOST_SQUARES = 250;
/** What is left out must be of another order, or the picture would lack what belongs to it. */
const APART = 3;

/**
 * Three or more counts of one sentence, each drawn in its own unit. Counts of one unit keep one scale: what is too many
 * to be drawn one by one among them is left to another chart.
 */
export function listOf(figures: readonly LocalFigure[]): Tally | undefined {
  for (const group of bySentence(figures)) {
    const counts = group.filter((figure) => (countOf(figure) ?? 0) > 0);
    const byUnit = Map.groupBy(counts, ({ source }) => source.value.unit);
    const rows = counts.filter((figure) => {
      const same = byUnit.get(figure.source.value.unit) ?? [];
      return same.length === 1 || (countOf(figure) ?? 0) <= MOST_SQUARES;
    });
    const most = Math.max(...rows.map((figure) => countOf(figure) ?? 0));
    const near = counts.some((figure) => !rows.includes(figure) && (countOf(figure) ?? 0) < most * APART);
    const distinct = new Set(rows.map((figure) => nameOf(figure)));
    if (near || rows.length < 3 || rows.length > PANELS || distinct.size < rows.length) continue;
    if (new Set(rows.map(({ source }) => source.period.label)).size === 1) return { figures: rows };
  }
  return undefined;
}

function isFew(figure: LocalFigure): boolean {
  const count = countOf(figure);
  return count !== undefined && count >= 1 && count <= FEW;
}

/** Two that are both the most leave nothing to say in a title. */
function hasOneTop(rows: readonly LocalFigure[]): boolean {
  const counts = rows.map((figure) => countOf(figure) ?? 0).toSorted((a, b) => b - a);
  return counts[0] !== counts[1];
}

function sameUnit(figures: readonly LocalFigure[]): LocalFigure[][] {
  const groups = Map.groupBy(figures, ({ source }) => `${source.value.unit}|${source.period.label}`);
  return [...groups.values()];
}

function atLevels(rows: readonly LocalFigure[]): boolean {
  const levels = rows.map(({ source }) => LEVEL.exec(source.metric)?.[0]);
  const things = new Set(rows.map(({ source }) => source.metric.replace(LEVEL, '')));
  const seen = rows.every((figure) => (countOf(figure) ?? 0) > 1);
  return (
    seen && rows.length === 2 && things.size === 1 && levels[0] !== levels[1] && !levels.includes(undefined)
  );
}

const nameOf = ({ metric, entity, scope }: LocalFigure): string => `${metric}|${entity ?? ''}|${scope ?? ''}`;
