import { asLabel, format, insidePhrase, strings } from '../editions/index.ts';
import type { Edition, LocalFigure } from '../editions/types.ts';

/**
 * Takes an edition's derived figures from among its stated ones. Shares are named by their two figures, plans say that
 * they are plans, and formulas have the numbers that the edition states.
 */
export function splitDerived(edition: Edition): { edition: Edition; derived: LocalFigure[] } {
  const words = strings(edition.locale).site;
  const figures = edition.figures.filter(({ source }) => source.derived === undefined);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const derived = edition.figures.flatMap((made): LocalFigure[] => {
    const origin = made.source.derived;
    if (!origin) return [];
    const figure = asRow(made, origin, byId);
    const { kind } = figure.source;
    const [part, whole] = origin.from.map((id) => byId.get(id));
    if ((kind === 'share' || kind === 'rate') && part && whole) {
      const inside = edition.locale === 'en' ? insidePhrase(whole.metric) : whole.metric;
      const metric = format(words.derivedShare, { part: part.metric, whole: inside });
      return [{ ...figure, metric, metricLang: part.metricLang ?? whole.metricLang }];
    }
    return kind === 'target'
      ? [{ ...figure, metric: format(words.derivedPlan, { metric: figure.metric }) }]
      : [figure];
  });
  return { edition: { ...edition, figures }, derived };
}

/** Whose it is stands as a label. A formula is written in the article's numbers; an edition that states 176.96 for 1769.6 has 176.96 in it too. */
function asRow(
  figure: LocalFigure,
  derived: { from: string[]; formula: string },
  byId: ReadonlyMap<string, LocalFigure>,
): LocalFigure {
  const formula = derived.from.reduce((text, id) => {
    const from = byId.get(id);
    const { raw } = from?.source.value ?? {};
    return from && raw && raw !== from.number ? text.replace(raw, from.number) : text;
  }, derived.formula);
  const label = (name: string | null): string | null => name && asLabel(name);
  return {
    ...figure,
    entity: label(figure.entity),
    scope: label(figure.scope),
    source: { ...figure.source, derived: { ...derived, formula } },
  };
}
