import type { Reporter } from './doubts.ts';
import type { Mend } from './mends.ts';
import type { Line } from './lines.ts';
import { sliceRun } from './spans.ts';
import type { StructureDecisions } from './types.ts';
import type { Unit, UnitKind } from './units.ts';

/** Decisions of staff, put on the units. */
export interface Settled {
  /** Heading units by the place of the first. */
  headings: Map<number, Unit[]>;
  mends: Mend[];
}

/** Lines that staff decided on. */
export function decidedLines(decisions: StructureDecisions): Set<number> {
  const { splits = [], ...rest } = decisions;
  return new Set([...(Object.values(rest).flat(2) as number[]), ...splits.map(({ line }) => line)]);
}

/** Cuts lines in two where staff's decisions begin a new paragraph; words that a line doesn't hold cut nothing. */
export function splitLines(lines: readonly Line[], { splits = [] }: StructureDecisions): Line[] {
  if (splits.length === 0) return [...lines];
  return lines.flatMap((line) => {
    const ends = splits
      .filter((split) => split.line === line.number)
      .map(({ before }) => line.text.indexOf(before))
      .filter((at) => at > 0)
      .sort((a, b) => a - b);
    const cuts = [0, ...new Set(ends), line.run.text.length];
    return cuts.slice(1).map((end, i): Line => {
      const start = cuts[i] ?? 0;
      const part = { run: sliceRun(line.run, start, end), text: line.text.slice(start, end) };
      return i === 0 ? { ...line, ...part } : { ...line, ...part, indent: 0, gap: 1 };
    });
  });
}

/** Lines that staff's decisions set apart from the line before them, also in a wrapped text. */
export function breaksOf(decisions: StructureDecisions): Set<number> {
  const alone = [decisions.drop, decisions.captions, decisions.asides, decisions.headings?.flat()];
  const breaks = new Set(decisions.paragraphs);
  for (const line of alone.flatMap((lines) => lines ?? [])) breaks.add(line).add(line + 1);
  return breaks;
}

/** Puts the decisions of report.yaml on the units, and reports lines that do not exist or hold nothing. */
export function applyDecisions(
  units: readonly Unit[],
  decisions: StructureDecisions,
  count: number,
  reporter: Reporter,
): Settled {
  const places = new Map<number, number>();
  units.forEach((unit, i) => {
    for (const line of unit.lines) if (!places.has(line.number)) places.set(line.number, i);
  });
  const placeOf = (line: number, key: string): number | null => {
    const place = places.get(line);
    if (place !== undefined) return place;
    const why =
      line > count || line < 1
        ? [`全文只有 ${count} 行`, `the seed has ${count} lines`]
        : ['该行是空行', 'that line is blank'];
    reporter.say(
      'decision-line',
      0,
      `structure.${key} 里的第 ${line} 行不存在可用的文字：${why[0]}。请改正 report.yaml 里的行号。 ` +
        `structure.${key} names line ${line}, but ${why[1]}. Correct the line number in report.yaml.`,
      true,
    );
    return null;
  };
  const settle = (line: number, key: string, kind: UnitKind): number | null => {
    const place = placeOf(line, key);
    const unit = place === null ? undefined : units[place];
    if (unit === undefined) return null;
    unit.kind = kind;
    unit.settled = true;
    return place;
  };
  for (const line of decisions.drop ?? []) settle(line, 'drop', 'furniture');
  for (const line of decisions.captions ?? []) settle(line, 'captions', 'caption');
  for (const line of decisions.asides ?? []) settle(line, 'asides', 'aside');
  for (const line of decisions.paragraphs ?? []) settle(line, 'paragraphs', 'prose');
  const headings = new Map<number, Unit[]>();
  for (const lines of decisions.headings ?? []) {
    const found = lines.map((line) => settle(line, 'headings', 'heading')).filter((place) => place !== null);
    const [first] = found;
    if (first !== undefined)
      headings.set(
        first,
        [...new Set(found)].map((place) => units[place] as Unit),
      );
  }
  const mends: Mend[] = [];
  for (const [tail, head] of decisions.mends ?? []) {
    const from = placeOf(tail, 'mends');
    const to = placeOf(head, 'mends');
    if (from === null || to === null || from === to) continue;
    for (const place of [from, to]) settle(units[place]?.lines[0]?.number ?? 0, 'mends', 'prose');
    mends.push({ from, to, doubtful: false });
  }
  return { headings, mends };
}
