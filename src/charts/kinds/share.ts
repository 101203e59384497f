import type { Element } from 'hast';
import type { LocalFigure } from '../../editions/types.ts';
import { amongOf } from '../facts/among.ts';
import { bareDisplay, derivedLike } from '../facts/derive.ts';
import type { DerivedNumber } from '../facts/derive.ts';
import { shareOf } from '../facts/share.ts';
import type { Share } from '../facts/share.ts';
import { subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { mark, openEnd } from '../svg/marks.ts';
import { textWidth, wrapText } from '../svg/measure.ts';
import type { Drawing } from '../svg/drawing.ts';
import { lines, text } from '../svg/text.ts';
import { unitBoxes } from '../svg/ticks.ts';
import { waffle } from '../svg/waffle.ts';
import { fractionInWords } from '../words/fractions.ts';
import { percent } from '../words/numbers.ts';
import { asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

/** A whole of at most this many is drawn one by one; a bare percentage of so few would mislead. */
const FEW = 60;

function accepts([figure]: readonly LocalFigure[]): Share | undefined {
  const share = figure && shareOf(figure);
  return share && share.value < 100 ? share : undefined;
}

/** The whole, where it can be computed from the part. */
function wholeOf(share: Share, words: Words): DerivedNumber | undefined {
  const { level, value, bound } = share;
  if (!level || level.bound !== 'exact' || level.planned || bound !== 'exact') return undefined;
  return derivedLike(share.figure, level.amount / (value / 100), words);
}

function few(share: Share, words: Words): { part: number; total: number } | undefined {
  const whole = wholeOf(share, words);
  if (!whole || share.figure.source.kind !== 'count') return undefined;
  const total = Math.round(whole.amount);
  return total <= FEW && total > share.level!.amount ? { part: share.level!.amount, total } : undefined;
}

/** A count of a large whole: a cell for each per cent of it. */
function inCells(share: Share): boolean {
  return share.level?.figure.source.kind === 'count' && share.bound === 'exact' && !share.planned;
}

function draw(share: Share, theme: Theme, words: Words) {
  const { width } = theme;
  const { strings } = words;
  const units = few(share, words);
  if (!units && inCells(share)) return cells(share, theme, words);
  const drawing = units ? unitBoxes(units.part, units.total, 0, width) : bar(share, width);
  const rest = restOf(share, words);
  // Where the title has the same number, it isn't said again under the bar.
  const own = titleOf(share, words).includes(ownText(share)) ? '' : ownText(share);
  const part = share.level
    ? fill(strings.beside, { value: share.figure.display, rate: percent(share.value) })
    : own;
  const labels = twoEnds(part, fill(strings.shareRest, { rest }), width, drawing.height + 18);
  return frame('share', theme, labels.height, [...drawing.elements, ...labels.elements]);
}

/** Cells with their part, their rest and their whole said beside them. */
function cells(share: Share, theme: Theme, words: Words): Element {
  const { width } = theme;
  const { strings } = words;
  const pitch = width >= 500 ? 18 : 13;
  const { elements, height } = waffle(share.value, pitch);
  const left = 10 * pitch + 16;
  const room = width - left;
  const whole = wholeOf(share, words);
  const among = amongOf(share.figure, 'share', words) ?? strings.wholeDefault;
  const part = wrapText(share.figure.display, room, 18);
  const rest = wrapText(fill(strings.shareRest, { rest: restOf(share, words) }), room, 13);
  const all = wrapText(
    fill(whole ? strings.cellsWhole : strings.cellsAll, { whole: among, total: whole?.display ?? '' }),
    room,
    13,
  );
  const size = Math.min(30, (room / textWidth(percent(share.value), 30)) * 30);
  const named = 26 + part.length * 22;
  const foot = Math.max(height - (all.length - 1) * 17 - 2, named + rest.length * 17 + 22);
  return frame('share', theme, Math.max(height, foot + (all.length - 1) * 17 + 5), [
    ...elements,
    text(percent(share.value), left, 24, { size: Math.floor(size), face: 'num' }),
    ...lines(part, left, 46, 22, { size: 18, face: 'num' }),
    ...lines(rest, left, named + 16, 17, { tone: 'soft' }),
    ...lines(all, left, foot, 17, { bold: true }),
  ]);
}

function ownText(share: Share): string {
  return share.own && share.figure.source.value.base === '%' ? share.figure.display : percent(share.value);
}

function bar(share: Share, width: number): Drawing {
  const height = width > 700 ? 34 : 20;
  const cut = (width * share.value) / 100;
  return {
    elements: [
      ...mark('rest', { x: 0, y: 0, width, height }),
      ...mark(share.planned ? 'planned' : 'stated', { x: 0, y: 0, width: cut, height }),
      ...(share.bound === 'lower' ? [openEnd(cut, height / 2, Math.min(22, width - cut - 6))] : []),
    ],
    height,
  };
}

function restOf(share: Share, words: Words): string {
  const left = percent(100 - share.value);
  const units = few(share, words);
  if (units) {
    const rest = derivedLike(share.figure, units.total - units.part, words);
    if (rest) return rest.display;
  }
  const whole = wholeOf(share, words);
  const rest = whole && derivedLike(share.figure, whole.amount - share.level!.amount, words);
  return rest ? fill(words.strings.beside, { value: rest.display, rate: left }) : left;
}

/** Labels under the two ends of a bar, on one line where they fit. */
function twoEnds(left: string, right: string, width: number, y: number): Drawing {
  if (textWidth(left, 13) + textWidth(right, 13) + 16 <= width)
    return {
      elements: [
        ...lines(left === '' ? [] : [left], 0, y, 17, { bold: true }),
        text(right, width, y, { anchor: 'end', tone: 'soft' }),
      ],
      height: y + 5,
    };
  const first = wrapText(left, width, 13);
  const second = wrapText(right, width, 13);
  const elements: Element[] = [
    ...lines(first, 0, y, 17, { bold: true }),
    ...lines(second, width, y + first.length * 17, 17, { anchor: 'end', tone: 'soft' }),
  ];
  return { elements, height: y + (first.length + second.length - 1) * 17 + 5 };
}

/** The share in words, with what the article rounds it by: 近四分之一, 不到15%. */
function amountOf({ value, bound, hedge }: Share, words: Words): string {
  const { strings } = words;
  const amount = fractionInWords(value, words);
  if (bound === 'exact' || bound === 'lower') return amount;
  if (/近/.test(hedge)) return /^(?:近|nearly)/.test(amount) ? amount : fill(strings.nearly, { x: amount });
  return fill(bound === 'upper' ? strings.under : strings.about, { x: percent(value) });
}

function titleOf(share: Share, words: Words): string {
  const { strings } = words;
  const whole = amongOf(share.figure, 'share', words);
  const slots = { metric: subjectOf(share.figure), amount: amountOf(share, words) };
  if (!share.level && (whole === null || /占/.test(share.figure.source.metric))) {
    if (share.bound === 'lower') return fill(strings.shareIsAtLeast, slots);
    return fill(/^[近约約一不]|分之/.test(slots.amount) ? strings.shareIsNearly : strings.shareIs, slots);
  }
  return fill(share.bound === 'lower' ? strings.shareOfAtLeast : strings.shareOf, {
    ...slots,
    whole: wholeName(whole ?? strings.wholeDefault, words),
  });
}

/** The whole as a share is of it: the city’s total, but the city’s exports and all of a list as they are. */
function wholeName(whole: string, words: Words): string {
  return /’|\b(?:of|and|total)\b/.test(whole) ? whole : fill(words.strings.wholeTotal, { whole });
}

function describe(share: Share, words: Words) {
  const { strings } = words;
  const title = asTitle(titleOf(share, words), words);
  const whole = wholeOf(share, words);
  const among = amongOf(share.figure, 'share', words) ?? strings.wholeDefault;
  const origin = share.planned ? ('planned' as const) : ('stated' as const);
  const facts: Fact[] = [
    ...(share.level ? [{ label: subjectOf(share.figure), value: share.figure.display, origin }] : []),
    {
      label: strings.shareLabel,
      value: share.level ? percent(share.value) : ownText(share),
      origin,
    },
    ...(whole ? [{ label: asTitle(among, words), value: whole.display, origin: 'derived' as const }] : []),
  ];
  const units = few(share, words);
  const notes = [
    units ? strings.unitBoxNote : inCells(share) ? strings.cell : '',
    whole
      ? fill(strings.shareWholeNote, {
          whole: among,
          total: whole.bare,
          part: bareDisplay(share.figure),
          rate: percent(share.value),
        })
      : '',
    share.bound === 'lower' ? strings.openNote : '',
    share.planned ? strings.plannedNote : '',
  ];
  return {
    title,
    subtitle: fill(strings.shareSubtitle, { metric: share.figure.metric, period: share.figure.period }),
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

/** A part of a whole: cells of one per cent for counts, a bar for the rest, one by one where the whole is small. */
export const share: Kind<Share> = {
  name: 'share',
  accepts,
  shows: (data) => [data.figure.id],
  form: () => 'note',
  draw,
  describe,
};
