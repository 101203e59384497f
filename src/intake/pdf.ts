import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { IntakeError, ofLines } from './manuscript.ts';
import type { Manuscript, ManuscriptLine } from './manuscript.ts';
import { paragraphsOf, readingOrder } from './pdf-layout.ts';
import type { PageLine, TextItem } from './pdf-layout.ts';
import { plainIdeographs } from './radicals.ts';

/** Smaller ones, in either direction, are signs and no pictures. */
const LEAST_SIDE = 64;
/** On so many pages pictures are counted. */
const MOST_LOOKED_THROUGH = 40;
/** An article has fewer pages. */
const MAX_PAGES = 400;

/** Reads a PDF that has text: columns in reading order, paragraphs whole, running heads and page numbers left out. */
export async function readPdf(bytes: Uint8Array): Promise<Manuscript> {
  const { pages: read, pictures } = await readPages(bytes);
  const pages = read.map(readingOrder);
  const running = runningLines(pages.map((blocks) => blocks.flat()));
  const lines: ManuscriptLine[] = [];
  for (const block of pages.flat()) {
    const own = block.filter((line) => !running.has(line));
    const [first, ...rest] = own.length > 0 ? paragraphsOf(own) : [];
    const last = lines.at(-1);
    // A paragraph that the end of a column or page cut goes on at the head of the next one.
    if (last && first !== undefined && isCut(last.text, first)) last.text += first;
    else if (first !== undefined) lines.push({ text: first, role: 'text' });
    lines.push(...rest.map((text): ManuscriptLine => ({ text, role: 'text' })));
  }
  if (lines.length === 0)
    throw new IntakeError('scanned-pdf', {
      zh: '这个 PDF 里只有图像，没有文字，多半是扫描件。请先做文字识别（OCR），或找到原来的 Word 文件。',
      en: 'This PDF holds pictures and no text: it is a scan. Run text recognition (OCR) on it, or find the Word file that it was made from.',
    });
  return ofLines('.pdf', bytes, lines, [
    {
      zh: 'PDF 不记段落和标题，这里是按版面推断的：请对照原件看一遍标题和分段。',
      en: 'A PDF records no paragraphs and headings: they were inferred from its layout. Compare headings and paragraphs with the original.',
    },
    ...(pictures > 0
      ? [
          {
            zh: `有 ${pictures} 张图片没有导入：PDF 里的图片取不出原样。请从原来的 Word 文件导入，或把图片放进 pictures/，写进 report.yaml 的 pictures。`,
            en: `${pictures === 1 ? 'A picture was' : `${pictures} pictures were`} left out: a PDF has none as they were. Take in the Word file instead, or put them into pictures/ and list them under pictures in report.yaml.`,
          },
        ]
      : []),
  ]);
}

async function readPages(bytes: Uint8Array): Promise<{ pages: TextItem[][]; pictures: number }> {
  let pdf;
  try {
    // pdf.js takes the bytes away from who gives them.
    pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new IntakeError('locked', {
        zh: '这个 PDF 有密码保护，读不了。请去掉密码另存一份，或找到原来的 Word 文件。',
        en: 'This PDF is locked by a password. Save it without one, or find the Word file that it was made from.',
      });
    throw new IntakeError('bad-pdf', {
      zh: '这个 PDF 损坏了，读不了。请重新导出一份，或找到原来的 Word 文件。',
      en: 'This PDF is damaged. Export it anew, or find the Word file that it was made from.',
    });
  }
  if (pdf.numPages > MAX_PAGES)
    throw new IntakeError('too-large', {
      zh: `这个 PDF 有 ${pdf.numPages} 页，上限是 ${MAX_PAGES} 页。请只取文章所在的几页。`,
      en: `This PDF has ${pdf.numPages} pages; ${MAX_PAGES} is the limit. Take only those of the article.`,
    });
  const pages: TextItem[][] = [];
  const drawn: string[][] = [];
  const { OPS } = await getResolvedPDFJS();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    if (number <= MOST_LOOKED_THROUGH) {
      const { fnArray, argsArray } = await page.getOperatorList();
      const sizes = fnArray.flatMap((operator, k) => {
        const [, width = 0, height = 0] = (argsArray[k] ?? []) as [string, number?, number?];
        return operator === OPS.paintImageXObject && Math.min(width, height) >= LEAST_SIDE
          ? [`${width}×${height}`]
          : [];
      });
      drawn.push(sizes);
      page.cleanup();
    }
    pages.push(
      content.items.flatMap((item): TextItem[] => {
        if (!('str' in item)) return [];
        const transform = item.transform as number[];
        const [x = 0, y = 0] = [transform[4], transform[5]];
        const height = item.height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
        return [{ text: plainIdeographs(item.str), x, y, width: item.width, height }];
      }),
    );
  }
  // What stands on every page is a letterhead.
  const everywhere = (size: string): boolean =>
    drawn.length > 2 && drawn.every((sizes) => sizes.includes(size));
  return { pages, pictures: drawn.flat().filter((size) => !everywhere(size)).length };
}

/** Lines at the head or foot of pages that say the same on several of them, but for a number; and bare page numbers. */
function runningLines(pages: readonly PageLine[][]): Set<PageLine> {
  const edges = pages.flatMap((lines) => {
    const sorted = lines.toSorted((a, b) => b.y - a.y);
    return [...sorted.slice(0, 2), ...sorted.slice(-2)].map((line) => ({
      line,
      key: line.text.replace(/\d+/g, '#'),
    }));
  });
  const counts = new Map<string, Set<PageLine>>();
  for (const { line, key } of edges) counts.set(key, (counts.get(key) ?? new Set()).add(line));
  const least = Math.max(2, Math.ceil(pages.length / 2));
  return new Set(
    edges
      .filter(
        ({ key }) =>
          /^[-–—·\s第]*#[-–—·\s页]*(?:[/／共]\s*#\s*页?)?$/.test(key) ||
          (counts.get(key)?.size ?? 0) >= least,
      )
      .filter(({ key }) => pages.length > 1 || /^[-–—·\s第]*#[-–—·\s页]*$/.test(key))
      .map(({ line }) => line),
  );
}

function isCut(before: string, after: string): boolean {
  return (
    before.length > 20 &&
    !/[。！？：；”』」）)]$/.test(before) &&
    !/^[（(]?[一二三四五六七八九十\d]+[)）、.．](?!\d)/.test(after)
  );
}
