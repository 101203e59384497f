import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openReport } from './read-report.ts';
import { CODE_ROOT } from './roots.ts';
import { stats } from './stats.ts';

/** What the second thread is told, and what both threads write to. */
export interface AheadJob {
  root: string;
  /** Reports in the order of the first thread. */
  ids: readonly string[];
  /** Folder of the cache, where the threads meet. */
  cache: string;
  /** [how far the first thread is, how many articles the second has parsed]. */
  shared: Int32Array;
}

export interface Ahead {
  /** Says that the first thread comes to a report. */
  reach: (index: number) => void;
  /** Says that it has them all. */
  close: () => void;
}

/** Articles parsed before it is clear that the cache is cold, and reports left that are worth the start of a thread. */
const COLD = 8;
const WORTH = 40;

/**
 * Lets a second thread parse a large library from its other end while this one goes forward: where they meet, the rest
 * is in the cache. Nothing depends on it: without it, or where it fails, the first thread parses everything.
 */
export function readAhead(root: string, ids: readonly string[], cache: string | null): Ahead {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const { parses } = stats;
  let begun = cache === null || CODE_ROOT === null || availableParallelism() < 2;
  return {
    reach(index) {
      Atomics.store(shared, 0, index);
      if (begun || stats.parses - parses < COLD || ids.length - index < WORTH) return;
      begun = true;
      start({ root, ids, cache: cache as string, shared });
    },
    close() {
      Atomics.store(shared, 0, ids.length);
      stats.parses += Atomics.load(shared, 1);
    },
  };
}

/** The second thread's work: from the end until it meets the first. */
export function readBackwards({ root, ids, cache, shared }: AheadJob): void {
  const { parses } = stats;
  for (let i = ids.length - 1; i > Atomics.load(shared, 0); i--) {
    openReport(root, ids[i]!, '', { cache });
    Atomics.store(shared, 1, stats.parses - parses);
  }
}

function start(job: AheadJob): void {
  // By its place in the program: Astro may have bundled this module elsewhere.
  const file = join(CODE_ROOT as string, 'src', 'library', 'ahead-worker.ts');
  const worker = new Worker(pathToFileURL(file), { workerData: job });
  worker.on('error', () => {});
  worker.unref();
}
