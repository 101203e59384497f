import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  codeVersion,
  inspectLibrary,
  readReport,
  readSource,
  sha256,
  stats,
} from '../../src/library/index.ts';
import { openCache } from '../../src/library/cache.ts';
import { forget, understand, understandingDigest } from '../../src/library/understand.ts';
import { makeCache, makeLibrary } from './fixture.ts';

const ID = '2024-heyuan-town';

/** How often articles were parsed, taken from disk and from memory during some work. */
function count(work: () => void): typeof stats {
  const before = { ...stats };
  work();
  return {
    parses: stats.parses - before.parses,
    cacheHits: stats.cacheHits - before.cacheHits,
    memoHits: stats.memoHits - before.memoHits,
  };
}

function cachedFiles(cache: string): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('a cold cache parses an article once, a warm one never', (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  forget();
  assert.deepEqual(
    count(() => readReport(root, ID, { cache })),
    { parses: 1, cacheHits: 0, memoHits: 0 },
  );
  assert.deepEqual(
    count(() => readReport(root, ID, { cache })),
    { parses: 0, cacheHits: 0, memoHits: 1 },
  );
  forget();
  assert.deepEqual(
    count(() => readReport(root, ID, { cache })),
    { parses: 0, cacheHits: 1, memoHits: 0 },
  );
});

test('a report from the cache is the report that was parsed, messages included', (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  forget();
  const parsed = readReport(root, ID, { cache });
  const doubts = inspectLibrary(root, { cache }).files.map(String);
  forget();
  assert.deepEqual(readReport(root, ID, { cache }), JSON.parse(JSON.stringify(parsed)));
  assert.deepEqual(inspectLibrary(root, { cache }).files.map(String), doubts);
});

test('a broken cache file is ignored and written again', (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  forget();
  readReport(root, ID, { cache });
  const [file = ''] = cachedFiles(cache);
  const whole = readFileSync(file);
  const broken = ['', 'x', whole.subarray(0, whole.length / 2), String(whole).replace('粮食', '粮仓')];
  for (const content of broken) {
    writeFileSync(file, content);
    forget();
    assert.equal(count(() => readReport(root, ID, { cache })).parses, 1);
    assert.deepEqual(readFileSync(file), whole);
  }
  assert.deepEqual(cachedFiles(cache), [file]);
});

test('a cache that cannot be written costs nothing but time', (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  const file = join(cache, 'file');
  writeFileSync(file, '');
  forget();
  assert.equal(readReport(root, ID, { cache: join(file, 'below') }).id, ID);
});

test('a changed seed is parsed anew, under a new digest', (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  forget();
  const before = readReport(root, ID, { cache });
  appendFileSync(join(root, `seeds/${ID}.txt`), '全镇新栽果树九千株。\n');
  const { parses } = count(() => {
    const after = readReport(root, ID, { cache });
    assert.notEqual(after.digest, before.digest);
    assert.match(after.seed.text, /果树/);
    assert.match(JSON.stringify(after.article), /果树/);
  });
  assert.equal(parses, 1);
});

test('every file that a report depends on changes its digest; only what the parser sees is parsed anew', (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  const meta = `content/reports/${ID}/report.yaml`;
  const changes: [path: string, text: string, parses: number][] = [
    ['content/site.yaml', '# 一行说明\n', 0],
    ['content/glossary.yaml', 'pins: []\n', 0],
    [`content/reports/${ID}/en.md`, '# Heyuan\n', 0],
    [meta, "colour: '#1d4f7c'\n", 0],
    [meta, 'structure:\n  paragraphs: [2]\n', 1],
  ];
  forget();
  let digest = readReport(root, ID, { cache }).digest;
  for (const [path, text, parses] of changes) {
    appendFileSync(join(root, path), text);
    const counted = count(() => {
      const next = readReport(root, ID, { cache }).digest;
      assert.notEqual(next, digest, path);
      digest = next;
    });
    assert.equal(counted.parses, parses, path);
  }
});

test('what older code made is not taken for what newer code makes', (t) => {
  const [root, cache] = [makeLibrary(t), openCache(makeCache(t))];
  const { meta, seed } = readReport(root, ID, { cache: null });
  const read = (version: string): number => {
    forget();
    return count(() => understand(seed.text, meta, understandingDigest(seed.sha256, meta, version), cache))
      .parses;
  };
  assert.deepEqual([read('old'), read('old'), read('new'), read('new'), read('old')], [1, 0, 1, 0, 0]);
  assert.notEqual(
    understandingDigest(seed.sha256, meta, 'old'),
    understandingDigest(seed.sha256, meta, 'new'),
  );
});

test('code whose version is unknown is never cached', (t) => {
  const [root, folder] = [makeLibrary(t), makeCache(t)];
  const { meta, seed } = readReport(root, ID, { cache: null });
  const { parses } = count(() => {
    understand(seed.text, meta, null, openCache(folder));
    understand(seed.text, meta, null, openCache(folder));
  });
  assert.equal(parses, 2);
  assert.deepEqual(cachedFiles(folder), []);
});

test('the version of the code changes with any file of parser and extractor, with the packages, and not with line ends', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'nianjian-code-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const stage of ['article', 'figures']) {
    mkdirSync(join(root, 'src', stage, 'tables'), { recursive: true });
    writeFileSync(join(root, 'src', stage, 'index.ts'), 'export const one = 1;\n');
    writeFileSync(join(root, 'src', stage, 'tables', 'rows.json'), '[]\n');
  }
  const seen = new Set([codeVersion(root)]);
  const changed = [
    'src/article/index.ts',
    'src/figures/tables/rows.json',
    'src/figures/new.ts',
    'package-lock.json',
  ];
  for (const path of changed) {
    appendFileSync(join(root, path), '\n');
    seen.add(codeVersion(root));
  }
  assert.equal(seen.size, changed.length + 1);
  const before = codeVersion(root);
  writeFileSync(join(root, 'src/article/index.ts'), 'export const one = 1;\r\n\r\n');
  assert.equal(codeVersion(root), before);
});

test("two reports of the same bytes share one entry, and never each other's names", (t) => {
  const [root, cache] = [makeLibrary(t), makeCache(t)];
  const other = '2024-heyuan-copy';
  cpSync(join(root, `seeds/${ID}.txt`), join(root, `seeds/${other}.txt`));
  cpSync(join(root, `content/reports/${ID}`), join(root, `content/reports/${other}`), { recursive: true });
  forget();
  const { parses } = count(() => {
    assert.equal(readReport(root, ID, { cache }).seed.name, `${ID}.txt`);
    assert.equal(readReport(root, other, { cache }).seed.name, `${other}.txt`);
  });
  assert.equal(parses, 1);
});

test('a source is in memory under its digest; with no digest it is read from its files', (t) => {
  const root = makeLibrary(t);
  const first = readSource(root, ID);
  assert.equal(readSource(root, ID, first.summary.digest), first);
  appendFileSync(join(root, `seeds/${ID}.txt`), '\n全年新增企业12家。\n');
  const changed = readSource(root, ID);
  assert.notEqual(changed.summary.digest, first.summary.digest);
  assert.match(changed.report.seed.text, /新增企业12家/);
  assert.equal(readSource(root, ID, changed.summary.digest), changed);
});

test('a source in memory serves no other report, though every file of it is the same', (t) => {
  const root = makeLibrary(t);
  const other = '2024-heyuan-copy';
  cpSync(join(root, `seeds/${ID}.txt`), join(root, `seeds/${other}.txt`));
  cpSync(join(root, `content/reports/${ID}`), join(root, `content/reports/${other}`), { recursive: true });
  const { digest } = readSource(root, ID).summary;
  assert.equal(readSource(root, other, digest).summary.digest, digest);
  assert.equal(readSource(root, other, digest).report.id, other);
});

test('a seed is known by the SHA-256 of its bytes', (t) => {
  const root = makeLibrary(t);
  const { seed } = readReport(root, ID, { cache: null });
  const bytes = readFileSync(join(root, `seeds/${ID}.txt`));
  assert.deepEqual([seed.sha256, seed.bytes], [sha256(bytes), bytes.length]);
});
