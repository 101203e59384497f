import type { Report, Site } from '../../library/index.ts';
import { DETAILS, SETTINGS } from '../edits/index.ts';
import type { DeskProblem, DeskSite, DeskStanding } from './types.ts';

/** How far a report is, and what it says of itself. */
export function standingOf({ meta, versions }: Report, problems: readonly DeskProblem[]): DeskStanding {
  return {
    status: meta.status ?? 'published',
    details: { ...fieldsOf(meta, DETAILS), year: String(meta.year) },
    unconfirmed: problems.flatMap(({ remedy }) =>
      remedy?.do === 'confirm' ? [{ key: remedy.key, line: remedy.line }] : [],
    ),
    versions: versions.map(({ date, name, note = '', now }) => ({ date, name, note, now })),
  };
}

/** The settings of the whole site. */
export function deskSite(site: Site): DeskSite {
  return {
    settings: fieldsOf(site, SETTINGS),
    editions: site.editions,
    records: site.records.map(({ text, url = '' }) => ({ text, url })),
  };
}

/** Texts by keys such as `contact.email`; empty where nothing is said. */
function fieldsOf(value: object, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    keys.map((key) => {
      const found = key
        .split('.')
        .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
      return [key, Array.isArray(found) ? found.join('、') : typeof found === 'string' ? found : ''];
    }),
  );
}
