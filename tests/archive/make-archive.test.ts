import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { openFileCache } from '../../src/archive/cache.ts';
import { makeArchive } from '../../src/archive/make-archive.ts';
import type { ArchiveOptions } from '../../src/archive/make-archive.ts';
import type { Maker } from '../../src/archive/maker.ts';
import { createSeats } from '../../src/archive/seats.ts';
import { readSource } from '../../src/library/index.ts';
import { editionsOf } from '../../src/site/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const IDS = ['2025-qilu-software-park', '2019-jinan-high-tech-zone'];

const text = (words: string) => new TextEncoder().encode(words);

/** The editions that a report has. */
function localesOf(id: string): readonly string[] {
  const { summary, site } = readSource(ROOT, id);
  return editionsOf(summary, site);
}

/** A maker that writes the locale into a file an edition, and the id into one a report. */
const plain: Maker = {
  name: 'plain',
  ofReport: ({ report }) => [{ path: 'id.txt', key: null, make: () => text(report.id) }],
  ofEdition: ({ report }, locale) => [
    { path: `text/${locale}.txt`, key: `${report.id}-${locale}`, make: () => text(locale) },
  ],
};

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'nianjian-archive-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const run = (out: string, options: Partial<ArchiveOptions> = {}) =>
  makeArchive({
    root: ROOT,
    out,
    ids: IDS,
    makers: [plain],
    context: { root: ROOT, code: '', browser: '' },
    tools: { withPage: () => Promise.reject(new Error('no browser here')) },
    cache: null,
    workers: 3,
    ...options,
  });

test('each report gets a folder of its own, with the files of every maker', async (t) => {
  const out = folder(t);
  const results = await run(out);
  assert.deepEqual(
    results.map(({ id, files, cached, failures }) => ({ id, files, cached, failures })),
    IDS.map((id) => ({ id, files: 1 + localesOf(id).length, cached: 0, failures: [] })),
  );
  assert.deepEqual(readdirSync(out).sort(), [...IDS].sort());
  for (const id of IDS)
    assert.deepEqual(
      readdirSync(join(out, id, 'text')).sort(),
      localesOf(id)
        .map((locale) => `${locale}.txt`)
        .sort(),
    );
  assert.equal(readFileSync(join(out, IDS[1]!, 'id.txt'), 'utf8'), IDS[1]);
});

test('a folder of an earlier run is replaced as a whole: nothing of it stays', async (t) => {
  const out = folder(t);
  mkdirSync(join(out, IDS[0]!));
  writeFileSync(join(out, IDS[0]!, 'stale.txt'), '');
  await run(out);
  assert.ok(!existsSync(join(out, IDS[0]!, 'stale.txt')));
  assert.ok(existsSync(join(out, IDS[0]!, 'id.txt')));
});

test('a file that cannot be made is named, its folder is left as it was, and the other reports are made', async (t) => {
  const out = folder(t);
  mkdirSync(join(out, IDS[0]!));
  writeFileSync(join(out, IDS[0]!, 'before.txt'), '');
  const failing: Maker = {
    name: 'failing',
    ofReport: ({ report }) => [
      {
        path: 'bad.bin',
        key: null,
        make: () => (report.id === IDS[0] ? Promise.reject(new Error('no paper')) : text('')),
      },
    ],
  };
  const [first, second] = await run(out, { makers: [plain, failing] });
  assert.deepEqual(
    first!.failures.map(({ path, error }) => [path, String(error)]),
    [['bad.bin', 'Error: no paper']],
  );
  assert.deepEqual(second!.failures, []);
  assert.deepEqual(readdirSync(out).sort(), [...IDS].sort());
  assert.deepEqual(readdirSync(join(out, IDS[0]!)), ['before.txt']);
});

test('what is unchanged is not made again; a broken file of the cache is', async (t) => {
  const [out, cache] = [folder(t), folder(t)];
  let made = 0;
  const counting: Maker = {
    name: 'counting',
    ofReport: ({ report }) => [
      {
        path: 'slow.bin',
        key: `aa${report.digest}`,
        make: () => {
          made++;
          return text(report.id);
        },
      },
    ],
  };
  const options = { makers: [counting], cache: openFileCache(cache) };
  await run(out, options);
  const [again] = await run(out, options);
  assert.equal(made, 2);
  assert.equal(again!.cached, 1);
  assert.equal(readFileSync(join(out, IDS[0]!, 'slow.bin'), 'utf8'), IDS[0]);
  for (const name of readdirSync(join(cache, 'aa'))) writeFileSync(join(cache, 'aa', name), 'x'.repeat(99));
  await run(out, options);
  assert.equal(made, 4);
});

test('called off, it stops and leaves no half of a folder', async (t) => {
  const out = folder(t);
  const stop = new AbortController();
  const stopping: Maker = {
    name: 'stopping',
    ofEdition: (_, locale) => [
      {
        path: `${locale}.bin`,
        key: null,
        make: () => {
          if (locale === 'zh-Hant') stop.abort();
          return text('');
        },
      },
    ],
  };
  await assert.rejects(run(out, { makers: [stopping], workers: 1, signal: stop.signal }), {
    name: 'AbortError',
  });
  assert.deepEqual(readdirSync(out), []);
});

test('seats are given in the order of asking: whoever wants all of them is not passed over', async () => {
  const seats = createSeats(2);
  const order: string[] = [];
  const one = await seats.take(1);
  const all = seats.take(2).then((leave) => {
    order.push('all');
    return leave;
  });
  const late = seats.take(1).then((leave) => {
    order.push('late');
    return leave;
  });
  await Promise.resolve();
  assert.deepEqual(order, []);
  one();
  (await all)();
  (await late)();
  assert.deepEqual(order, ['all', 'late']);
});
