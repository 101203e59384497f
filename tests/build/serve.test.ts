import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test, type TestContext } from 'node:test';
import { serveSite } from '../../src/build/serve.ts';
import { makeSite } from './site.ts';

async function serve(t: TestContext, base = '/') {
  const dist = makeSite(t, {
    'index.html': '首页',
    '404.html': '没有',
    'a/index.html': '甲',
    'a/b.csv': 'b',
  });
  const { url, close } = await serveSite(dist, { base });
  t.after(close);
  return url;
}
const get = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual', headers: { 'accept-encoding': 'br' } });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('a folder answers with its index, a file with its type, and both in Brotli', async (t) => {
  const url = await serve(t);
  assert.equal((await get(url)).text, '首页');
  assert.equal((await get(`${url}a/?q=1`)).text, '甲');
  const csv = await get(`${url}a/b.csv`);
  assert.equal(csv.headers.get('content-type'), 'text/csv; charset=utf-8');
  assert.equal(csv.headers.get('content-encoding'), 'br');
});

test('a folder without its slash is redirected to', async (t) => {
  const { status, headers } = await get(`${await serve(t)}a`);
  assert.deepEqual([status, headers.get('location')], [301, '/a/']);
});

test('what is not there answers 404 with the page for it', async (t) => {
  const { status, text } = await get(`${await serve(t)}gone/`);
  assert.deepEqual([status, text], [404, '没有']);
});

test('under a base path, nothing lives outside it', async (t) => {
  const url = await serve(t, '/reports/');
  assert.match(url, /\/reports\/$/);
  assert.equal((await get(`${url}a/`)).text, '甲');
  assert.equal((await get(new URL('/a/', url).href)).status, 404);
  assert.equal((await get(url.slice(0, -1))).headers.get('location'), '/reports/');
});

test('a path that climbs out of the folder finds nothing', async (t) => {
  const url = new URL(await serve(t));
  // fetch would tidy the path away, so it is sent as it is.
  const status = await new Promise((resolve) =>
    request({ host: url.hostname, port: url.port, path: '/..%2f..%2fetc/passwd' }, (response) =>
      resolve(response.resume().statusCode),
    ).end(),
  );
  assert.equal(status, 404);
});
