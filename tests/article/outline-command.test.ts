import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Outline } from '../../src/article/index.ts';
import { outline } from '../../src/cli/outline.ts';

const folder = mkdtempSync(join(tmpdir(), 'outline-'));
after(() => rmSync(folder, { recursive: true }));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const code = await outline(argv, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, 'seed.txt');
  writeFileSync(path, content);
  return path;
}

test('outline prints one line of JSON with sections and paragraphs', async () => {
  const { code, out, err } = await run(fileOf('足迹2031丨临溪区年报\n一、老街新颜\n老街的路平了,灯亮了。'));
  assert.deepEqual([code, err, out.trim().split('\n').length], [0, '', 1]);
  const printed = JSON.parse(out) as Outline;
  assert.deepEqual(Object.keys(printed), [
    ...[
      'kicker',
      'title',
      'organisation',
      'year',
      'published',
      'publishedYear',
      'byline',
      'source',
      'titleLines',
    ],
    ...['sections', 'furniture', 'captions', 'asides', 'mends', 'runIns'],
  ]);
  const [section] = printed.sections;
  assert.deepEqual(
    [section?.id, section?.heading, section?.headingLines],
    ['lao-jie-xin-yan', '一、老街新颜', [2]],
  );
  assert.deepEqual(
    section?.paragraphs.map(({ lines, text, spans }) => ({ lines, text, spans })),
    [{ lines: [3], text: '老街的路平了，灯亮了。', spans: [[0, 20, 11]] }],
  );
});

test('outline --pretty indents', async () => {
  const { out } = await run('--pretty', fileOf('临溪区年报\n老街的路平了,灯亮了。'));
  assert.ok(out.startsWith('{\n  "kicker"'));
});

test('outline says what is in doubt on standard error, with line and column', async () => {
  const { code, err } = await run(fileOf('临溪区年报\n公园\u202e开了门，街坊们都来了。'));
  assert.equal(code, 0);
  assert.match(err, /seed\.txt[^]*2:3[^]*stripped-control/);
});

test('outline --help prints the usage in two languages', async () => {
  const { code, out } = await run('--help');
  assert.equal(code, 0);
  assert.match(out, /打印[^]*Prints[^]*npm run -s outline -- FILE/);
});

test('wrong usage exits with 2', async () => {
  assert.equal((await run()).code, 2);
  assert.equal((await run('a', 'b')).code, 2);
  const { code, err } = await run('--prety', 'a');
  assert.equal(code, 2);
  assert.match(err, /--prety/);
});

test('a file that is not there, or is no text, exits with 1 and says why', async () => {
  const missing = await run(join(folder, 'none.txt'));
  assert.deepEqual([missing.code, /seed-unreadable/.test(missing.err)], [1, true]);
  const empty = await run(fileOf(''));
  assert.deepEqual([empty.code, /seed-empty/.test(empty.err), empty.out], [1, true, '']);
  const folderItself = await run(folder);
  assert.equal(folderItself.code, 1);
});
