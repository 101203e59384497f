import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Names of files that are not in place yet: `.report.yaml.4711-3f2a9c.desk.tmp`, with the process that writes it. */
const LEFTOVER = /^\..+\.(\d+)-[0-9a-f]+\.desk\.tmp$/;

/** Where a test may look, or end the process, in the middle of a write. */
export interface WriteHooks {
  beforeRename?: (beside: string) => void;
}

/**
 * Writes a file so that it is at every moment the old one or the new one, whole: into a file beside it, to the disk,
 * then into its place.
 */
export function writeWhole(path: string, text: string, hooks: WriteHooks = {}): void {
  const beside = join(
    dirname(path),
    `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.desk.tmp`,
  );
  try {
    const mode = modeOf(path);
    const file = openSync(beside, 'wx', mode);
    try {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    hooks.beforeRename?.(beside);
    rename(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Takes away what processes that are gone left behind in some folders. */
export function cleanLeftovers(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => {
        const process = LEFTOVER.exec(name)?.[1];
        return process !== undefined && !isAlive(Number(process));
      })
      .map((name) => {
        rmSync(join(folder, name), { force: true });
        return join(folder, name);
      }),
  );
}

function modeOf(path: string): number {
  return (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777;
}

/** On Windows a file that a virus scanner or an editor looks at can't be replaced for a moment. */
function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const busy = ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!busy || attempt === 5) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * attempt);
    }
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
