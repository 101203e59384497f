import { asLabel } from '../editions/index.ts';
import type { LocalFigure } from '../editions/types.ts';

/** Whose a figure is; empty where it is the report's own. */
export const whoseOf = ({ entity, scope }: LocalFigure): string => asLabel(entity ?? scope ?? '');

/** The language of whose it is; null where that is the edition's. */
export const whoseLang = ({ entity, entityLang, scopeLang }: LocalFigure): string | null =>
  entity === null ? scopeLang : entityLang;

/** The body that a figure is of, where it isn't the report's own and the figure's name doesn't say it: 人工智能岛入驻率. */
export function ownerOf(figure: LocalFigure): string {
  const { entity, metric } = figure.source;
  return entity === undefined || metric.includes(entity) ? '' : whoseOf(figure);
}
