/**
 * Tells whether a text has a character that a pattern can't do without; true where none is named. Seeking a character
 * costs a small part of what trying a pattern does.
 */
export function mayMatch(text: string, needs: string | undefined): boolean {
  if (needs === undefined) return true;
  for (const char of needs) if (text.includes(char)) return true;
  return false;
}
