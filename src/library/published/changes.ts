import { findTraces, traceFigures } from '../../figures/index.ts';
import type { Published } from '../schemas/published.ts';
import type { Present } from './find-ids.ts';

/** A figure that says something else than what was published, or nothing any more. */
export interface Change {
  before: string;
  after: string | null;
}

/** What figures say otherwise than the version published last. */
export function changesSince(
  published: Published,
  { article, figures, hidden }: Pick<Present, 'article' | 'figures' | 'hidden'>,
): Change[] {
  const shown = new Map(traceFigures(article, figures).map(({ id, is }) => [id, is]));
  const found = findTraces(article, [...figures, ...hidden], published.figures);
  return published.figures.flatMap(({ id, is: before, live }) => {
    if (live === false) return [];
    const after = shown.get(found.get(id)?.id ?? '') ?? null;
    return after === before ? [] : [{ before, after }];
  });
}
