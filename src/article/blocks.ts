import type { Line } from './lines.ts';
import type { Run } from './spans.ts';
import type { Article, Block, Heading, Section } from './types.ts';
import { CAPTION_POINTER } from './captions.ts';
import { lineBreakRun } from './lines.ts';
import { normaliseRun } from './punctuation.ts';
import { closeSpaces } from './spaces.ts';
import { joinRuns, sliceRun, withoutUnits } from './spans.ts';

/** The run of a block's lines: joined, layout's spaces taken out, punctuation normalised over the joints. */
export function blockRun(lines: readonly Line[], row = false): Run {
  const runs: Run[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before !== undefined && areTwoWords(before.run.text, line.run.text)) runs.push(lineBreakRun(before));
    runs.push(line.run);
  });
  const joined = joinRuns(runs);
  return normaliseRun(withoutNotes(row ? joined : closeSpaces(joined)));
}

/** Takes the numbers of footnotes out of a sentence: 生产总值[2]512.3亿元. */
function withoutNotes(run: Run): Run {
  if (!run.text.includes('[')) return run;
  const dropped = new Set<number>();
  for (const { index, 0: note } of run.text.matchAll(/(?<=[\u4e00-\u9fff”）。，])\[\d{1,2}\]/g)) {
    for (let at = index; at < index + note.length; at += 1) dropped.add(at);
  }
  return dropped.size === 0 ? run : withoutUnits(run, (at) => dropped.has(at));
}

/** The run of a caption: the mark that points to its picture goes, the space before 摄 stays. */
export function captionRun(lines: readonly Line[]): Run {
  const joined = joinRuns(lines.map((line) => line.run));
  return normaliseRun(sliceRun(joined, CAPTION_POINTER.exec(joined.text)?.[0].length ?? 0));
}

/** Whether Latin words meet at a line break; capitals on both sides are one name torn in two (CII|IC). */
function areTwoWords(tail: string, head: string): boolean {
  return /[A-Za-z,]$/.test(tail) && /^[A-Za-z]/.test(head) && !(/[A-Z]$/.test(tail) && /^[A-Z]/.test(head));
}

/** The sections of an article, in order. */
export function sectionsOf(article: Article): Section[] {
  return article.children;
}

/** The heading of a section, or null for a lead. */
export function headingOf(section: Section): Heading | null {
  const first = section.children[0];
  return first?.type === 'heading' ? first : null;
}

/** The lines of a section's heading as texts; none for a lead. */
export function headingLinesOf(section: Section): string[] {
  const heading = headingOf(section);
  if (heading === null) return [];
  const lines: { line: number; text: string }[] = [];
  for (const { value, position } of heading.children) {
    const line = position?.start.line ?? 0;
    const last = lines.at(-1);
    if (last !== undefined && last.line === line) last.text += value;
    else lines.push({ line, text: value });
  }
  return lines.map(({ text }) => text);
}

/** The blocks of a section or of a whole article, in order. */
export function blocksOf(tree: Article | Section): Block[] {
  if (tree.type === 'root') return tree.children.flatMap(blocksOf);
  return tree.children.filter((child): child is Block => child.type !== 'heading');
}
