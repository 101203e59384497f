import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Face } from './faces.ts';

export interface SubsetJob {
  key: string;
  path: string;
  text: string;
  features: readonly string[];
}

export interface SubsetOptions {
  /** Folder for finished subsets, by digest. */
  cache: string;
  progress?: (done: number, of: number) => void;
}

const require = createRequire(import.meta.url);

/** Everything that a subset's bytes depend on, as a digest. */
export function subsetKey(face: Face, text: string): string {
  const [scope, name] = face.source.split('/');
  const versions = [`${scope}/${name}`, 'subset-font'].map(
    (module) => (require(`${module}/package.json`) as { version: string }).version,
  );
  return createHash('sha256')
    .update(JSON.stringify([face.source, face.features, versions, text]))
    .digest('hex')
    .slice(0, 32);
}

/**
 * Makes woff2 subsets of faces, several at a time, and keeps them on disk.
 * A body face of 730 characters takes a second or two and gives 120–150 KB.
 *
 * @returns the data by `subsetKey`
 */
export async function subsetFaces(
  wanted: readonly { face: Face; text: string }[],
  { cache, progress }: SubsetOptions,
): Promise<Map<string, Buffer>> {
  mkdirSync(cache, { recursive: true });
  const done = new Map<string, Buffer>();
  const jobs = new Map<string, SubsetJob>();
  for (const { face, text } of wanted) {
    const key = subsetKey(face, text);
    if (done.has(key) || jobs.has(key)) continue;
    const data = readCached(join(cache, `${key}.woff2`));
    if (data) done.set(key, data);
    else jobs.set(key, { key, path: require.resolve(face.source), text, features: face.features });
  }
  const all = jobs.size;
  const queue = [...jobs.values()];
  const workers = Math.min(availableParallelism(), all);
  await Promise.all(
    Array.from({ length: workers }, () =>
      work(queue, (key, data) => {
        done.set(key, data);
        // Named only when whole, so that a build that is stopped leaves no broken font behind.
        writeFileSync(join(cache, `${key}.${process.pid}`), data);
        renameSync(join(cache, `${key}.${process.pid}`), join(cache, `${key}.woff2`));
        progress?.(all - queue.length, all);
      }),
    ),
  );
  return done;
}

function readCached(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function work(queue: SubsetJob[], finish: (key: string, data: Buffer) => void): Promise<void> {
  const worker = new Worker(new URL('./subset-worker.ts', import.meta.url));
  try {
    for (let job = queue.shift(); job; job = queue.shift()) finish(job.key, await ask(worker, job));
  } finally {
    await worker.terminate();
  }
}

function ask(worker: Worker, job: SubsetJob): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onError = (error: unknown) => {
      settle();
      reject(error);
    };
    const onMessage = ({ data, error }: { data?: Uint8Array; error?: string }) => {
      settle();
      if (data) resolve(Buffer.from(data));
      else reject(new Error(`invalid font subset: ${error} (${job.path})`));
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(job);
  });
}
