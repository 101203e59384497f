import type { StructureDecisions } from '../article/index.ts';
import { sha256 } from '../library/index.ts';
import type { PlacedPicture } from './pictures.ts';

/** Where a line of the article before is now; null where it is gone. */
type Moved = (line: number) => number | null;

/** Decisions about structure by the lines of a new version, and the lines that it no longer has. */
export interface FollowedStructure {
  structure: StructureDecisions;
  lost: number[];
}

/** Puts decisions that name lines on the lines as they are now. One whose line is gone stays as it is, and is told. */
export function followStructure(decisions: StructureDecisions, moved: Moved): FollowedStructure {
  const lost: number[] = [];
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value === 'object' && value !== null)
      return { ...value, line: follow((value as { line?: unknown }).line) };
    if (typeof value !== 'number') return value;
    const now = moved(value);
    if (now === null) lost.push(value);
    return now ?? value;
  };
  const entries = Object.entries(decisions).map(([key, list]) => [key, follow(list)] as const);
  return { structure: Object.fromEntries(entries) as StructureDecisions, lost };
}

/** A picture that report.yaml lists, with its bytes; null where it isn't there. */
export interface KnownPicture {
  file: string;
  line: number;
  bytes: Uint8Array | null;
}

/** What a new version does to the pictures. */
export interface FollowedPictures {
  /** The line of each known picture now, in their order. */
  lines: number[];
  /** New ones, under names that are free. */
  added: PlacedPicture[];
  /** Known ones that the new version doesn't have. */
  gone: string[];
}

/** Tells known pictures from new ones by their bytes. None is taken away: those of an article may have come from elsewhere. */
export function followPictures(
  known: readonly KnownPicture[],
  placed: readonly PlacedPicture[],
  moved: Moved,
): FollowedPictures {
  const left = new Map(known.map((one, i) => [i, one.bytes && sha256(one.bytes)]));
  const lines = known.map(({ line }) => moved(line) ?? line);
  const fresh = placed.filter((picture) => {
    const digest = sha256(picture.bytes);
    const [at] = [...left].find(([, own]) => own === digest) ?? [];
    if (at === undefined) return true;
    lines[at] = picture.line;
    left.delete(at);
    return false;
  });
  const numbers = known.map(({ file }) => Number(/^picture-(\d+)\./.exec(file)?.[1] ?? 0));
  const last = Math.max(0, ...numbers);
  const added = fresh.map((picture, i) => ({
    ...picture,
    file: `picture-${last + i + 1}.${picture.file.split('.').at(-1) ?? ''}`,
  }));
  const gone = placed.length === 0 ? [] : [...left.keys()].map((i) => known[i]?.file ?? '');
  return { lines, added, gone };
}
