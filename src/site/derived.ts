import { format, strings } from '../editions/index.ts';
import type { Edition, LocalFigure } from '../editions/types.ts';

/**
 * Takes an edition's derived figures from among its stated ones. Shares are named by their two figures, plans say that
 * they are plans.
 */
export function splitDerived(made: Edition): { edition: Edition; derived: LocalFigure[] } {
  const words = strings(made.locale).site;
  const figures = made.figures.filter(({ source }) => source.derived === undefined);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const derived = made.figures.flatMap((figure): LocalFigure[] => {
    const { kind, derived: origin } = figure.source;
    if (!origin) return [];
    const [part, whole] = origin.from.map((id) => byId.get(id));
    if ((kind === 'share' || kind === 'rate') && part && whole) {
      const metric = format(words.derivedShare, { part: part.metric, whole: whole.metric });
      return [{ ...figure, metric, metricLang: part.metricLang ?? whole.metricLang }];
    }
    return kind === 'target'
      ? [{ ...figure, metric: format(words.derivedPlan, { metric: figure.metric }) }]
      : [figure];
  });
  return { edition: { ...made, figures }, derived };
}
