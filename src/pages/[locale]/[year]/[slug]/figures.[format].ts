import type { APIRoute } from 'astro';
import { listReports } from '../../../_reports.ts';
import type { Locale } from '../../../../editions/types.ts';
import { contentRoot, readSite, readSource } from '../../../../library/index.ts';
import { reportData, reportPaths, toCsv, toJson } from '../../../../site/index.ts';

const FORMATS = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

export async function getStaticPaths() {
  const reports = await listReports();
  return reportPaths(reports, readSite(contentRoot())).flatMap(({ params, props }) =>
    Object.keys(FORMATS).map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { id, locale, format } = props as { id: string; locale: Locale; format: keyof typeof FORMATS };
  const { head, records } = reportData(readSource(contentRoot(), id), locale);
  const body = format === 'csv' ? toCsv(head, records) : toJson(head, records);
  return new Response(body, { headers: { 'content-type': FORMATS[format] } });
};
