import { toRaw } from '../article/index.ts';
import { prepareBlock } from './binding/block.ts';
import type { Block } from './binding/block.ts';
import { candidatePiece, nameCandidates, namesAmong } from './owners/names.ts';
import type { Name } from './owners/names.ts';
import { scanQuantities } from './quantities/quantities.ts';
import type { Scan } from './quantities/quantities.ts';
import type { Source } from './text/blocks.ts';
import type { Folded } from './text/script.ts';
import { tagPieces } from './text/words.ts';
import type { Word } from './text/words.ts';

/** A stretch of an article whose numbers are found, ready to be read. */
export interface Prepared {
  source: Source;
  folded: Folded;
  scan: Scan;
  block: Block;
  /** The words of each of the block's sentences. */
  words: readonly (readonly Word[])[];
  /** The bodies that it names; none where it has no number. */
  names: readonly Name[];
}

/**
 * Finds the numbers of stretches, and cuts their sentences and what may be names into words, all at once: one by one it
 * would take several times as long.
 *
 * @param places Whether names of places matter.
 */
export function prepare(stretches: readonly (readonly [Source, Folded])[], places: boolean): Prepared[] {
  const all = stretches.map(([source, folded]) => {
    const { text } = folded;
    const scan = withoutTorn(scanQuantities(text), source);
    const block = prepareBlock(text, scan.quantities);
    const candidates = scan.quantities.length > 0 ? nameCandidates(text, places) : [];
    return { source, folded, scan, block, candidates };
  });
  const tagged = tagPieces(
    all.flatMap(({ folded, block, candidates }) => [
      ...block.sentences.map(({ piece }) => piece),
      ...candidates.map((each) => candidatePiece(folded.text, each)),
    ]),
  );
  let next = 0;
  const take = (count: number): Word[][] => tagged.slice(next, (next += count));
  return all.map(({ candidates, ...rest }) => {
    const words = take(rest.block.sentences.length);
    const names = namesAmong(rest.folded.text, candidates, take(candidates.length), places);
    return { ...rest, words, names };
  });
}

/** Leaves numbers unread whose characters stand far apart in the raw text: joining its lines has made them. */
function withoutTorn(scan: Scan, { spans }: Source): Scan {
  const isTorn = ({ start, end }: { start: number; end: number }): boolean =>
    toRaw(spans, end - 1) - toRaw(spans, start) > MOST_BETWEEN * (end - start) + MOST_BETWEEN;
  const torn = scan.quantities.filter(isTorn);
  if (torn.length === 0) return scan;
  return {
    ...scan,
    quantities: scan.quantities.filter((quantity) => !torn.includes(quantity)),
    unread: [...scan.unread, ...torn.map(({ start, end }): [number, number] => [start, end])],
  };
}

/** Spaces and line ends that may stand between two digits. */
const MOST_BETWEEN = 6;
