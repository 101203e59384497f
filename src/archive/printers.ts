import type { Browser, Page } from 'playwright';
import type { BrowserOptions } from './browser.ts';
import { launchBrowser } from './browser.ts';
import { endBrowser, processesOf } from './end-browser.ts';
import { createSeats } from './seats.ts';

export interface PrinterOptions {
  /** How many pages of the one browser work at a time. */
  pages?: number;
  /** Milliseconds after which a page that has said nothing counts as hung. */
  patience?: number;
  /** How often a piece of work is tried again after the browser crashed or hung. */
  retries?: number;
  /** Ends all work when it is aborted. */
  signal?: AbortSignal;
  browser?: BrowserOptions;
  launch?: (options: BrowserOptions) => Promise<Browser>;
  /** Hears why the browser had to be started again. */
  onTrouble?: (trouble: BrowserTrouble) => void;
}

/** The browser crashed or hung in the middle of work, again and again. */
export class BrowserTrouble extends Error {
  override name = 'browser-trouble';
}

/** Pages of one browser, lent to whoever prints. */
export interface Printers {
  withPage: <T>(use: (page: Page) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
}

interface Running {
  browser: Browser;
  idle: Page[];
  /** Process ids, to end it by when it no longer answers. */
  processes: number[];
}

/**
 * Starts a browser when the first page is asked for, and again whenever it crashes or hangs. Work that was on it is tried
 * once more, then a second time, alone in the browser: a page that brings the browser down must not be
 * blamed on its neighbour.
 */
export function openPrinters(options: PrinterOptions = {}): Printers {
  const { pages = 2, patience = 60_000, retries = 2, signal, launch = launchBrowser } = options;
  const seats = createSeats(pages);
  let running: Promise<Running> | null = null;

  const start = async (): Promise<Running> => {
    const browser = await launch(options.browser ?? {});
    return { browser, idle: [], processes: await processesOf(browser) };
  };
  const end = async (which: Running) => {
    if (running && (await running.catch(() => null)) === which) running = null;
    await endBrowser(which.browser, which.processes);
  };

  const attempt = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const current = await (running ??= start());
    let page: Page | undefined;
    try {
      return await withinTime(patience, signal, current.browser, async () => {
        page = current.idle.pop() ?? (await openPage(current));
        const result = await use(page);
        if (!page.isClosed()) current.idle.push(page);
        return result;
      });
    } catch (error) {
      signal?.throwIfAborted();
      const hung = error instanceof BrowserTrouble;
      if (hung || !current.browser.isConnected()) await end(current);
      else await page?.close().catch(() => {});
      throw hung || isCrash(error, current.browser) ? asTrouble(error) : error;
    }
  };

  return {
    async withPage(use) {
      for (let tried = 0; ; tried++) {
        const leave = await seats.take(tried === 0 ? 1 : pages);
        try {
          signal?.throwIfAborted();
          return await attempt(use);
        } catch (error) {
          if (!(error instanceof BrowserTrouble) || tried === retries) throw error;
          options.onTrouble?.(error);
        } finally {
          leave();
        }
      }
    },
    async close() {
      const current = await running?.catch(() => null);
      running = null;
      if (current) await endBrowser(current.browser, current.processes);
    },
  };
}

/** A page of its own process, which is noted, so that it can be ended too. */
async function openPage(current: Running): Promise<Page> {
  const page = await current.browser.newPage();
  // The printers' own patience: a timeout of Playwright's would fail the report, where a hung browser is tried again.
  page.setDefaultTimeout(0);
  current.processes = await processesOf(current.browser);
  return page;
}

const isCrash = (error: unknown, browser: Browser): boolean =>
  !browser.isConnected() || /crashed|has been closed|Target closed/i.test(String(error));

const asTrouble = (error: unknown): BrowserTrouble =>
  error instanceof BrowserTrouble
    ? error
    : new BrowserTrouble(String(error instanceof Error ? error.message : error).split('\n')[0], {
        cause: error,
      });

/** The work's result, unless it takes too long, the browser ends in the middle of it, or it is called off. */
async function withinTime<T>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  browser: Browser,
  work: () => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new BrowserTrouble(`no answer within ${milliseconds / 1000} s`)),
      milliseconds,
    );
    const onEnd = () => reject(new BrowserTrouble('the browser ended'));
    browser.once('disconnected', onEnd);
    stop.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      browser.off('disconnected', onEnd);
    });
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: stop.signal });
  });
  ended.catch(() => {});
  const working = work();
  // It fails for sure when the browser is ended, and then nobody listens any more.
  working.catch(() => {});
  try {
    return await Promise.race([working, ended]);
  } finally {
    stop.abort();
  }
}
