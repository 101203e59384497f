import type { Page } from 'playwright';
import type { Locale } from '../editions/types.ts';
import type { Source } from '../library/index.ts';

/** A file of an archive: its path within the report's folder, and what it holds. */
export interface ArchiveFile {
  path: string;
  bytes: Uint8Array;
}

/** What a maker may use beside the report. */
export interface Tools {
  /**
   * Lends a page of the browser. `use` may run again on a new page, where the browser crashed or hung:
   * it must set the page up from nothing.
   */
  withPage: <T>(use: (page: Page) => Promise<T>) => Promise<T>;
}

/** One file yet to be made. */
export interface Task {
  path: string;
  /** A digest of everything that the bytes depend on, to find them in the cache by; null where making is cheaper. */
  key: string | null;
  make: (tools: Tools) => Promise<Uint8Array> | Uint8Array;
}

/**
 * Makes one kind of file of a report, independent of other makers. To add one: write it, and put it into `MAKERS`
 * of index.ts.
 */
export interface Maker {
  /** ASCII; part of the cache's keys. */
  name: string;
  /** Files that each edition has: the PDF. */
  ofEdition?: (source: Source, locale: Locale, context: MakerContext) => Task[];
  /** Files that a report has once: its seed. */
  ofReport?: (source: Source, context: MakerContext) => Task[];
}

/** What is the same for all reports of a run. */
export interface MakerContext {
  /** Folder that holds seeds/ and content/. */
  root: string;
  /** Of the program: its sources and its locked packages, so of styles and fonts too. */
  code: string;
  /** Which browser prints: its version, or its path with size and date. */
  browser: string;
}
