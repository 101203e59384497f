import type { APIRoute } from 'astro';
import { listReports } from '../_reports.ts';
import { strings } from '../../editions/index.ts';
import type { Locale } from '../../editions/types.ts';
import { contentRoot, readGlossary, readSite } from '../../library/index.ts';
import { editionsOf, hrefsOf, siteWords, toAtom, viewFeedEntry } from '../../site/index.ts';

export function getStaticPaths() {
  return readSite(contentRoot()).editions.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute = async ({ props }) => {
  const { locale } = props as { locale: Locale };
  const root = contentRoot();
  const site = readSite(root);
  const glossary = readGlossary(root);
  const hrefs = hrefsOf(site);
  const reports = await listReports();
  const entries = reports
    .filter((report) => editionsOf(report, site).includes(locale))
    .map((report) => viewFeedEntry(report, site, glossary, locale));
  const feed = {
    title: strings(locale).site.name,
    url: hrefs.absolute(hrefs.list(locale)),
    self: hrefs.absolute(hrefs.feed(locale)),
    locale,
    author: siteWords(site, glossary, locale)(site.publisher.name, site.publisher.en),
    entries,
  };
  return new Response(toAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
