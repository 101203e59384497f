import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { VFile } from 'vfile';
import {
  hasErrors,
  inspectLibrary,
  LibraryError,
  readLibrary,
  readReport,
  readSite,
  reportProblems,
} from '../../src/library/index.ts';
import { en } from '../../src/library/problems/en.ts';
import { SEVERITIES } from '../../src/library/problems/names.ts';
import { zh } from '../../src/library/problems/zh.ts';
import { FIXTURES, makeLibrary } from './fixture.ts';

const cases = readdirSync(FIXTURES).filter((name) => name !== 'base');

/** Without the doubts of parser and extractor, which have tests of their own. */
function ownProblems(files: VFile[]): VFile[] {
  for (const file of files)
    file.messages = file.messages.filter(({ ruleId }) => (ruleId ?? '') in SEVERITIES);
  return files;
}

test('the base library of these tests has no problems', (t) => {
  const { files } = inspectLibrary(makeLibrary(t), { cache: null });
  assert.equal(reportProblems(ownProblems(files)), '');
});

for (const name of cases) {
  test(`a library with ${name} is told so in full`, (t) => {
    const { files } = inspectLibrary(makeLibrary(t, name), { cache: null });
    const actual = reportProblems(ownProblems(files));
    const golden = join(FIXTURES, name, 'expected.txt');
    if (!existsSync(golden) && !process.env['CI']) writeFileSync(golden, actual);
    assert.equal(actual, readFileSync(golden, 'utf8'));
  });
}

test('every problem that a source file can have has a fixture, but for those that need a broken disk or program', () => {
  const shown = cases.map((name) => readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8')).join('');
  const missing = Object.keys(SEVERITIES).filter((name) => !new RegExp(`^\\S.* ${name}$`, 'm').test(shown));
  assert.deepEqual(missing, ['unreadable-file', 'article-failed']);
});

test('every problem is told in Chinese and in English, with what, why and what to do', () => {
  for (const name of Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[]) {
    for (const texts of [zh[name], en[name]]) assert.ok(texts.what && texts.why && texts.fix, name);
    assert.match(zh[name].what, /\p{Script=Han}/u);
    assert.doesNotMatch(Object.values(en[name]).join(''), /\p{Script=Han}(?<![去年今])/u);
  }
});

test('a typo in a key stops the build at its line and column', (t) => {
  assert.throws(
    () => readLibrary(makeLibrary(t, 'unknown-key'), { cache: null }),
    (error: unknown) =>
      error instanceof LibraryError &&
      error.message.includes('content/reports/2024-heyuan-town/report.yaml:1:1 错误 unknown-key') &&
      error.message.includes('改成“organisation”') &&
      !error.message.includes('missing-key'),
  );
});

test('a build says the problems of all files at once', (t) => {
  const root = makeLibrary(t, 'all-at-once');
  assert.throws(
    () => readLibrary(root, { cache: null }),
    (error: unknown) => {
      assert.ok(error instanceof LibraryError);
      const names = error.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).sort();
      const expected = [
        'bad-colour',
        'report-missing',
        'seed-missing',
        'unknown-file',
        'unknown-key',
        'unknown-key',
        'year-mismatch',
      ];
      assert.deepEqual(names, expected);
      return true;
    },
  );
});

test('readSite and readReport stop at problems of their own files', (t) => {
  assert.throws(() => readSite(makeLibrary(t, 'bad-base-path')), {
    name: 'LibraryError',
    message: /bad-base-path/,
  });
  const id = '2024-heyuan-town';
  assert.throws(() => readReport(makeLibrary(t, 'bad-yaml'), id, { cache: null }), { message: /bad-yaml/ });
  assert.throws(() => readReport(makeLibrary(t, 'seed-missing'), id, { cache: null }), {
    message: /seed-missing/,
  });
  assert.throws(() => readReport(makeLibrary(t), '1999-nobody', { cache: null }), {
    message: /seed-missing/,
  });
});

test('a warning does not stop the build', (t) => {
  const root = makeLibrary(t, 'unused-pin');
  assert.equal(hasErrors(inspectLibrary(root, { cache: null }).files), false);
  assert.equal(readLibrary(root, { cache: null }).reports.length, 1);
});

test('a seed that is no text is an error of that seed, and the rest is still read', (t) => {
  const root = makeLibrary(t);
  writeFileSync(
    join(root, 'seeds/2024-heyuan-town.txt'),
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0, 0, 1]),
  );
  const { files, site } = inspectLibrary(root, { cache: null });
  assert.equal(site?.publisher.name, '河源镇办公室');
  assert.deepEqual(
    files.map(({ path, messages }) => [path, messages.map(({ fatal }) => fatal)]),
    [['seeds/2024-heyuan-town.txt', [true]]],
  );
});

test('a file that cannot be opened is reported by its path', (t) => {
  const root = makeLibrary(t);
  const path = 'content/reports/2024-heyuan-town/report.yaml';
  rmSync(join(root, path));
  mkdirSync(join(root, path));
  const { files } = inspectLibrary(root, { cache: null });
  const names = files
    .filter((file) => file.path === path)
    .flatMap(({ messages }) => messages.map((m) => m.ruleId));
  assert.ok(names.includes('unreadable-file'));
});

test('files are read alike with a BOM, with CRLF and without either', (t) => {
  const root = makeLibrary(t);
  const path = join(root, 'content/reports/2024-heyuan-town/report.yaml');
  const before = readReport(root, '2024-heyuan-town', { cache: null }).meta;
  writeFileSync(path, `\ufeff${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  assert.deepEqual(readReport(root, '2024-heyuan-town', { cache: null }).meta, before);
});

test('messages come in Chinese, in English, or in both', (t) => {
  const { files } = inspectLibrary(makeLibrary(t, 'bad-date'), { cache: null });
  assert.doesNotMatch(reportProblems(files, { language: 'zh' }), /What to do/);
  assert.doesNotMatch(reportProblems(files, { language: 'en' }), /办法/);
  assert.match(reportProblems(files), /办法[^]*What to do/);
});

test('names that differ only in case or width are one report id', (t) => {
  const root = makeLibrary(t);
  writeFileSync(join(root, 'seeds/２０２４-HEYUAN-town.txt'), '另一篇文章\n');
  mkdirSync(join(root, 'content/reports/２０２４-Heyuan-Town'));
  const { files } = inspectLibrary(root, { cache: null });
  const found = files.flatMap(({ path, messages }) => messages.map(({ ruleId }) => `${ruleId} ${path}`));
  assert.deepEqual(
    found.filter((line) => line.startsWith('duplicate-report')),
    [
      'duplicate-report seeds/２０２４-HEYUAN-town.txt',
      'duplicate-report content/reports/２０２４-Heyuan-Town',
    ],
  );
});
