import type { APIRoute } from 'astro';
import { listReports } from '../../../_reports.ts';
import type { Locale } from '../../../../editions/types.ts';
import { contentRoot, readGlossary, readReport, readSite } from '../../../../library/index.ts';
import { citeBibtex, reportPaths, viewReport } from '../../../../site/index.ts';

export async function getStaticPaths() {
  const reports = await listReports();
  return reportPaths(reports, readSite(contentRoot()));
}

export const GET: APIRoute = ({ props }) => {
  const { id, locale } = props as { id: string; locale: Locale };
  const root = contentRoot();
  const { cited } = viewReport(readReport(root, id), readSite(root), readGlossary(root), locale);
  return new Response(citeBibtex(cited), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
};
