import { blocksOf } from '../article/index.ts';
import type { Article } from '../article/index.ts';
import { MAX_PICTURE_BYTES, readImage, withoutMetadata } from '../library/index.ts';
import type { ManuscriptPicture, Notice } from './manuscript.ts';

/** A picture to keep beside report.yaml, with its line of the seed and its caption. */
export interface PlacedPicture {
  file: string;
  bytes: Uint8Array;
  line: number;
  caption: string | null;
}

/** A report has no more; what is more is told. */
const MOST = 40;

/**
 * Takes the pictures that a page can show, without what a camera wrote beside them, and finds each its caption: the line
 * behind it or, as above tables, the one before it; or else the text that it stands behind.
 */
export function placePictures(
  pictures: readonly ManuscriptPicture[],
  article: Article,
): { placed: PlacedPicture[]; notices: Notice[] } {
  const placed: PlacedPicture[] = [];
  const refused: number[] = [];
  const blocks = blocksOf(article);
  const blockAt = (line: number) => blocks.find(({ data }) => data.lines.includes(line));
  for (const [i, { bytes, behind }] of pictures.entries()) {
    const image = readImage(bytes);
    const kept = image?.type === 'jpg' ? withoutMetadata(bytes) : bytes;
    const own = 2 * behind + 1;
    const caption = [own + 2, own].find((line) => blockAt(line)?.type === 'caption');
    const line =
      caption ??
      (blockAt(own) ? own : undefined) ??
      blocks.flatMap(({ data }) => data.lines).find((one) => one > own) ??
      blocks.at(-1)?.data.lines.at(-1);
    if (!image || kept.length > MAX_PICTURE_BYTES || placed.length >= MOST || line === undefined)
      refused.push(i + 1);
    else
      placed.push({
        file: `picture-${i + 1}.${image.type}`,
        bytes: kept,
        line,
        caption: caption === undefined ? null : (blockAt(caption)?.data.text ?? null),
      });
  }
  return { placed, notices: notices(placed.length, refused) };
}

function notices(placed: number, refused: readonly number[]): Notice[] {
  const [zh, en] = [refused.join('、'), refused.join(', ')];
  return [
    ...(placed > 0
      ? [
          {
            zh: `有 ${placed} 张图片，存在 pictures/ 里；请在 report.yaml 的 pictures 里给每张写上 alt。`,
            en: `${placed} picture(s) are in pictures/; write an alt for each under pictures in report.yaml.`,
          },
        ]
      : []),
    ...(refused.length > 0
      ? [
          {
            zh: `第 ${zh} 张图片没有导入：只用 PNG、JPEG 和 WebP，每张不超过 ${MAX_PICTURE_BYTES / 1e6} MB，最多 ${MOST} 张。图表等（EMF、WMF）请在 Word 里另存为 PNG，再加进 pictures。`,
            en: `Not taken in: picture ${en}. The site takes PNG, JPEG and WebP of at most ${MAX_PICTURE_BYTES / 1e6} MB, ${MOST} at most. Save drawings (EMF, WMF) as PNG in Word and add them under pictures.`,
          },
        ]
      : []),
  ];
}
