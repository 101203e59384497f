import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'yaml';
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

/** Runs a line of a job as a runner's shell does, on the small library. */
const shell = (command: string, more: Record<string, string> = {}) =>
  promisify(execFile)('sh', ['-e', '-c', command], {
    env: { ...process.env, NIANJIAN_ROOT: root, npm_config_update_notifier: 'false', ...more },
  });

const assertSame = (folder: string) => {
  assert.deepEqual(listFiles(folder), listFiles(out));
  for (const path of listFiles(out))
    assert.ok(readFileSync(join(folder, path)).equals(readFileSync(join(out, path))), path);
};

const onUnix = { skip: process.platform === 'win32' && 'the jobs run on Linux' };

test(
  'the commands of the workflow, run as they are written, make the archive of one run',
  onUnix,
  async () => {
    const { jobs } = parse(readFileSync('.github/workflows/archive.yml', 'utf8')) as {
      jobs: Record<
        'shard' | 'join',
        { strategy?: { matrix: { shard: number[] } }; steps: { run?: string; with?: { path?: string } }[] }
      >;
    };
    const folder = join(root, 'workflow');
    mkdirSync(join(folder, 'parts'), { recursive: true });
    // The runner's folder is the project's: what is written there is written beside it instead.
    const commands = (job: 'shard' | 'join') =>
      jobs[job].steps
        .flatMap(({ run: command = '' }) => (command.startsWith('npm run') ? [command] : []))
        .map((command) => command.replace(/(?<=--(?:join|out) |verify -- )(?=[a-z])/g, `${folder}/`));
    for (const index of jobs.shard.strategy!.matrix.shard) {
      for (const command of commands('shard'))
        await shell(command.replaceAll('${{ matrix.shard }}', String(index)));
      renameSync(join(folder, 'part'), join(folder, 'parts', `part-${index}`));
    }
    for (const command of commands('join')) await shell(command);
    assertSame(join(folder, 'archive'));
  },
);

test(
  'the pods of the Kubernetes job, and the lines that its comment gives, make the archive of one run',
  onUnix,
  async () => {
    const text = readFileSync('docs/archive-job.yaml', 'utf8');
    const { spec } = parse(text) as {
      spec: { completions: number; template: { spec: { containers: { command: string[] }[] } } };
    };
    const volume = join(root, 'volume');
    const [sh, flag, command = ''] = spec.template.spec.containers[0]!.command;
    assert.deepEqual([sh, flag], ['sh', '-c']);
    const inVolume = (line: string) => line.replaceAll('/archive/', `${volume}/`);
    for (let index = 0; index < spec.completions; index++)
      await shell(inVolume(command), { JOB_COMPLETION_INDEX: String(index) });
    const after = [...text.matchAll(/^# {2,}(npm run .*)$/gm)].map(([, line = '']) => line);
    assert.equal(after.length, 2);
    for (const line of after) await shell(inVolume(line));
    assertSame(join(volume, 'whole'));
  },
);
