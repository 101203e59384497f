import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../library/index.ts';
import { viewReport } from '../../site/index.ts';
import type { BrowserOptions } from '../browser.ts';
import { isPackaged } from '../chromium.ts';
import type { Maker } from '../maker.ts';
import { PROJECT } from '../project.ts';
import { fontFaces, writeFontsConf } from './faces.ts';
import { paper } from './paper/document.ts';
import { print } from './print.ts';

const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };

/** The PDF of an edition, named `<report>.<locale>.pdf`. */
export const pdfMaker: Maker = {
  name: 'pdf',
  ofEdition: (source, locale, { code, browser }) => [
    {
      path: `${source.report.id}.${locale}.pdf`,
      key: digestOf({ maker: 'pdf', report: source.report.digest, locale, code, browser }),
      async make({ withPage }) {
        const view = viewReport(source, locale);
        const fonts = fontFaces(locale, isPackaged && !process.env['CHROMIUM_PATH']);
        return withPage((page) => print(page, (pages) => paper(view, source, { pages, fonts, version })));
      },
    },
  ],
};

/** How the browser must be started so that it has the fonts of the paper. */
export const printBrowser = (): BrowserOptions => ({ fonts: writeFontsConf() });
