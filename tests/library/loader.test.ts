import assert from 'node:assert/strict';
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { libraryLoader } from '../../src/library/loader.ts';
import { summarySchema } from '../../src/library/schemas/summary.ts';
import type { ReportSummary } from '../../src/library/index.ts';
import { makeCache, makeLibrary } from './fixture.ts';

const ID = '2024-heyuan-town';
const SEED = `seeds/${ID}.txt`;

/** What never comes must not be waited for. */
const LIMIT = { timeout: 20_000 };

interface Entry {
  id: string;
  data: ReportSummary;
  digest: string;
}

/** What Astro hands a loader, as far as ours uses it. */
function makeContext(): {
  context: LoaderContext;
  store: Map<string, Entry>;
  watcher: EventEmitter;
  log: EventEmitter;
  watched: string[];
} {
  const store = new Map<string, Entry>();
  const log = new EventEmitter();
  const watched: string[] = [];
  const watcher = Object.assign(new EventEmitter(), {
    add: (paths: string[]) => void watched.push(...paths),
  });
  const context = {
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
      set: (entry: Entry) => store.set(entry.id, entry),
    },
    parseData: async ({ data }: { data: unknown }) => summarySchema.parse(data),
    logger: {
      info: (text: string) => log.emit('info', text),
      error: (text: string) => log.emit('fault', text),
    },
    watcher,
  } as unknown as LoaderContext;
  return { context, store, watcher, log, watched };
}

async function load(t: TestContext): Promise<ReturnType<typeof makeContext> & { root: string }> {
  const root = makeLibrary(t);
  const made = makeContext();
  await libraryLoader({ root, cache: makeCache(t) }).load(made.context);
  return { ...made, root };
}

test('the loader gives summaries, without any of the article', LIMIT, async (t) => {
  const { store } = await load(t);
  const { data } = store.get(ID) as Entry;
  assert.deepEqual([...store.keys()], [ID]);
  assert.equal(data.title, '河源镇2024年工作回顾');
  assert.equal(data.organisation.name, '河源镇');
  assert.doesNotMatch(JSON.stringify(data), /同心协力/);
});

test('the loader stops at a fault and says it in full', LIMIT, async (t) => {
  const { context } = makeContext();
  const loader = libraryLoader({ root: makeLibrary(t, 'unknown-key'), cache: null });
  await assert.rejects(loader.load(context), {
    name: 'LibraryError',
    message: /report\.yaml:1:1 错误 unknown-key/,
  });
});

test(
  'the loader watches seeds/ and content/, and a change brings a new digest and a new title',
  LIMIT,
  async (t) => {
    const { store, watcher, log, watched, root } = await load(t);
    assert.deepEqual(watched, [join(root, 'seeds'), join(root, 'content')]);
    const before = store.get(ID) as Entry;
    writeFileSync(join(root, SEED), '河源镇2024年大事\n一年来，全镇有新进展。\n');
    watcher.emit('change', join(root, SEED));
    await once(log, 'info');
    const after = store.get(ID) as Entry;
    assert.equal(after.data.title, '河源镇2024年大事');
    assert.notEqual(after.digest, before.digest);
    assert.notEqual(after.data.digest, before.data.digest);
  },
);

test(
  'while developing, a fault is printed, the last good summaries stay, and the mended file is taken',
  LIMIT,
  async (t) => {
    const { store, watcher, log, root } = await load(t);
    const path = join(root, 'content/site.yaml');
    const before = store.get(ID);
    appendFileSync(path, 'banana: 1\n');
    watcher.emit('change', path);
    const [fault] = (await once(log, 'fault')) as [string];
    assert.match(fault, /content\/site\.yaml:10:1 错误 unknown-key/);
    assert.equal(store.get(ID), before);
  },
);

test(
  "a report that is taken away leaves the store; files elsewhere are nobody's business",
  LIMIT,
  async (t) => {
    const { store, watcher, log, root } = await load(t);
    watcher.emit('change', join(root, 'README.md'));
    rmSync(join(root, SEED));
    rmSync(join(root, `content/reports/${ID}`), { recursive: true });
    watcher.emit('unlink', join(root, SEED));
    await once(log, 'info');
    assert.equal(store.size, 0);
  },
);

test(
  'beside the desk, which tells what is wrong, reports that can be read have summaries whatever is wrong with others, and a change is taken when nobody has written for a while',
  LIMIT,
  async (t) => {
    const root = makeLibrary(t);
    const english = join(root, `content/reports/${ID}/en.md`);
    writeFileSync(english, '---\ntitle: A Year\n---\n');
    cpSync(join(root, `content/reports/${ID}`), join(root, 'content/reports/2023-heyuan-town'), {
      recursive: true,
    });
    cpSync(join(root, SEED), join(root, 'seeds/2023-heyuan-town.txt'));
    appendFileSync(join(root, 'content/reports/2023-heyuan-town/report.yaml'), 'banana: 1\n');
    const strict = libraryLoader({ root, cache: null });
    await assert.rejects(strict.load(makeContext().context), { name: 'LibraryError' });
    const { context, store, watcher, log } = makeContext();
    await libraryLoader({ root, cache: null, desk: true }).load(context);
    assert.deepEqual([...store.keys()], [ID]);
    writeFileSync(english, '---\ntitle: The Year\n---\n');
    const begun = Date.now();
    watcher.emit('change', english);
    await once(log, 'info');
    assert.ok(Date.now() - begun > 1000);
    assert.equal((store.get(ID) as Entry).data.englishTitle, 'The Year');
  },
);
