/**
 * How fast figures are read from an article, alone on one core: characters a second, what loading costs, and how time
 * grows from a text to one twice as long. Prints one JSON object. Processor time, so that a busy machine tells the same.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vary } from './library.ts';

/** What `npm run bench` prints of it. */
export interface FigureCost {
  /** Seconds of processor time to load the modules, the dictionary with them. */
  load: number;
  /** Characters a second, in a long report. */
  speed: number;
  /** Time of a text of 2n characters over that of n: about 2 where it is linear. */
  growth: { report: number; sentence: number; numerals: number };
}

const LENGTH = 60_000;
const RUNS = 5;

const project = join(import.meta.dirname, '..');
const started = process.cpuUsage();
const { decodeSeed, parseArticle } = await import('../src/article/index.ts');
const { readStatements } = await import('../src/figures/index.ts');
const load = seconds(process.cpuUsage(started));

const seeds = readdirSync(join(project, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => decodeSeed(readFileSync(join(project, 'seeds', name))).text);

/** The seeds' prose over and over, with other numbers each time. */
function report(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${vary(seeds[i % seeds.length] ?? '', i)}\n\n`;
  return text.slice(0, length);
}

/** One sentence without an end. */
const sentence = (length: number): string =>
  `年度报告\n\n${'工业投资完成38.6亿元，同比增长12.4%，占全市的18%，其中技改投资9.2亿元、'.repeat(length / 40).slice(0, length)}。`;
/** Numbers and nothing else. */
const numerals = (length: number): string =>
  `年度报告\n\n${'1234.5万7、89%至一百二十三亿，'.repeat(length / 18).slice(0, length)}。`;

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/** The least of several runs, in seconds. */
function time(text: string): number {
  const { article } = parseArticle(text);
  let best = Infinity;
  for (let i = 0; i < RUNS; i += 1) {
    const before = process.cpuUsage();
    readStatements(article, { reference: '2026-01' });
    best = Math.min(best, seconds(process.cpuUsage(before)));
  }
  return best;
}

const growth = (make: (length: number) => string): number => time(make(2 * LENGTH)) / time(make(LENGTH));
time(report(LENGTH));
const speed = (2 * LENGTH) / time(report(2 * LENGTH));
const cost: FigureCost = {
  load,
  speed,
  growth: { report: growth(report), sentence: growth(sentence), numerals: growth(numerals) },
};
console.log(JSON.stringify(cost));
