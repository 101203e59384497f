import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LIMITS, openZip } from '../../src/archive/verify/index.ts';
import { writeZip } from '../../src/archive/zip/write-zip.ts';
import { temporary } from './bags.ts';

const FILES = [
  { path: 'a/年报.txt', bytes: Buffer.from('年报') },
  { path: 'a/b.txt', bytes: Buffer.alloc(1000, 'b') },
];

test('a zip has the same bytes whatever the order of its files and the time zone of the machine', async (t) => {
  const folder = temporary(t);
  await writeZip(join(folder, '1.zip'), FILES);
  await writeZip(join(folder, '2.zip'), [...FILES].reverse());
  const bytes = readFileSync(join(folder, '1.zip'));
  assert.ok(bytes.equals(readFileSync(join(folder, '2.zip'))));
  for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    const module = new URL('../../src/archive/zip/write-zip.ts', import.meta.url).href;
    const code = `const { writeZip } = await import(${JSON.stringify(module)});
      await writeZip(${JSON.stringify(join(folder, 'zone.zip'))}, [
        { path: 'a/年报.txt', bytes: Buffer.from('年报') }, { path: 'a/b.txt', bytes: Buffer.alloc(1000, 'b') }]);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    assert.equal(status, 0, stderr);
    assert.ok(bytes.equals(readFileSync(join(folder, 'zone.zip'))), zone);
  }
});

test('files are stored as they are, so that their bytes can be found in a damaged zip, and on any processor', async (t) => {
  const folder = temporary(t);
  await writeZip(join(folder, 'a.zip'), FILES);
  const bytes = readFileSync(join(folder, 'a.zip'));
  for (const file of FILES) assert.ok(bytes.includes(file.bytes));
});

test('a zip is read back as it was written', async (t) => {
  const folder = temporary(t);
  await writeZip(join(folder, 'a.zip'), FILES);
  const bag = await openZip(join(folder, 'a.zip'), LIMITS);
  t.after(() => bag.close());
  assert.deepEqual(
    [...bag.files],
    [
      ['a/b.txt', 1000],
      ['a/年报.txt', 6],
    ],
  );
  const pieces: Buffer[] = [];
  for await (const piece of bag.stream('a/年报.txt')) pieces.push(piece);
  assert.equal(Buffer.concat(pieces).toString(), '年报');
});

test('a zip that cannot be written leaves nothing behind', async (t) => {
  const folder = temporary(t);
  await assert.rejects(writeZip(join(folder, 'none', 'a.zip'), FILES), /ENOENT/);
  assert.deepEqual(readdirSync(folder), []);
});
