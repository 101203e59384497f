import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';
import type { SubsetJob } from './subset.ts';

/** Fonts are 15 MB each: a worker reads the ones it needs once. */
const fonts = new Map<string, Promise<Buffer>>();

parentPort?.on('message', async ({ key, path, text, features }: SubsetJob) => {
  try {
    const font = fonts.get(path) ?? fonts.set(path, readFile(path)).get(path)!;
    const data = await subsetFont(await font, text, {
      targetFormat: 'woff2',
      keepFeatures: [...features],
      noHinting: true,
      preserveNameIds: [1, 2],
    });
    parentPort?.postMessage({ key, data });
  } catch (error) {
    parentPort?.postMessage({ key, error: String(error) });
  }
});
