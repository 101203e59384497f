/** Marks that open and close quotes, titles and brackets. */
export const OPENING = withMark('“‘《（「(');
export const CLOSING = withMark('”’》）」)');

/** Asked of every word and of the characters of lists: nearly all are or have no mark. */
function withMark(marks: string): { test: (text: string) => boolean } {
  return {
    test: (text) => {
      for (let at = 0; at < text.length; at += 1) if (marks.includes(text[at] as string)) return true;
      return false;
    },
  };
}
