import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Cache } from './cache.ts';
import { codeVersion, digestOf } from './digest.ts';
import { CODE_ROOT } from './roots.ts';
import { usedDigests } from './stats.ts';

/** What decides what is found, beside what an article is made by: see `codeVersion`. */
const CODE = ['src/charts', 'src/editions', 'src/library'];

// Read as this module is loaded, so that it names the code in memory.
const VERSION = CODE_ROOT === null ? null : codeVersion(CODE_ROOT, CODE);

/** A message as plain data: what `file.message` is told, and what was put on it afterwards. */
interface Kept {
  reason: string;
  options: Pick<VFileMessage, 'place' | 'ruleId' | 'source'>;
  /** JSON has no undefined, which is what `fatal` is of a mere remark. */
  fatal: boolean | null;
  fields: Record<string, unknown>;
}

/**
 * Looks at files and puts what is found on them; where the same was looked at before, what was found then. `parts` is the
 * digest of each thing that the look depends on, a null one of something unknown: then nothing is kept.
 */
export function keptMessages(
  files: readonly VFile[],
  parts: Record<string, string | null>,
  cache: Cache | null,
  look: () => void,
): void {
  if (cache === null || VERSION === null || Object.values(parts).includes(null)) return look();
  const digest = digestOf({ ...parts, messages: VERSION });
  usedDigests.add(digest);
  const kept = cache.get(digest) as Kept[][] | null;
  if (kept?.length === files.length) {
    for (const [i, file] of files.entries()) for (const message of kept[i] ?? []) restore(file, message);
    return;
  }
  const before = files.map(({ messages }) => messages.length);
  look();
  cache.set(
    digest,
    files.map(({ messages }, i) => messages.slice(before[i]).map(toKept)),
  );
}

function toKept(message: VFileMessage): Kept {
  const { reason, place, ruleId, source, fatal, name, note } = message;
  const { texts, args, weight } = message as { texts?: unknown; args?: unknown; weight?: unknown };
  const fields = { name, note, texts, args, weight };
  return { reason, options: { place, ruleId, source }, fatal: fatal ?? null, fields };
}

function restore(file: VFile, { reason, options, fatal, fields }: Kept): void {
  Object.assign(file.message(reason, options), { fatal: fatal ?? undefined }, fields);
}
