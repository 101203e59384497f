import { readFrontMatter } from '../editions/index.ts';
import { siteColours, themeColours } from './colour.ts';
import { summarySchema } from './schemas/summary.ts';
import type { ReportSummary } from './schemas/summary.ts';
import type { Report, Site } from './types.ts';

/** What lists and menus need of a report. */
export function summarise(report: Report, site: Pick<Site, 'colours'> | null): ReportSummary {
  const { id, year, slug, meta, article, figures, script, english, digest } = report;
  const headline = figures
    .filter((figure) => figure.headline !== undefined)
    .sort((a, b) => (a.headline ?? 0) - (b.headline ?? 0))
    .map(({ id, metric, kind, value, period, entity, scope, compare, added, headline: rank }) => ({
      headline: rank ?? 0,
      id,
      metric,
      kind,
      value,
      period,
      ...(entity === undefined ? {} : { entity }),
      ...(scope === undefined ? {} : { scope }),
      ...(added === undefined ? {} : { added }),
      compare: compare.map(({ span: _, ...comparison }) => comparison),
    }));
  const earlier = report.versions
    .filter(({ now }) => !now)
    .map(({ name, english: had = false }) => ({ name, english: had }));
  return summarySchema.parse({
    id,
    year,
    slug,
    kicker: article.data.kicker,
    title: article.data.title,
    englishTitle: english === null ? null : readFrontMatter(english).title,
    byline: meta.author ?? article.data.byline,
    ...(meta.authorEn === undefined ? {} : { bylineEn: meta.authorEn }),
    pins: meta.pins ?? [],
    script,
    terms: meta.terms ?? [],
    organisation: meta.organisation,
    ...(meta.status === undefined || meta.status === 'published' ? {} : { status: meta.status }),
    ...(meta.pictures?.length ? { pictures: meta.pictures.length } : {}),
    published: meta.published,
    ...(meta.corrections === undefined ? {} : { corrections: meta.corrections }),
    ...(earlier.length > 0 ? { earlier } : {}),
    colour: meta.colour === undefined ? siteColours(site?.colours) : themeColours(meta.colour),
    headline,
    figures: figures.length,
    english: english !== null,
    digest,
  });
}
