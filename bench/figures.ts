/**
 * How fast figures are read from an article, alone on one core: characters a second, what loading costs, and how time
 * grows from a text to one twice as long. Prints one JSON object; with `--load`, only what loading costs. Processor time,
 * so that a busy machine tells the same.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vary } from './library.ts';

/** What `npm run bench` prints of it. */
export interface FigureCost {
  /**
   * Seconds of processor time to load the modules and read a sentence, for which the dictionary is loaded. Less where
   * compiled modules were kept, as `npm run figures` keeps them.
   */
  load: number;
  /** Characters a second in a long report, once the runs before have had what they use compiled. */
  speed: number;
  /** The same in the first run, as a command that reads one article has it. */
  first: number;
  /** Time of a text of 2n characters over that of n, by the shape of the text: about 2 where it is linear. */
  growth: Record<string, number>;
}

const LENGTH = 30_000;
const RUNS = 5;
/** For the speed alone: it grows for some thirty runs, while what is run often is compiled anew. */
const WARM_RUNS = 60;

const project = join(import.meta.dirname, '..');
const started = process.cpuUsage();
const { decodeSeed, parseArticle } = await import('../src/article/index.ts');
const { readStatements } = await import('../src/figures/index.ts');
readStatements(parseArticle('年度报告\n\n工业投资完成38.6亿元。').article, { reference: '2026-01' });
const load = seconds(process.cpuUsage(started));
if (process.argv.includes('--load')) {
  console.log(JSON.stringify({ load }));
  process.exit();
}

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

/** One thing over and over, as one sentence without an end or as many. */
const over =
  (part: string) =>
  (length: number): string =>
    `年度报告\n\n${part.repeat(Math.ceil(length / part.length)).slice(0, length)}。`;

/** Shapes of text that could cost more than they are long. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  report,
  'endless sentence': over('工业投资完成38.6亿元，同比增长12.4%，占全市的18%，其中技改投资9.2亿元、'),
  'endless parts': over('工业投资完成38.6亿元，同比增长12.4%；其中技改投资9.2亿元；'),
  'endless list': over('38万吨、46万人、'),
  'numerals alone': over('1234.5万7、89%至一百二十三亿，'),
  digits: over('1'),
  'open brackets': over('“工业（投资'),
  'periods alone': over('2019年、一九八三年、五年来，'),
  'periods and values': over('一季度，投资3亿元。2019年，投资4亿元。'),
  origins: over('由3亿元增加到'),
  'endless times': over('截至6月，投资3亿元（2020年2亿元），'),
};

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/** The least of several runs, in seconds. */
function time(text: string, runs = RUNS): number {
  const { article } = parseArticle(text);
  let best = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const before = process.cpuUsage();
    readStatements(article, { reference: '2026-01' });
    best = Math.min(best, seconds(process.cpuUsage(before)));
  }
  return best;
}

const growth = (make: (length: number) => string): number => time(make(2 * LENGTH)) / time(make(LENGTH));
const first = (2 * LENGTH) / time(report(2 * LENGTH), 1);
const speed = (2 * LENGTH) / time(report(2 * LENGTH), WARM_RUNS);
const cost: FigureCost = {
  load,
  speed,
  first,
  growth: Object.fromEntries(Object.entries(SHAPES).map(([name, make]) => [name, growth(make)])),
};
console.log(JSON.stringify(cost));
