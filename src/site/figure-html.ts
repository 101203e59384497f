import type { LocalComparison, LocalFigure, Locale } from '../editions/types.ts';
import type { Chart } from '../charts/types.ts';
import { escapeHtml } from './escape.ts';
import { keepFormulas } from './formula.ts';
import { rowId } from './anchors.ts';
import { mixedHtml } from './mixed.ts';
import { nameHtml } from './phrases.ts';
import { periodHtml, periodOf } from './period.ts';
import { valueHtml, valueParts } from './value.ts';
import { ownerOf, whoseLang, whoseOf } from './whose.ts';

/* What stands on a page dozens of times is written as text: Astro makes component instances one by one. */

/** A figure's unit. */
export function unitHtml(figure: LocalFigure): string {
  return `<small class="unit"${langOf(figure.unitLang)}> ${escapeHtml(valueParts(figure).after)} </small>`;
}

/** A comparison in words, its value set apart. */
export function changeHtml({ label, value }: LocalComparison, locale: Locale): string {
  return `<span> ${mixedHtml(label, locale)} <b>${mixedHtml(value, locale)}</b> </span>`;
}

/** A figure's row in the table of all figures, with the body that it is of where that isn't the report's own. */
export function rowHtml(figure: LocalFigure, locale: Locale): string {
  const metric = `<a href="#${escapeHtml(figure.id)}"${langOf(figure.metricLang)}> ${nameHtml(figure.metric, figure.metricLang, locale)} </a>`;
  return (
    `<tr id="${escapeHtml(rowId(figure.id))}"> <th scope="row" class="metric"> ${metric}${ownerHtml(figure)} </th>` +
    ` <td class="value"> ${valueHtml(figure, true)} </td> <td> ${unitHtml(figure)} </td>` +
    ` <td class="period">${periodHtml(periodOf(figure, locale), locale)}</td>` +
    ` <td class="change"> ${figure.compare.map((one) => changeHtml(one, locale)).join('')} </td> </tr>`
  );
}

/** A derived figure's row: its name leads to the figure that it follows from, and its formula stands for a comparison. */
export function derivedRowHtml(figure: LocalFigure, locale: Locale): string {
  const { from = [], formula = '' } = figure.source.derived ?? {};
  const metric = `<a href="#${escapeHtml(from[0] ?? '')}"${langOf(figure.metricLang)}> ${nameHtml(figure.metric, figure.metricLang, locale)} </a>`;
  return (
    `<tr class="derived"> <th scope="row" class="metric"> ${metric}${whoseHtml(figure)} </th>` +
    ` <td class="value"> ${valueHtml(figure, true)} </td> <td> ${unitHtml(figure)} </td>` +
    ` <td class="period">${periodHtml(figure.period, locale)}</td> <td class="change"> ${keepFormulas(escapeHtml(formula))} </td> </tr>`
  );
}

/** Whose a figure is, small, under its name; empty where it is the report's own. */
export function whoseHtml(figure: LocalFigure): string {
  const owner = whoseOf(figure);
  return owner === '' ? '' : ` <small class="whose"${langOf(whoseLang(figure))}>${escapeHtml(owner)}</small>`;
}

/** The body that a figure is of, where it isn't the report's own and the figure's name doesn't say it: 人工智能岛入驻率. */
export function ownerHtml(figure: LocalFigure): string {
  return ownerOf(figure) === '' ? '' : whoseHtml(figure);
}

/** The rows of a chart's own table, the first cell of each its head. */
export function dataRowsHtml({ table }: Chart, locale: Locale): string {
  const row = ([name = '', ...cells]: readonly string[]): string =>
    `<tr> <th scope="row">${mixedHtml(name, locale)}</th> ${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')} </tr>`;
  return table.rows.map(row).join('');
}

/** The attribute for text of another language than the edition's. */
export function langOf(lang: string | null): string {
  return lang === null ? '' : ` lang="${lang}"`;
}
