/** Builds a library in a process of its own and prints what it cost, as one line of JSON: `node bench/build.ts ROOT OUT`. */
import { auditSite } from '../src/build/audit/index.ts';
import { buildSite } from '../src/build/build-site.ts';
import { readSite, stats } from '../src/library/index.ts';
import { used } from './used.ts';

const [root, out] = process.argv.slice(2);
if (!root || !out) throw new Error('invalid arguments: ROOT and OUT are needed');
// A step says when it has ended; pages are the first.
const steps: ReturnType<typeof used>[] = [];
const { pages, seconds } = await buildSite({
  root,
  out,
  fonts: false,
  cards: false,
  audit: false,
  log: () => steps.push(used()),
});
const { cpu, peak } = steps[0]!;
const start = performance.now();
auditSite(out, readSite(root));
const audit = (performance.now() - start) / 1000;
console.log(
  JSON.stringify({ pages, seconds: seconds['pages'], audit, cpu, peak, auditPeak: used().peak, ...stats }),
);
