import { listReports, listWanted } from './_reports.ts';
import type { Locale } from '../editions/types.ts';
import type { ReportSummary } from '../library/index.ts';
import { contentRoot, readBeside, readGlossary, readSite, standsAlone } from '../library/index.ts';
import { compareGroups, groupsWith, reportPaths, viewComparison } from '../site/index.ts';
import type { CompareGroup, GroupLink } from '../site/index.ts';

export interface CompareProps {
  group: CompareGroup;
  locale: Locale;
}

/** What a report's pages get: its place in the library, and where it can be read beside others. */
export interface ReportProps {
  id: string;
  digest: string;
  locale: Locale;
  others: ReportSummary[];
  beside: GroupLink[];
}

/** Paths of a page a report and edition. */
export async function besidePaths() {
  const reports = await listWanted();
  const site = readSite(contentRoot());
  const paths = reportPaths(reports, site);
  if (standsAlone())
    return paths.map(({ params, props }) => ({
      params,
      props: { ...props, others: [], beside: [] } satisfies ReportProps,
    }));
  const beside = groupsWith(compareGroups(await listReports()));
  const groups = new Map(reports.map((report) => [report.id, beside(report)]));
  return paths.map(({ params, props }) => ({
    params,
    props: { ...props, beside: groups.get(props.id) ?? [] } satisfies ReportProps,
  }));
}

/** Paths of all pages of a kind, group by group, so that one reading of its reports serves all editions. */
export async function comparePaths(kind: CompareGroup['kind']) {
  if (standsAlone()) return [];
  const { editions } = readSite(contentRoot());
  return compareGroups(await listReports())
    .filter((group) => group.kind === kind)
    .flatMap((group) =>
      editions.map((locale) => ({ params: { locale, id: group.id }, props: { group, locale } })),
    );
}

/** What a page of reports side by side is made from; their texts are read and let go. */
export function openComparison({ group, locale }: CompareProps) {
  const root = contentRoot();
  const site = readSite(root);
  const glossary = readGlossary(root);
  const reports = readBeside(root, group.reports, import.meta.env.PROD);
  return { site, glossary, view: viewComparison(group, reports, site, glossary, locale) };
}
