import type { Element } from 'hast';
import { textWidth } from '../svg/measure.ts';
import type { Chart } from '../types.ts';
import { cardBlock, cardLine, cardPaper, placeDrawing, rule } from './frame.ts';
import type { CardSource } from './frame.ts';

/** Pictures of a chart for posts: one that crosses a screen, and a square one. */
export const CARD_SIZES = {
  wide: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
} as const;

export type CardShape = keyof typeof CARD_SIZES;

const PAD = 64;

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
  const title = cardBlock(
    { content: chart.title, size: square ? 60 : 52, bold: true },
    { x: PAD, y: 62, width: room, lines: square ? 3 : 2 },
    source,
  );
  const subtitle = cardBlock(
    { content: chart.subtitle, size: 26, tone: 'ink2' },
    { x: PAD, y: title.bottom + 10, width: room, lines: 2 },
    source,
  );
  const foot = footOf(chart, { width, height, room, lines: square ? 4 : 2 }, source);
  const above = subtitle.bottom + (square ? 44 : 28);
  const size = numeral === null ? 0 : Math.min(100, (room / textWidth(numeral, 100)) * 100);
  const top = above + (numeral === null ? 0 : size + 16);
  return cardPaper(
    width,
    height,
    [
      rule(PAD, 44, room, 5, colours.ink),
      ...title.elements,
      ...subtitle.elements,
      ...(numeral === null
        ? []
        : [cardLine({ content: numeral, size, numeral: true }, PAD, above + size * 0.82, source)]),
      placeDrawing(chart, { x: PAD, y: top, width: room, height: foot.top - top - 20 }, source, 3.4),
      ...foot.elements,
    ],
    source,
    `${chart.title} — ${chart.alt}`,
  );
}

/** The note, then a rule, then whose figures these are and where the page is. */
function footOf(
  chart: Chart,
  place: { width: number; height: number; room: number; lines: number },
  source: CardSource,
): { elements: Element[]; top: number } {
  const { width, height, room, lines } = place;
  const line = height - 76;
  const probe = cardBlock(
    { content: chart.note ?? '', size: 21, tone: 'ink2' },
    { x: PAD, y: 0, width: room, lines },
    source,
  );
  const top = chart.note === null ? line - 10 : line - 14 - probe.bottom;
  const note =
    chart.note === null
      ? []
      : cardBlock(
          { content: chart.note, size: 21, tone: 'ink2' },
          { x: PAD, y: top, width: room, lines },
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
