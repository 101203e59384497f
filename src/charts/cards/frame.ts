import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Locale } from '../../editions/types.ts';
import { drawingsOf } from '../kinds/kind.ts';
import type { Box } from '../svg/box.ts';
import { textWidth, wrapText } from '../svg/measure.ts';
import { fixed } from '../svg/number.ts';
import { paint } from '../svg/paint.ts';
import type { Colours } from '../svg/theme.ts';
import type { Chart } from '../types.ts';

/** What a picture that leaves the page says of where it comes from. */
export interface CardSource {
  locale: Locale;
  /** Whose review, and of which year. */
  organisation: string;
  year: string;
  /** 来源：… */
  source: string;
  /** The page's address without its scheme. */
  address: string;
  colours: Colours;
  /** A text in units that no line may break; by default Chinese breaks between any two characters. */
  units?: (text: string) => string[];
}

/**
 * Font families of a card by the edition's script, for files that people open elsewhere; a rasteriser is given the
 * first of each.
 */
export const CARD_FACES = {
  'zh-Hans': 'Noto Serif SC, Songti SC, SimSun, serif',
  'zh-Hant': 'Noto Serif TC, Songti TC, PMingLiU, serif',
  'zh-Hant-HK': 'Noto Serif HK, Songti HK, MingLiU_HKSCS, serif',
  en: 'Newsreader, Georgia, Noto Serif SC, serif',
} as const satisfies Record<Locale, string>;

const NUMERALS = 'Newsreader, Georgia, serif';

/** A line or block of text on a card. */
export interface CardText {
  content: string;
  size: number;
  bold?: boolean;
  numeral?: boolean;
  tone?: 'ink' | 'ink2' | 'accent';
  anchor?: 'end';
}

/** One line; `y` is its baseline. */
export function cardLine(text: CardText, x: number, y: number, { locale, colours }: CardSource): Element {
  const { content, size, bold = false, numeral = false, tone = 'ink', anchor } = text;
  return s(
    'text',
    {
      x: fixed(x),
      y: fixed(y),
      fill: colours[tone],
      fontSize: fixed(size),
      fontFamily: numeral && locale !== 'en' ? `${NUMERALS}, ${CARD_FACES[locale]}` : CARD_FACES[locale],
      ...(bold ? { fontWeight: 700 } : numeral ? { fontWeight: 500 } : {}),
      ...(anchor ? { textAnchor: anchor } : {}),
    },
    content,
  );
}

/** Lines that fit a width and a number of lines, made smaller until they do. */
export function cardBlock(
  text: CardText,
  place: { x: number; y: number; width: number; lines: number },
  source: CardSource,
): { elements: Element[]; bottom: number } {
  const { x, y, width, lines } = place;
  let { size } = text;
  const units = source.units?.(text.content) ?? [text.content];
  let wrapped = wrapUnits(units, width, size);
  while (wrapped.length > lines && size > 18) {
    size -= 2;
    wrapped = wrapUnits(units, width, size);
  }
  wrapped = balanced(units, wrapped, width, size);
  wrapped = atClause(text.content, wrapped, width, size);
  const leading = size * 1.36;
  return {
    elements: wrapped.map((content, index) =>
      cardLine({ ...text, content, size }, x, y + size + index * leading, source),
    ),
    bottom: y + size + (wrapped.length - 1) * leading + size * 0.3,
  };
}

/** Lines of whole units; where one is wider than a line, it is broken as any text. */
function wrapUnits(units: readonly string[], width: number, size: number): string[] {
  if (units.length < 2 || units.some((unit) => textWidth(unit.trim(), size) > width))
    return wrapText(units.join(''), width, size);
  const lines: string[] = [];
  for (const unit of units) {
    const together = (lines.at(-1) ?? '') + unit;
    if (lines.length > 0 && textWidth(together.trim(), size) <= width) lines[lines.length - 1] = together;
    else lines.push(unit);
  }
  return lines.map((line) => line.trim());
}

/** Lines about as long as each other, and no more of them: no word stands alone on the last. */
function balanced(units: readonly string[], wrapped: string[], width: number, size: number): string[] {
  let best = wrapped;
  for (let narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
    const lines = wrapUnits(units, narrower, size);
    if (lines.length > wrapped.length) break;
    best = lines;
  }
  return best;
}

/** Two lines break after a clause, or between the phrases of a title, rather than within one, where both then fit. */
function atClause(content: string, wrapped: string[], width: number, size: number): string[] {
  if (wrapped.length !== 2) return wrapped;
  const [, first = '', second = ''] =
    /^(.+[，：；])(.+)$/su.exec(content) ?? /^(\S+) (?=\p{Script=Han})(\S+)$/su.exec(content) ?? [];
  const fit = first !== '' && [first, second].every((line) => textWidth(line, size) <= width);
  return fit ? [first, second] : wrapped;
}

/** A solid rule. */
export function rule(x: number, y: number, width: number, height: number, fill: string): Element {
  return s('rect', { x: fixed(x), y: fixed(y), width: fixed(width), height: fixed(height), fill });
}

/** The paper with all that stands on it. */
export function cardPaper(
  width: number,
  height: number,
  children: readonly Element[],
  { colours, locale }: CardSource,
  title: string,
): Element {
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: locale,
      role: 'img',
    },
    s('title', title),
    rule(0, 0, width, height, colours.paper),
    ...children,
  );
}

/** The drawing of a chart that has the largest letters in a box, and how much larger than on the page they are. */
export function fitDrawing(chart: Chart, box: Pick<Box, 'width' | 'height'>, most: number) {
  const fits = drawingsOf(chart).map((drawing) => {
    const [, , width = 1, height = 1] = String(drawing.properties['viewBox']).split(' ').map(Number);
    return { drawing, width, height, scale: Math.min(box.width / width, box.height / height, most) };
  });
  return fits.reduce((a, b) => (b.scale > a.scale ? b : a));
}

/** The chart's drawing with the largest letters that fit a box, at its left, in the card's colours and faces. */
export function placeDrawing(chart: Chart, box: Box, source: CardSource, most: number): Element {
  const best = fitDrawing(chart, box, most);
  const { width, height, scale } = best;
  const painted = inFaces(paint(best.drawing, source.colours), CARD_FACES[source.locale]);
  return {
    ...painted,
    properties: {
      ...painted.properties,
      x: String(fixed(box.x)),
      y: String(fixed(box.y + Math.max(0, (box.height - height * scale) / 2))),
      width: fixed(width * scale),
      height: fixed(height * scale),
    },
  };
}

/** The drawing's own faces belong to the page; a file has the card's. */
function inFaces(element: Element, family: string): Element {
  const own = element.properties['fontFamily'];
  const fontFamily = String(own).startsWith('Newsreader') ? `${NUMERALS}, ${family}` : family;
  return {
    ...element,
    properties: own === undefined ? element.properties : { ...element.properties, fontFamily },
    children: element.children.map((child) => (child.type === 'element' ? inFaces(child, family) : child)),
  };
}
