/** The text of each glyph of a font, by the glyph's number. */
export type GlyphTexts = Map<number, string>;

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** UTF-16BE in hexadecimal. */
export const toUtf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');

/** @example fromUtf16('4E00') // '一' */
export const fromUtf16 = (digits: string): string =>
  String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** Most entries that a block of a CMap may have. */
const BLOCK = 100;

/** Writes a ToUnicode CMap, glyph by glyph in order. */
export function writeToUnicode(texts: GlyphTexts): string {
  const rows = [...texts]
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => `<${hex(code)}> <${toUtf16(text)}>`);
  let body = '';
  for (let i = 0; i < rows.length; i += BLOCK) {
    const block = rows.slice(i, i + BLOCK);
    body += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`;
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${body}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
