import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { check } from '../../src/cli/check.ts';
import { makeLibrary } from '../library/fixture.ts';

const ID = '2024-heyuan-town';

function run(
  t: TestContext,
  fixture: string | undefined,
  ...argv: string[]
): { code: number; out: string; err: string } {
  let [out, err] = ['', ''];
  const output = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = check(argv, output, { root: makeLibrary(t, fixture), cache: null, env: {} });
  return { code, out, err };
}

test('check ends with 0 where there are warnings at most', (t) => {
  assert.equal(run(t, undefined).code, 0);
  const warned = run(t, 'unused-pin');
  assert.equal(warned.code, 0);
  assert.match(warned.out, new RegExp(`^content/reports/${ID}/report\\.yaml:8:13 提醒 unused-pin$`, 'm'));
});

test('check ends with 1 where there are errors, and names file, line and column, errors first', (t) => {
  const { code, out } = run(t, 'all-at-once');
  assert.equal(code, 1);
  const heads = out.split('\n').filter((line) => /^\S+ (?:错误|提醒|说明) /.test(line));
  assert.ok(heads.includes('content/site.yaml:5:1 错误 unknown-key'));
  const severities = heads.map((line) => line.split(' ')[1]);
  assert.deepEqual(
    severities,
    severities.toSorted((a, b) => '错提说'.indexOf(a?.[0] ?? '') - '错提说'.indexOf(b?.[0] ?? '')),
  );
});

test('check ends with 2 where the usage is wrong, and says what is known', (t) => {
  assert.match(run(t, undefined, '2025-nobody').err, new RegExp(`Unknown ID: 2025-nobody. Known: ${ID}`));
  assert.match(run(t, undefined, '--format', 'xml').err, /Known: pretty, json, github/);
  assert.match(run(t, undefined, '--language', 'fr').err, /Known: zh, en, both/);
  assert.match(run(t, undefined, '--banana').err, /banana/);
  for (const argv of [['2025-nobody'], ['--format', 'xml'], ['--language', 'fr'], ['--banana']]) {
    assert.equal(run(t, undefined, ...argv).code, 2);
  }
});

test('check --help tells the usage in both languages', (t) => {
  const { code, out } = run(t, undefined, '--help');
  assert.equal(code, 0);
  assert.match(out, /检查/);
  assert.match(out, /npm run check -- \[ID…\]/);
});

test('check of one report leaves the others alone, but not what they share', (t) => {
  const { out } = run(t, 'all-at-once', ID);
  assert.match(out, /year-mismatch/);
  assert.match(out, /content\/site\.yaml/);
  assert.doesNotMatch(out, /2022-heyuan-town|2023-heyuan-town\.txt/);
});

test('check of a report that lacks its article says so', (t) => {
  const { code, out } = run(t, 'all-at-once', '2022-heyuan-town');
  assert.equal(code, 1);
  assert.match(out, /seed-missing/);
});

test('check --format json gives an array with place, name and both languages', (t) => {
  const rows = JSON.parse(run(t, 'bad-date', '--format', 'json').out) as Record<string, unknown>[];
  assert.deepEqual(rows[0], {
    file: `content/reports/${ID}/report.yaml`,
    line: 5,
    column: 12,
    severity: 'error',
    name: 'bad-date',
    zh: {
      what: '“published”的值 “2025/1/20” 不是日期。',
      why: '日期写成“年-月-日”“年-月”或“年”，月和日各两位，而且要是真有的一天。',
      fix: '是不是 2025-01-20？',
    },
    en: {
      what: 'The value "2025/1/20" of "published" is not a date.',
      why: 'Dates are written year-month-day, year-month or year, with two digits for month and day, and must exist.',
      fix: 'Did you mean 2025-01-20?',
    },
  });
});

test('check --format github gives one escaped workflow command a message', (t) => {
  const [line] = run(t, 'bad-date', '--format', 'github', '--language', 'en').out.split('\n');
  assert.equal(
    line,
    `::error file=content/reports/${ID}/report.yaml,line=5,col=12,title=bad-date content/reports/${ID}/report.yaml%3A5%3A12::` +
      'The value "2025/1/20" of "published" is not a date.%0A' +
      'Dates are written year-month-day, year-month or year, with two digits for month and day, and must exist.%0A' +
      'Did you mean 2025-01-20?',
  );
});

test('check speaks Chinese unless site.yaml, the machine or --language want English; --language both says both', (t) => {
  const said = (env: Record<string, string>, site: string, ...argv: string[]): string => {
    const root = makeLibrary(t, 'unused-pin');
    appendFileSync(join(root, 'content/site.yaml'), site);
    let out = '';
    const output = { out: (text: string) => void (out += text), err: () => {} };
    check(argv, output, { root, cache: null, env });
    return out;
  };
  const zh = /钉住的词/;
  const en = /The pinned word/;
  const cases: [env: Record<string, string>, site: string, argv: string[], zh: boolean, en: boolean][] = [
    [{}, '', [], true, false],
    [{ LANG: 'C' }, '', [], true, false],
    [{ LANG: 'en_US.UTF-8' }, '', [], false, true],
    [{ LC_ALL: '', LANG: 'en_GB' }, '', [], false, true],
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US' }, '', [], true, false],
    [{ LANG: 'en_US' }, 'language: zh\n', [], true, false],
    [{}, 'language: en\n', [], false, true],
    [{}, 'language: en\n', ['--language', 'zh'], true, false],
    [{}, '', ['--language', 'both'], true, true],
  ];
  for (const [env, site, argv, isZh, isEn] of cases) {
    const out = said(env, site, ...argv);
    assert.deepEqual([zh.test(out), en.test(out)], [isZh, isEn], JSON.stringify([env, site, argv]));
  }
});
