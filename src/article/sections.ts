import type { Settled } from './decisions.ts';
import type { Mend } from './mends.ts';
import type { Run } from './spans.ts';
import type { Draft, PointOf } from './tree.ts';
import type { Section } from './types.ts';
import type { Unit } from './units.ts';
import { blockRun, captionRun } from './blocks.ts';
import { foldScript } from './fold.ts';
import { hashHex } from './hash.ts';
import { headingGroup } from './headings.ts';
import { spacedText, takeDateline, takeEnding } from './datelines.ts';
import { TRAILING_BYLINE } from './furniture.ts';
import { normaliseRun } from './punctuation.ts';
import { findRunIns } from './runIns.ts';
import { depthsOf } from './depths.ts';
import { closeHeading } from './spaces.ts';
import { slugOf, withoutNumber } from './slug.ts';
import { sliceRun } from './spans.ts';
import { headingNode, sectionNode } from './tree.ts';
import { lineNumbers } from './units.ts';

interface DraftSection {
  heading: Unit[];
  drafts: Draft[];
}

/** Groups the units into sections with blocks, joins the mended ones and takes trailing bylines off. */
export function buildSections(
  units: readonly Unit[],
  mends: readonly Mend[],
  settled: Settled,
  pointOf: PointOf,
): { sections: Section[]; bylines: string[] } {
  const groups = groupUnits(units, mends, settled);
  const bylines = takeBylines(groups);
  for (const { drafts } of groups) {
    const paragraphs = drafts.filter((draft) => draft.kind === 'paragraph');
    const runIns = findRunIns(paragraphs.map((draft) => foldScript(draft.run.text)));
    paragraphs.forEach((draft, i) => {
      const length = runIns[i]?.length ?? 0;
      draft.runIn = length === 0 ? null : draft.run.text.slice(0, length);
    });
  }
  const depths = depthsOf(groups.map(({ heading }) => heading[0]?.text ?? null));
  const ids = sectionIds(groups);
  const sections = groups.map(({ heading, drafts }, i) => {
    const depth = depths[i] ?? 1;
    const runs = heading.flatMap((unit) =>
      unit.lines.map((line): Run => closeHeading(normaliseRun(line.run))),
    );
    const node = heading.length === 0 ? null : headingNode(runs, lineNumbers(heading), depth, pointOf);
    return sectionNode(ids[i] as string, depth, node, drafts, pointOf);
  });
  return { sections, bylines };
}

function groupUnits(units: readonly Unit[], mends: readonly Mend[], settled: Settled): DraftSection[] {
  const next = new Map(mends.map(({ from, to }) => [from, to]));
  const joined = new Set(mends.map(({ to }) => to));
  const groups: DraftSection[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    if (unit.kind === 'heading') {
      const heading = settled.headings.get(i) ?? headingGroup(units, i);
      groups.push({ heading, drafts: [] });
      i += heading.length - 1;
      continue;
    }
    if (unit.kind === 'title' || unit.kind === 'kicker' || unit.kind === 'furniture' || joined.has(i))
      continue;
    const halves = [unit];
    for (let to = next.get(i); to !== undefined; to = next.get(to)) halves.push(units[to] as Unit);
    const lines = halves.flatMap((half) => half.lines);
    const kind = unit.kind === 'prose' ? 'paragraph' : unit.kind;
    const draft: Draft = {
      kind,
      run: kind === 'caption' ? captionRun(lines) : blockRun(lines, unit.row),
      lines: lineNumbers(halves),
      runIn: null,
    };
    if (groups.length === 0) groups.push({ heading: [], drafts: [] });
    groups.at(-1)?.drafts.push(draft);
  }
  return withoutEarlyCaptions(groups);
}

/** A caption above the title is no section of its own: it goes to the first section that has text. */
function withoutEarlyCaptions(groups: DraftSection[]): DraftSection[] {
  const [first, second] = groups;
  if (first === undefined || second === undefined || first.heading.length > 0) return groups;
  if (!first.drafts.every((draft) => draft.kind === 'caption')) return groups;
  second.drafts.unshift(...first.drafts);
  return groups.slice(1);
}

/** Takes the byline before the first paragraph's first sentence and after the last one's last out of the prose. */
function takeBylines(groups: readonly DraftSection[]): string[] {
  const paragraphs = groups.flatMap(({ drafts }) => drafts).filter((draft) => draft.kind === 'paragraph');
  const found: string[] = [];
  const first = paragraphs[0];
  if (first !== undefined) {
    const { run, credit } = takeDateline(first.run);
    first.run = run;
    if (credit !== '') found.push(credit);
  }
  const last = paragraphs.at(-1);
  if (last === undefined) return found;
  const ending = takeEnding(last.run);
  last.run = ending.run;
  if (ending.credit !== '') found.push(ending.credit);
  const trailing = TRAILING_BYLINE.exec(last.run.text);
  if (trailing !== null) {
    found.push(spacedText(sliceRun(last.run, trailing.index)).trim());
    last.run = sliceRun(last.run, 0, trailing.index);
  }
  return found;
}

/** Ids of sections from their headings; equal ones get more of the heading, then a hash of the section's text. */
function sectionIds(groups: readonly DraftSection[]): string[] {
  const names = groups.map(({ heading }) => withoutNumber(heading.map((unit) => unit.text).join(' ')));
  const textOf = (i: number): string =>
    (groups[i] as DraftSection).drafts.map((draft) => draft.run.text).join('\n');
  const makers: ((i: number) => string)[] = [
    (i) =>
      groups[i]?.heading.length === 0
        ? 'lead'
        : slugOf(names[i] as string) || `s-${hashHex(names[i] as string)}`,
    (i) => slugOf(names[i] as string, 80) || `s-${hashHex(names[i] as string)}`,
    (i) => `${slugOf(names[i] as string) || 's'}-${hashHex(`${names[i]}\n${textOf(i)}`)}`,
  ];
  let ids = groups.map((_, i) => (makers[0] as (i: number) => string)(i));
  for (const make of makers.slice(1)) {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    ids = ids.map((id, i) => ((counts.get(id) ?? 0) > 1 ? make(i) : id));
  }
  const taken = new Map<string, number>();
  return ids.map((id) => {
    const copy = (taken.get(id) ?? 0) + 1;
    taken.set(id, copy);
    return copy === 1 ? id : `${id}-${copy}`;
  });
}
