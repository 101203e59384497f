import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../src/archive/browser.ts';
import { processesOf } from '../../src/archive/end-browser.ts';
import { BrowserTrouble, openPrinters } from '../../src/archive/printers.ts';
import type { Printers, PrinterOptions } from '../../src/archive/printers.ts';

/** Printers that remember every browser they started. */
function watch(options: PrinterOptions = {}): Printers & { browsers: Browser[]; troubles: string[] } {
  const browsers: Browser[] = [];
  const troubles: string[] = [];
  const printers = openPrinters({
    ...options,
    async launch(how) {
      const browser = await launchBrowser(how);
      browsers.push(browser);
      return browser;
    },
    onTrouble: ({ message }) => troubles.push(message),
  });
  return { ...printers, browsers, troubles };
}

const title = async (page: Page) => {
  await page.setContent('<title>年鉴</title>');
  return page.title();
};

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    // Ended, but not yet taken note of by its parent.
    return !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux';
  }
};

/** A page that never answers again. */
const hang = (page: Page) => page.evaluate('(() => { for (;;); })()') as Promise<string>;

/** Ends the browser from outside, as a crash would. */
async function crash(page: Page): Promise<string> {
  const browser = page.context().browser()!;
  const [main] = await processesOf(browser);
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  process.kill(main!, 'SIGKILL');
  await gone;
  return page.title();
}

test('pages of one browser are lent again and again, two at a time', async () => {
  const printers = watch();
  try {
    let at = 0;
    let most = 0;
    const both = Promise.withResolvers<void>();
    const work = () =>
      printers.withPage(async (page) => {
        most = Math.max(most, ++at);
        if (most === 2) both.resolve();
        await Promise.race([both.promise, wait(10_000, undefined, { ref: false })]);
        const found = await title(page);
        at--;
        return found;
      });
    assert.deepEqual(await Promise.all([work(), work(), work(), work()]), ['年鉴', '年鉴', '年鉴', '年鉴']);
    assert.equal(most, 2);
    assert.equal(printers.browsers.length, 1);
  } finally {
    await printers.close();
  }
});

test('no browser is started where no page is asked for', async () => {
  const printers = watch();
  await printers.close();
  assert.equal(printers.browsers.length, 0);
});

test('a browser that crashes is started again, and the work done; so is one that hangs', async () => {
  const printers = watch({ patience: 4000 });
  try {
    for (const harm of [crash, hang]) {
      let tried = 0;
      assert.equal(await printers.withPage((page) => (tried++ === 0 ? harm(page) : title(page))), '年鉴');
      assert.equal(tried, 2);
    }
    assert.equal(printers.browsers.length, 3);
    assert.equal(printers.troubles.length, 2);
    assert.match(printers.troubles[1]!, /no answer within 4 s/);
  } finally {
    await printers.close();
  }
});

test('work that brings the browser down three times is given up, and its neighbour is not blamed', async () => {
  const printers = watch();
  try {
    let tried = 0;
    const poison = printers.withPage((page) => {
      tried++;
      return crash(page);
    });
    const neighbour = printers.withPage(async (page) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return title(page);
    });
    await assert.rejects(poison, BrowserTrouble);
    assert.equal(tried, 3);
    assert.equal(await neighbour, '年鉴');
  } finally {
    await printers.close();
  }
});

test('a mistake of ours is not tried again', async () => {
  const printers = watch();
  try {
    let tried = 0;
    await assert.rejects(
      printers.withPage(() => {
        tried++;
        throw new Error('invalid page');
      }),
      /invalid page/,
    );
    assert.equal(tried, 1);
    assert.equal(await printers.withPage(title), '年鉴', 'the browser still serves');
    assert.equal(printers.browsers.length, 1);
  } finally {
    await printers.close();
  }
});

test('when all is called off, work ends at once and the browser is gone, even one that hangs', async () => {
  const stop = new AbortController();
  const printers = watch({ signal: stop.signal });
  try {
    const work = printers.withPage((page) => {
      setTimeout(() => stop.abort(), 200);
      return hang(page);
    });
    await assert.rejects(work, { name: 'AbortError' });
    const processes = await processesOf(printers.browsers[0]!);
    await printers.close();
    assert.ok(!printers.browsers[0]!.isConnected());
    for (const end = Date.now() + 3000; Date.now() < end && processes.some(isAlive);)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(processes.filter(isAlive), []);
    await assert.rejects(printers.withPage(title), { name: 'AbortError' });
  } finally {
    await printers.close();
  }
});

test('a page has all the time that the printers’ patience gives it', async () => {
  const printers = openPrinters({
    async launch(how) {
      const browser = await launchBrowser(how);
      const open = browser.newPage.bind(browser);
      browser.newPage = async () => {
        const page = await open();
        page.setDefaultTimeout(200);
        return page;
      };
      return browser;
    },
  });
  try {
    const said = await printers.withPage(async (page) => {
      await page.route('**/*', async (route) => {
        await wait(600);
        await route.abort();
      });
      await page.setContent('<img src="http://slow.invalid/"><p>年鉴</p>', { waitUntil: 'load' });
      return page.textContent('p');
    });
    assert.equal(said, '年鉴');
  } finally {
    await printers.close();
  }
});
