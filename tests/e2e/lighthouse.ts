import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Flags } from 'lighthouse';
import { launchBrowser } from '../../src/archive/browser.ts';

/** Scores of 0–100 by category, and what cost points. */
export interface Scores {
  scores: Record<string, number>;
  faults: string[];
  /** Largest contentful paint and the like, as Lighthouse puts them. */
  metrics: Record<string, string>;
}

/** Asks Lighthouse, as a phone, about pages one after the other in a browser of their own. */
export async function rate(urls: readonly string[], categories: readonly string[]): Promise<Scores[]> {
  const port = await freePort();
  const browser = await launchBrowser({ debuggingPort: port });
  try {
    const all: Scores[] = [];
    for (const url of urls) all.push(await rateOne(url, port, categories));
    return all;
  } finally {
    await browser.close();
  }
}

async function rateOne(url: string, port: number, categories: readonly string[]): Promise<Scores> {
  const flags: Flags = {
    port,
    hostname: '127.0.0.1',
    logLevel: 'error',
    onlyCategories: [...categories],
    output: 'json',
  };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`invalid Lighthouse result: none for ${url}`);
  const { categories: rated, audits } = result.lhr;
  const scores: Record<string, number> = {};
  const faults: string[] = [];
  for (const [name, { score, auditRefs }] of Object.entries(rated)) {
    scores[name] = Math.round((score ?? 0) * 100);
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight > 0 && audit?.score !== null && audit && audit.score < 1)
        faults.push(`${name}: ${id}: ${audit.title}\n${JSON.stringify(audit.details ?? {}).slice(0, 800)}`);
    }
  }
  const names = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ];
  const metrics = Object.fromEntries(names.map((name) => [name, audits[name]?.displayValue ?? '']));
  return { scores, faults, metrics };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
