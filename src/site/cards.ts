import { toHtml } from 'hast-util-to-html';
import { CARD_SIZES, chartCard, LIGHT, socialCard } from '../charts/index.ts';
import type { CardSource, Chart } from '../charts/index.ts';
import { format, strings } from '../editions/index.ts';
import type { Report, ReportSummary } from '../library/index.ts';
import { csvOf } from './dataset.ts';
import { escapeHtml } from './escape.ts';
import { chartId } from './anchors.ts';
import { chartInPlaceOf } from './former-ids.ts';
import type { ChartFormat } from './hrefs.ts';
import { titleUnits } from './phrases.ts';
import type { ReportView } from './report-view.ts';

/** A file that people take away from a report's page: as it is, or an SVG to be made into a PNG. */
export interface CardFile {
  href: string;
  content: string;
  raster: boolean;
}

/** The charts of a page in its order, the leading one first. */
export function chartsOf(view: ReportView): Chart[] {
  const rows = view.sections.flatMap((section) => section.rows);
  return [
    ...(view.lead?.chart ? [view.lead.chart] : []),
    ...rows.flatMap(({ notes, strip, wide }) => [...notes, ...strip, ...wide]),
  ];
}

/** Where a chart is on its page; the leading one is at its figure. */
export function permalink(view: ReportView, chart: Chart): string {
  return `${view.cited.url}#${chart.form === 'hero' ? chart.figures[0] : chartId(chart)}`;
}

/** Every file of a report's charts in an edition, and the picture beside its link. */
export function cardFiles(view: ReportView, report: ReportSummary): CardFile[] {
  const { locale, hrefs } = view;
  const source = sourceOf(view, report);
  const svg = (drawing: Parameters<typeof toHtml>[0]): string => `${toHtml(drawing, { space: 'svg' })}\n`;
  return [
    {
      href: hrefs.card(locale, report),
      content: svg(socialCard(view.phrases.join(' '), view.lead, source)),
      raster: true,
    },
    ...chartsOf(view).flatMap((chart) => {
      const numeral = chart.form === 'hero' ? (view.lead?.figure.display ?? null) : null;
      const wide = svg(chartCard(chart, 'wide', source, numeral));
      const square = svg(chartCard(chart, 'square', source, numeral));
      const at = (kind: Parameters<typeof hrefs.chart>[3]): string =>
        hrefs.chart(locale, report, chart.id, kind);
      return [
        { href: at('.svg'), content: wide, raster: false },
        { href: at('-wide.png'), content: wide, raster: true },
        { href: at('-square.png'), content: square, raster: true },
        { href: at('.csv'), content: csvOf([chart.table.columns, ...chart.table.rows]), raster: false },
      ];
    }),
  ];
}

function sourceOf({ locale, organisation, cited }: ReportView, report: ReportSummary): CardSource {
  return {
    locale,
    organisation,
    year: String(report.year),
    source: format(strings(locale).site.cardSource, { organisation, year: report.year }),
    address: new URL(cited.url).host,
    colours: { ...LIGHT, accent: report.colour.light },
    ...(locale === 'en' ? {} : { units: (text: string) => titleUnits(text, locale) }),
  };
}

/** HTML that shows a chart's picture on another site and leads back to it. */
export function embedCode(view: ReportView, chart: Chart): string {
  const { hrefs, locale, report } = view;
  const picture = hrefs.absolute(hrefs.chart(locale, report, chart.id, '.svg'));
  const { width, height } = CARD_SIZES.wide;
  return `<a href="${permalink(view, chart)}"><img src="${picture}" alt="${escapeHtml(chart.title)}" width="${width}" height="${height}"></a>`;
}

/**
 * Under a chart's table: its sentences, its address, its files and the code that embeds it. A build without pictures
 * leaves out what `data-cards` marks.
 */
export function filesHtml(view: ReportView, chart: Chart): string {
  const { hrefs, locale, report } = view;
  const words = strings(locale).site;
  const link = (href: string, text: string, more = ''): string =>
    `<a class="link" href="${escapeHtml(href)}"${more}>${escapeHtml(text)}</a>`;
  const names = chart.figures.length > 1 ? chart.figures.flatMap((id) => view.figures.get(id) ?? []) : [];
  const sentences = names.map(({ id, metric }) => link(`#${id}`, metric)).join(' ');
  const files = (
    [
      ['.svg', 'SVG'],
      ['-wide.png', words.chartWide],
      ['-square.png', words.chartSquare],
      ['.csv', 'CSV'],
    ] as const
  ).map(([format, text]) => link(hrefs.chart(locale, report, chart.id, format), text, ' download'));
  const own = permalink(view, chart).slice(view.cited.url.length);
  return (
    (sentences === '' ? '' : `<p>${words.chartFigures} ${sentences}</p>`) +
    `<p>${link(own, words.chartLink)}</p>` +
    `<div data-cards><p>${words.chartFiles} ${files.join(' ')}</p>` +
    `<label>${words.chartEmbed} <textarea readonly rows="3">${escapeHtml(embedCode(view, chart))}</textarea></label></div>`
  );
}

const FORMATS = ['.svg', '-wide.png', '-square.png', '.csv'] as const satisfies readonly ChartFormat[];

/** Addresses at which a chart's file was published before its figures had their present ids: others may show it from there. */
export function formerAddresses(
  href: string,
  view: ReportView,
  { formerly }: Pick<Report, 'formerly'>,
): string[] {
  const charts = chartsOf(view);
  const drawn = new Set(charts.map(({ id }) => id));
  return formerly.charts
    .filter(({ id }) => !drawn.has(id))
    .flatMap((former) => {
      const twin = chartInPlaceOf(former, charts);
      if (!twin) return [];
      const { hrefs, locale, report } = view;
      const format = FORMATS.find((one) => hrefs.chart(locale, report, twin.id, one) === href);
      return format ? [hrefs.chart(locale, report, former.id, format)] : [];
    });
}
