import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { fontsOf, name, nameIn, streamText } from './reading.ts';
import type { UsedFont } from './reading.ts';
import type { Rule } from './rule.ts';

/** What a TrueType font says of its glyphs. */
interface Program {
  glyphs: number;
  /** In thousandths of an em. */
  advance: (glyph: number) => number;
  /** Bytes of its outline. */
  outline: (glyph: number) => number;
}

function programOf({ descriptor }: UsedFont): Program | null {
  const stream = descriptor.lookup(name('FontFile2'));
  if (!(stream instanceof PDFRawStream)) return null;
  const bytes = Buffer.from(streamText(stream), 'latin1');
  const tables = new Map<string, number>();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const [head, hhea, hmtx, maxp, loca] = ['head', 'hhea', 'hmtx', 'maxp', 'loca'].map((tag) =>
    tables.get(tag)!,
  );
  const em = bytes.readUInt16BE(head! + 18);
  const long = bytes.readInt16BE(head! + 50) === 1;
  const metrics = bytes.readUInt16BE(hhea! + 34);
  const place = (glyph: number) =>
    long ? bytes.readUInt32BE(loca! + 4 * glyph) : bytes.readUInt16BE(loca! + 2 * glyph) * 2;
  return {
    glyphs: bytes.readUInt16BE(maxp! + 4),
    advance: (glyph) => (bytes.readUInt16BE(hmtx! + 4 * Math.min(glyph, metrics - 1)) * 1000) / em,
    outline: (glyph) => place(glyph + 1) - place(glyph),
  };
}

/** Widths as the document gives them: runs `[first [w …]]` and `[first last w]`. */
function widthsOf({ descendant }: UsedFont): (glyph: number) => number {
  const widths = new Map<number, number>();
  const list = descendant.lookupMaybe(name('W'), PDFArray)?.asArray() ?? [];
  for (let i = 0; i < list.length;) {
    const first = (list[i] as PDFNumber).asNumber();
    const next = descendant.context.lookup(list[i + 1]);
    if (next instanceof PDFArray) {
      for (const [j, width] of next.asArray().entries())
        widths.set(first + j, (width as PDFNumber).asNumber());
      i += 2;
    } else {
      for (let glyph = first; glyph <= (next as PDFNumber).asNumber(); glyph++)
        widths.set(glyph, (list[i + 2] as PDFNumber).asNumber());
      i += 3;
    }
  }
  const usual = descendant.lookupMaybe(name('DW'), PDFNumber)?.asNumber() ?? 1000;
  return (glyph) => widths.get(glyph) ?? usual;
}

const BLANK = /^[\s\u00a0\u3000\u2000-\u200f\u2060\ufeff]*$/;

/** What ISO 19005-3 and ISO 14289-1 ask of fonts beside their being embedded. */
export const FONT_RULES: Rule[] = [
  {
    title: 'every glyph that is shown is in its font, with an outline unless it is a blank',
    clause: 'PDF/A-3 6.2.11.4.1; PDF/UA-1 7.21.4',
    problems: (document) =>
      fontsOf(document).flatMap((used) => {
        const program = programOf(used);
        if (!program) return ['no program'];
        return [...used.glyphs]
          .filter(
            (glyph) =>
              glyph >= program.glyphs ||
              (program.outline(glyph) === 0 && !BLANK.test(used.texts.get(glyph) ?? '')),
          )
          .map((glyph) => `${nameIn(used.font, 'BaseFont')} ${glyph}: ${used.texts.get(glyph)}`);
      }),
    spoil: (document) => {
      const [page] = document.getPages();
      const [key] = page!.node.Resources()!.lookup(name('Font'), PDFDict).keys();
      const content = `BT ${key!.asString()} 9 Tf <FFF0> Tj ET`;
      page!.node.set(name('Contents'), document.context.register(document.context.stream(content)));
    },
  },
  {
    title: 'the widths that the document gives are those of the font',
    clause: 'PDF/A-3 6.2.11.5; PDF/UA-1 7.21.5',
    problems: (document) =>
      fontsOf(document).flatMap((used) => {
        const [program, width] = [programOf(used), widthsOf(used)];
        return [...used.glyphs]
          .filter((glyph) => program && Math.abs(program.advance(glyph) - width(glyph)) > 1)
          .map((glyph) => `${nameIn(used.font, 'BaseFont')} ${glyph}: ${width(glyph)}`);
      }),
    spoil: (document) => {
      const { descendant } = fontsOf(document)[0]!;
      descendant.delete(name('W'));
      descendant.set(name('DW'), PDFNumber.of(333));
    },
  },
  {
    title: 'codes are glyphs: Identity-H, written from left to right, and of the same ordering as the font',
    clause: 'PDF/A-3 6.2.11.3; PDF/UA-1 7.21.3',
    problems: (document) =>
      fontsOf(document).flatMap(({ font, descendant }) => {
        const info = descendant.lookupMaybe(name('CIDSystemInfo'), PDFDict);
        return [
          ...(nameIn(font, 'Encoding') === 'Identity-H' ? [] : [`encoding ${nameIn(font, 'Encoding')}`]),
          ...(String(info?.lookup(name('Ordering'))) === '(Identity)' ? [] : ['ordering']),
        ];
      }),
    spoil: (document) => fontsOf(document)[0]!.font.set(name('Encoding'), PDFName.of('Identity-V')),
  },
  {
    title: 'a subset that says which glyphs it holds says all of them',
    clause: 'PDF/A-3 6.2.11.4.2',
    problems: (document) =>
      fontsOf(document).flatMap(({ descriptor, glyphs }) => {
        const set = descriptor.lookup(name('CIDSet'));
        if (!(set instanceof PDFRawStream)) return [];
        const bits = Buffer.from(streamText(set), 'latin1');
        return [...glyphs].filter((glyph) => !((bits[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7)))).map(String);
      }),
    spoil: (document) =>
      fontsOf(document)[0]!.descriptor.set(
        name('CIDSet'),
        document.context.register(document.context.flateStream(new Uint8Array([0x80]))),
      ),
  },
];
