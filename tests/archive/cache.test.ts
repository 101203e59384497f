import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openFileCache } from '../../src/archive/cache.ts';
import { runArchive } from '../../src/archive/archive.ts';
import { pruneCache, sha256 } from '../../src/library/index.ts';
import { temporary } from './bags.ts';
import { makeLibrary } from './library.ts';

const [mine, older] = [sha256('mine'), sha256('older')];
const bytes = new TextEncoder().encode('%PDF');

test('a file that twenty runs of the archive did not use is deleted by the next; those in use stay', (t) => {
  const folder = temporary(t);
  for (const key of [mine, older]) openFileCache(folder).set(key, bytes);
  const run = () => {
    const cache = openFileCache(folder);
    assert.deepEqual(Buffer.from(cache.get(mine) ?? []), Buffer.from(bytes));
    return pruneCache(folder, cache.used);
  };
  for (let i = 0; i < 20; i++) assert.equal(run(), 0);
  assert.equal(run(), 1);
  assert.equal(openFileCache(folder).get(older), null);
  for (let i = 0; i < 25; i++) assert.equal(run(), 0);
});

test('a run of the archive ends by pruning its cache, of what a stopped run left half written too', async (t) => {
  const root = temporary(t);
  makeLibrary(root);
  const cacheFolder = join(root, 'cache');
  openFileCache(cacheFolder).set(older, bytes);
  mkdirSync(join(cacheFolder, mine.slice(0, 2)), { recursive: true });
  writeFileSync(join(cacheFolder, mine.slice(0, 2), `${mine}.7.part`), 'x');
  const run = () =>
    runArchive({
      root,
      out: join(root, 'out'),
      ids: [],
      makers: [],
      cacheFolder,
      site: () => Promise.reject(new Error('no pages are wanted')),
    });
  for (let i = 0; i < 20; i++) await run();
  assert.notEqual(openFileCache(cacheFolder).get(older), null);
  await run();
  assert.equal(openFileCache(cacheFolder).get(older), null);
  assert.equal(pruneCache(cacheFolder, new Set()), 0);
});
