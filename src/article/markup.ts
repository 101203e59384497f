/** Elements whose tags are layout left in a pasted text. Any other tag (script, style) is text like the rest. */
const TAGS =
  'p br hr div span strong b em i u font a img center section article blockquote pre table tbody thead tr td th ul ol li sup sub small h1 h2 h3 h4 h5 h6 o:p html head body title meta link main header footer nav figure figcaption dl dt dd';

/** Elements whose tags end a line. */
const LINE_TAGS =
  /^<\/?(?:p|br|hr|div|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|center|html|head|body|title|main|header|footer|nav|figure|figcaption|dl|dt|dd)\b/i;

const TAG = new RegExp(`</?(?:${TAGS.split(' ').join('|')})(?=[\\s/>])[^<>\\n]{0,500}>`, 'gi');
const COMMENT = /<!--[^\n]{0,500}?-->|<!doctype[^<>\n]{0,200}>/gi;
/** Marks of Markdown that come with a pasted text: a heading’s # and the stars of bold. */
const MARKDOWN = /^\s{0,3}#{1,6}[ \t]+|\*\*/g;
/** A paragraph’s indent in the middle of a line: the line break before it was lost. */
const INDENT = /(?<=[。！？；：”])\u3000{2}(?=[^\s（(])/g;
const ENTITY = /&(?:([a-z]{2,8})|#(\d{2,6})|#x([\da-f]{2,5}));/gi;

/** Named entities met in pasted pages, and the one character that each is. */
export const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  permil: '‰',
  yen: '¥',
};

/** A piece of markup in raw text: what stands there for the reader (a character or nothing), and whether it ends a line. */
export interface Markup {
  start: number;
  end: number;
  replacement: string;
  breaks: boolean;
}

/**
 * Finds tags, comments and entities left in a line, in order.
 *
 * @example
 * findMarkup('甲<br>乙')[0] // { start: 1, end: 5, replacement: '', breaks: true }
 */
export function findMarkup(raw: string): Markup[] {
  if (!/[<&*#\u3000]/.test(raw)) return [];
  const found: Markup[] = [];
  for (const pattern of [TAG, COMMENT, MARKDOWN, INDENT]) {
    for (const match of raw.matchAll(pattern)) {
      const breaks = pattern === INDENT || LINE_TAGS.test(match[0]);
      const replacement = /^<t[dh]\b/i.test(match[0]) ? ' ' : '';
      found.push({ start: match.index, end: match.index + match[0].length, replacement, breaks });
    }
  }
  for (const match of raw.matchAll(ENTITY)) {
    const replacement = entityOf(match[1], match[2], match[3]);
    if (replacement === undefined) continue;
    found.push({ start: match.index, end: match.index + match[0].length, replacement, breaks: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

function entityOf(name?: string, decimal?: string, hex?: string): string | undefined {
  if (name !== undefined) return ENTITIES[name.toLowerCase()];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (!(code >= 0x20 && code < 0xd800) && !(code > 0xdfff && code <= 0xffff)) return undefined;
  return String.fromCharCode(code);
}
