/** Builds a library in a process of its own and prints what it cost, as one line of JSON: `node bench/build.ts ROOT OUT`. */
import { buildSite } from '../src/build/build-site.ts';
import { stats } from '../src/library/index.ts';

const [root, out] = process.argv.slice(2);
if (!root || !out) throw new Error('invalid arguments: ROOT and OUT are needed');
const { pages, seconds } = await buildSite({ root, out, fonts: false, audit: true, log: () => {} });
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ pages, seconds: seconds['pages'], audit: seconds['audit'], peak, ...stats }));
