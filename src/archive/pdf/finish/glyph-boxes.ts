import type { Box } from './geometry.ts';

/** Where the glyphs of a font leave ink, by their number, in em. */
export interface Glyphs {
  /** Null for one that leaves none, such as a blank. */
  boxOf: (glyph: number) => Box | null;
  advanceOf: (glyph: number) => number;
}

/** Reads the boxes that a TrueType font states of its glyphs (ISO/IEC 14496-22: head, hhea, hmtx, loca, glyf). */
export function readGlyphs(font: Buffer): Glyphs {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`invalid font: no table ${name}`);
    return at;
  };
  const [head, loca, glyf, hmtx] = ['head', 'loca', 'glyf', 'hmtx'].map(table) as [
    number,
    number,
    number,
    number,
  ];
  const em = font.readUInt16BE(head + 18);
  const isLong = font.readInt16BE(head + 50) === 1;
  const metrics = font.readUInt16BE(table('hhea') + 34);
  const placeOf = (glyph: number): number =>
    isLong ? font.readUInt32BE(loca + 4 * glyph) : 2 * font.readUInt16BE(loca + 2 * glyph);
  return {
    boxOf(glyph) {
      const at = placeOf(glyph);
      if (placeOf(glyph + 1) === at) return null;
      const read = (i: number): number => font.readInt16BE(glyf + at + 2 + 2 * i) / em;
      return [read(0), read(1), read(2), read(3)];
    },
    advanceOf: (glyph) => font.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1)) / em,
  };
}
