import { join } from 'node:path';
import type { Source } from '../library/index.ts';
import { packBag } from './bag/index.ts';
import { entryOf } from './listing.ts';
import type { ArchiveEntry } from './listing.ts';
import type { ArchiveFile } from './maker.ts';
import { writeFolder } from './write-folder.ts';
import { writeZip } from './zip/write-zip.ts';

/** Writes a finished report: as a bag in a folder and in a zip. Gives what the list of the archive says of it. */
export async function deliverBag(
  out: string,
  source: Source,
  files: readonly ArchiveFile[],
): Promise<ArchiveEntry> {
  const { id } = source.report;
  const bag = packBag(source, files);
  writeFolder(join(out, id), bag);
  await writeZip(
    join(out, `${id}.zip`),
    bag.map(({ path, bytes }) => ({ path: `${id}/${path}`, bytes })),
  );
  return entryOf(out, source, bag);
}
