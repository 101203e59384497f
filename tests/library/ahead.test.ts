import assert from 'node:assert/strict';
import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { readBackwards } from '../../src/library/ahead.ts';
import { inspectLibrary, stats } from '../../src/library/index.ts';
import { forget } from '../../src/library/understand.ts';
import { makeCache, makeLibrary } from './fixture.ts';

const ID = '2024-heyuan-town';

/** A library of some reports whose texts differ, and their ids in its order. */
function makeReports(t: TestContext, count: number): { root: string; ids: string[] } {
  const root = makeLibrary(t);
  for (let i = 1; i < count; i++) {
    const id = `2024-heyuan-town-${i}`;
    cpSync(join(root, `seeds/${ID}.txt`), join(root, `seeds/${id}.txt`));
    appendFileSync(join(root, `seeds/${id}.txt`), `\n全年新增企业${i}家。\n`);
    cpSync(join(root, `content/reports/${ID}`), join(root, `content/reports/${id}`), { recursive: true });
  }
  return { root, ids: inspectLibrary(root, { cache: null }).reports.map(({ id }) => id) };
}

function parsesDuring(work: () => void): number {
  const before = stats.parses;
  forget();
  work();
  return stats.parses - before;
}

test('the second thread goes backwards until it meets the first, and what it parsed is parsed no more', (t) => {
  const { root, ids } = makeReports(t, 5);
  const cache = makeCache(t);
  const shared = new Int32Array(new SharedArrayBuffer(8));
  shared[0] = 1;
  assert.equal(
    parsesDuring(() => readBackwards({ root, ids, cache, shared })),
    3,
  );
  assert.equal(shared[1], 3);
  assert.equal(
    parsesDuring(() => inspectLibrary(root, { cache })),
    2,
  );
});

test('a large library says the same with a second thread, and parses no article twice but where the two meet', (t) => {
  const { root } = makeReports(t, 60);
  const plain = inspectLibrary(root, { cache: null });
  const cache = makeCache(t);
  const parses = parsesDuring(() => assert.deepEqual(inspectLibrary(root, { cache }).reports, plain.reports));
  assert.ok(parses >= 58 && parses <= 62, String(parses));
});
