import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { launchBrowser } from '../../src/archive/browser.ts';
import { isNear } from '../../src/desk/toolbar/near.ts';
import { makeLibrary } from '../library/fixture.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Starts `astro dev` on a library of the test's own, and gives the address of its pages. */
async function develop(t: TestContext, root: string): Promise<string> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  const child = spawn(
    process.execPath,
    [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port)],
    {
      cwd: PROJECT,
      env: {
        ...process.env,
        NIANJIAN_ROOT: root,
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
        LC_ALL: 'C',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit');
  t.after(async () => {
    child.kill();
    await ended;
  });
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(said)));
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
        if (address) resolve(address);
      });
  });
}

test('the button in the toolbar of astro dev opens the desk at the report of its page, with the page beside it', async (t) => {
  const site = await develop(t, makeLibrary(t));
  const browser = await launchBrowser();
  t.after(() => browser.close());
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}zh-Hans/2024/heyuan-town/`);
  const button = page.locator('astro-dev-toolbar button[data-app-id="nianjian-desk"]');
  const link = page.getByRole('link', { name: '打开审稿台' });
  // The first page of a new checkout is loaded anew when Vite has packed what it imports: one clicks again, as people do.
  for (let attempt = 0, shown = false; attempt < 6 && !shown; attempt++) {
    await button.dispatchEvent('click');
    shown = await link.waitFor({ timeout: 8000 }).then(
      () => true,
      () => false,
    );
  }
  await link.waitFor({ timeout: 1000 });
  const address = (await link.getAttribute('href')) ?? '';
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/\?report=2024-heyuan-town#[\w-]{32}$/);
  const opened = context.waitForEvent('page');
  await link.click();
  const desk = await opened;
  await desk.getByText('全年新修道路18公里').first().waitFor();
  await desk
    .getByRole('tab', { name: '页面' })
    .or(desk.getByRole('button', { name: '页面' }))
    .first()
    .click();
  await desk.frameLocator('iframe').getByText('全年新修道路').first().waitFor();
});

test('the address of the desk is told to pages of this server on this machine, and to none else', () => {
  const own = { host: '127.0.0.1:4321', origin: 'http://127.0.0.1:4321' };
  const cases: [address: string | undefined, headers: { host?: string; origin?: string }, near: boolean][] = [
    ['127.0.0.1', own, true],
    ['::1', { host: 'localhost:4321', origin: 'http://localhost:4321' }, true],
    ['::ffff:127.0.0.1', { host: '[::1]:4321', origin: 'http://[::1]:4321' }, true],
    ['192.168.1.7', own, false],
    [undefined, own, false],
    ['127.0.0.1', { host: '127.0.0.1:4321' }, false],
    ['127.0.0.1', { ...own, origin: 'null' }, false],
    ['127.0.0.1', { ...own, origin: 'http://evil.example' }, false],
    ['127.0.0.1', { ...own, origin: 'http://127.0.0.1:9999' }, false],
    // A name that its owner lets point to this machine.
    ['127.0.0.1', { host: 'evil.example', origin: 'http://evil.example' }, false],
    ['127.0.0.1', { host: '127.0.0.1.evil.example', origin: 'http://127.0.0.1.evil.example' }, false],
  ];
  for (const [address, headers, near] of cases)
    assert.equal(isNear(address, headers), near, `${address} ${JSON.stringify(headers)}`);
});
