import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { figures } from '../../src/cli/figures.ts';

const SEED = fileURLToPath(new URL('../../seeds/2023-jiyang-district.txt', import.meta.url));

async function run(argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await figures(argv, {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  });
  return { code, out, err };
}

test('figures prints one JSON object a line, in reading order', async () => {
  const { code, out } = await run([SEED, '--date', '2024-04']);
  assert.equal(code, 0);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { start: number; metric: string });
  assert.ok(lines.length > 15);
  assert.deepEqual(
    lines.map((line) => line.start),
    lines.map((line) => line.start).sort((a, b) => a - b),
  );
});

test('figures refuses a date that is none, and a file that is not there', async () => {
  assert.equal((await run([SEED, '--date', 'April'])).code, 2);
  const missing = await run(['no-such-file.txt']);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /seed-unreadable/);
});

test('figures ends in silence where nobody reads on, as in figures … | head', async () => {
  const command = fileURLToPath(new URL('../../src/cli/figures.ts', import.meta.url));
  const long = join(await mkdtemp(join(tmpdir(), 'nianjian-figures-')), 'long.txt');
  await writeFile(long, `临溪区年报\n\n${'全年新建学校12所，增长8.5%。\n\n'.repeat(600)}`);
  const child = spawn(process.execPath, [command, long, '--date', '2024-01']);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  await rm(dirname(long), { recursive: true });
  assert.doesNotMatch(err, /EPIPE/);
  assert.equal(code, 0);
});
