import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readSite } from '../../library/index.ts';

/** The site's pages as they will be, made anew at each look, on a port of their own. */
export interface Pages {
  origin: string;
  /** Their address with the base path; null until they are served, or where they can't be. */
  address: () => string | null;
  close: () => Promise<void>;
}

/** Starts Astro's development server in a process of its own, so that reading a change and making its page go side by side. */
export async function servePages(root: string, log: (line: string) => void = () => {}): Promise<Pages> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = fork(join(import.meta.dirname, 'pages-process.ts'), [String(port)], {
    env: {
      ...process.env,
      NIANJIAN_ROOT: root,
      NIANJIAN_DESK: '1',
      NIANJIAN_DRAFTS: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let ready = false;
  child.on('message', (message) => (ready = message === 'ready'));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => log(text.trimEnd()));
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      ready = false;
      resolve();
    }),
  );
  return {
    origin,
    address: () => (ready ? origin + readSite(root).base : null),
    async close() {
      child.kill();
      await ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
