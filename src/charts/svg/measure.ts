/** Faces of chart text: labels in the sans, numerals in the display face. */
export type Face = 'sans' | 'num';

interface AdvanceRow {
  /** Characters that share an advance. */
  pattern: RegExp;
  /** Advance in em. Rounded up over Noto Sans SC, PingFang, Segoe UI and Newsreader, so that a measured text never runs over. */
  em: number;
  example: string;
}

/** First match wins; what matches nothing is a full-width character. */
const ADVANCES: readonly AdvanceRow[] = [
  { pattern: /[0-9]/, em: 0.58, example: '2025' },
  { pattern: /[ijl.,:;'|!()[\]\u00a0 ]/, em: 0.34, example: '1,083.7' },
  { pattern: /[mwMW@]/, em: 0.92, example: 'Mm' },
  { pattern: /%/, em: 0.92, example: '38.8%' },
  { pattern: /[A-Z&]/, em: 0.7, example: 'CNY' },
  { pattern: /[+\-=<>÷×−±/–]/, em: 0.62, example: '−5.2' },
  { pattern: /[\u0020-\u024f]/, em: 0.57, example: 'foreign' },
];

/** A chart measures the same few hundred characters over and over. */
const known = new Map<string, number>();

function advance(character: string): number {
  let em = known.get(character);
  if (em === undefined) {
    em = ADVANCES.find((row) => row.pattern.test(character))?.em ?? 1;
    known.set(character, em);
  }
  return em;
}

/** Browsers set a little air between Chinese and what is Latin, in em: 约36家. */
const AUTOSPACE = 0.125;
const isChinese = (character: string): boolean => character >= '\u3400' && character <= '\u9fff';
const isLatin = (character: string): boolean => character < '\u0080' && /[0-9A-Za-z]/.test(character);

/**
 * Width of one line of text in px, from the advance table.
 * @example textWidth('工业产值', 13) // 52
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  let before = '';
  for (const character of text) {
    em += advance(character);
    const meet = isChinese(character) ? isLatin(before) : isChinese(before) && isLatin(character);
    if (meet) em += AUTOSPACE;
    before = character;
  }
  return em * size;
}

const NO_START = /^[，。、；：？！）》」』”’%％·,.;:?!)\]]/u;
/** Latin words, blanks, other characters one by one; an amount of money is one word. */
const WORD =
  /(?:CNY|RMB|EUR|USD) [\d.,]+(?: (?:thousand|million|billion|trillion)\b)?|[“‘]?[A-Za-z0-9.,:;!?%+\-−'’/()]+”?|\s+|./gsu;

/**
 * Breaks text into lines of at most `width` px: between Chinese characters and at Latin spaces, never before closing
 * punctuation; a word that is wider than a line is cut.
 * @example wrapText('科技型中小企业评价通过', 90, 13) // ['科技型中小企', '业评价通过']
 * @example wrapText('Projects above CNY 100 million', 130, 13) // ['Projects above', 'CNY 100 million']
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const parts = /[\u2e80-\uffef]/.test(text) && !/[a-z]/.test(text) ? text.split(BLANK) : [];
  if (parts.length > 1 && textWidth(text, size) > width)
    return packParts(parts, width, size).flatMap((part) => wrapText(part, width, size));
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const pieces = (text.match(WORD) ?? []).flatMap((piece) =>
    piece.includes(' ') && textWidth(piece, size) > width ? piece.split(/(?<= )|(?= )/) : [piece],
  );
  for (const piece of pieces) {
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (NO_START.test(piece) && line.length > 1) {
      const kept = [...line];
      const last = kept.pop() ?? '';
      line = kept.join('');
      flush();
      line = last + piece;
      continue;
    }
    flush();
    if (textWidth(piece, size) <= width) {
      line = piece.trimStart();
      continue;
    }
    for (const character of piece) {
      if (line !== '' && textWidth(line + character, size) > width) flush();
      line += character;
    }
  }
  flush();
  return balance(keepOpenings(withoutLoneWord(lines, width, size), width, size), text, width, size);
}

/** Gives a word that stands alone on the last line the one before it: on the balance sheet, never on the balance · sheet. */
function withoutLoneWord(lines: readonly string[], width: number, size: number): readonly string[] {
  const [before = '', last = ''] = lines.slice(-2);
  const at = before.lastIndexOf(' ');
  if (lines.length < 2 || at < 0 || !/^[A-Za-z]\S*$/.test(last)) return lines;
  const [rest, next] = [before.slice(0, at), `${before.slice(at + 1)} ${last}`];
  // The line before stays the longer one.
  return textWidth(next, size) > Math.min(width, textWidth(rest, size))
    ? lines
    : [...lines.slice(0, -2), rest, next];
}

/** Those within a formula are no place to break. */
const BLANK = /(?<![÷×=＝+−]) (?![÷×=＝+−])/;

/** Chinese that has blanks breaks there first: 2023年上半年 推算 leaves no lone 算. */
function packParts(parts: readonly string[], width: number, size: number): string[] {
  const packed: string[] = [];
  for (const part of parts) {
    const together = `${packed.at(-1) ?? ''} ${part}`;
    if (packed.length > 0 && textWidth(together, size) <= width) packed[packed.length - 1] = together;
    else packed.push(part);
  }
  return packed;
}

/** Moves an opening bracket or quote at the end of a line to what it opens, where there is room. */
function keepOpenings(lines: readonly string[], width: number, size: number): string[] {
  const kept = [...lines];
  for (let index = 0; index + 1 < kept.length; index += 1) {
    const [, before = '', opening = ''] = /^(.+?)([（《「『“‘]+)$/su.exec(kept[index]!) ?? [];
    const next = opening + kept[index + 1]!;
    if (opening === '' || textWidth(next, size) > width) continue;
    kept[index] = before;
    kept[index + 1] = next;
  }
  return kept;
}

/** Evens out two lines of Chinese so that no single character is left alone on the second. */
function balance(lines: string[], text: string, width: number, size: number): string[] {
  const [first, second] = lines;
  if (lines.length !== 2 || !first || !second || [...second].length > 2 || /[A-Za-z0-9 ]/.test(text))
    return lines;
  const characters = [...first, ...second];
  const half = Math.ceil(characters.length / 2);
  const even = [characters.slice(0, half).join(''), characters.slice(half).join('')];
  return NO_START.test(even[1] ?? '') || textWidth(even[0] ?? '', size) > width ? lines : even;
}
