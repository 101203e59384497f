import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BrowserError, launchBrowser } from '../../src/archive/browser.ts';
import { isPackaged, unpackChromium } from '../../src/archive/chromium.ts';

test(
  'two that unpack Chromium at once get one folder, whole, and leave nothing beside it',
  { skip: !isPackaged },
  async (t) => {
    const cache = mkdtempSync(join(tmpdir(), 'nianjian-chromium-'));
    t.after(() => rmSync(cache, { recursive: true, force: true }));
    const temporary = process.env['TMPDIR'];
    const [one, two] = await Promise.all([unpackChromium(cache), unpackChromium(cache)]);
    assert.deepEqual(one, two);
    assert.equal(readdirSync(cache).length, 1);
    assert.ok(readdirSync(one.env['FONTCONFIG_PATH']!).includes('fonts.conf'));
    assert.ok(readdirSync(one.env['LD_LIBRARY_PATH']!.split(':')[0]!).includes('libnss3.so'));
    assert.equal(process.env['TMPDIR'], temporary, 'this process keeps its own environment');
  },
);

test('the browser draws Chinese without any font of the machine', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<p lang="zh-Hans">年</p>');
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    assert.match(fonts.map(({ familyName }) => familyName).join(), isPackaged ? /Noto Serif SC/ : /./);
  } finally {
    await browser.close();
  }
});

test('a CHROMIUM_PATH that is wrong is told in both languages, with what to do', async (t) => {
  const before = process.env['CHROMIUM_PATH'];
  t.after(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });
  process.env['CHROMIUM_PATH'] = join(tmpdir(), 'no-such-browser');
  await assert.rejects(launchBrowser(), (error: unknown) => {
    assert.ok(error instanceof BrowserError);
    assert.equal(error.name, 'no-browser');
    for (const part of [/no-such-browser/, /为什么/, /怎么办/, /what to do/])
      assert.match(error.message, part);
    return true;
  });
});
