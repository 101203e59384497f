import { constants, opendirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { lstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from './limits.ts';
import { Inventory } from './opened.ts';
import type { OpenedBag } from './opened.ts';

/** Opens a bag that is a folder. No link is followed. Throws a RefusedBag. */
export function openFolder(folder: string, limits: Limits): OpenedBag {
  const inventory = new Inventory(limits);
  const queue = [''];
  for (let below = queue.shift(); below !== undefined && !inventory.isFull; below = queue.shift())
    for (const entry of entriesOf(join(folder, below))) {
      const path = below + entry.name;
      if (!inventory.checkName(path)) continue;
      if (entry.isDirectory()) queue.push(`${path}/`);
      else if (entry.isFile()) inventory.add(path, lstatSync(join(folder, path)).size);
      else inventory.refuse('link-in-bag', path);
      if (inventory.isFull) break;
    }
  const files = inventory.settle();
  return {
    files,
    async *stream(path) {
      // A file that has become a link since is not followed either.
      const file = await open(join(folder, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      try {
        for await (const piece of file.createReadStream({ autoClose: false })) yield piece as Buffer;
      } finally {
        await file.close();
      }
    },
    close() {},
  };
}

/** One by one, so that a folder of a million files costs no memory. */
function* entriesOf(path: string): Generator<Dirent, void, undefined> {
  const folder = opendirSync(path);
  try {
    for (let entry = folder.readSync(); entry; entry = folder.readSync()) yield entry;
  } finally {
    folder.closeSync();
  }
}
