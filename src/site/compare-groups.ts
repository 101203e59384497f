import { slugOf } from '../article/index.ts';
import type { ReportSummary } from '../library/types.ts';

/** The reports of one organisation, or of the organisations of one place, to be set side by side. */
export interface CompareGroup {
  kind: 'organisation' | 'place';
  /** ASCII, from the name: `ji-nan-gao-xin-qu`. */
  id: string;
  name: string;
  en: string | undefined;
  /** The newest year first, no more than {@link MOST}. */
  reports: ReportSummary[];
  /** How many older ones are left out. */
  older: number;
}

/** How many reports one page sets side by side. */
export const MOST = { organisation: 12, place: 24 } as const;

/**
 * Who can be compared: each organisation that has two reports or more, and each place where two organisations have one.
 * The reports come in the order given, the newest first.
 */
export function compareGroups(reports: readonly ReportSummary[]): CompareGroup[] {
  const places = Map.groupBy(
    reports.filter(({ organisation }) => organisation.place !== undefined),
    ({ organisation }) => organisation.place!,
  );
  const organisations = Map.groupBy(reports, organisationKey);
  const several = (group: readonly ReportSummary[]): boolean => new Set(group.map(organisationKey)).size > 1;
  return [
    ...named(
      [...organisations.values()].filter((group) => group.length > 1),
      'organisation',
    ),
    ...named([...places.values()].filter(several), 'place'),
  ];
}

/** What a link to a group needs. */
export type GroupLink = Pick<CompareGroup, 'kind' | 'id' | 'name' | 'en'>;

/** Tells of each report which groups it is in, without its neighbours: what a page keeps is small. */
export function groupsWith(
  groups: readonly CompareGroup[],
): (report: Pick<ReportSummary, 'organisation'>) => GroupLink[] {
  const keyOf = { organisation: organisationKey, place: placeOf };
  const known = new Map(
    groups.map(({ kind, id, name, en, reports: [first] }) => [
      `${kind} ${keyOf[kind](first!)}`,
      { kind, id, name, en },
    ]),
  );
  return (report) =>
    (['organisation', 'place'] as const).flatMap((kind) => known.get(`${kind} ${keyOf[kind](report)}`) ?? []);
}

const placeOf = ({ organisation: { place = '' } }: Pick<ReportSummary, 'organisation'>): string => place;

/** Two places may have an organisation of one name: 高新区. */
export function organisationKey({
  organisation: { name, place = '' },
}: Pick<ReportSummary, 'organisation'>): string {
  return `${place} ${name}`;
}

function named(groups: readonly ReportSummary[][], kind: CompareGroup['kind']): CompareGroup[] {
  const nameOf = ({ organisation }: ReportSummary) =>
    kind === 'organisation' ? organisation.name : (organisation.place ?? '');
  const ids = groups.map(([first]) => slugOf(nameOf(first!)));
  return groups.map((group, i): CompareGroup => {
    const { organisation } = group[0]!;
    const taken = ids.filter((id) => id === ids[i]).length > 1;
    return {
      kind,
      // Where names sound alike, the place tells them apart, and then their order, oldest first.
      id: taken ? `${slugOf(organisationKey(group[0]!), 60)}-${oldest(group)}` : ids[i]!,
      name: nameOf(group[0]!),
      en: kind === 'organisation' ? organisation.en : organisation.placeEn,
      reports: group.slice(0, MOST[kind]),
      older: Math.max(0, group.length - MOST[kind]),
    };
  });
}

/** The slug of a group's first report, which no later one changes. */
const oldest = (group: readonly ReportSummary[]): string => group.at(-1)!.slug;
