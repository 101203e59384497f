import { getFileNameLowLevel, openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { readableSize } from './limits.ts';
import type { Limits } from './limits.ts';
import { Inventory, RefusedBag } from './opened.ts';
import type { OpenedBag } from './opened.ts';

/** Bits of a Unix mode that tell what kind of file it is. */
const KIND = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/**
 * Opens a bag in a zip. Only the list of files is read; contents are inflated on the way, in pieces, and never more of them
 * than the list declares. Throws a RefusedBag.
 */
export async function openZip(path: string, limits: Limits): Promise<OpenedBag> {
  const zip = await openPromise(path, {
    autoClose: false,
    // Names are checked here, with more than the library looks for.
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch((error: unknown) => refuse('bad-zip', error));
  try {
    const { entries, files } = await list(zip, limits);
    return {
      files,
      async *stream(name) {
        const content = await zip.openReadStreamPromise(entries.get(name)!);
        for await (const piece of content) yield piece as Buffer;
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof RefusedBag ? error : refuse('bad-zip', error);
  }
}

async function list(zip: ZipFile, limits: Limits) {
  if (zip.entryCount > limits.files)
    throw new RefusedBag([
      { rule: 'too-large', args: { name: 'zip', size: `${zip.entryCount}`, limit: `${limits.files}` } },
    ]);
  const inventory = new Inventory({ ...limits, path: limits.path + 80 });
  const found: { name: string; entry: Entry }[] = [];
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
    const isFolder = name.endsWith('/');
    if (!inventory.checkName(isFolder ? name.slice(0, -1) : name)) continue;
    const kind = (entry.externalFileAttributes >>> 16) & KIND;
    if (kind !== 0 && kind !== REGULAR && kind !== FOLDER) inventory.refuse('link-in-bag', name);
    else if (entry.isEncrypted() || !entry.canDecodeFileData())
      throw new Error(`${name}: encrypted, or compressed in a way that is not read here`);
    else if (!isFolder) {
      inventory.add(name, entry.uncompressedSize);
      found.push({ name, entry });
      packed += entry.compressedSize;
    }
    if (inventory.isFull) break;
  }
  inventory.settle();
  // Entries that lie over each other are how small zips unpack into large ones.
  if (packed > zip.fileSize)
    throw new Error(`its entries overlap: ${readableSize(packed)} in ${readableSize(zip.fileSize)}`);
  const top = topFolder(found.map(({ name }) => name));
  const entries = new Map(found.map(({ name, entry }) => [name.slice(top.length), entry]));
  return { entries, files: new Map([...entries].map(([name, entry]) => [name, entry.uncompressedSize])) };
}

/** A zip of a bag holds one folder, which is the bag; or, as some make it, the bag's files themselves. */
function topFolder(names: readonly string[]): string {
  const top = names.find((name) => /^[^/]+\/bagit\.txt$/.test(name))?.replace('bagit.txt', '') ?? '';
  return names.every((name) => name.startsWith(top)) ? top : '';
}

function refuse(rule: 'bad-zip', error: unknown): never {
  const problem = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  throw new RefusedBag([{ rule, args: { problem } }]);
}
