/** Finds where something in a text may begin. */
export interface Starts {
  /** The first offset from one on with one of the characters, or −1. */
  next: (text: string, from: number) => number;
  /** Whether a text has any of them. */
  in: (text: string) => boolean;
  /** Whether one of them stands at an offset. */
  at: (text: string, offset: number) => boolean;
}

/**
 * Characters that something sought begins with. A pattern with a large class of scattered characters looks each one of a
 * text up in a list; here it is a look into a table.
 *
 * @example
 * startsWith('一二三').next('第三', 0) // 1
 */
export function startsWith(chars: string): Starts {
  const marked = new Uint8Array(0x10000);
  for (const char of chars.split('')) marked[char.charCodeAt(0)] = 1;
  const next = (text: string, from: number): number => {
    for (let at = from; at < text.length; at += 1) if (marked[text.charCodeAt(at)] === 1) return at;
    return -1;
  };
  return {
    next,
    in: (text) => next(text, 0) >= 0,
    at: (text, offset) => marked[text.charCodeAt(offset)] === 1,
  };
}

/** Lists every match of a sticky pattern that begins with one of some characters, as `allMatches` does of a global one. */
export function matchesAt(text: string, starts: Starts, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = starts.next(text, 0); at >= 0; at = starts.next(text, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) matches.push(match);
    at += match?.[0].length || 1;
  }
  return matches;
}
