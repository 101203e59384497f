import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { oneAtATime } from '../../src/build/one-at-a-time.ts';

const folder = mkdtempSync(join(tmpdir(), 'nianjian-lock-'));
test.after(() => rmSync(folder, { recursive: true }));
const lock = join(folder, 'a.lock');

test('works under one lock follow each other, also after one that failed', async () => {
  let [at, most] = [0, 0];
  const work = async (fails: boolean): Promise<void> => {
    at += 1;
    most = Math.max(most, at);
    await new Promise((resolve) => setTimeout(resolve, 20));
    at -= 1;
    if (fails) throw new Error('failed');
  };
  const done = await Promise.allSettled(
    [false, true, false].map((fails) => oneAtATime(lock, () => work(fails))),
  );
  assert.deepEqual(
    done.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.equal(most, 1);
  assert.ok(!existsSync(lock));
});

test('the lock of a process that is gone holds nobody', async () => {
  const { pid } = spawnSync(process.execPath, ['--eval', '']);
  writeFileSync(lock, String(pid));
  assert.equal(await oneAtATime(lock, () => Promise.resolve('done')), 'done');
});
