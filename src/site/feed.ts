import { escapeHtml } from './escape.ts';

/** One report in a feed; every string in the edition's language. */
export interface FeedEntry {
  title: string;
  url: string;
  /** ISO date, month or year. */
  published: string;
  /** When something in it was last put right; when it was published where nothing was. */
  updated: string;
  author: string;
  summary: string;
}

export interface Feed {
  title: string;
  url: string;
  self: string;
  locale: string;
  author: string;
  entries: FeedEntry[];
}

/** An Atom 1.0 document (RFC 4287). A report's address is its id; dates are as exact as they are known. */
export function toAtom(feed: Feed): string {
  const updated = feed.entries.map((e) => e.updated).sort();
  const entries = feed.entries
    .map(
      (e) =>
        `  <entry>\n    <id>${escapeHtml(e.url)}</id>\n    <title>${escapeHtml(e.title)}</title>\n` +
        `    <link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${escapeHtml(e.url)}"/>\n` +
        `    <published>${instant(e.published)}</published>\n    <updated>${instant(e.updated)}</updated>\n` +
        `    <author><name>${escapeHtml(e.author)}</name></author>\n    <summary>${escapeHtml(e.summary)}</summary>\n  </entry>\n`,
    )
    .join('');
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">\n` +
    `  <id>${escapeHtml(feed.url)}</id>\n  <title>${escapeHtml(feed.title)}</title>\n` +
    `  <link rel="self" type="application/atom+xml" href="${escapeHtml(feed.self)}"/>\n` +
    `  <link rel="alternate" type="text/html" hreflang="${feed.locale}" href="${escapeHtml(feed.url)}"/>\n` +
    `  <updated>${instant(updated.at(-1) ?? '1970')}</updated>\n  <author><name>${escapeHtml(feed.author)}</name></author>\n` +
    `${entries}</feed>\n`
  );
}

/** The first instant, UTC, of a date, month or year. */
function instant(iso: string): string {
  const [year, month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
