import { blocksOf } from '../article/index.ts';
import type { Article } from '../article/index.ts';
import { MAX_PICTURE_BYTES, readImage, withoutMetadata } from '../library/index.ts';
import type { Image } from '../library/index.ts';
import type { ManuscriptPicture, Notice } from './manuscript.ts';

/** A picture to keep beside report.yaml, with its line of the seed and its caption. */
export interface PlacedPicture {
  file: string;
  bytes: Uint8Array;
  line: number;
  caption: string | null;
  alt: string | undefined;
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
  const left = { remote: [], missing: [], outside: [], kind: [] } as Record<Reason, number[]>;
  const blocks = blocksOf(article);
  const blockAt = (line: number) => blocks.find(({ data }) => data.lines.includes(line));
  for (const [i, picture] of pictures.entries()) {
    const { behind, alt } = picture;
    const own = 2 * behind + 1;
    const caption = [own + 2, own].find((line) => blockAt(line)?.type === 'caption');
    const line =
      caption ??
      (blockAt(own) ? own : undefined) ??
      blocks.flatMap(({ data }) => data.lines).find((one) => one > own) ??
      blocks.at(-1)?.data.lines.at(-1);
    const taken = 'bytes' in picture && placed.length < MOST ? taking(picture.bytes) : null;
    if (!taken || line === undefined) left[reasonOf(picture)].push(i + 1);
    else
      placed.push({
        file: `picture-${i + 1}.${taken.type}`,
        bytes: taken.bytes,
        line,
        caption: caption === undefined ? null : (blockAt(caption)?.data.text ?? null),
        alt,
      });
  }
  return { placed, notices: notices(placed, left) };
}

type Reason = 'remote' | 'missing' | 'outside' | 'kind';

const reasonOf = (picture: ManuscriptPicture): Reason =>
  'bytes' in picture || picture.absent === 'large' ? 'kind' : picture.absent;

/** A picture as it is kept; null for one of another kind, or one that is too large. */
function taking(bytes: Uint8Array): { type: Image['type']; bytes: Uint8Array } | null {
  const image = readImage(bytes);
  const kept = image?.type === 'jpg' ? withoutMetadata(bytes) : bytes;
  return image && kept.length <= MAX_PICTURE_BYTES ? { type: image.type, bytes: kept } : null;
}

/** Why pictures stay where they are, and what staff can do. `{n}` lists them. */
const LEFT: Readonly<Record<Reason, Notice>> = {
  kind: {
    zh: `第 {n} 张图片没有导入：只用 PNG、JPEG 和 WebP，每张不超过 ${MAX_PICTURE_BYTES / 1e6} MB，最多 ${MOST} 张。图表等（EMF、WMF）请在 Word 里另存为 PNG，再加进 pictures。`,
    en: `Not taken in: picture {n}. The site takes PNG, JPEG and WebP of at most ${MAX_PICTURE_BYTES / 1e6} MB, ${MOST} at most. Save drawings (EMF, WMF) as PNG in Word and add them under pictures.`,
  },
  remote: {
    zh: '第 {n} 张图片在网上，没有去取：请下载到文章旁边，把文中的地址改成文件名，再导入一次；或放进 pictures/，写进 report.yaml 的 pictures。',
    en: 'Picture {n} lies on the web, where nothing is fetched: save it beside the article and name the file in it, or put it into pictures/ and list it under pictures in report.yaml.',
  },
  missing: {
    zh: '找不到第 {n} 张图片的文件：它应当在文章旁边，连同它的文件夹（网页另存时的“…_files”）一起拿来，再导入一次。',
    en: 'There is no file of picture {n}: it belongs beside the article. Bring its folder along (“…_files” of a saved page) and take the article in again.',
  },
  outside: {
    zh: '第 {n} 张图片不在文章所在的文件夹里，没有读：请放到文章旁边，把文中的地址改成文件名。',
    en: 'Picture {n} lies outside the folder of the article and was not read: put it beside the article and name the file in it.',
  },
};

function notices(placed: readonly PlacedPicture[], left: Readonly<Record<Reason, number[]>>): Notice[] {
  const without = placed.filter(({ alt }) => alt === undefined).length;
  const refused = (Object.keys(LEFT) as Reason[]).flatMap((reason): Notice[] => {
    if (left[reason].length === 0) return [];
    const { zh, en } = LEFT[reason];
    return [
      { zh: zh.replace('{n}', left[reason].join('、')), en: en.replace('{n}', left[reason].join(', ')) },
    ];
  });
  if (placed.length === 0) return refused;
  return [
    {
      zh: `有 ${placed.length} 张图片，存在 pictures/ 里${without > 0 ? '；请在审稿台的“图片”里给每张写上替代文字' : ''}。`,
      en: `${placed.length} picture(s) are in pictures/${without > 0 ? '; write an alternative text for each on the desk, under Pictures' : ''}.`,
    },
    ...refused,
  ];
}
