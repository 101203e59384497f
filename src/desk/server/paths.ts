import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  englishPath,
  listReportIds,
  MAX_PICTURE_BYTES,
  PICTURE_NAME,
  picturePath,
  publishedPath,
  reportPath,
  splitId,
} from '../../library/index.ts';
import type { FileName } from '../edits/index.ts';

/** A path that leads out of content/, or to something that is no plain file. */
export class PathError extends Error {
  override name = 'PathError';
}

const PATH_OF = {
  report: reportPath,
  english: englishPath,
  published: publishedPath,
  site: () => 'content/site.yaml',
  glossary: () => 'content/glossary.yaml',
} as const satisfies Record<FileName, (id: string) => string>;

/** The reports that the desk shows: drafts are what most of the work is on. */
export const deskReports = (root: string): string[] => listReportIds(root, true);

/** Whether a name is that of a report of the library. */
export function isReport(root: string, id: string): boolean {
  return splitId(id) !== null && deskReports(root).includes(id);
}

/**
 * A file that the desk may write, of a report or of the whole site. The id must be one of the library's, and neither the folder nor the file
 * may be a link: what is written is below content/, or nothing is.
 */
export function writablePath(root: string, id: string, name: FileName): string {
  if (!isReport(root, id)) throw new PathError(id);
  const content = realpathSync(join(root, 'content'));
  const relative = PATH_OF[name](id).slice('content/'.length);
  const path = join(content, ...relative.split('/'));
  const folder = join(path, '..');
  const inside = folder === content || folder.startsWith(content + sep);
  if (realpathSync(folder) !== folder || !inside) throw new PathError(relative);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new PathError(relative);
  return path;
}

/** The bytes of a report's picture; null where there is none by that name, or a link, or something too large to show. */
export function readPictureFile(root: string, id: string, name: string): Buffer | null {
  if (!PICTURE_NAME.test(name)) return null;
  const content = realpathSync(join(root, 'content'));
  const path = join(content, ...picturePath(id, name).slice('content/'.length).split('/'));
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size > MAX_PICTURE_BYTES || realpathSync(path) !== path) return null;
  return readFileSync(path);
}
