/** How often the library did its dear work since the process began. */
export interface Stats {
  /** Articles parsed, with their figures. */
  parses: number;
  /** Articles taken from the cache on disk. */
  cacheHits: number;
  /** Articles still in memory. */
  memoHits: number;
}

const KEY = Symbol.for('nianjian.library.stats');
const shared = globalThis as { [KEY]?: Stats };

/** Counts across all instances of this module: Astro loads its content config and its pages apart. */
export const stats: Stats = (shared[KEY] ??= { parses: 0, cacheHits: 0, memoHits: 0 });
