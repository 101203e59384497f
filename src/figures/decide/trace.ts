import type { Article } from '../../article/index.ts';
import { sourcesOf } from '../text/blocks.ts';
import type { Figure } from '../types.ts';
import { sentencePlaces, statedPlaces } from './find.ts';
import { matchDecisions } from './match.ts';

/** What a figure is found again by when its id is another, and what it says. */
export interface FigureTrace {
  id: string;
  /** The number as its sentence has it. */
  said: string;
  sentence: string;
  /** Metric, number, period and comparisons, on one line: another line is another statement. */
  is: string;
}

/** The traces of an article's figures, in reading order. */
export function traceFigures(article: Article, figures: readonly Figure[]): FigureTrace[] {
  const places = statedPlaces(figures, sentencePlaces(sourcesOf(article)));
  const first = new Map(places.toReversed().map((place) => [place.figure, place]));
  return figures.flatMap((figure) => {
    const place = first.get(figure);
    if (!place) return [];
    return [
      { id: figure.id, said: place.said[1], sentence: place.sentence.text, is: describeFigure(figure) },
    ];
  });
}

/**
 * Finds figures again by their words and sentence. Gives each trace's figure by its id; none where it is gone. Those
 * whose ids are nobody's are dealt out first, so that a changed figure doesn't take its neighbour's place.
 */
export function findTraces(
  article: Article,
  figures: readonly Figure[],
  traces: readonly FigureTrace[],
): Map<string, Figure> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const found = new Map(
    traces.flatMap(({ id }) => {
      const figure = byId.get(id);
      return figure ? [[id, figure]] : [];
    }),
  );
  const missing = traces.filter(({ id }) => !found.has(id));
  if (missing.length === 0) return found;
  const sources = sourcesOf(article);
  const taken = new Set(found.values());
  const seek = (among: readonly Figure[], lost: readonly FigureTrace[]): void => {
    const matches = matchDecisions(among, lost, sources);
    for (const [i, { id }] of lost.entries()) {
      const match = matches[i];
      if (typeof match === 'object' && match.figure) found.set(id, match.figure);
    }
  };
  seek(
    figures.filter((figure) => !taken.has(figure)),
    missing,
  );
  // Two figures may have become one.
  for (const trace of missing) if (!found.has(trace.id)) seek(figures, [trace]);
  return found;
}

/** @example describeFigure(工业产值 of 2025) // '工业产值 1769.6亿元 2025 yoy 38.8%' */
function describeFigure({ metric, value, period, entity, scope, compare }: Figure): string {
  const owner = [entity, scope].filter((part) => part !== undefined).join(' ');
  return [
    owner,
    metric,
    `${value.qualifier ?? ''}${value.raw}${value.unit}`,
    period.label,
    ...compare.map(({ type, value: by, unit, among }) =>
      [type, by === undefined ? '' : `${by}${unit ?? ''}`, among].filter(Boolean).join(' '),
    ),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
