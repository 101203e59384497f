import { getDocumentProxy } from 'unpdf';

/** Pages that a report's paper may have. */
const MOST_PAGES = 1_000;

/** What a PDF says, and the files that it carries. */
export interface PdfContent {
  text: string;
  attachments: ReadonlyMap<string, Uint8Array>;
}

interface Item {
  str?: string;
  hasEOL?: boolean;
  type?: string;
  id?: string | null;
}

/**
 * The text of a PDF in reading order, and its attachments by name. In a tagged PDF, what belongs to no element, such as running
 * heads and page numbers, is left out, so that a sentence goes on from page to page.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  // The library takes the buffer for its own.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  });
  try {
    if (pdf.numPages > MOST_PAGES) throw new Error(`${pdf.numPages} pages, over the limit of ${MOST_PAGES}`);
    let text = '';
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      text += tagged(items as Item[]);
      page.cleanup();
    }
    const attachments = new Map<string, Uint8Array>();
    for (const name of ((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys()) {
      const content: unknown = await pdf.getAttachmentContent(name);
      if (content instanceof Uint8Array) attachments.set(name, content);
    }
    return { text, attachments };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function tagged(items: readonly Item[]): string {
  const isTagged = items.some(({ id }) => id);
  const around: boolean[] = [];
  let text = '';
  for (const { str, hasEOL, type, id } of items)
    if (type === 'endMarkedContent') around.pop();
    else if (type !== undefined) around.push(Boolean(id));
    else if (!isTagged || around.includes(true)) text += (str ?? '') + (hasEOL ? ' ' : '');
  return text;
}
