import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** The least moment that a zip can hold, read in whatever zone the machine is in: its fields are the same everywhere. */
const MOMENT = new Date(1980, 0, 1);
const FILE_MODE = 0o100644;

/**
 * Writes files into a zip, whole or not at all: in the order of their paths, of one time, one mode, stored as they are.
 * Nothing is compressed: zlib's output differs from one processor to the next, pictures of bytes that are already
 * compressed gain little, and a stored file can be recovered from a damaged zip.
 */
export async function writeZip(
  path: string,
  files: readonly { path: string; bytes: Uint8Array }[],
): Promise<void> {
  const zip = new ZipFile();
  const options = { mtime: MOMENT, mode: FILE_MODE, compress: false, forceDosTimestamp: true };
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    zip.addBuffer(
      Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length),
      file.path,
      options,
    );
  zip.end();
  const part = `${path}.part`;
  try {
    await pipeline(zip.outputStream, createWriteStream(part));
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
