import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright';
import { fontOf, FONT_ORIGIN } from './faces.ts';
import { pageNumbers } from './page-numbers.ts';
import type { Pages } from './paper/parts.ts';

/** Printings after the first, until what is said of pages is so; one is enough unless something moves. */
const MOST = 6;

/** What a printing has taught of a document: nothing new, that something is set otherwise where it is, or elsewhere. */
export type Learnt = 'nothing' | 'set' | 'moved';

/**
 * Prints a document twice: the first printing, a draft, tells on which page everything is, and the second says so in the
 * contents and the running heads. Gives the second as the browser made it, or a later one where what `learn` hears of pages
 * has it set something elsewhere; what has just moved is drafted once more, which costs half.
 */
export async function print(
  page: Page,
  documentOf: (pages: Pages, draft: boolean) => string,
  learn: (pages: Pages) => Learnt = () => 'nothing',
): Promise<PDFDocument> {
  await answerFonts(page);
  let pages: Pages = new Map();
  let draft = true;
  for (let printing = 0; ; printing++) {
    await show(page, documentOf(pages, draft));
    const options = draft ? {} : { tagged: true, outline: true };
    const document = await read(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, ...options }),
    );
    const found = pageNumbers(document);
    const learnt = learn(found);
    if (!draft && (printing === MOST || (learnt === 'nothing' && isSame(found, pages)))) return document;
    draft = learnt === 'moved' && printing + 1 < MOST;
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
