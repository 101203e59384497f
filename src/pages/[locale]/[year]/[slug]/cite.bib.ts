import type { APIRoute } from 'astro';
import type { Locale } from '../../../../editions/types.ts';
import { contentRoot, readGlossary, readSite } from '../../../../library/index.ts';
import type { ReportSummary } from '../../../../library/index.ts';
import { citeBibtex, citedOf, reportPaths } from '../../../../site/index.ts';
import { listReports } from '../../../_reports.ts';

export async function getStaticPaths() {
  const reports = await listReports();
  const byId = new Map(reports.map((report) => [report.id, report]));
  return reportPaths(reports, readSite(contentRoot())).map(({ params, props }) => ({
    params,
    props: { report: byId.get(props.id), locale: props.locale },
  }));
}

export const GET: APIRoute = ({ props }) => {
  const { report, locale } = props as { report: ReportSummary; locale: Locale };
  const root = contentRoot();
  const cited = citedOf(report, readSite(root), readGlossary(root), locale);
  return new Response(citeBibtex(cited), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
};
