import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { saidAlt } from './alt.ts';
import { tableSentences } from './tables.ts';
import type { ManuscriptLine, Role } from './manuscript.ts';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements that hold no prose. */
const SILENT = new Set(
  'script style noscript template head svg math button select textarea input iframe object'.split(' '),
);

/** A picture: what its `src` and `alt` say, and the line that it stands behind, -1 before all. */
export interface FoundPicture {
  src: string;
  alt: string | undefined;
  behind: number;
}

/** What was met on the way. */
export interface BlockLines {
  lines: ManuscriptLine[];
  pictures: FoundPicture[];
  tables: number;
}

/** The text of HTML as lines: one a paragraph, heading, caption, item and row of a table. */
export function blockLines(root: Root | Element): BlockLines {
  const lines: ManuscriptLine[] = [];
  const pictures: FoundPicture[] = [];
  let tables = 0;
  let text = '';
  const end = (role: Role): void => {
    const line = text.replace(/[ \t\n\r\f\u00a0]+/g, ' ').trim();
    if (line !== '') lines.push({ text: line, role });
    text = '';
  };
  const visit = (nodes: readonly (ElementContent | Root['children'][number])[], role: Role): void => {
    for (const node of nodes) {
      if (node.type === 'text') text += node.value;
      if (node.type !== 'element' || SILENT.has(node.tagName)) continue;
      const { tagName } = node;
      if (tagName === 'br') end(role);
      else if (tagName === 'img')
        pictures.push({
          src: String(node.properties['src'] ?? ''),
          alt: saidAlt(String(node.properties['alt'] ?? '')),
          behind: text.trim() === '' ? lines.length - 1 : lines.length,
        });
      else if (tagName === 'table' && isData(node)) {
        end(role);
        lines.push(
          ...tableSentences(rowsOf(node)).map((line): ManuscriptLine => ({ text: line, role: 'text' })),
        );
        tables += 1;
      } else if (BLOCKS.has(tagName)) {
        end(role);
        const own = roleOf(node, role);
        visit(node.children, own);
        end(own);
      } else visit(node.children, role);
    }
  };
  visit(root.children, 'text');
  end('text');
  return { lines, pictures, tables };
}

/** The cells of a table's rows. */
function rowsOf(table: Element): string[][] {
  return selectAll('tr', table).map((row) =>
    row.children
      .filter((cell): cell is Element => cell.type === 'element')
      .map((cell) =>
        blockLines(cell)
          .lines.map((line) => line.text)
          .join(' '),
      ),
  );
}

/** Tables that only lay a page out have long texts in few cells. */
function isData(table: Element): boolean {
  const rows = rowsOf(table).filter((row) => row.length > 1);
  return (
    rows.length > 0 && rows.flat().every((cell) => cell.length <= 60) && select('table', table) === table
  );
}

function roleOf({ tagName, properties }: Element, outer: Role): Role {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  if (classes.includes('title')) return 'title';
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'figcaption' || tagName === 'caption' || classes.includes('caption')) return 'caption';
  return outer;
}
