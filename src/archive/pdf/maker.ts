import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strings } from '../../editions/index.ts';
import type { Locale } from '../../editions/types.ts';
import { digestOf, seedPath } from '../../library/index.ts';
import type { Source } from '../../library/index.ts';
import { viewReport } from '../../site/index.ts';
import type { BrowserOptions } from '../browser.ts';
import { isPackaged } from '../chromium.ts';
import { dataFiles } from '../data.ts';
import { imagesDigest, imagesOf } from '../images.ts';
import type { Maker } from '../maker.ts';
import { VERSION } from '../project.ts';
import { fontFaces, writeFontsConf } from './faces.ts';
import { finish } from './finish/index.ts';
import type { Attachment } from './finish/index.ts';
import { paper } from './paper/document.ts';
import { place, startPlacing } from './paper/placing.ts';
import { print } from './print.ts';
import { factsOf, linkWords } from './says.ts';

/** The PDF of an edition, named `<report>.<locale>.pdf`. */
export const pdfMaker: Maker = {
  name: 'pdf',
  ofEdition: (source, locale, { root, code, browser }) => {
    const images = imagesDigest(source, root);
    const key = digestOf({ maker: 'pdf', report: source.report.digest, locale, code, browser, images });
    return [
      {
        path: `${source.report.id}.${locale}.pdf`,
        key,
        async make({ withPage }) {
          const view = viewReport(source, locale);
          const fonts = fontFaces(locale, isPackaged && !process.env['CHROMIUM_PATH']);
          const shown = imagesOf(source, root, locale);
          // Before the browser's turn: by its end another edition may be the source's last view.
          const attachments = attachmentsOf(source, locale, root);
          const printed = await withPage((page) => {
            const placing = startPlacing();
            return print(
              page,
              (pages, draft) =>
                paper(view, source, { pages, draft, fonts, version: VERSION, images: shown, placing }),
              (pages) => place(placing, view, pages),
            );
          });
          return finish(printed, {
            facts: { ...factsOf(view, source), producer: `Nianjian ${VERSION}`, digest: key },
            attachments,
            words: linkWords(locale),
          });
        },
      },
    ];
  },
};

/** How the browser must be started so that it has the fonts of the paper. */
export const printBrowser = (): BrowserOptions => ({ fonts: writeFontsConf() });

function attachmentsOf(source: Source, locale: Locale, root: string): Attachment[] {
  const { paper: words } = strings(locale);
  const { id, seed } = source.report;
  const [csv, json] = dataFiles(source, locale);
  return [
    { ...csv!, name: csv!.path, mime: 'text/csv', relationship: 'Data', description: words.attachedCsv },
    {
      ...json!,
      name: json!.path,
      mime: 'application/json',
      relationship: 'Data',
      description: words.attachedJson,
    },
    {
      name: seed.name,
      bytes: readFileSync(join(root, seedPath(id))),
      mime: 'text/plain',
      relationship: 'Source',
      description: words.attachedSeed,
    },
  ];
}
