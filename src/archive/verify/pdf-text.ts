import { getDocumentProxy } from 'unpdf';

/** Pages that a report's paper may have. */
const MOST_PAGES = 1_000;

/** What a PDF says, and the files that it carries. */
export interface PdfContent {
  text: string;
  /** Page by page, what belongs to no element: running heads, page numbers. */
  margins: string[];
  attachments: ReadonlyMap<string, Uint8Array>;
  /** The Info dictionary: Title, Author, CreationDate and so on. */
  info: Readonly<Record<string, unknown>>;
  xmp: string;
  /** Titles of the outline, from top to bottom. */
  outline: string[];
  /** What is said of pictures. */
  alts: string[];
  links: PdfLink[];
  /** On which page each destination is. */
  pages: ReadonlyMap<string, number>;
}

/** Where a link leads, by the name of a destination or an address, and what is said of it. */
export interface PdfLink {
  dest: string | null;
  url: string | null;
  words: string;
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
    const margins: string[] = [];
    const alts: string[] = [];
    const links: PdfLink[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const said = tagged(items as Item[]);
      text += said.text;
      margins.push(said.margin);
      alts.push(...altsIn((await page.getStructTree()) as StructNode | null));
      for (const annotation of (await page.getAnnotations()) as Annotation[])
        if (annotation.subtype === 'Link') links.push(linkOf(annotation));
      page.cleanup();
    }
    const attachments = new Map<string, Uint8Array>();
    for (const name of ((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys()) {
      const content: unknown = await pdf.getAttachmentContent(name);
      if (content instanceof Uint8Array) attachments.set(name, content);
    }
    const { info, metadata } = await pdf.getMetadata();
    return {
      ...{ text, margins, attachments, alts, links },
      info: info as Record<string, unknown>,
      xmp: (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '',
      outline: titlesIn((await pdf.getOutline()) as OutlineNode[] | null),
      pages: await pagesOf(pdf),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

interface StructNode {
  alt?: string;
  children?: StructNode[];
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}

interface Annotation {
  subtype?: string;
  dest?: unknown;
  unsafeUrl?: string;
  url?: string;
  contentsObj?: { str?: string };
}

const altsIn = (node: StructNode | null): string[] =>
  node === null
    ? []
    : [...(node.alt === undefined ? [] : [node.alt]), ...(node.children ?? []).flatMap(altsIn)];

const titlesIn = (nodes: readonly OutlineNode[] | null): string[] =>
  (nodes ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)]);

function linkOf({ dest, url, unsafeUrl, contentsObj }: Annotation): PdfLink {
  const words = contentsObj?.str ?? '';
  return { dest: typeof dest === 'string' ? dest : null, url: url ?? unsafeUrl ?? null, words };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pagesOf(pdf: Pdf): Promise<Map<string, number>> {
  const pages = new Map<string, number>();
  const dests = ((await pdf.getDestinations()) ?? {}) as Record<string, unknown[] | null>;
  for (const [name, dest] of Object.entries(dests))
    if (dest?.[0])
      pages.set(name, (await pdf.getPageIndex(dest[0] as Parameters<Pdf['getPageIndex']>[0])) + 1);
  return pages;
}

function tagged(items: readonly Item[]): { text: string; margin: string } {
  const isTagged = items.some(({ id }) => id);
  const around: boolean[] = [];
  const said = { text: '', margin: '' };
  for (const { str, hasEOL, type, id } of items)
    if (type === 'endMarkedContent') around.pop();
    else if (type !== undefined) around.push(Boolean(id));
    else if (!isTagged || around.includes(true)) said.text += (str ?? '') + (hasEOL ? ' ' : '');
    else said.margin += `${str ?? ''} `;
  return said;
}
