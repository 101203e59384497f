import { MAX_PICTURE_BYTES, readImage } from '../library/index.ts';
import type { FoundPicture } from './blocks.ts';
import type { ManuscriptPicture } from './manuscript.ts';

/** Gives the bytes of a file by its path from the folder of the manuscript; null where there is none, or it lies outside. */
export type LocalFile = (path: string) => Uint8Array | null;

/** Smaller ones, in either direction, are signs of a page and no pictures of an article. */
const LEAST_SIDE = 64;
/** A picture that is larger before a camera's notes are taken out of it isn't read. */
const MOST_BYTES = 4 * MAX_PICTURE_BYTES;

/**
 * The pictures that a page or a Markdown text names: what it holds itself (`data:`) and files beside it. Nothing is ever
 * asked of a network, and nothing is read outside the manuscript's folder: such pictures are told.
 */
export function linkedPictures(found: readonly FoundPicture[], local: LocalFile): ManuscriptPicture[] {
  return found.flatMap(({ src, behind, alt }) => {
    const got = bytesOf(src, local);
    const image = 'bytes' in got ? readImage(got.bytes) : null;
    if (image && Math.min(image.width, image.height) < LEAST_SIDE) return [];
    return [{ behind, alt, ...got }];
  });
}

type Got =
  { bytes: Uint8Array } | { absent: NonNullable<Extract<ManuscriptPicture, { absent: string }>['absent']> };

function bytesOf(src: string, local: LocalFile): Got {
  const data = /^data:image\/[\w.+-]+(;base64)?,/i.exec(src);
  if (data) {
    const body = src.slice(data[0].length);
    if (body.length > MOST_BYTES) return { absent: 'large' };
    return { bytes: data[1] ? Buffer.from(body, 'base64') : Buffer.from(decoded(body) ?? '', 'latin1') };
  }
  if (/^(?:https?:)?\/\//i.test(src)) return { absent: 'remote' };
  const path = decoded(src.replace(/[?#][^]*$/, ''));
  if (path === null || path === '' || /^[a-z][a-z\d+.-]*:|^[/\\]|\\|\0/i.test(path))
    return { absent: 'outside' };
  if (path.split('/').includes('..')) return { absent: 'outside' };
  const bytes = local(path);
  if (bytes === null) return { absent: 'missing' };
  return bytes.length > MOST_BYTES ? { absent: 'large' } : { bytes };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
