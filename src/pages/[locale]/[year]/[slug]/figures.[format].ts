import type { APIRoute } from 'astro';
import { listReports } from '../../../_reports.ts';
import type { Locale } from '../../../../editions/types.ts';
import { contentRoot, readGlossary, readReport, readSite } from '../../../../library/index.ts';
import { figureRecords, reportPaths, toCsv, toJson, viewReport } from '../../../../site/index.ts';

const FORMATS = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

export async function getStaticPaths() {
  const reports = await listReports();
  return reportPaths(reports, readSite(contentRoot())).flatMap(({ params, props }) =>
    Object.keys(FORMATS).map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { id, locale, format } = props as { id: string; locale: Locale; format: keyof typeof FORMATS };
  const root = contentRoot();
  const view = viewReport(readReport(root, id), readSite(root), readGlossary(root), locale);
  const records = figureRecords(view.edition.figures, view.dataset.url);
  const body = format === 'csv' ? toCsv(view.dataset, records) : toJson(view.dataset, records);
  return new Response(body, { headers: { 'content-type': FORMATS[format] } });
};
