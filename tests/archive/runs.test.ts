import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listFiles } from '../../src/build/files.ts';
import { PARK, TOWN, makeLibrary, run } from './library.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-runs-'));
const dist = join(root, 'dist');
const out = join(dist, 'archive');
let published: Awaited<ReturnType<typeof run>>;

before(async () => {
  makeLibrary(root);
  published = await run('publish', '--root', root, '--out', dist);
});
after(() => rmSync(root, { recursive: true, force: true }));

test('publish checks, builds, archives and audits: pages link to what the list of the archive names, and to nothing else', async () => {
  const { code, output } = published;
  assert.equal(code, 0, output);
  const { reports } = JSON.parse(readFileSync(join(dist, 'archive', 'archive.json'), 'utf8')) as {
    reports: { id: string; zip: { sha256: string }; files: Record<string, { sha256: string }> }[];
  };
  assert.deepEqual(
    reports.map(({ id }) => id),
    [TOWN, PARK],
  );
  const listed = reports.flatMap(({ id, files }) => [
    `archive/${id}.zip`,
    ...Object.keys(files).map((path) => `archive/${id}/${path}`),
  ]);
  const links = new Set(
    listFiles(dist, '.html')
      .filter((path) => !path.startsWith('archive/'))
      .flatMap((path) => [...readFileSync(join(dist, path), 'utf8').matchAll(/href="\/(archive\/[^"#]*)"/g)])
      .map(([, path]) => path!),
  );
  for (const link of links) assert.ok(listed.includes(link), link);
  for (const path of listed.filter((name) => /(\.zip|\/data\/[^/]*\.(pdf|html))$/.test(name)))
    assert.ok(links.has(path), path);
  const plain = join(root, 'plain');
  const built = await run('build', '--root', root, '--out', plain, '--no-fonts');
  assert.equal(built.code, 0, built.output);
  for (const path of listFiles(plain, '.html'))
    assert.doesNotMatch(readFileSync(join(plain, path), 'utf8'), /href="[^"]*archive\//, path);
});

test('three shards joined, one of them empty, are one run, byte for byte, zips and list too', async () => {
  const parts = [1, 2, 3].map((index) => join(root, `part-${index}`));
  for (const [i, part] of parts.entries()) {
    const made = await run('archive', '--root', root, '--out', part, '--shard', `${i + 1}/3`, '--no-cache');
    assert.equal(made.code, 0, made.output);
  }
  assert.deepEqual(
    parts.map((part) => listFiles(part, '.zip')),
    [[], [`${PARK}.zip`], [`${TOWN}.zip`]],
  );
  const joined = join(root, 'joined');
  const done = await run('archive', '--root', root, '--join', ...parts, '--out', joined);
  assert.equal(done.code, 0, done.output);
  assert.deepEqual(listFiles(joined), listFiles(out));
  for (const path of listFiles(out))
    assert.ok(readFileSync(join(joined, path)).equals(readFileSync(join(out, path))), path);

  const missing = await run(
    'archive',
    '--root',
    root,
    '--join',
    parts[0]!,
    parts[1]!,
    '--out',
    join(root, 'less'),
  );
  assert.equal(missing.code, 1);
  assert.match(missing.output, new RegExp(`join-missing: 少了 ${TOWN}`));
  const zip = join(parts[2]!, `${TOWN}.zip`);
  writeFileSync(zip, Buffer.concat([readFileSync(zip), Buffer.from('x')]));
  const damaged = await run('archive', '--root', root, '--join', ...parts, '--out', join(root, 'damaged'));
  assert.equal(damaged.code, 1);
  assert.match(damaged.output, /heyuan-town\.zip: join-damaged/);
  assert.deepEqual(listFiles(join(root, 'damaged'), '.zip'), [`${PARK}.zip`]);
});
