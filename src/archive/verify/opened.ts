import { createHash } from 'node:crypto';
import type { Limits } from './limits.ts';
import { readableSize } from './limits.ts';
import { foldName, unsafeName } from './names.ts';
import type { VerifyFinding } from './rules.ts';

/** A bag whose list of files has been found safe; nothing of it has been unpacked. */
export interface OpenedBag {
  /** Bytes by path. */
  files: ReadonlyMap<string, number>;
  /** The content, piece by piece. */
  stream: (path: string) => AsyncIterable<Buffer>;
  close: () => void;
}

/** A bag that must not be read further, and why. */
export class RefusedBag extends Error {
  override name = 'RefusedBag';
  readonly findings: readonly VerifyFinding[];

  constructor(findings: readonly VerifyFinding[]) {
    super(findings.map(({ rule }) => rule).join());
    this.findings = findings;
  }
}

/** Collects names and sizes of a bag, and what is wrong with them; at most a few findings, however many are bad. */
export class Inventory {
  readonly files = new Map<string, number>();
  readonly findings: VerifyFinding[] = [];
  readonly #seen = new Set<string>();
  readonly #limits: Limits;
  #total = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Whether enough is known to refuse the bag. */
  get isFull(): boolean {
    return this.findings.length >= 20;
  }

  /** Takes a name; false where it is unsafe. */
  checkName(path: string): boolean {
    const problem = unsafeName(path, this.#limits.path);
    if (problem) this.refuse('unsafe-name', path, { problem });
    return !problem;
  }

  add(path: string, bytes: number): void {
    const { files, file, total } = this.#limits;
    const folded = foldName(path);
    if (this.#seen.has(folded)) return this.refuse('duplicate-name', path);
    this.#seen.add(folded);
    this.#total += bytes;
    if (bytes > file)
      this.refuse('too-large', path, { size: readableSize(bytes), limit: readableSize(file) });
    else if (this.#total > total)
      this.refuse('too-large', 'data/', { size: readableSize(this.#total), limit: readableSize(total) });
    else if (this.files.size >= files)
      this.refuse('too-large', 'data/', { size: `> ${files}`, limit: `${files}` });
    else this.files.set(path, bytes);
  }

  refuse(rule: VerifyFinding['rule'], name: string, args: VerifyFinding['args'] = {}): void {
    if (this.isFull) return;
    this.findings.push({ rule, args: { ...args, name: printable(name) } });
  }

  /** Throws what was found, if anything. */
  settle(): ReadonlyMap<string, number> {
    if (this.findings.length > 0) throw new RefusedBag(this.findings);
    return this.files;
  }
}

/** A name as a terminal may show it: control and invisible characters as escapes, and not without end. */
export function printable(name: string): string {
  const shown = name.length > 80 ? `${name.slice(0, 60)}…${name.slice(-15)}` : name;
  return shown.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** SHA-256 of a file of a bag. */
export async function digestFile(bag: OpenedBag, path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of bag.stream(path)) hash.update(piece);
  return hash.digest('hex');
}

/** A file's content; null where it has more bytes than may be held in memory. */
export async function readFile(bag: OpenedBag, path: string, most: number): Promise<Buffer | null> {
  if ((bag.files.get(path) ?? 0) > most) return null;
  const pieces: Buffer[] = [];
  for await (const piece of bag.stream(path)) pieces.push(piece);
  return Buffer.concat(pieces);
}
