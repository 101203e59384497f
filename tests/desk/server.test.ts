import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { serveDesk } from '../../src/desk/index.ts';
import type { DeskOptions } from '../../src/desk/index.ts';
import { hasErrors, inspectLibrary, sha256 } from '../../src/library/index.ts';
import { pngOf } from '../intake/pictures.ts';
import { makeLibrary } from '../library/fixture.ts';

const ID = '2024-heyuan-town';
const NUMBER = { said: '18公里', sentence: '全年新修道路18公里，6200名村民出行更加方便。' };
const edit = (hidden: string) => ({ type: 'figure', number: NUMBER, set: { hidden } });

interface Reply {
  status: number;
  body: string;
}

async function open(t: TestContext, options: Partial<DeskOptions> = {}) {
  const root = makeLibrary(t);
  const desk = await serveDesk({ root, ...options });
  t.after(() => desk.close());
  const path = join(root, `content/reports/${ID}/report.yaml`);
  const ask = (
    address: string,
    {
      method = 'GET',
      headers = {},
      body,
    }: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(desk.origin);
      const sent = request({ hostname, port, path: address, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const own = { 'x-nianjian-desk': desk.token };
  const json = { ...own, 'content-type': 'application/json', origin: desk.origin };
  const post = (value: unknown, headers: Record<string, string> = json): Promise<Reply> =>
    ask('/api/edit', {
      method: 'POST',
      headers,
      body: typeof value === 'string' ? value : JSON.stringify(value),
    });
  const state = async () =>
    JSON.parse((await ask(`/api/report?id=${ID}`, { headers: own })).body) as {
      digests: { report: string; english: null };
    };
  return { root, desk, path, ask, own, json, post, state, yaml: () => readFileSync(path, 'utf8') };
}

test('the desk listens to this machine alone', async (t) => {
  const { desk } = await open(t);
  assert.match(desk.url, /^http:\/\/127\.0\.0\.1:\d+\//);
});

test('a wrong token, another origin, another host, a form and a missing origin are refused, and nothing is written', async (t) => {
  const { desk, json, post, state, yaml, ask } = await open(t);
  const { digests } = await state();
  const before = yaml();
  const body = { id: ID, base: digests, edit: edit('x') };
  const tries: [Record<string, string>, number][] = [
    [{ ...json, 'x-nianjian-desk': 'wrong' }, 401],
    [{ ...json, 'x-nianjian-desk': `${desk.token}x` }, 401],
    [{ ...json, origin: 'https://evil.example' }, 403],
    [{ ...json, origin: 'null' }, 403],
    [{ ...json, host: 'evil.example' }, 403],
    [{ ...json, host: 'localhost:80' }, 403],
    [{ ...json, 'sec-fetch-site': 'cross-site' }, 403],
    [{ ...json, 'content-type': 'text/plain' }, 415],
    [Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'origin')), 403],
  ];
  for (const [headers, status] of tries) assert.equal((await post(body, headers)).status, status);
  assert.equal((await ask(`/api/report?id=${ID}`)).status, 401);
  assert.equal((await ask('/api/edit', { method: 'DELETE', headers: json })).status, 405);
  assert.equal(yaml(), before);
});

test('no id and no address leads out of content/', async (t) => {
  const { root, own, post, state, ask, yaml } = await open(t);
  const { digests } = await state();
  const before = yaml();
  for (const id of ['../../site', '..', '.', '/etc', `${ID}/../..`, '..%2f..', `${ID}\u0000`, 'C:\\x', ''])
    assert.equal((await post({ id, base: digests, edit: edit('x') })).status, 404, id);
  for (const path of [
    '/../../package.json',
    '/client/../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/client/%2e%2e%2fserver/guard.ts',
    '/server/guard.ts',
  ])
    assert.equal((await ask(path, { headers: own })).status, 404, path);
  assert.equal(yaml(), before);
  assert.ok(!existsSync(join(root, 'report.yaml')));
});

test('no picture leads out of the folder of pictures, and only pictures are shown, to who has the token', async (t) => {
  const { root, own, ask } = await open(t);
  const folder = join(root, `content/reports/${ID}/pictures`);
  mkdirSync(folder);
  writeFileSync(join(root, 'outside.png'), pngOf(4, 3));
  writeFileSync(join(folder, 'picture-1.png'), pngOf(4, 3));
  writeFileSync(join(folder, 'text.png'), 'publisher: ours');
  symlinkSync(join(root, 'outside.png'), join(folder, 'link.png'));
  const show = async (file: string, headers: Record<string, string> = own): Promise<Reply> =>
    ask(`/api/picture?${new URLSearchParams({ id: ID, file }).toString()}`, { headers });
  assert.match((await show('picture-1.png')).body, /^\{"src":"data:image\/png;base64,/);
  for (const file of [
    'link.png',
    'text.png',
    'none.png',
    '../report.yaml',
    '../../../outside.png',
    '..%2freport.yaml',
    '',
  ])
    assert.deepEqual(await show(file), { status: 200, body: '{"src":""}' }, file);
  assert.equal((await show('picture-1.png', {})).status, 401);
});

test('no entry is taken away or set but one of a list that holds it: the file stays sound', async (t) => {
  const { post, state, yaml } = await open(t);
  const { digests } = await state();
  const before = yaml();
  for (const change of [
    { type: 'drop', path: ['year'] },
    { type: 'drop', path: ['organisation', 'name'] },
    { type: 'drop', path: ['__proto__', 'polluted'] },
    { type: 'drop', path: ['figures', -1] },
    { type: 'texts', path: ['organisation', 'name'], texts: { whatEn: 'x' } },
    { type: 'texts', path: ['corrections', 0], texts: { published: 'x' } },
    { type: 'correction', date: 'today', what: 'a', why: 'b' },
    { type: 'formerly', id: 'a' },
    { type: 'picture', file: '../../site.yaml', alt: 'x' },
  ])
    assert.ok(
      (await post({ id: ID, base: digests, edit: change })).status >= 400 || yaml() === before,
      JSON.stringify(change),
    );
  assert.equal(yaml(), before);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('a link that leads out of content/ is not written through', async (t) => {
  const { root, post, state } = await open(t);
  const outside = join(root, 'outside.md');
  writeFileSync(outside, 'mine');
  symlinkSync(outside, join(root, `content/reports/${ID}/en.md`));
  const before = await state().catch(() => null);
  const base = before?.digests ?? { report: null, english: null };
  const { status } = await post({
    id: ID,
    base,
    edit: { type: 'front', title: 'Heyuan', translator: 'x' },
  });
  assert.notEqual(status, 200);
  assert.equal(readFileSync(outside, 'utf8'), 'mine');
});

test('site.yaml and the glossary are written in their places and nowhere else, and only as what they may be', async (t) => {
  const { root, post, state } = await open(t);
  const site = join(root, 'content/site.yaml');
  const { digests } = await state();
  const change = (edit: unknown) => post({ id: ID, base: digests, edit });
  const before = readFileSync(site, 'utf8');
  for (const edit of [
    { type: 'site', fields: { base: '../' } },
    { type: 'site', fields: { url: 'javascript:alert(1)' } },
    { type: 'site', fields: { __proto__: 'x', logo: 'a.svg' } },
    { type: 'site', fields: { editions: ['zh-Hans', 'zh-Hans'] } },
    { type: 'site', fields: { editions: [] } },
    { type: 'site', fields: { 'publisher.name': '' } },
    { type: 'record', index: 0, record: { text: 'x', url: 'file:///etc/passwd' } },
    { type: 'record', index: 0, record: { text: 'x', href: 'x' } },
    { type: 'details', fields: { year: '2024' }, confirmed: [] },
    { type: 'details', fields: { 'structure.drop': 'x' }, confirmed: [] },
    { type: 'status', status: 'deleted' },
    { type: 'term', zh: 'x', en: 'x', why: 'x', list: 'pins' },
    { type: 'texts', path: ['versions', 0], texts: { noteEn: 'x' } },
  ]) {
    const { status } = await change(edit);
    assert.ok(status >= 400 || readFileSync(site, 'utf8') === before, JSON.stringify(edit));
    assert.equal(readFileSync(site, 'utf8'), before, JSON.stringify(edit));
  }
  assert.equal((await change({ type: 'site', fields: { 'publisher.name': '河源镇党政办' } })).status, 200);
  assert.match(readFileSync(site, 'utf8'), /name: 河源镇党政办/);
  const outside = join(root, 'outside.yaml');
  writeFileSync(outside, before);
  rmSync(site);
  symlinkSync(outside, site);
  const edit = { type: 'site', fields: { 'publisher.name': '别人' } };
  const text = sha256(readFileSync(outside));
  assert.equal((await post({ id: ID, base: { ...digests, site: text }, edit })).status, 403);
  assert.equal(readFileSync(outside, 'utf8'), before);
  assert.ok(!existsSync(join(root, `content/reports/${ID}/published.yaml`)));
});

test('a draft is on the desk, and becomes published only without errors', async (t) => {
  const { path, post, state } = await open(t);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `status: draft\n${text}renamedFrom: [2024-heyuan-town]\n`);
  const edit = { type: 'status', status: 'published' };
  const { digests } = await state();
  const refused = await post({ id: ID, base: digests, edit });
  assert.equal(refused.status, 422);
  assert.match(refused.body, /改好才能发布/);
  assert.match(readFileSync(path, 'utf8'), /^status: draft$/m);
  writeFileSync(path, `status: draft\n${text}`);
  assert.equal((await post({ id: ID, base: (await state()).digests, edit })).status, 200);
  assert.match(readFileSync(path, 'utf8'), /^status: published$/m);
});

test('a huge body, broken JSON and an unknown edit are refused, and the desk goes on', async (t) => {
  const { post, state, yaml } = await open(t);
  const { digests } = await state();
  const before = yaml();
  const huge = await post(JSON.stringify({ id: ID, base: digests, edit: edit('x'.repeat(20_000_000)) })).then(
    ({ status }) => status,
    () => 413,
  );
  assert.equal(huge, 413);
  for (const body of [
    '{',
    'null',
    '[]',
    '{"id":1}',
    JSON.stringify({ id: ID, base: digests, edit: { type: 'eval' } }),
  ])
    assert.equal((await post(body)).status, 400, body);
  assert.equal(yaml(), before);
  assert.equal((await post({ id: ID, base: digests, edit: edit('未经核实') })).status, 200);
  assert.match(yaml(), /hidden: 未经核实/);
});

test('of several writes on one state one is done, the others are told, and none is mixed', async (t) => {
  const { post, state, yaml } = await open(t);
  const { digests } = await state();
  const replies = await Promise.all(
    ['一', '二', '三', '四', '五'].map((reason) =>
      post({ id: ID, base: digests, edit: edit(`原因${reason}`) }),
    ),
  );
  assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409, 409, 409, 409]);
  assert.equal(yaml().match(/hidden: 原因/g)?.length, 1);
});

test('a write that is cut off before its file is renamed leaves the old file whole, and its rest is cleaned away', async (t) => {
  const { root, post, state, yaml, path } = await open(t, {
    hooks: {
      beforeRename: () => {
        throw new Error('killed');
      },
    },
  });
  const { digests } = await state();
  const before = yaml();
  assert.equal((await post({ id: ID, base: digests, edit: edit('x') })).status, 500);
  assert.equal(yaml(), before);
  const again = await serveDesk({ root });
  await again.close();
  assert.deepEqual(readdirSync(join(path, '..')), ['report.yaml']);
});

/** A desk that is killed, as by kill -9 or a power cut, when its new file is written and not yet in its place. */
const KILLED = `
  const { serveDesk } = await import(${JSON.stringify(new URL('../../src/desk/index.ts', import.meta.url).href)});
  const hooks = { beforeRename: () => process.kill(process.pid, 'SIGKILL') };
  const desk = await serveDesk({ root: process.argv[1], token: 'known', hooks });
  console.log(desk.origin);
`;

test('a desk that is killed between write and rename leaves the old file whole; the next start takes its rest away', async (t) => {
  const root = makeLibrary(t);
  const folder = join(root, `content/reports/${ID}`);
  const before = readFileSync(join(folder, 'report.yaml'));
  const child = spawn(process.execPath, ['--input-type=module', '--eval', KILLED, root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [first] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = String(first).trim();
  const headers = { 'x-nianjian-desk': 'known', 'content-type': 'application/json', origin };
  const state = (await (await fetch(`${origin}/api/report?id=${ID}`, { headers })).json()) as {
    digests: object;
  };
  const body = JSON.stringify({ id: ID, base: state.digests, edit: edit('未经核实') });
  await assert.rejects(fetch(`${origin}/api/edit`, { method: 'POST', headers, body }));
  assert.deepEqual(await ended, process.platform === 'win32' ? [1, null] : [null, 'SIGKILL']);

  assert.deepEqual(readFileSync(join(folder, 'report.yaml')), before);
  const [rest, ...more] = readdirSync(folder).filter((name) => name !== 'report.yaml');
  assert.match(rest ?? '', /^\.report\.yaml\.\d+-[0-9a-f]+\.desk\.tmp$/);
  assert.deepEqual(more, []);
  // What is left harms no build, and is told.
  const { files } = inspectLibrary(root, { cache: null });
  assert.ok(!hasErrors(files));
  await (await serveDesk({ root })).close();
  assert.deepEqual(readdirSync(folder), ['report.yaml']);
});
