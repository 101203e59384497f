import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { blockLines } from './blocks.ts';
import { guardZip, refusal } from './guard-zip.ts';
import { rewritten } from './rewritten.ts';
import { ofLines } from './manuscript.ts';
import type { Manuscript, Notice } from './manuscript.ts';

/** Styles by their names in Word and in its Chinese edition. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='标题'] => h1.title:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='题注'] => p.caption:fresh",
];

/** Reads a Word document: headings, lists, tables and captions; what was deleted stays deleted, what was inserted is text. */
export async function readDocx(bytes: Uint8Array): Promise<Manuscript> {
  const xml = await guardZip(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw refusal('bad-docx');
  const images: Uint8Array[] = [];
  let html: string;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const image = mammoth.images.imgElement(async (one) => ({
      src: String(images.push(new Uint8Array(await one.readAsBuffer())) - 1),
    }));
    html = (await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: image })).value;
  } catch {
    throw refusal('bad-docx');
  }
  const { lines, pictures, tables } = blockLines(fromHtml(html, { fragment: true }) as Root);
  const own = pictures.flatMap(({ src, alt, behind }) => {
    const image = images[Number(src)];
    return image ? [{ bytes: image, alt, behind }] : [];
  });
  return { ...ofLines('.docx', bytes, lines, [...revisions(xml), ...rewritten(tables)]), pictures: own };
}

function revisions(xml: string): Notice[] {
  const [inserted, deleted] = [/<w:ins[\s>]/.test(xml), /<w:del[\s>]/.test(xml)];
  if (!inserted && !deleted) return [];
  return [
    {
      zh: '文档里还有没处理完的修订：按全部接受读取，删去的字不要，加上的字算正文。定稿前请在 Word 里确认。',
      en: 'The document holds tracked changes: they were all taken as accepted. See in Word whether they are.',
    },
  ];
}
