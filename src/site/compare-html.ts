import { format, strings } from '../editions/index.ts';
import type { Locale } from '../editions/types.ts';
import type { Cell, CellValue, CompareRow } from './compare-view.ts';
import type { YearColumn } from './compare-years.ts';
import { escapeHtml } from './escape.ts';
import { mixedHtml } from './mixed.ts';

/** A row of reports side by side; each cell says its year, for narrow screens, where the columns become lines. */
export function compareRowHtml(row: CompareRow, columns: readonly YearColumn[], locale: Locale): string {
  const cells = row.cells.map((cell, i) => cellHtml(cell, columns[i]!, locale));
  const measure = escapeHtml(row.measure);
  const head = row.subject === null ? measure : `${mixedHtml(row.subject, locale)} <small>${measure}</small>`;
  return `<tr> <th scope="row" class="metric">${head}</th> ${cells.join(' ')} </tr>`;
}

function cellHtml({ values, gap }: Cell, { from, to }: YearColumn, locale: Locale): string {
  const words = strings(locale).compare;
  const year = from === to ? String(from) : format(words.runOfYears, { from, to });
  const said = gap === null ? values.map((value) => valueHtml(value, locale)).join('') : '';
  const none =
    gap === null
      ? ''
      : `${gap === 'unsaid' ? '<span aria-hidden="true">—</span>' : ''}<span class="hidden">${escapeHtml(words[gap])}</span>`;
  return `<td${gap === null ? '' : ` class="${gap}"`} data-year="${year}"> ${said}${none} </td>`;
}

/** A value that leads to its sentence; where it may not be compared, with the mark and what keeps it apart. */
function valueHtml({ text, href, hrefLang, apart }: CellValue, locale: Locale): string {
  const lang = hrefLang === null ? '' : ` hreflang="${hrefLang}"`;
  const link = `<a href="${escapeHtml(href)}"${lang}>${mixedHtml(text, locale)}</a>`;
  const why =
    apart.length === 0 ? '' : ` <small>≠ ${apart.map((one) => mixedHtml(one, locale)).join(' · ')}</small>`;
  return `<span class="compared__value${why && ' apart'}">${link}${why}</span>`;
}
