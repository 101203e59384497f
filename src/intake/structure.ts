import { blocksOf, headingOf, sectionsOf } from '../article/index.ts';
import type { Article, StructureDecisions } from '../article/index.ts';
import type { ManuscriptLine } from './manuscript.ts';

/** What a file says of its structure where the text alone says otherwise. */
export interface KnownStructure {
  decisions: StructureDecisions;
  title: string | null;
}

/** Compares what a file says its lines are with what the parser made of their text. */
export function knownStructure(lines: readonly ManuscriptLine[], article: Article): KnownStructure {
  const headings = new Set(sectionsOf(article).flatMap((section) => headingOf(section)?.data.lines ?? []));
  const captions = new Set(
    blocksOf(article)
      .filter(({ type }) => type === 'caption')
      .flatMap(({ data }) => data.lines),
  );
  const titles = new Set(article.data.titleLines);
  const decisions: StructureDecisions = {};
  lines.forEach(({ role }, i) => {
    const number = 2 * i + 1;
    if (role === 'heading' && !headings.has(number) && !titles.has(number))
      (decisions.headings ??= []).push([number]);
    if (role === 'caption' && !captions.has(number)) (decisions.captions ??= []).push(number);
    if (role === 'text' && headings.has(number) && lines.some((line) => line.role === 'heading'))
      (decisions.paragraphs ??= []).push(number);
  });
  const own = lines.find(({ role }) => role === 'title')?.text ?? null;
  return { decisions, title: own !== null && own !== article.data.title ? own : null };
}
