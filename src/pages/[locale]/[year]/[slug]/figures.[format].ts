import type { APIRoute } from 'astro';
import { listWanted, sourceOf } from '../../../_reports.ts';
import type { Locale } from '../../../../editions/types.ts';
import { contentRoot, readSite } from '../../../../library/index.ts';
import type { ReportSummary } from '../../../../library/index.ts';
import { reportData, reportPaths, toCsv, toJson } from '../../../../site/index.ts';

const FORMATS = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

interface Props {
  id: string;
  digest: string;
  locale: Locale;
  others: ReportSummary[];
  format: keyof typeof FORMATS;
}

export async function getStaticPaths() {
  const reports = await listWanted();
  return reportPaths(reports, readSite(contentRoot())).flatMap(({ params, props }) =>
    Object.keys(FORMATS).map((format) => ({ params: { ...params, format }, props: { ...props, format } })),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { id, digest, locale, others, format } = props as Props;
  const { head, records } = reportData(sourceOf(id, digest), locale, others);
  const body = format === 'csv' ? toCsv(head, records) : toJson(head, records);
  return new Response(body, { headers: { 'content-type': FORMATS[format] } });
};
