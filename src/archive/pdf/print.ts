import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright';
import { fontOf, FONT_ORIGIN } from './faces.ts';
import { pageNumbers } from './page-numbers.ts';
import type { Pages } from './paper/parts.ts';

const NOTHING: Pages = new Map();

/** Printings after the first, until what is said of pages is so; one is enough unless something moves. */
const MOST = 6;

/**
 * Prints a document twice: the first printing tells on which page everything is, and the second says so in the
 * contents and the running heads. Gives the second as the browser made it, or a later one where what `learn` hears of pages
 * has it set something elsewhere.
 */
export async function print(
  page: Page,
  documentOf: (pages: Pages) => string,
  learn: (pages: Pages) => boolean = () => false,
): Promise<PDFDocument> {
  await answerFonts(page);
  await show(page, documentOf(NOTHING));
  const first = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  let pages = pageNumbers(await read(first));
  learn(pages);
  for (let printing = 1; ; printing++) {
    await show(page, documentOf(pages));
    const document = await read(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
    const found = pageNumbers(document);
    if (printing === MOST || (!learn(found) && isSame(found, pages))) return document;
    pages = found;
  }
}

const read = (printed: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(printed, { updateMetadata: false, parseSpeed: Infinity });

const isSame = (a: Pages, b: Pages): boolean =>
  a.size === b.size && [...a].every(([id, number]) => b.get(id) === number);

/** Opens a document with its faces loaded: no screen shows it, so nothing else would ask for them in time. */
async function show(page: Page, html: string): Promise<void> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate('Promise.all(Array.from(document.fonts, (face) => face.load())).then(() => null)');
}

const answering = new WeakSet<Page>();

/** Hands the page our fonts, where it asks for them; nothing else gets an answer. */
async function answerFonts(page: Page): Promise<void> {
  if (answering.has(page)) return;
  answering.add(page);
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const font = url.startsWith(FONT_ORIGIN) ? fontOf(url) : null;
    return font
      ? route.fulfill({
          body: font,
          contentType: 'font/ttf',
          headers: { 'Access-Control-Allow-Origin': '*' },
        })
      : route.abort();
  });
}
