import { strings } from '../editions/index.ts';
import type { LocalFigure, Locale } from '../editions/types.ts';
import type { FigureKind } from '../figures/types.ts';
import { escapeHtml } from './escape.ts';
import { keepFormulas } from './formula.ts';
import { changeHtml, langOf, unitHtml, whoseHtml } from './figure-html.ts';
import { rowId } from './anchors.ts';
import { nameHtml } from './phrases.ts';
import { periodHtml } from './period.ts';
import { valueHtml } from './value.ts';

/** The kinds that figures are of, in the order of their first, under the edition's names. */
export function kindsOf(
  figures: readonly LocalFigure[],
  locale: Locale,
): { kind: FigureKind; name: string }[] {
  const { kinds } = strings(locale).site;
  return [...new Set(figures.map(({ source }) => source.kind))].map((kind) => ({ kind, name: kinds[kind] }));
}

/**
 * A figure's row on the page of all figures: what it can be sorted and filtered by stands in its data attributes, its
 * name leads to its sentence in the report. A derived one leads to the sentence that it rests on, and has its formula
 * where a stated one has its comparisons. `section` is the id of the group that it is in.
 */
export function sheetRowHtml(figure: LocalFigure, report: string, section: string, locale: Locale): string {
  const { kind, value, derived, period } = figure.source;
  const amount = Array.isArray(value.amount) ? value.amount[0] : value.amount;
  const data = Object.entries({
    section,
    kind,
    base: value.base,
    amount: String(amount),
    period: period.end,
    metric: [figure.metric, figure.entity, figure.scope].filter(Boolean).join(' '),
  }).map(([name, text]) => ` data-${name}="${escapeHtml(text)}"`);
  const id = derived ? '' : ` id="${escapeHtml(rowId(figure.id))}"`;
  const href = escapeHtml(`${report}#${derived?.from[0] ?? figure.id}`);
  const metric = `<a href="${href}"${langOf(figure.metricLang)}>${nameHtml(figure.metric, figure.metricLang, locale)}</a>`;
  const last = derived
    ? keepFormulas(escapeHtml(derived.formula))
    : figure.compare.map((one) => changeHtml(one, locale)).join('');
  return (
    `<tr${id}${data.join('')}> <th scope="row" class="metric"> ${metric}${whoseHtml(figure)} </th>` +
    ` <td class="value"> ${valueHtml(figure, true)} </td> <td> ${unitHtml(figure)} </td>` +
    ` <td class="kind">${escapeHtml(strings(locale).site.kinds[kind])}</td>` +
    ` <td class="period">${periodHtml(figure.period, locale)}</td> <td class="change"> ${last} </td> </tr>`
  );
}
