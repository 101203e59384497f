import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openCache } from '../../src/library/cache.ts';
import { pruneCache, sha256 } from '../../src/library/index.ts';
import { makeCache } from './fixture.ts';

const [mine, older] = [sha256('mine'), sha256('older')];
const builds = (count: number, folder: string, used: string[]): number =>
  Array.from({ length: count }, () => pruneCache(folder, new Set(used))).reduce((sum, n) => sum + n, 0);

test('an entry that twenty builds did not use goes with the next; those in use stay', (t) => {
  const folder = makeCache(t);
  const cache = openCache(folder);
  for (const digest of [mine, older]) cache.set(digest, { digest });
  assert.equal(builds(20, folder, [mine]), 0);
  assert.deepEqual(cache.get(older), { digest: older });
  assert.equal(builds(1, folder, [mine]), 1);
  assert.equal(cache.get(older), null);
  assert.equal(builds(30, folder, [mine]), 0);
  assert.deepEqual(cache.get(mine), { digest: mine });
});

test('an entry that is used again is as good as new', (t) => {
  const folder = makeCache(t);
  const cache = openCache(folder);
  cache.set(older, {});
  assert.equal(builds(20, folder, []) + builds(1, folder, [older]) + builds(20, folder, []), 0);
  assert.notEqual(cache.get(older), null);
});

test('what an interrupted build left goes too, and nothing that is not the cache’s own', (t) => {
  const folder = makeCache(t);
  const left = join(folder, older.slice(0, 2), `${older}.json.123-0.tmp`);
  const foreign = join(folder, 'readme.txt');
  mkdirSync(join(folder, older.slice(0, 2)));
  for (const file of [left, foreign]) writeFileSync(file, 'x');
  assert.equal(builds(21, folder, [mine, older]), 1);
  assert.equal(existsSync(left), false);
  assert.equal(existsSync(foreign), true);
});

test('a broken ledger and a missing folder cost nothing but time', (t) => {
  const folder = makeCache(t);
  openCache(folder).set(mine, {});
  writeFileSync(join(folder, 'ages.json'), '{');
  assert.equal(builds(1, folder, []), 0);
  assert.equal(pruneCache(join(folder, 'nowhere'), new Set()), 0);
});
