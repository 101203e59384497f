/** A run of characters on a page: where it begins, how wide and high it is, in points; y grows upwards. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of a page, from left to right. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  /** Of the base line. */
  y: number;
  height: number;
}

/** Columns are parted by this many heights of a line. */
const GUTTER = 1.2;
/** Blocks are parted by this many heights of white. */
const GAP = 1.6;

/**
 * Puts a page's text into reading order by cutting it along its white, as long as there is some: first down a gutter that
 * runs through it, then across a gap. Gives blocks of lines.
 */
export function readingOrder(items: readonly TextItem[]): PageLine[][] {
  const filled = items.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return [];
  const height = median(filled.map((item) => item.height)) || 10;
  const columns = cutAlong(filled, ({ x, width }) => [x, x + width], GUTTER * height);
  if (columns.length > 1 && columns.every((column) => linesOf(column).length >= 3))
    return columns.flatMap(readingOrder);
  const bands = cutAlong(
    filled,
    ({ y, height: own }) => [-(y + own * 0.8), -(y - own * 0.2)],
    GAP * height * 0.5,
  );
  if (bands.length > 1) {
    // Bands that a gutter runs through together are columns, not one block below the other.
    return groupBands(bands, height).flatMap((group) =>
      group.length === filled.length ? [linesOf(group)] : readingOrder(group),
    );
  }
  return [linesOf(filled)];
}

/** Parts items where nothing lies over a stretch of an axis. */
function cutAlong(
  items: readonly TextItem[],
  extent: (item: TextItem) => [number, number],
  white: number,
): TextItem[][] {
  const sorted = items.map((item) => ({ item, range: extent(item) })).sort((a, b) => a.range[0] - b.range[0]);
  const parts: TextItem[][] = [];
  let end = -Infinity;
  for (const { item, range } of sorted) {
    if (range[0] - end > white || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(item);
    end = Math.max(end, range[1]);
  }
  return parts;
}

/** Joins neighbouring bands as long as a gutter still runs through what they make together. */
function groupBands(bands: readonly TextItem[][], height: number): TextItem[][] {
  const groups: TextItem[][] = [];
  const isColumns = (items: readonly TextItem[]): boolean => {
    const columns = cutAlong(items, ({ x, width }) => [x, x + width], GUTTER * height);
    return columns.length > 1;
  };
  for (const band of bands) {
    const last = groups.at(-1);
    if (last && isColumns(last) && isColumns(band) && isColumns([...last, ...band])) last.push(...band);
    else groups.push([...band]);
  }
  return groups;
}

/** The lines of a block: items on one base line belong together. */
export function linesOf(items: readonly TextItem[]): PageLine[] {
  const rows: TextItem[][] = [];
  for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - item.y) < Math.max(base.height, item.height) * 0.5) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => {
    const sorted = row.toSorted((a, b) => a.x - b.x);
    let text = '';
    let right = sorted[0]?.x ?? 0;
    for (const item of sorted) {
      const space = item.x - right > item.height * 0.3 && !/\s$/.test(text) && text !== '';
      // Chinese is set without blanks: justified lines have white between their characters.
      const latin = /[A-Za-z0-9,.%)]$/.test(text) && /^[A-Za-z0-9(]/.test(item.text);
      text += (space && (latin || item.x - right > item.height * 1.5) ? ' ' : '') + item.text;
      right = Math.max(right, item.x + item.width);
    }
    return {
      text: text.trim(),
      left: sorted[0]?.x ?? 0,
      right,
      y: sorted[0]?.y ?? 0,
      height: median(sorted.map((item) => item.height)),
    };
  });
}

/**
 * Joins the lines of a block to paragraphs: one ends with a line that stops short of the edge, and the next begins where
 * a line is indented, is set in another size, or stands apart.
 */
export function paragraphsOf(block: readonly PageLine[]): string[] {
  const right = Math.max(...block.map((line) => line.right));
  const left = Math.min(...block.map((line) => line.left));
  const paragraphs: string[] = [];
  let last: PageLine | undefined;
  for (const line of block) {
    const size = line.height;
    const full = last !== undefined && last.right > right - 1.6 * size;
    const indented = line.left > left + 0.8 * size;
    const resized = last !== undefined && Math.abs(last.height - size) > 0.15 * size;
    const apart = last !== undefined && last.y - line.y > 2.4 * size;
    const before = paragraphs.at(-1);
    if (before === undefined || !full || indented || resized || apart) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = join(before, line.text);
    last = line;
  }
  return paragraphs;
}

/** Two lines as one: Latin words get their blank back, and a word that a hyphen cut is whole again. */
function join(before: string, line: string): string {
  if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(line)) return before.slice(0, -1) + line;
  return /[A-Za-z,.;:]$/.test(before) && /^[A-Za-z(]/.test(line) ? `${before} ${line}` : before + line;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
