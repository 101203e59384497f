/**
 * How long the site takes, and how that grows: `npm run bench -- [--n 100,1000] [--keep] [--no-lighthouse]`.
 *
 * Builds N derived articles in three editions without fonts, with a cold and a warm cache, beside the bare pipeline
 * in the same run; and asks Lighthouse how fast the real site's pages are on a phone. Works in a temporary folder.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT, buildSite } from '../src/build/build-site.ts';
import { serveSite } from '../src/build/serve.ts';
import { readArgs } from '../src/cli/args.ts';
import { readSite } from '../src/library/index.ts';
import { rate } from '../tests/e2e/lighthouse.ts';
import { benchArchive } from './archive.ts';
import type { FigureCost } from './figures.ts';
import { chartLines, costCharts } from './charts.ts';
import { deriveLibrary } from './library.ts';

interface BuildCost {
  pages: number;
  seconds: number;
  audit: number;
  /** Seconds of processor time, of all threads. */
  cpu: number;
  /** MiB. */
  peak: number;
  /** With the audit. */
  auditPeak: number;
  parses: number;
}
/** Articles and figures by digest. Emptied before a cold run, so that an earlier bench doesn't make this one look fast. */
const CACHE = join(PROJECT, 'node_modules', '.cache', 'nianjian', 'reports');
/** Starts of which the fastest is told: what else runs only slows them. */
const STARTS = 5;

type PipelineCost = Pick<BuildCost, 'pages' | 'seconds' | 'cpu' | 'peak'>;

const args = readArgs(
  {
    usage: 'npm run bench -- [--n 100,1000] [--keep] [--no-lighthouse]',
    about:
      '生成若干篇模拟文章，量建站速度、内存和每篇解析次数，同时量不经 Astro 的流水线；再用 Lighthouse 量真网站。\n' +
      'Measures how long N derived articles take to build, with peak memory and parses, beside the bare pipeline; then rates the real site with Lighthouse.',
    options: {
      n: { type: 'string', default: '100,1000' },
      keep: { type: 'boolean', default: false },
      'no-lighthouse': { type: 'boolean', default: false },
    },
    arguments: [0, 0],
  },
  process.argv.slice(2),
);
if (!args.ok) process.exit(args.code);
const { values } = args;
const sizes = values.n.split(',').map(Number);
const work = mkdtempSync(join(tmpdir(), 'nianjian-bench-'));
const run = async <T>(...args: string[]): Promise<T> => {
  const options = { cwd: PROJECT, maxBuffer: 2 ** 26 };
  const said = await promisify(execFile)(process.execPath, args, options).catch(
    (error: { stderr?: string }) => {
      // A bundler's error holds whole modules: the beginning says what is wrong.
      console.error(String(error.stderr ?? error).slice(0, 2000));
      return null;
    },
  );
  if (!said) throw new Error(`invalid run: ${args.join(' ')}`);
  return JSON.parse(said.stdout.trim().split('\n').at(-1)!) as T;
};
/** Node's options in the commands, so that the bench does as they do. */
const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  scripts: { build: string; figures: string };
};
const flags = flagsOf(scripts.build);
const cell = (value: number, digits = 1, width = 9) => value.toFixed(digits).padStart(width);

try {
  const { load, speed, first, growth: grown } = await run<FigureCost>('bench/figures.ts');
  const asCommand = () =>
    run<Pick<FigureCost, 'load'>>(...flagsOf(scripts.figures), 'bench/figures.ts', '--load');
  await asCommand();
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i += 1) starts.push((await asCommand()).load);
  console.log(
    `figures: ${Math.round(speed / 1000)} thousand characters a second (${Math.round(first / 1000)} in the first run), ` +
      `loaded in ${Math.min(...starts).toFixed(2)} s at best of ${STARTS} (${load.toFixed(2)} s where no compiled modules are kept); ` +
      `a text twice as long takes ${Object.entries(grown)
        .map(([name, ratio]) => `${ratio.toFixed(2)} (${name})`)
        .join(', ')} times as long`,
  );
  const cold: BuildCost[] = [];
  const bare: PipelineCost[] = [];
  const whole: PipelineCost[] = [];
  console.log(
    'articles    pages  ms/page  CPU ms/page  peak MiB  parses/report  cache  audit ms/page  peak MiB',
  );
  for (const n of sizes) {
    const root = join(work, String(n));
    deriveLibrary(PROJECT, root, n);
    rmSync(CACHE, { recursive: true, force: true });
    for (const cache of ['cold', 'warm']) {
      const cost = await run<BuildCost>(...flags, 'bench/build.ts', root, join(work, `dist-${n}`));
      if (cache === 'cold') cold.push(cost);
      const { pages, seconds, cpu, peak, auditPeak, parses, audit } = cost;
      console.log(
        `${String(n).padStart(8)}${String(pages).padStart(9)}${cell((seconds * 1000) / pages)}${cell((cpu * 1000) / pages, 1, 13)}${cell(peak, 0)}${cell(parses / n, 2)}        ${cache}${cell((audit * 1000) / pages)}${cell(auditPeak, 0, 14)}`,
      );
    }
    for (const [costs, name, ...options] of [
      [bare, 'bare pipeline'],
      [whole, 'and all that the outputs show', '--all'],
    ] as const) {
      const cost = await run<PipelineCost>('bench/pipeline.ts', root, ...options);
      costs.push(cost);
      const { pages, seconds, cpu, peak } = cost;
      console.log(
        `${String(n).padStart(8)}${String(pages).padStart(9)}${cell((seconds * 1000) / pages)}${cell((cpu * 1000) / pages, 1, 13)}${cell(peak, 0)}               ${name}`,
      );
    }
  }
  if (sizes.length > 1) {
    for (const [of, unit] of [
      ['seconds', 'ms'],
      ['cpu', 'ms of CPU'],
    ] as const) {
      const [build, pipeline, outputs] = [cold, bare, whole].map((costs) => marginal(costs, of)) as [
        number,
        number,
        number,
      ];
      console.log(
        `marginal: build ${build.toFixed(2)} ${unit} a page, bare pipeline ${pipeline.toFixed(2)}, ratio ${(build / pipeline).toFixed(2)};` +
          ` with all that the outputs show ${outputs.toFixed(2)}, ratio ${(build / outputs).toFixed(2)}`,
      );
    }
    console.log(`memory: ${growth(cold).toFixed(3)} MiB a page`);
  }
  await benchArchive();
  for (const line of chartLines(costCharts())) console.log(line);
  if (!values['no-lighthouse']) await rateSite();
} finally {
  rmSync(CACHE, { recursive: true, force: true });
  if (values.keep) console.log(`kept: ${work}`);
  else rmSync(work, { recursive: true, force: true });
}

/** What a script of package.json gives to Node: `--import FILE` and its like. */
function flagsOf(script: string): string[] {
  return script.split(' ').slice(1, -1);
}

/** Milliseconds that one page more costs, from the smallest to the largest run. */
function marginal(costs: PipelineCost[], of: 'seconds' | 'cpu'): number {
  const [first, last] = [costs[0]!, costs.at(-1)!];
  return ((last[of] - first[of]) * 1000) / (last.pages - first.pages);
}

/** MiB that one page more adds to the peak, from the smallest to the largest run. */
function growth(costs: PipelineCost[]): number {
  const [first, last] = [costs[0]!, costs.at(-1)!];
  return (last.peak - first.peak) / (last.pages - first.pages);
}

/** Lighthouse's performance on a phone with a slow network, for the real site with its fonts. */
async function rateSite(): Promise<void> {
  const out = join(work, 'site');
  await buildSite({ root: PROJECT, out, log: () => {} });
  const { url, close } = await serveSite(out, { base: readSite(PROJECT).base });
  const paths = ['zh-Hans/', 'zh-Hans/2025/qilu-software-park/', 'zh-Hant/2025/qilu-software-park/'];
  const rated = await rate(
    paths.map((path) => url + path),
    ['performance'],
  );
  for (const [i, { scores, metrics }] of rated.entries())
    console.log(`performance ${scores['performance']}  ${Object.values(metrics).join('  ')}  /${paths[i]}`);
  await close();
}
