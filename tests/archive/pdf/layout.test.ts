import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { NO_IMAGES } from '../../../src/archive/images.ts';
import { isPackaged } from '../../../src/archive/chromium.ts';
import { fontFaces } from '../../../src/archive/pdf/faces.ts';
import { paper, printBrowser } from '../../../src/archive/pdf/index.ts';
import { print } from '../../../src/archive/pdf/print.ts';
import { openPrinters } from '../../../src/archive/printers.ts';
import { readSource } from '../../../src/library/index.ts';
import { viewReport } from '../../../src/site/index.ts';
import type { ReportView } from '../../../src/site/index.ts';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { inkOfPage } from '../../../src/archive/pdf/finish/layout-boxes.ts';
import { mcidOf } from '../../../src/archive/pdf/finish/operations.ts';
import { contentsOf } from '../../../src/archive/pdf/finish/page-content.ts';
import { elementsOf } from './reading.ts';
import type { Node } from './reading.ts';
import { open } from './rule.ts';
import { printSamples, ROOT } from './samples.ts';
import type { Sample } from './samples.ts';
import { columnOf, pageLines, squeeze } from './text.ts';
import type { Line } from './text.ts';

/** Of the sheet and of what is printed on it, in pt. */
const [WIDTH, MARGIN] = [(210 * 72) / 25.4, (16 * 72) / 25.4];

/** What the figures of a document hold, as `page number`. */
function piecesOfFigures(document: PDFDocument): Set<string> {
  const piecesOf = ({ content, kids }: Node): string[] => [
    ...content.map(([page, number]) => `${page} ${number}`),
    ...kids.flatMap(piecesOf),
  ];
  return new Set(elementsOf(document).flatMap((node) => (node.type === 'Figure' ? piecesOf(node) : [])));
}

interface Laid extends Sample {
  view: ReportView;
  pages: Line[][];
}

describe('the pages of a PDF', () => {
  let laid: Laid[] = [];
  const printers = openPrinters({ browser: printBrowser() });
  after(() => printers.close());
  before(async () => {
    const samples = await printSamples([
      { id: '2025-qilu-software-park', locales: ['zh-Hans', 'en'] },
      { id: '2023-huaiyin-district', locales: ['en'] },
    ]);
    laid = await Promise.all(
      samples.map(async (sample) => ({
        ...sample,
        view: viewReport(sample.source, sample.locale),
        pages: await pageLines(sample.bytes),
      })),
    );
  });

  test('a heading has three lines of its section under it, at least, wherever it comes to stand', async () => {
    const source = readSource(ROOT, '2024-jinan-high-tech-zone');
    const view = viewReport(source, 'en');
    const fonts = fontFaces('en', isPackaged && !process.env['CHROMIUM_PATH']);
    let low = 0;
    for (let lines = 0; lines < 12; lines++) {
      const pushed = `${fonts}\n.section:first-of-type{padding-top:${lines * 14}pt}`;
      const printed = await printers.withPage((page) =>
        print(page, (pages) =>
          paper(view, source, { pages, fonts: pushed, version: '0', images: NO_IMAGES }),
        ),
      );
      const columns = (await pageLines(await printed.save())).slice(2).map(columnOf);
      for (const { heading } of view.sections) {
        const last = squeeze(heading.at(-1) ?? '');
        const under = columns.flatMap((column) => {
          const at = column.findIndex(({ text, size }) => size > 16 && last.endsWith(squeeze(text)));
          return at < 0 ? [] : [column.length - at - 1];
        });
        assert.ok((under[0] ?? 0) >= 3, `${lines} ${last}: ${under.join()}`);
        if (under[0]! < 7) low++;
      }
    }
    assert.ok(low > 0, 'none stood low');
  });

  test('paragraphs stand apart, the first on a page from what goes on there too', () => {
    let seen = 0;
    for (const { view, pages, locale } of laid)
      for (const { rows } of view.sections)
        for (const { block } of rows) {
          const start = squeeze(block.text).slice(0, locale === 'en' ? 40 : 12);
          for (const lines of pages.slice(2)) {
            const column = columnOf(lines);
            const at = column.findIndex(({ text }) => squeeze(text).startsWith(start));
            if (at < 1) continue;
            seen++;
            const distance = column[at - 1]!.y - column[at]!.y;
            assert.ok(distance > column[at]!.size * 2, `${locale} ${start}: ${distance.toFixed(1)}`);
          }
        }
    assert.ok(seen > 40);
  });

  test('no drawing is cut, and nothing runs over a margin', async () => {
    let figures = 0;
    for (const { bytes, locale } of laid) {
      const document = await open(bytes);
      const drawn = piecesOfFigures(document);
      const fonts = new Map();
      for (const [i, page] of contentsOf(document).entries()) {
        const numbers = new Set(
          page.operations.flatMap(({ operator, operands }) =>
            operator === 'BDC' ? (mcidOf(operands) ?? []) : [],
          ),
        );
        const unclipped = page.operations.filter(({ operator }) => !operator.startsWith('W'));
        const [seen, whole] = [page.operations, unclipped].map((operations) =>
          inkOfPage(document.context, { ...page, operations }, numbers, fonts),
        );
        for (const [number, box] of whole!) {
          const where = `${locale} page ${i + 1}, ${number}: ${box.join()}`;
          assert.ok(box[0] > MARGIN - 1 && box[2] < WIDTH - MARGIN + 1, `over a margin: ${where}`);
          if (!drawn.has(`${page.page.ref.tag} ${number}`)) continue;
          figures++;
          const cut = seen!.get(number)?.map((edge, side) => Math.abs(edge - box[side]!)) ?? [99];
          assert.ok(Math.max(...cut) < 0.5, `cut: ${where}`);
        }
      }
    }
    assert.ok(figures > 60, String(figures));
  });

  test('the command that checks the source text can be copied: it stands on one line', () => {
    for (const { pages, source, locale } of laid)
      assert.ok(
        pages.flat().some(({ text }) => text.includes(`shasum -a 256 ${source.report.seed.name}`)),
        locale,
      );
  });
});
