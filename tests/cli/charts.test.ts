import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charts } from '../../src/cli/charts.ts';

const ID = '2025-qilu-software-park';

function run(...argv: string[]): { code: number; out: string; err: string } {
  const said = { out: '', err: '' };
  const code = charts(argv, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { code, ...said };
}

test('charts lists where each chart stands, its kind, form, title and figures', () => {
  const { code, out } = run(ID);
  assert.equal(code, 0);
  const rows = out.trimEnd().split('\n');
  assert.ok(rows.length > 5);
  for (const row of rows)
    assert.match(row, /^\S+\/[0-9a-f]{6}\t[a-z-]+\t(?:hero|note|wide)\t[^\t]+\t[a-z0-9 -]+$/);
});

test('charts --explain says of each paragraph with figures what is drawn, what lost and why, and what is left to the sentence', () => {
  const { out } = run(ID, '--explain', '--language', 'zh');
  for (const part of ['■ ', '□ ', '· ', '作首图', '让位给', '句子']) assert.ok(out.includes(part), part);
  assert.doesNotMatch(out, /drawn/);
  assert.match(run(ID, '--explain', '--language', 'en').out, /drawn\. \[[a-z0-9-]+/);
  assert.doesNotMatch(out, /undefined|\{by\}/);
});

test('charts speaks of any edition, and names those that there are where it does not know one', () => {
  assert.match(run(ID, '--edition', 'en').out, /Industrial output/);
  const { code, err } = run(ID, '--edition', 'fr');
  assert.equal(code, 2);
  assert.match(err, /zh-Hant-HK/);
});

test('charts names the reports that there are where it does not know one', () => {
  const { code, err, out } = run('2025-nowhere');
  assert.deepEqual([code, out], [2, '']);
  assert.ok(err.includes(ID));
});
