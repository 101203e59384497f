import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { blocksOf } from '../../article/index.ts';
import { readEnglish } from '../../editions/index.ts';
import type { Article } from '../../article/types.ts';
import { listFolder } from '../files.ts';
import { picturePath } from '../listing.ts';
import { report, sourceFile } from '../problems/problem.ts';
import type { Place } from '../problems/types.ts';
import type { Picture } from '../schemas/pictures.ts';
import type { Report } from '../types.ts';
import type { Path } from '../yaml/path.ts';
import { quoteYaml } from '../yaml/quote.ts';
import { readImage } from './image.ts';

/** A page is not to grow without end by its pictures. */
export const MAX_PICTURE_BYTES = 3_000_000;

/** A picture of a report as pages show it. */
export interface ReportPicture extends Picture {
  /** The caption's block, or the one that the picture stands behind. */
  blockId: string;
  width: number;
  height: number;
}

type Seen = { picture: ReportPicture } | { problem: 'missing' | 'large' | 'kind' | 'line' };

/** The pictures that report.yaml lists and that can be shown, in its order. */
export function readPictures(root: string, { id, meta, article }: Report): ReportPicture[] {
  return (meta.pictures ?? []).flatMap((one) => {
    const seen = look(root, id, one, article);
    return 'picture' in seen ? [seen.picture] : [];
  });
}

/** Reports pictures that aren't there or can't be shown, those without words for who can't see them, and files that no entry names. */
export function checkPictures(
  root: string,
  metaFile: VFile,
  { id, meta, article, english }: Report,
  place: (path: Path) => Place,
): VFile[] {
  const listed = meta.pictures ?? [];
  const leftOut = listed.length === 0 || english === null ? [] : readEnglish(english, article).omitted;
  for (const [i, one] of listed.entries()) {
    const seen = look(root, id, one, article);
    const path = picturePath(id, one.file);
    const block = blocksOf(article).find(({ data }) => data.lines.includes(one.line))?.data;
    const inEnglish = english !== null && (block === undefined || !leftOut.includes(block.id));
    if (english !== null && !inEnglish && block)
      report(metaFile, {
        name: 'picture-left-out',
        place: place(['pictures', i]),
        args: { file: one.file, id: block.id, words: beginning(block.text) },
      });
    if ('problem' in seen) {
      const { problem } = seen;
      if (problem === 'line')
        report(metaFile, {
          name: 'decision-line',
          place: place(['pictures', i, 'line']),
          args: { key: 'pictures', line: one.line, why: NO_BLOCK },
        });
      else
        report(metaFile, {
          name: problem === 'missing' ? 'picture-missing' : 'bad-picture',
          place: place(['pictures', i, 'file']),
          args: problem === 'missing' ? { path } : { path, why: WHY[problem] },
        });
    }
    for (const key of ['alt', 'altEn'] as const) {
      if (one[key] !== undefined || (key === 'altEn' && (!inEnglish || one.alt === undefined))) continue;
      report(metaFile, {
        name: 'missing-alt',
        place: place(['pictures', i]),
        args: { file: one.file, entry: entryWith(one, key), language: LANGUAGE[key], field: key },
      });
    }
  }
  return listFolder(root, picturePath(id, ''))
    .filter(({ name }) => !listed.some(({ file }) => file === name))
    .map(({ name }) => {
      const file = sourceFile(root, picturePath(id, name));
      const expected = {
        zh: 'report.yaml 的 pictures 里列出的图片',
        en: 'pictures that report.yaml lists under pictures',
      };
      report(file, { name: 'unknown-file', args: { where: picturePath(id, ''), expected, hint: '' } });
      return file;
    });
}

const beginning = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

const WHY = {
  large: {
    zh: `它超过 ${MAX_PICTURE_BYTES / 1e6} MB，读者要等很久。`,
    en: `It has more than ${MAX_PICTURE_BYTES / 1e6} MB, which readers would wait for.`,
  },
  kind: {
    zh: '它的内容与扩展名不符，或者已经损坏；网站只用 PNG、JPEG 和 WebP。',
    en: 'It is not what its ending says, or is damaged; the site takes PNG, JPEG and WebP.',
  },
} as const;
const NO_BLOCK = {
  zh: '原文的这一行不是图注，也不是正文，',
  en: 'That line of the article is no caption and no text.',
};
const LANGUAGE = { alt: { zh: '', en: '' }, altEn: { zh: '英文', en: 'English ' } } as const;

function look(root: string, id: string, one: Picture, article: Article): Seen {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, picturePath(id, one.file)));
  } catch {
    return { problem: 'missing' };
  }
  if (bytes.length > MAX_PICTURE_BYTES) return { problem: 'large' };
  const image = readImage(bytes);
  if (!image || !one.file.endsWith(`.${image.type}`)) return { problem: 'kind' };
  const block = blocksOf(article).find(({ data }) => data.lines.includes(one.line));
  if (!block) return { problem: 'line' };
  const { width, height } = image;
  return { picture: { ...one, blockId: block.data.id, width, height } };
}

/** The entry with what is missing, to be filled in. */
function entryWith({ file, line, alt }: Picture, key: 'alt' | 'altEn'): string {
  const known = alt === undefined ? '' : `, alt: ${quoteYaml(alt)}`;
  return `- { file: ${file}, line: ${line}${known}, ${key}: … }`;
}
