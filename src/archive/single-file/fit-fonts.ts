/**
 * Leaves faces out of a style sheet of fonts until at least so many bytes are saved: those for text first, the largest
 * before the others, since any reader's machine can set text. Titles and numerals keep their look the longest.
 *
 * @example fitFonts('@font-face{font-family:"A";src:url(data:…);font-weight:1 599}', 10) // ''
 */
export function fitFonts(css: string, bytes: number): string {
  const rules = css.match(/@font-face\{[^}]*\}/g) ?? [];
  const order = [...rules].sort(
    (a, b) => Number(isDisplay(a)) - Number(isDisplay(b)) || b.length - a.length || (a < b ? -1 : 1),
  );
  const dropped = new Set<string>();
  let saved = 0;
  for (const rule of order) {
    if (saved >= bytes) break;
    dropped.add(rule);
    saved += rule.length;
  }
  return rules.filter((rule) => !dropped.has(rule)).join('\n');
}

/** A face for weights of 600 and more alone. */
const isDisplay = (rule: string): boolean => /font-weight:600/.test(rule);
