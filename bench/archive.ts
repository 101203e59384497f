/** How long a PDF takes with two pages of one browser at work: `node bench/archive.ts`, or as a part of `npm run bench`. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContext } from '../src/archive/context.ts';
import { pdfMaker, printBrowser } from '../src/archive/pdf/index.ts';
import { openPrinters } from '../src/archive/printers.ts';
import { PROJECT } from '../src/archive/project.ts';
import { listReportIds, readSource } from '../src/library/index.ts';
import { editionsOf } from '../src/site/index.ts';

/**
 * Prints every edition of every report of the library twice over, after a first one that starts the browser and builds
 * converters, and says what one takes: on the clock, and in time of this process, which prepares and finishes them.
 */
export async function benchArchive(log: (line: string) => void = console.log): Promise<void> {
  const context = await readContext(PROJECT);
  const tasks = listReportIds(PROJECT).flatMap((id) => {
    const source = readSource(PROJECT, id);
    const locales = editionsOf(source.summary, source.site);
    return locales.flatMap((locale) => pdfMaker.ofEdition!(source, locale, context));
  });
  const printers = openPrinters({ browser: printBrowser(), pages: 2 });
  try {
    const run = async () => {
      const queue = [...tasks];
      const work = async () => {
        for (let task = queue.shift(); task; task = queue.shift()) await task.make(printers);
      };
      await Promise.all([work(), work(), work()]);
    };
    const start = performance.now();
    await run();
    const first = performance.now() - start;
    const [clock, own] = [performance.now(), process.cpuUsage()];
    await run();
    const taken = performance.now() - clock;
    const { user, system } = process.cpuUsage(own);
    const each = (milliseconds: number) => (milliseconds / tasks.length).toFixed(0);
    log(
      `archive  ${tasks.length} PDFs, two pages of one browser: ${each(taken)} ms a PDF (${each((user + system) / 1000)} ms of it in this process); with its start ${each(first)} ms`,
    );
  } finally {
    await printers.close();
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await benchArchive();
