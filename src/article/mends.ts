import type { Joints } from './joints.ts';
import type { Unit } from './units.ts';
import { couldBeCaption } from './captions.ts';
import { isEnumerated } from './numbering.ts';
import { OPENERS } from './openers.ts';
import { isEnded } from './units.ts';

/** A torn paragraph joined again: places of its halves among the units, and how sure it is. */
export interface Mend {
  from: number;
  to: number;
  doubtful: boolean;
}

/** How far a torn paragraph may go on: this many units of captions and boxes may stand between its halves. */
const REACH = 10;

/** Finds the halves of torn paragraphs, and marks what stands between them as captions and asides. */
export function mendUnits(units: readonly Unit[], joints: Joints): Mend[] {
  const mends: Mend[] = [];
  const taken = new Set<number>();
  for (let from = 0; from < units.length; from += 1) {
    const unit = units[from] as Unit;
    if (unit.kind !== 'prose' || unit.settled || isWhole(unit)) continue;
    const best = bestHalf(units, from, joints, taken);
    if (best === null) continue;
    mends.push({ from, to: best.to, doubtful: best.doubtful });
    taken.add(best.to);
    for (let i = from + 1; i < best.to; i += 1) {
      const between = units[i] as Unit;
      if (between.kind === 'prose') between.kind = couldBeCaption(between.text) ? 'caption' : 'aside';
    }
  }
  return mends;
}

/** A text that nothing needs to go on from. */
function isWhole(unit: Unit): boolean {
  return isEnded(unit.text) || unit.row || unit.item;
}

function bestHalf(
  units: readonly Unit[],
  from: number,
  joints: Joints,
  taken: ReadonlySet<number>,
): { to: number; doubtful: boolean } | null {
  const tail = (units[from] as Unit).text;
  let best: { to: number; score: number } | null = null;
  let runnerUp = -Infinity;
  let between = 0;
  for (let to = from + 1; to < units.length && to <= from + REACH; to += 1) {
    const unit = units[to] as Unit;
    if (unit.kind === 'heading') break;
    if (unit.kind === 'furniture') continue;
    if (unit.kind === 'prose' && !taken.has(to) && !unit.settled && !unit.row) {
      const score = halfScore(tail, unit.text, joints) - between + nearness(to === from + 1, unit.gap);
      if (best === null || score > best.score) {
        runnerUp = best?.score ?? -Infinity;
        best = { to, score };
      } else if (score > runnerUp) runnerUp = score;
    }
    between += distanceOver(unit);
    // A second whole paragraph between the halves would be too much.
    if (between > 4) break;
  }
  if (best === null || best.score < -0.5) return null;
  return { to: best.to, doubtful: best.score < 1 || best.score - runnerUp < 0.5 };
}

/** What it costs to go on past a unit: nothing over a caption, much over what is torn itself. */
function distanceOver(unit: Unit): number {
  if (unit.kind === 'caption') return 0;
  if (!isWhole(unit)) return 3;
  return couldBeCaption(unit.text) ? 0.6 : 1.5;
}

/** The next line is the likeliest, and more so where other lines have blank lines between them and it has none. */
function nearness(next: boolean, gap: number): number {
  if (!next) return 0;
  return gap === 0 ? 1 : 0.5;
}

/** How well `head` goes on from `tail`. */
function halfScore(tail: string, head: string, joints: Joints): number {
  const joint = joints.strength(tail, head);
  let score = 1 + joint + (joint >= 2 ? 1 : 0);
  if (isEnumerated(head)) score -= 2;
  else if (OPENERS.test(head)) score -= 1;
  if (/^[，。、；：）”’的了着们等]/.test(head)) score += 2;
  if (/[，、；：（“‘的和与及在]$/.test(tail)) score += 0.5;
  if (count(tail, /[（(]/g) > count(tail, /[）)]/g)) score += /^[^（(]*[）)]/.test(head) ? 2 : 0.5;
  const open = count(tail, /“/g) - count(tail, /”/g);
  const close = count(head, /”/g) - count(head, /“/g);
  if (open > 0 && close > 0) score += 1.5;
  if (open === 0 && close > 0) score -= 1;
  return score;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
