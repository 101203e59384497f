import type { Edition, LocalFigure } from '../../editions/types.ts';
import type { Words } from '../words/words.ts';

/**
 * The figures of an edition with metrics that stand alone: a figure of somebody else than the report's own subject
 * (the entity that most figures have) is named with its entity: 人工智能岛入驻率.
 */
export function namedFigures(edition: Edition, words: Words): LocalFigure[] {
  const own = commonEntity(edition.figures);
  return edition.figures.map((figure) => {
    const { entity, metric } = figure;
    const wide = figure.source.entity;
    if (!entity || wide === own || metric.includes(entity) || !isOpen(figure)) return figure;
    return { ...figure, metric: words.locale === 'en' ? `${metric} (${entity})` : `${entity}${metric}` };
  });
}

/** Metrics that say little without their entity are short: 完成投资, 投资完成率, 年产值. */
const SHORT = 6;

function isOpen(figure: LocalFigure): boolean {
  return [...figure.source.metric].length <= SHORT;
}

function commonEntity(figures: readonly LocalFigure[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { source } of figures) counts.set(source.entity, (counts.get(source.entity) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
