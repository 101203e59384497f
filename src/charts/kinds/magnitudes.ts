import { range } from 'd3-array';
import { scaleLog } from 'd3-scale';
import type { Element } from 'hast';
import { magnitudesOf } from '../facts/magnitudes.ts';
import type { Magnitudes } from '../facts/magnitudes.ts';
import type { Level } from '../facts/level.ts';
import { subjectOf } from '../facts/subject.ts';
import { freeSpace } from '../svg/clear.ts';
import { frame } from '../svg/frame.ts';
import { strokes } from '../svg/marks.ts';
import { textWidth, wrapText } from '../svg/measure.ts';
import { point } from '../svg/points.ts';
import { LABEL, lines as textLines, text } from '../svg/text.ts';
import type { Theme } from '../svg/theme.ts';
import { inWords } from '../words/numbers.ts';
import { powerInWords } from '../words/powers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

const PAD = 8;
const SIZE = 16;

/** The powers of ten that hold all levels. */
function decades({ levels }: Magnitudes): [low: number, high: number] {
  const powers = levels.map(({ amount }) => Math.log10(amount));
  return [Math.floor(Math.min(...powers) + 1e-9), Math.ceil(Math.max(...powers) - 1e-9)];
}

function draw(data: Magnitudes, theme: Theme, words: Words) {
  const { width } = theme;
  const wide = width >= 500;
  const values = Math.max(...data.levels.map(({ figure }) => textWidth(figure.display, SIZE)));
  const aside = wide && values < width * 0.3 ? Math.min(width * 0.28, 240) : 0;
  const [x0, x1] = aside > 0 ? [aside + PAD, width - values - 24] : [PAD, width - PAD];
  const [low, high] = decades(data);
  const scale = scaleLog([10 ** low, 10 ** high], [x0, x1]);
  const elements: Element[] = [];
  const rows: number[] = [];
  let y = 0;
  for (const level of data.levels) {
    const row = drawRow(level, level === data.levels[0], { y, width, aside, x0, x1 }, scale);
    elements.push(...row.elements);
    rows.push(row.line);
    y = row.bottom;
  }
  const ticks = ticksOf(low, high, scale, width, words);
  return frame('magnitudes', theme, y + 24, [
    ...strokes(
      'soft',
      rows.flatMap((line) =>
        range(low, high + 1).map((power) => [scale(10 ** power), line - 4, 0, 8] as const),
      ),
      0.8,
    ),
    ...elements,
    ...ticks.map(({ x, label, half }) =>
      text(label, Math.min(Math.max(x, half), width - half), y + 18, {
        size: LABEL,
        tone: 'soft',
        anchor: 'middle',
      }),
    ),
  ]);
}

interface RowPlace {
  y: number;
  width: number;
  /** Width of the column of names; 0 where they stand above their lines. */
  aside: number;
  x0: number;
  x1: number;
}

function drawRow(
  level: Level,
  largest: boolean,
  place: RowPlace,
  scale: (amount: number) => number,
): { elements: Element[]; line: number; bottom: number } {
  const { y, width, aside, x0, x1 } = place;
  const { figure, planned, bound } = level;
  const tone = largest ? ('accent' as const) : ('ink' as const);
  const beside = aside > 0 || textWidth(figure.display, SIZE) < width * 0.5;
  const label = wrapText(
    subjectOf(figure),
    aside > 0 ? aside - 12 : beside ? width - textWidth(figure.display, SIZE) - 12 : width,
    13,
  );
  const block = label.length * 17;
  const value = beside ? [figure.display] : wrapText(figure.display, width, SIZE);
  const dotY = aside > 0 ? y + Math.max(block, 22) / 2 + 2 : y + block + (beside ? 9 : value.length * 20 + 9);
  const valueY = aside > 0 ? dotY + 5.5 : beside ? y + 14 : y + block + 16;
  const labelY = aside > 0 ? dotY - block / 2 + 13 : y + 14;
  const x = scale(level.amount);
  return {
    elements: [
      ...strokes('soft', [[x0, dotY, x1 - x0, 0]], 0.8),
      ...(bound === 'lower' ? strokes('ink', dashes(x + 7, Math.min(x + 24, x1), dotY), 2) : []),
      ...point(planned ? 'planned' : largest ? 'accent' : 'stated', x, dotY, 5.5),
      ...textLines(label, 0, labelY, 17),
      ...textLines(value, width, valueY, 20, { size: SIZE, face: 'num', anchor: 'end', tone }),
    ],
    line: dotY,
    bottom: dotY + (aside > 0 ? Math.max(block, 22) / 2 + 6 : 14),
  };
}

/** The open end of a lower bound. */
function dashes(from: number, to: number, y: number): [number, number, number, number][] {
  return range(from, to - 3, 7).map((x) => [x, y, 4, 0]);
}

function ticksOf(
  low: number,
  high: number,
  scale: (amount: number) => number,
  width: number,
  words: Words,
): { x: number; label: string; half: number }[] {
  const at = (power: number) => {
    const [x, label] = [scale(10 ** power), powerInWords(power, words)];
    const half = textWidth(label, LABEL) / 2;
    return { x, label, half };
  };
  // Equal steps, as small as their words allow.
  for (let step = 1; ; step += 1) {
    const ticks = range(high, low - 0.5, -step)
      .map(at)
      .reverse();
    const free = freeSpace(10);
    const fits = ticks.every(({ x, half }) =>
      free({ x: Math.min(Math.max(x, half), width - half) - half, y: 0, width: 2 * half, height: 1 }),
    );
    if (fits || step > high - low) return ticks;
  }
}

function describe(data: Magnitudes, words: Words) {
  const { strings } = words;
  const { levels, lead } = data;
  const [top, bottom] = [levels[0]!.figure, levels.at(-1)!.figure];
  const title = asTitle(
    lead.source.kind === 'count'
      ? fill(strings.listTitle, {
          a: subjectOf(top),
          x: top.display,
          b: asPhrase(subjectOf(bottom), words),
          y: bottom.display,
        })
      : fill(strings.magnitudesTitle, {
          n: inWords(levels.length, words),
          x: top.display,
          y: bottom.display,
        }),
    words,
  );
  const facts = levels.map(({ figure, planned }): Fact => ({
    label: subjectOf(figure),
    value: figure.display,
    origin: planned ? 'planned' : 'stated',
  }));
  const notes = [
    strings.magnitudesNote,
    levels.some(({ bound }) => bound === 'lower') ? strings.magnitudesOpen : '',
    levels.some(({ planned }) => planned) ? strings.plannedValueNote : '',
  ];
  return {
    title,
    subtitle: fill(strings.magnitudesSubtitle, { period: lead.period }),
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

/** Levels too far apart for bars: points on a scale where each step is ten times the last, its steps named in words. */
export const magnitudes: Kind<Magnitudes> = {
  name: 'magnitudes',
  accepts: magnitudesOf,
  shows: ({ levels, lead }) => [
    lead.id,
    ...levels.map(({ figure }) => figure.id).filter((id) => id !== lead.id),
  ],
  focus: ({ levels }) => levels[0]!.figure.id,
  form: ({ levels }) => (levels.length > 5 ? 'wide' : 'note'),
  draw,
  describe,
};
