import type { Chart } from '../charts/types.ts';
import type { EditionBlock, LocalFigure } from '../editions/types.ts';

/** Estimates in px at the full width, where a line of text is 36 characters of 18 px and 34 px high. */
const LINE = 34;
/** A line of English is lower. */
const LATIN_LINE = 30.5;
const PER_LINE = 36;
const NOTE_CHARACTERS = 26;
/** Of the display face in English. */
const LATIN_TITLE = 42;
const NOTE_TEXT = 22;

/** About how high a block's text stands, with the blank line under it. */
export function blockHeight(block: EditionBlock): number {
  const width = [...block.text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2e80 ? 0.45 : 1), 2);
  return (Math.ceil(width / PER_LINE) + 1) * (/[⺀-鿿]/.test(block.text) ? LINE : LATIN_LINE);
}

/** About how high a note stands in the margin: mark and number, title, drawing, words under it. */
export function noteHeight(chart: Chart): number {
  const [, , , height = 60] = String(chart.narrow.properties['viewBox'] ?? '')
    .split(/\s+/)
    .map(Number);
  const lines = (text: string | null, latin = NOTE_CHARACTERS * 2) =>
    text ? Math.ceil(text.length / (/[⺀-鿿]/.test(text) ? NOTE_CHARACTERS : latin)) : 0;
  return (
    40 +
    24 * lines(chart.title, LATIN_TITLE) +
    height +
    NOTE_TEXT * (lines(chart.subtitle) + lines(chart.note)) +
    40
  );
}

/** A numeral set in type: the number, its name, the gap to the next; each line of what else is said of it. */
const NUMERAL = 98;
const NUMERAL_LINE = 24;

function numeralHeight({ entity, source, compare }: LocalFigure): number {
  const lines = [entity !== null, source.kind === 'target', compare.length > 0].filter(Boolean);
  return NUMERAL + NUMERAL_LINE * lines.length;
}

/** The first numerals that find room beside a block that has no chart. */
function numeralsBeside(block: EditionBlock, figures: readonly LocalFigure[]): LocalFigure[] {
  let room = blockHeight(block) - LINE / 2;
  const end = figures.findIndex((figure) => (room -= numeralHeight(figure)) < 0);
  return end < 0 ? [...figures] : figures.slice(0, end);
}

/** A row of the page: a block, its notes in the margin, and the figures that cross the page after it. */
export interface PackedBlock {
  block: EditionBlock;
  /** Figures set in type in the margin, where no note stands. */
  numerals: LocalFigure[];
  notes: Chart[];
  /** How many rows the notes may run down beside: this block and following ones without notes. */
  rows: number;
  /** Notes that found no room in the margin: set side by side under the text. */
  strip: Chart[];
  wide: Chart[];
}

/**
 * Puts a section's charts beside its blocks so that no note outruns the text it stands beside by more than
 * two lines (five, where it is the only one): what finds no room is set in a strip across the page, under the block. A strip or a wide figure
 * ends the run of rows that a note may use. Figures that no chart shows (`unshown`) are set in type beside their
 * block where the margin is free; a heading's number is set large as it is.
 */
export function packSection(
  blocks: readonly EditionBlock[],
  charts: readonly Chart[],
  unshown: readonly LocalFigure[] = [],
): PackedBlock[] {
  const rows = blocks.map((block) => ({
    block,
    numerals: [] as LocalFigure[],
    notes: charts.filter((c) => c.blockId === block.id && c.form === 'note'),
    wide: charts.filter((c) => c.blockId === block.id && c.form === 'wide'),
    strip: [] as Chart[],
    rows: 1,
  }));
  for (const [i, row] of rows.entries()) {
    if (row.notes.length === 0) continue;
    let room = blockHeight(row.block);
    if (row.wide.length === 0)
      for (let j = i + 1; j < rows.length && rows[j]!.notes.length === 0; j++) {
        room += blockHeight(rows[j]!.block);
        row.rows++;
        if (rows[j]!.wide.length > 0) break;
      }
    let used = 0;
    const kept: Chart[] = [];
    for (const note of row.notes) {
      const height = noteHeight(note);
      // One note alone across the page is a larger hole than the one it would leave in the text; two are none.
      const alone = row.notes.length === 1;
      if (used + height <= room + (alone ? 5 : 2) * LINE) {
        kept.push(note);
        used += height;
      } else row.strip.push(note);
    }
    // Nor does one stand in a strip alone: the one before it comes along, and the two are compared at one glance.
    if (row.strip.length === 1 && kept.length > 0) row.strip.unshift(kept.pop()!);
    row.notes = kept;
    if (row.strip.length > 0 || kept.length === 0) row.rows = 1;
  }
  let covered = 0;
  for (const [i, row] of rows.entries()) {
    if (row.notes.length > 0) covered = i + row.rows;
    else if (i >= covered)
      row.numerals = numeralsBeside(
        row.block,
        unshown.filter((f) => f.blockId === row.block.id && row.block.figures.includes(f.id)),
      );
  }
  return rows;
}
