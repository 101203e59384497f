import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Browser, Page } from 'playwright';
import { serveDesk } from '../../src/desk/index.ts';
import { makeLibrary } from '../library/fixture.ts';

/** The report of the base fixture. */
export const ID = '2024-heyuan-town';

/** The desk of a library of its own, open in a page; faults of its scripts fail the test. */
export interface OpenDesk {
  page: Page;
  root: string;
  yaml: () => string;
  url: string;
}

/** Opens desks in a browser, each with its library prepared, and closes them with their tests. */
export const deskOpener =
  (browser: Browser) =>
  async (t: TestContext, prepare: (root: string) => void = () => {}): Promise<OpenDesk> => {
    const root = makeLibrary(t);
    prepare(root);
    const desk = await serveDesk({ root, who: '王琳' });
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/40[19]|422/.test(message.text())) faults.push(message.text());
    });
    t.after(async () => {
      await page.close();
      await desk.close();
      assert.deepEqual(faults, []);
    });
    await page.goto(desk.url);
    await page.locator('.article h1').waitFor();
    const yaml = (): string => readFileSync(join(root, `content/reports/${ID}/report.yaml`), 'utf8');
    return { page, root, yaml, url: desk.url };
  };

/** Until the page says that a change is written. */
export const saved = (page: Page): Promise<void> => page.locator('.told', { hasText: '已写入' }).waitFor();
