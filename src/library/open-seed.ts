import type { VFile } from 'vfile';
import { decodeSeed, SeedError } from '../article/index.ts';
import { readContent } from './files.ts';
import type { Content } from './files.ts';
import { seedPath } from './listing.ts';
import { report } from './problems/problem.ts';
import type { Seed } from './types.ts';

type Decoded = ReturnType<typeof decodeSeed>;

// The same bytes are decoded once: every page of a report asks for them.
const remembered = new WeakMap<Content, Decoded>();

/** A report's seed, decoded; null, and reported on its file, where there is none or where it is no text. */
export function openSeed(root: string, id: string, file: VFile): Seed | null {
  const content = readContent(root, file);
  if (!content) {
    const args = { id, seed: seedPath(id), folder: `content/reports/${id}/`, hint: '' };
    if (file.messages.length === 0) report(file, { name: 'seed-missing', args });
    return null;
  }
  try {
    const decoded = remembered.get(content) ?? decodeSeed(content.bytes);
    remembered.set(content, decoded);
    file.messages.push(...decoded.messages);
    return { name: `${id}.txt`, bytes: content.bytes.length, sha256: content.sha256, text: decoded.text };
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    const message = file.message(error.message, { ruleId: error.ruleId, source: 'nianjian' });
    message.fatal = true;
    return null;
  }
}
