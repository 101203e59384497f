/** One operation of a content stream: its operator, its operands as they were written. */
export interface Operation {
  operator: string;
  operands: readonly string[];
}

const TOKEN = /\((?:\\[^]|[^\\()])*\)|<<|>>|<[\dA-Fa-f\s]*>|[[\]]|\/[^\s/[\]<>()]*|[^\s/[\]<>()]+/g;
/** Operators are words; so are three operands. */
const WORD = /^[A-Za-z'"]/;
const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/**
 * Takes a page's content apart into operations, without changing a byte of an operand. Inline images, which the
 * browser doesn't write, are not read.
 *
 * @example operationsOf('/F4 9 Tf') // [{ operator: 'Tf', operands: ['/F4', '9'] }]
 */
export function operationsOf(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const token of content.match(TOKEN) ?? []) {
    if (!WORD.test(token) || CONSTANTS.has(token)) operands.push(token);
    else {
      operations.push({ operator: token, operands });
      operands = [];
    }
  }
  return operations;
}

/** Writes operations, one a line. */
export function writeOperations(operations: readonly Operation[]): string {
  let content = '';
  for (const { operator, operands } of operations)
    content += operands.length > 0 ? `${operands.join(' ')} ${operator}\n` : `${operator}\n`;
  return content;
}

/** The glyphs that an operation shows: two bytes each. */
export function glyphsOf(operands: readonly string[]): number[] {
  const glyphs: number[] = [];
  for (const operand of operands)
    if (operand.startsWith('<'))
      for (let i = 1; i + 4 < operand.length; i += 4)
        glyphs.push(Number.parseInt(operand.slice(i, i + 4), 16));
  return glyphs;
}

/** The number of the marked content that an operation begins; null where it has none. */
export const mcidOf = (operands: readonly string[]): number | null => {
  const at = operands.indexOf('/MCID');
  return at < 0 ? null : Number(operands[at + 1]);
};
