import type { LocalFigure } from '../../editions/types.ts';
import { slopeOf } from '../facts/slope.ts';
import type { Slope } from '../facts/slope.ts';
import { subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import { strokes } from '../svg/marks.ts';
import { textWidth, wrapText } from '../svg/measure.ts';
import { point } from '../svg/points.ts';
import { LABEL, lines, text } from '../svg/text.ts';
import type { Theme } from '../svg/theme.ts';
import { decimalsOf, percent, plain } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

/** Heights of the picture: the points never stand further apart than this, however small the change. */
const PLOT = { narrow: 62, wide: 96 } as const;
/** A whole of 100 % is this high, so that a small change is a gentle slope. */
const WHOLE = { narrow: 190, wide: 300 } as const;
const SIZE = 18;

function labels(slope: Slope, words: Words) {
  const { strings } = words;
  const { before, now } = slope.period;
  const earlier = before ?? strings.before;
  return {
    before: slope.how === 'points' ? fill(strings.derivedTag, { label: earlier }) : earlier,
    now: slope.planned ? fill(strings.plannedTag, { label: now }) : now,
  };
}

function draw(slope: Slope, theme: Theme, words: Words) {
  const { width } = theme;
  const wide = width >= 500;
  const { before, now } = slope;
  const said = labels(slope, words);
  const most = width * 0.33;
  const [left, right] = [wrapText(said.before, most, LABEL), wrapText(said.now, most, LABEL)];
  const room = (label: string[], value: number): number =>
    Math.max(...label.map((line) => textWidth(line, LABEL)), textWidth(percent(value), SIZE)) + 14;
  const [x0, x1] = [room(left, before), width - room(right, now)];
  const rise = Math.min(
    (Math.abs(now - before) / 100) * (wide ? WHOLE.wide : WHOLE.narrow),
    wide ? PLOT.wide : PLOT.narrow,
  );
  const top = 20;
  const [high, low] = [top, top + Math.max(rise, 3)];
  const [y0, y1] = now > before ? [low, high] : [high, low];
  const side = (
    label: string[],
    value: number,
    x: number,
    y: number,
    anchor: 'start' | 'end',
    own: boolean,
  ) => [
    text(percent(value), x, y + 6, { size: SIZE, face: 'num', anchor, tone: own ? 'accent' : 'ink' }),
    ...lines(label, x, y + 23, 15, { size: LABEL, tone: 'soft', anchor }),
  ];
  const height = Math.max(y0 + left.length * 15, y1 + right.length * 15) + 14;
  return frame('slope', theme, height, [
    ...strokes('soft', [
      [x0, 4, 0, height - 6],
      [x1, 4, 0, height - 6],
    ]),
    ...strokes('accent', [[x0, y0, x1 - x0, y1 - y0]], 2.5),
    ...point(slope.how === 'points' ? 'derived' : 'stated', x0, y0, 5),
    ...point(slope.planned ? 'planned' : 'accent', x1, y1, 5),
    ...side(left, before, x0 - 12, y0, 'end', false),
    ...side(right, now, x1 + 12, y1, 'start', true),
  ]);
}

function describe(slope: Slope, words: Words) {
  const { strings } = words;
  const { figure, before, now, given } = slope;
  const points = plain(Math.abs(given), decimalsOf(Math.round(Math.abs(given) * 1000) / 1000), false);
  const title = asTitle(
    fill(now > before ? strings.slopeUp : strings.slopeDown, {
      metric: subjectOf(figure),
      x: percent(before),
      y: percent(now),
      points,
    }),
    words,
  );
  const facts: Fact[] = [
    {
      label: slope.period.before ?? strings.before,
      value: percent(before),
      origin: slope.how === 'points' ? 'derived' : 'stated',
    },
    { label: slope.period.now, value: percent(now), origin: slope.planned ? 'planned' : 'stated' },
  ];
  const notes = [
    slope.how === 'points'
      ? fill(strings.slopeDerived, {
          before: slope.period.before ?? strings.before,
          x: percent(before),
          now: percent(now),
          sign: given < 0 ? '+' : '−',
          points,
        })
      : '',
    slope.planned ? strings.plannedNote : '',
  ];
  return {
    title,
    subtitle: fill(strings.slopeSubtitle, { metric: asPhrase(figure.metric, words), period: figure.period }),
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

/** A ratio that rose or fell: a line from what it was to what it is. */
export const slope: Kind<Slope> = {
  name: 'slope',
  accepts: ([figure]: readonly LocalFigure[]) => slopeOf(figure),
  shows: ({ figure }) => [figure.id],
  form: () => 'note',
  draw,
  describe,
};
