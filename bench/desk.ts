/**
 * How long staff wait at the desk: `node bench/desk.ts [ID] [TIMES]`. Accepts figures of a copy of the library with a key,
 * and measures until the change is written and until the page beside has loaded anew and is painted.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../src/archive/browser.ts';
import { serveDesk, servePages } from '../src/desk/index.ts';
import { contentRoot } from '../src/library/index.ts';

const [id = '2025-qilu-software-park', times = '15'] = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'nianjian-bench-'));
for (const folder of ['content', 'seeds'])
  cpSync(join(contentRoot(), folder), join(root, folder), { recursive: true });
const pages = await servePages(root);
const desk = await serveDesk({ root, who: 'bench', pages });
const browser = await launchBrowser();
try {
  while (pages.address() === null) await new Promise((done) => setTimeout(done, 100));
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.goto(desk.url.replace('/#', `/?report=${id}#`));
  await page.locator('.article h1').waitFor();
  await page.keyboard.press('j');
  const toPage = (): Promise<void> => page.getByRole('button', { name: '页面', exact: true }).click();
  await toPage();
  // The first page loads every module.
  await page.frameLocator('iframe').locator('h1').waitFor();
  const rows: { written: number; shown: number }[] = [];
  for (let i = 0; i < Number(times) + 3; i += 1) {
    await page.waitForTimeout(700);
    const row = await page.evaluate(
      () =>
        new Promise<{ written: number; shown: number }>((resolve) => {
          const begun = performance.now();
          performance.clearResourceTimings();
          document.querySelector('iframe')?.addEventListener(
            'load',
            () =>
              requestAnimationFrame(() =>
                setTimeout(() => {
                  const edit = performance
                    .getEntriesByType('resource')
                    .find(({ name }) => name.endsWith('/api/edit'));
                  const written = (edit as PerformanceResourceTiming | undefined)?.responseEnd ?? NaN;
                  resolve({ written: written - begun, shown: performance.now() - begun });
                }),
              ),
            { once: true },
          );
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
        }),
    );
    // The first few warm the program up.
    if (i >= 3) rows.push(row);
    await page.keyboard.press('n');
    await toPage();
  }
  for (const key of ['written', 'shown'] as const) {
    const sorted = rows.map((row) => row[key]).sort((a, b) => a - b);
    const at = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? NaN).toFixed(0);
    console.log(
      `${key}: median ${at(0.5)} ms, of ten nine within ${at(0.9)} ms, least ${at(0)} ms, most ${at(1)} ms`,
    );
  }
  console.log(
    `${id}, ${rows.length} times; load of the machine ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
} finally {
  await browser.close();
  await Promise.all([desk.close(), pages.close()]);
  rmSync(root, { recursive: true, force: true });
}
