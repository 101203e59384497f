import { splitSentences } from '../text/clauses.ts';
import type { Range } from '../text/clauses.ts';
import { pieceOf } from '../text/words.ts';
import type { Piece } from '../text/words.ts';
import type { Found } from '../quantities/found.ts';
import { takeWithin } from '../quantities/within.ts';
import { goesOn } from '../sentence/plans.ts';
import { setRemarksAside } from './remarks.ts';
import { setYardsticksAside } from './yardsticks.ts';

/** A block's text, ready to be bound: what it only remarks or measures against is set aside. */
export interface Block {
  text: string;
  /** Those with a quantity. */
  sentences: Sentence[];
}

/** A sentence with the quantities in it. */
export interface Sentence {
  range: Range;
  previous: Range | undefined;
  inside: readonly Found[];
  /** Whether it, or one that it goes on from, tells what was laid down. */
  laidDown: boolean;
  /** What is cut into words of it. */
  piece: Piece;
}

/** Makes a block's text ready to be bound. */
export function prepareBlock(said: string, scanned: readonly Found[]): Block {
  if (scanned.length === 0) return { text: said, sentences: [] };
  // 依次 deals a list as 分别 does, and is as long.
  const remarked = setRemarksAside(said.replaceAll('依次', '分别'), scanned);
  const { text, quantities } = setYardsticksAside(remarked, scanned);
  const within = takeWithin(quantities);
  const sentences: Sentence[] = [];
  let previous: Range | undefined;
  let laidDown = false;
  for (const range of splitSentences(text)) {
    const inside = within(range);
    laidDown = goesOn(text.slice(...range), laidDown);
    if (inside.length > 0)
      sentences.push({ range, previous, inside, laidDown, piece: pieceOf(text, range, inside) });
    previous = range;
  }
  return { text, sentences };
}
