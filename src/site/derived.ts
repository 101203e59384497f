import { format, makeFigures, strings } from '../editions/index.ts';
import type { EditionInput, LocalFigure, Locale } from '../editions/types.ts';
import type { Figure } from '../figures/types.ts';

/** Derived figures in the words of an edition: shares are named by their two figures, plans say that they are plans. */
export function viewDerived(
  input: EditionInput,
  derived: readonly Figure[],
  stated: readonly LocalFigure[],
  locale: Locale,
): LocalFigure[] {
  if (derived.length === 0) return [];
  const words = strings(locale).site;
  const byId = new Map(stated.map((figure) => [figure.id, figure]));
  return makeFigures({ ...input, figures: [...derived] }, locale).map((figure) => {
    const { kind } = figure.source;
    const [part, whole] = (figure.source.derived?.from ?? []).map((id) => byId.get(id));
    if ((kind === 'share' || kind === 'rate') && part && whole)
      return {
        ...figure,
        metric: format(words.derivedShare, { part: part.metric, whole: whole.metric }),
        metricLang: part.metricLang ?? whole.metricLang,
      };
    return kind === 'target'
      ? { ...figure, metric: format(words.derivedPlan, { metric: figure.metric }) }
      : figure;
  });
}
