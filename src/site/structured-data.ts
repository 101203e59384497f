import type { LocalFigure, Locale } from '../editions/types.ts';
import type { Cited } from './citation.ts';

/** schema.org for a report page: a Report by an Organization, with its headline figures as Observations. */
export function reportStructuredData(
  cited: Cited,
  report: { year: number; description: string; figures: readonly LocalFigure[] },
): string {
  const organisation = { '@type': 'Organization', name: cited.organisation };
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': cited.url,
    url: cited.url,
    name: cited.title,
    description: report.description,
    inLanguage: cited.locale,
    datePublished: cited.published,
    temporalCoverage: String(report.year),
    author: cited.authors.map((name) =>
      name === cited.organisation ? organisation : { '@type': 'Person', name },
    ),
    publisher: { '@type': 'Organization', name: cited.publisher },
    about: organisation,
    hasPart: report.figures.map((f) => observation(f, cited)),
  });
}

function observation(f: LocalFigure, cited: Cited): object {
  const { amount, base } = f.source.value;
  return {
    '@type': 'Observation',
    '@id': `${cited.url}#${f.id}`,
    name: f.metric,
    measuredProperty: f.metric,
    observationDate: f.source.period.label,
    observationAbout: { '@type': 'Organization', name: f.entity ?? cited.organisation },
    value: {
      '@type': 'QuantitativeValue',
      ...(Array.isArray(amount) ? { minValue: amount[0], maxValue: amount[1] } : { value: amount }),
      ...(base === '元'
        ? { unitCode: 'CNY' }
        : base === '美元'
          ? { unitCode: 'USD' }
          : { unitText: f.baseUnit }),
    },
  };
}

/** schema.org for the site's other pages. */
export function siteStructuredData(name: string, url: string, publisher: string, locale: Locale): string {
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url,
    inLanguage: locale,
    publisher: { '@type': 'Organization', name: publisher },
  });
}

/** JSON that can stand inside a script element. */
function serialise(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
