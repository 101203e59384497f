import { parseToUnicode, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext } from '@cantoo/pdf-lib';
import { glyphsOf } from './operations.ts';
import type { Operation } from './operations.ts';
import type { PageContent } from './page-content.ts';
import { readStream, writeStream } from './streams.ts';
import { fromUtf16, writeToUnicode } from './to-unicode.ts';

/** What a glyph of a font was seen to stand for: by its ActualText, or by the font's own table. */
interface Seen {
  texts: Set<string>;
  plain: boolean;
}

/**
 * Makes each font's table of texts say what its glyphs stand for in this document. Where two characters share a glyph
 * (工 and the radical ⼯) the browser's table has one of them, and an ActualText beside each use the right one, which
 * many readers don't look at. Where all uses agree the table is corrected and the ActualText, now idle, is left out.
 */
export function mendGlyphTexts(context: PDFContext, pages: readonly PageContent[]): Operation[][] {
  const seen = new Map<string, Map<number, Seen>>();
  const seenOf = (font: string, glyph: number): Seen => {
    const glyphs = seen.get(font) ?? seen.set(font, new Map()).get(font)!;
    return glyphs.get(glyph) ?? glyphs.set(glyph, { texts: new Set(), plain: false }).get(glyph)!;
  };
  const shown = pages.map(showsOf);
  for (const shows of shown)
    for (const { glyphs, font, text } of shows) {
      if (text !== null && glyphs.length === 1) seenOf(font, glyphs[0]!).texts.add(text);
      else if (text === null) for (const glyph of glyphs) seenOf(font, glyph).plain = true;
    }
  const mended = new Map<string, Map<number, string>>();
  for (const [font, glyphs] of seen) mended.set(font, mendFont(context, font, glyphs));
  return pages.map((page, i) => dropIdle(page, shown[i]!, mended));
}

interface Show {
  font: string;
  glyphs: number[];
  /** Of the ActualText around it; null where there is none. */
  text: string | null;
  /** Indexes of the operations that begin and end the ActualText. */
  begin: number;
  end: number;
}

/** What a page shows, piece by piece; a piece is what one ActualText covers, or one string. */
function showsOf({ operations, fonts }: PageContent): Show[] {
  const shows: Show[] = [];
  let font = '';
  let span: Show | null = null;
  for (const [i, { operator, operands }] of operations.entries()) {
    if (operator === 'Tf') font = fonts.get(operands[0]!)?.tag ?? '';
    else if (operator === 'BDC' && operands[0] === '/Span')
      span = { font, glyphs: [], text: actualText(operands), begin: i, end: i };
    else if (operator === 'EMC' && span) {
      shows.push({ ...span, font, end: i });
      span = null;
    } else if (operator === 'Tj' || operator === 'TJ') {
      const glyphs = glyphsOf(operands);
      if (span) span.glyphs.push(...glyphs);
      else shows.push({ font, glyphs, text: null, begin: i, end: i });
    }
  }
  return shows;
}

const actualText = (operands: readonly string[]): string | null => {
  const at = operands.indexOf('/ActualText');
  return at < 0 ? null : textOf(operands[at + 1]!);
};

/** A string as it is written: UTF-16 in hexadecimal with its mark, or plain ASCII in parentheses. */
const textOf = (operand: string): string =>
  operand.startsWith('<')
    ? fromUtf16(operand.slice(1, -1).replace(/^FEFF/i, ''))
    : operand.slice(1, -1).replace(/\\([^])/g, '$1');

/** Corrects a font's table; gives the glyphs whose ActualText says no more than the table. */
function mendFont(context: PDFContext, tag: string, glyphs: Map<number, Seen>): Map<number, string> {
  const [number, generation] = tag.split(' ');
  const font = context.lookup(PDFRef.of(Number(number), Number(generation)), PDFDict);
  const ref = font.get(PDFName.of('ToUnicode'));
  const stream = context.lookup(ref);
  if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) return new Map();
  const texts = parseToUnicode(readStream(stream));
  const settled = new Map<number, string>();
  for (const [glyph, { texts: said, plain }] of glyphs) {
    const [text] = said;
    if (said.size !== 1 || text === undefined) continue;
    if (plain && texts.get(glyph) !== text) continue;
    texts.set(glyph, text);
    settled.set(glyph, text);
  }
  // Of glyphs that the document shows, and no others.
  const kept = new Map([...texts].filter(([glyph]) => glyphs.has(glyph)));
  writeStream(context, ref, stream.dict, writeToUnicode(kept));
  return settled;
}

function dropIdle(
  page: PageContent,
  shows: readonly Show[],
  mended: Map<string, Map<number, string>>,
): Operation[] {
  const idle = new Set<number>();
  for (const { font, glyphs, text, begin, end } of shows)
    if (text !== null && glyphs.length === 1 && mended.get(font)?.get(glyphs[0]!) === text)
      idle.add(begin).add(end);
  return page.operations.filter((_, i) => !idle.has(i));
}
