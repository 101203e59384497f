import type { Browser } from 'playwright';

/** Milliseconds that a browser has to close in before its processes are ended. */
const GRACE = 3000;

/** Ids of a browser's processes, the browser's own first. */
export async function processesOf(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.map(({ id }) => id);
  } finally {
    await session.detach();
  }
}

/** Closes a browser, and ends those of its processes that don't go by themselves. */
export async function endBrowser(browser: Browser, processes: readonly number[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const closed = browser.close().then(
    () => true,
    () => !browser.isConnected(),
  );
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), GRACE);
  });
  const done = await Promise.race([closed, late]);
  clearTimeout(timer);
  for (const id of processes) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  if (!done) await closed;
}
