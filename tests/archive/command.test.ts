import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { archive } from '../../src/cli/archive.ts';

const ROOT = join(import.meta.dirname, '../..');
const IDS = ['2025-qilu-software-park', '2023-huaiyin-district', '2019-jinan-high-tech-zone'];

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'nianjian-archive-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Starts the command in a process of its own; `mark` is in its environment, and in that of all it starts. */
function start(args: string[], mark: string) {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/archive.ts'), '--language', 'zh', ...args], {
    cwd: ROOT,
    env: { ...process.env, NIANJIAN_TEST_MARK: mark },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part) => (said.out += String(part)));
  child.stderr.on('data', (part) => (said.err += String(part)));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}

/** Processes that were started by a marked one and still run; Linux alone tells. */
function left(mark: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      return readFileSync(`/proc/${id}/environ`, 'latin1').includes(`NIANJIAN_TEST_MARK=${mark}`);
    } catch {
      return false;
    }
  });
}

test('archive makes a bag a report with a PDF and a page an edition, and makes nothing again that is unchanged', async (t) => {
  const out = folder(t);
  const id = IDS[0]!;
  const first = start([id, '--out', out], 'first');
  assert.equal(await first.ended, 0, first.said.err);
  assert.match(first.said.err, new RegExp(`1/1 {2}${id} {2}26 个文件，`));
  assert.match(first.said.out, /1 份报告，26 个文件/);
  const names = ['en', 'zh-Hans', 'zh-Hant-HK', 'zh-Hant'].flatMap((locale) =>
    ['html', 'pdf'].map((format) => `data/${id}.${locale}.${format}`),
  );
  assert.deepEqual(readdirSync(out).sort(), [id, `${id}.zip`, 'archive.json']);
  for (const name of names) assert.ok(existsSync(join(out, id, name)), name);
  const before = names.map((name) => readFileSync(join(out, id, name)));
  const second = start([id, '--out', out], 'second');
  assert.equal(await second.ended, 0, second.said.err);
  assert.match(second.said.err, /8 个未变/);
  assert.deepEqual(
    names.map((name) => readFileSync(join(out, id, name))),
    before,
  );
});

test('Ctrl-C ends archive with 130: finished folders stay, no half of one and no browser is left', async (t) => {
  const out = folder(t);
  const { child, said, ended } = start([...IDS, '--no-cache', '--out', out], 'stopped');
  child.stderr.on('data', () => {
    if (/1\/3 /.test(said.err)) child.kill('SIGINT');
  });
  assert.equal(await ended, process.platform === 'win32' ? null : 130, said.err);
  if (process.platform === 'win32') return;
  assert.match(said.err, /已停止/);
  const names = readdirSync(out).filter((name) => name !== 'archive.json');
  const finished = names.filter((name) => IDS.includes(name));
  assert.ok(finished.length >= 1 && finished.length < IDS.length, names.join());
  assert.deepEqual(names.sort(), finished.flatMap((id) => [id, `${id}.zip`]).sort());
  for (const id of finished) assert.ok(existsSync(join(out, id, 'tagmanifest-sha256.txt')), id);
  assert.deepEqual(left('stopped'), []);
});

test('archive names an id that there is no report of, with those that there are', async () => {
  const said = { out: '', err: '' };
  const code = await archive(['2025-nowhere'], {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  assert.equal(code, 2);
  assert.match(said.err, /2025-nowhere/);
  for (const id of IDS) assert.ok(said.err.includes(id));
});
