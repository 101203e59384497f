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
const USED = Symbol.for('nianjian.library.used');
const shared = globalThis as { [KEY]?: Stats; [USED]?: Set<string> };

/** Counts across all instances of this module: Astro loads its content config and its pages apart. */
export const stats: Stats = (shared[KEY] ??= { parses: 0, cacheHits: 0, memoHits: 0 });

/** Digests of the articles that this process asked the cache for; of all instances too. */
export const usedDigests: Set<string> = (shared[USED] ??= new Set());
