import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { parity } from '../../src/cli/parity.ts';

const GOOD = { id: 'a', zh: '全年产值452.8亿元。', en: 'Output for the year was CNY 45.28 billion.' };
const WRONG = { id: 2, zh: '增长8.1%。', en: 'It grew by 8.1 percentage points.' };

async function run(argv: string[], lines: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const output = {
    out: (text: string) => void (said.out += text),
    err: (text: string) => void (said.err += text),
  };
  const code = await parity(argv, output, Readable.from([lines.join('\n')]));
  return { code, ...said };
}

test('each pair gets a line with its id and what differs, in the order of the input', async () => {
  const { code, out, err } = await run(['-'], [JSON.stringify(GOOD), '', JSON.stringify(WRONG)]);
  assert.deepEqual([code, err], [0, '']);
  const [good, wrong] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; mismatches: Record<string, string>[] });
  assert.deepEqual(good, { id: 'a', mismatches: [] });
  assert.equal(wrong?.id, 2);
  const [mismatch] = wrong?.mismatches ?? [];
  assert.deepEqual([mismatch?.zh, mismatch?.en, mismatch?.kind], ['8.1%', '8.1 percentage points', 'kind']);
  assert.match(mismatch?.why ?? '', /[\u4e00-\u9fff].* [A-Z][a-z]+ .*\.$/);
});

test('a line that is no pair is told with its number, the others are read, and the command ends with 1', async () => {
  const lines = ['{"id": 1, "zh": "一", ', '{"id": 1, "zh": "一"}', '[]', 'null', JSON.stringify(GOOD)];
  const { code, out, err } = await run(['-'], lines);
  assert.equal(code, 1);
  assert.equal(out, `${JSON.stringify({ id: 'a', mismatches: [] })}\n`);
  assert.deepEqual(
    err
      .trim()
      .split('\n')
      .map((line) => /^<stdin>:(\d+): bad-line: /.exec(line)?.[1]),
    ['1', '2', '3', '4'],
  );
});

test('Windows line ends, a byte order mark and characters cut between two chunks are read', async () => {
  const bytes = Buffer.from(`\uFEFF${JSON.stringify(GOOD)}\r\n${JSON.stringify({ ...GOOD, id: '乙' })}\r\n`);
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
    bytes.subarray(at * 7, at * 7 + 7),
  );
  let out = '';
  const code = await parity(
    ['-'],
    { out: (text) => void (out += text), err: assert.fail },
    Readable.from(chunks),
  );
  assert.equal(code, 0);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id),
    ['a', '乙'],
  );
});

test('--format pretty shows only the pairs that differ, and counts them', async () => {
  const { code, out } = await run(['-', '--format', 'pretty'], [JSON.stringify(GOOD), JSON.stringify(WRONG)]);
  assert.equal(code, 0);
  assert.ok(out.includes(WRONG.en) && !out.includes(GOOD.en));
  assert.match(out, /1 of 2 pairs differ\.\n$/);
});

test('a format that is unknown ends with 2, a file that is not there with 1, each with a message', async () => {
  const unknown = await run(['-', '--format', 'xml'], []);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /xml/);
  const missing = await run(['no-such-file.jsonl'], []);
  assert.equal(missing.code, 1);
  assert.match(missing.err, /^no-such-file\.jsonl: pairs-unreadable: /);
});

test('the command reads a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianjian-parity-'));
  try {
    const path = join(folder, 'pairs.jsonl');
    writeFileSync(path, `${JSON.stringify(WRONG)}\n`);
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/parity.ts', path], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { mismatches: unknown[] }).mismatches.length, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
