import type { Locale } from '../../editions/types.ts';
import { sha256 } from '../../library/index.ts';
import type { Cited } from '../../site/index.ts';

/** A date as exactly as it is known. */
const MOMENT = '^\\d{4}(-\\d\\d){0,2}$';

/** The columns of figures.csv, as a Frictionless table schema has them. */
const FIELDS = [
  { name: 'id', type: 'string', constraints: { required: true, unique: true } },
  { name: 'metric', type: 'string', description: 'What was measured, in the words of the edition' },
  {
    name: 'display',
    type: 'string',
    description: 'The value as the edition gives it, hedge and unit included',
  },
  { name: 'low', type: 'number', description: 'The value in base units; of a range, its lower end' },
  { name: 'high', type: 'number', description: 'The value in base units; of a range, its upper end' },
  { name: 'unit', type: 'string', description: 'The base unit' },
  { name: 'qualifier', type: 'string', description: 'The hedge: 近 nearly, 超 more than, 约 about' },
  { name: 'kind', type: 'string', description: 'amount, count, area, growth, share, rank and others' },
  { name: 'period', type: 'string', description: 'The period, in the words of the edition' },
  {
    name: 'periodStart',
    type: 'string',
    constraints: { pattern: MOMENT },
    description: 'Year, month or day',
  },
  { name: 'periodEnd', type: 'string', constraints: { pattern: MOMENT }, description: 'Year, month or day' },
  {
    name: 'entity',
    type: 'string',
    description: "Whose figure it is, where not the report's own organisation",
  },
  { name: 'scope', type: 'string', description: 'Within what it was measured' },
  { name: 'compare', type: 'string', description: 'Comparisons, one after the other, between semicolons' },
  { name: 'derived', type: 'string', description: 'The formula of a figure that the article does not state' },
  {
    name: 'decided',
    type: 'string',
    description:
      'What staff decided: the parts that they corrected (value, metric, …), or added; empty as read',
  },
  { name: 'headline', type: 'integer', description: 'Its rank among the leading figures' },
  {
    name: 'offsets',
    type: 'string',
    description: 'UTF-16 offsets start-end of each statement in the decoded seed',
  },
  { name: 'url', type: 'string', format: 'uri' },
  { name: 'seedSha256', type: 'string', description: 'SHA-256 of the seed that it was read from' },
] as const;

/** An edition's data files, and how the report is cited in it. */
export interface PackagedEdition {
  locale: Locale;
  cited: Cited;
  files: { path: string; bytes: Uint8Array }[];
}

const FORMATS: Record<string, { mediatype: string; profile: string; schema?: object }> = {
  csv: {
    mediatype: 'text/csv',
    profile: 'tabular-data-resource',
    schema: { fields: FIELDS, primaryKey: ['id'], missingValues: [''] },
  },
  json: { mediatype: 'application/json', profile: 'data-resource' },
};

/** The Frictionless data package of a report's figures: what each file is, and what each column means. */
export function dataPackage(
  report: { id: string; year: number },
  editions: readonly PackagedEdition[],
  seed: string,
): string {
  const [leading] = editions;
  const described = {
    profile: 'data-package',
    name: report.id,
    title: leading?.cited.title,
    id: leading?.cited.url,
    homepage: leading?.cited.url,
    temporal: String(report.year),
    sources: [{ title: leading?.cited.title, path: seed }],
    contributors: leading && [{ title: leading.cited.publisher, role: 'publisher' }],
    resources: editions.flatMap(({ locale, files }) =>
      files.map(({ path, bytes }) => {
        const format = path.split('.').at(-1) ?? '';
        const { mediatype, profile, schema } = FORMATS[format]!;
        return {
          name: `figures.${locale.toLowerCase()}.${format}`,
          profile,
          path,
          title: editions.find((edition) => edition.locale === locale)?.cited.title,
          language: locale,
          format,
          mediatype,
          encoding: 'utf-8',
          bytes: bytes.length,
          hash: `sha256:${sha256(bytes)}`,
          ...(schema ? { schema } : {}),
        };
      }),
    ),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
