/** What a document says of itself. */
export interface Facts {
  title: string;
  authors: readonly string[];
  publisher: string;
  /** BCP 47. */
  language: string;
  /** Where the report is published. */
  identifier: string;
  /** `2024-04-24T00:00:00Z`: the report's, never the clock's. */
  date: string;
  /** Nianjian with its version. */
  producer: string;
  /** In hexadecimal: the same for the same report, edition and program. */
  digest: string;
}

/** A file that travels in the document. */
export interface Attachment {
  name: string;
  bytes: Uint8Array;
  mime: string;
  /** How it is related to the document, by ISO 19005-3. */
  relationship: 'Data' | 'Source';
  description: string;
}

/**
 * The moment that a report counts as made: the first of what is known of its date.
 *
 * @example momentOf('2024-04') // '2024-04-01T00:00:00Z'
 */
export function momentOf(iso: string): string {
  const [year = '', month = '01', day = '01'] = iso.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}
