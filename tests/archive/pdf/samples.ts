import { join } from 'node:path';
import { launchBrowser } from '../../../src/archive/browser.ts';
import { readContext } from '../../../src/archive/context.ts';
import { pdfMaker, printBrowser } from '../../../src/archive/pdf/index.ts';
import { openPrinters } from '../../../src/archive/printers.ts';
import type { Locale } from '../../../src/editions/types.ts';
import { readSource } from '../../../src/library/index.ts';
import type { Source } from '../../../src/library/index.ts';
import { editionsOf } from '../../../src/site/index.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** A report in one edition, as the archive has it. */
export interface Sample {
  source: Source;
  locale: Locale;
  bytes: Uint8Array;
}

/** Prints reports with one browser; all their editions, unless some are named; as they are, or changed. */
export async function printSamples(
  wanted: readonly { id: string; locales?: readonly Locale[]; change?: (source: Source) => Source }[],
  root = ROOT,
): Promise<Sample[]> {
  const printers = openPrinters({ browser: printBrowser(), launch: launchBrowser });
  const context = await readContext(root);
  try {
    return await Promise.all(
      wanted.flatMap(({ id, locales, change = (same) => same }) => {
        const source = change(readSource(root, id));
        return (locales ?? editionsOf(source.summary, source.site)).map(async (locale) => {
          const [task] = pdfMaker.ofEdition!(source, locale, context);
          return { source, locale, bytes: await task!.make(printers) };
        });
      }),
    );
  } finally {
    await printers.close();
  }
}
