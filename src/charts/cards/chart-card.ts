import type { Element } from 'hast';
import { textWidth } from '../svg/measure.ts';
import type { Chart } from '../types.ts';
import { cardBlock, cardLine, cardPaper, fitDrawing, placeDrawing, rule } from './frame.ts';
import type { CardSource } from './frame.ts';

/** Pictures of a chart for posts: one that crosses a screen, and a square one. */
export const CARD_SIZES = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
} as const;

export type CardShape = keyof typeof CARD_SIZES;

const PAD = 64;
/** The words' part of a picture whose drawing stands beside them. */
const WORDS = 0.4;
const BETWEEN = 56;
/** So much larger the letters of a drawing must be to stand beside the words. */
const GAIN = 1.15;
const MOST = 3.4;

/**
 * A chart as a picture that stands alone: title, measure, drawing, note, and where it comes from. `numeral` is the
 * number that the page sets above a leading chart.
 */
export function chartCard(
  chart: Chart,
  shape: CardShape,
  source: CardSource,
  numeral: string | null = null,
): Element {
  const { width, height } = CARD_SIZES[shape];
  const room = width - 2 * PAD;
  const { colours } = source;
  const square = shape === 'square';
  const lines = square ? { title: 3, note: 4 } : { title: 2, note: 2 };
  const over = headOf(chart, numeral, { size: square ? 60 : 52, width: room, lines: lines.title }, source);
  const foot = footOf(chart, { width, height, room, lines: lines.note }, source);
  const under = { x: PAD, y: over.bottom, width: room, height: foot.top - over.bottom - 20 };
  const column = Math.round(room * WORDS);
  const left = headOf(chart, numeral, { size: 40, width: column, lines: 5 }, source);
  const note = footOf(chart, { width, height, room, lines: 6, column }, source);
  const right = {
    x: PAD + column + BETWEEN,
    y: 84,
    width: room - column - BETWEEN,
    height: height - 84 - 100,
  };
  const gain = fitDrawing(chart, right, MOST).scale / fitDrawing(chart, under, MOST).scale;
  const beside = !square && left.bottom < note.top && gain > GAIN;
  return cardPaper(
    width,
    height,
    [
      rule(PAD, 44, room, 5, colours.ink),
      ...(beside ? left : over).elements,
      placeDrawing(chart, beside ? right : under, source, MOST),
      ...(beside ? note : foot).elements,
    ],
    source,
    `${chart.title} — ${chart.alt}`,
  );
}

/** Title, measure and the number that the page sets above a leading chart, and where the room under them begins. */
function headOf(
  chart: Chart,
  numeral: string | null,
  { size, width, lines }: { size: number; width: number; lines: number },
  source: CardSource,
): { elements: Element[]; bottom: number } {
  const title = cardBlock(
    { content: chart.title, size, bold: true },
    { x: PAD, y: 62, width, lines },
    source,
  );
  const subtitle = cardBlock(
    { content: chart.subtitle, size: 26, tone: 'ink2' },
    { x: PAD, y: title.bottom + 10, width, lines: Math.max(2, lines - 1) },
    source,
  );
  const above = subtitle.bottom + (size === 60 ? 44 : 28);
  const large = numeral === null ? 0 : Math.min(100, (width / textWidth(numeral, 100)) * 100);
  return {
    elements: [
      ...title.elements,
      ...subtitle.elements,
      ...(numeral === null
        ? []
        : [cardLine({ content: numeral, size: large, numeral: true }, PAD, above + large * 0.82, source)]),
    ],
    bottom: above + (numeral === null ? 0 : large + 16),
  };
}

/** The note, then a rule, then whose figures these are and where the page is. */
function footOf(
  chart: Chart,
  place: { width: number; height: number; room: number; lines: number; column?: number },
  source: CardSource,
): { elements: Element[]; top: number } {
  const { width, height, room, lines, column = room } = place;
  const line = height - 76;
  const probe = cardBlock(
    { content: chart.note ?? '', size: 21, tone: 'ink2' },
    { x: PAD, y: 0, width: column, lines },
    source,
  );
  const top = chart.note === null ? line - 10 : line - 14 - probe.bottom;
  const note =
    chart.note === null
      ? []
      : cardBlock(
          { content: chart.note, size: 21, tone: 'ink2' },
          { x: PAD, y: top, width: column, lines },
          source,
        ).elements;
  return {
    elements: [
      ...note,
      rule(PAD, line, room, 1.5, source.colours.ink),
      cardLine({ content: source.source, size: 22, tone: 'ink2' }, PAD, height - 36, source),
      cardLine(
        { content: source.address, size: 20, tone: 'ink2', anchor: 'end' },
        width - PAD,
        height - 36,
        source,
      ),
    ],
    top,
  };
}
