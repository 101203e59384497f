import type { Element } from 'hast';
import type { LocalFigure } from '../../editions/types.ts';
import { textWidth } from '../svg/measure.ts';
import type { Chart } from '../types.ts';
import { cardBlock, cardLine, cardPaper, fitDrawing, placeDrawing, rule } from './frame.ts';
import type { CardSource } from './frame.ts';

/** The size that services that show links ask for. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

const PAD = 64;
const NUMBER = 118;
const MOST = 2.4;

/** What a report leads with. */
export interface CardLead {
  figure: LocalFigure;
  chart: Chart | null;
}

/** A report as a picture beside its link: whose it is, its title, its leading figure with its drawing. */
export function socialCard(title: string, lead: CardLead | null, source: CardSource): Element {
  const { width, height } = SOCIAL_SIZE;
  const { colours } = source;
  const room = width - 2 * PAD - 24;
  const x = PAD + 24;
  const kicker = [source.organisation, lead ? periodOf(lead.figure, source) : source.year]
    .filter(Boolean)
    .join('　');
  const head = cardBlock(
    { content: title, size: lead ? 50 : 76, bold: true },
    { x, y: 104, width: room, lines: lead ? 2 : 4 },
    source,
  );
  return cardPaper(
    width,
    height,
    [
      rule(PAD, 56, 3, height - 112, colours.accent),
      rule(PAD + 7, 56, 3, height - 112, colours.accent),
      cardLine({ content: kicker, size: 27, tone: 'ink2' }, x, 84, source),
      ...head.elements,
      ...(lead ? leadOf(lead, { x, y: head.bottom + 26, width: room, bottom: height - 100 }, source) : []),
      cardLine({ content: source.address, size: 22, tone: 'ink2' }, x, height - 60, source),
    ],
    source,
    title,
  );
}

/** When the leading figure holds, where that isn't the report's year: 2024年前三季度. */
function periodOf({ period, source }: LocalFigure, { year }: CardSource): string {
  return source.period.label === year || period === '' ? year : period;
}

/** Beside a number's digits its hedge, currency and unit are small, as on the page. */
const BESIDE = 0.34;

interface NumberPart {
  content: string;
  /** In parts of the number's size. */
  scale: number;
}

function numberParts({ display, number }: LocalFigure): NumberPart[] {
  const at = display.indexOf(number);
  if (at < 0) return [{ content: display, scale: 1 }];
  const before = display.slice(0, at);
  const sign = /[+−-]$/.exec(before)?.[0] ?? '';
  return [
    { content: before.slice(0, before.length - sign.length).trim(), scale: BESIDE },
    { content: sign + number, scale: 1 },
    { content: display.slice(at + number.length).trim(), scale: BESIDE },
  ].filter(({ content }) => content !== '');
}

const advanceOf = ({ content, scale }: NumberPart, size: number): number =>
  textWidth(content, size * scale) + size * 0.08;

const widthOf = (parts: readonly NumberPart[], size: number): number =>
  parts.reduce((sum, part) => sum + advanceOf(part, size), 0);

function numberLine(
  parts: readonly NumberPart[],
  size: number,
  x: number,
  y: number,
  source: CardSource,
): Element[] {
  let at = x;
  return parts.map((part) => {
    const { content, scale } = part;
    const line = cardLine({ content, size: size * scale, numeral: true }, at, y, source);
    at += advanceOf(part, size);
    return line;
  });
}

function leadOf(
  { figure, chart }: CardLead,
  place: { x: number; y: number; width: number; bottom: number },
  source: CardSource,
): Element[] {
  const { x, y, width, bottom } = place;
  const finding = chart?.title ?? figure.metric;
  const line = cardBlock(
    { content: finding, size: 32, tone: 'accent', bold: true },
    { x, y, width, lines: 1 },
    source,
  );
  const parts = numberParts(figure);
  const size = Math.min(NUMBER, (width / widthOf(parts, NUMBER)) * NUMBER);
  const number = line.bottom + size * 0.82;
  const under = { x, y: number + 24, width, height: bottom - number - 26 };
  const after = widthOf(parts, size) + 48;
  const beside = { x: x + after, y: line.bottom + 8, width: width - after, height: bottom - line.bottom - 8 };
  const scale = (box: typeof under): number =>
    chart && box.width > 0 && box.height > 50 ? fitDrawing(chart, box, MOST).scale : 0;
  const box = scale(beside) > scale(under) ? beside : under;
  return [
    ...line.elements,
    ...numberLine(parts, size, x, number, source),
    ...(chart && scale(box) > 0 ? [placeDrawing(chart, box, source, MOST)] : []),
  ];
}
