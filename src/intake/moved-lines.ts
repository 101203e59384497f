/**
 * Where the lines of an article stand in a new version of it, by what they say; null where no line says it any more. Of
 * lines that say the same the first is the first, and so on.
 *
 * @example
 * movedLines('题\n甲\n乙', '题\n\n甲\n\n乙')(3) // 5
 */
export function movedLines(before: string, after: string): (line: number) => number | null {
  const [old, now] = [linesOf(before), linesOf(after)];
  const places = Map.groupBy(now.keys(), (i) => now[i] ?? '');
  return (line) => {
    const text = old[line - 1];
    if (text === undefined || text === '') return null;
    const nth = old.slice(0, line - 1).filter((one) => one === text).length;
    const found = places.get(text)?.[nth];
    return found === undefined ? null : found + 1;
  };
}

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/).map((line) => line.replace(/\s+/g, ''));
