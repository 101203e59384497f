import type { EditionBlock } from '../editions/types.ts';
import { widthOf } from './phrases.ts';

/** An aside wider than this, in em, is a passage to read and no line to quote: four or five lines of large type on a phone. */
const QUOTED = 70;

/**
 * The style sheet's classes for a block of text.
 *
 * @example
 * blockClasses({ kind: 'caption', text: '…' }) // ['block', 'caption']
 */
export function blockClasses({ kind, text }: Pick<EditionBlock, 'kind' | 'text'>): string[] {
  if (kind === 'paragraph') return ['block'];
  return ['block', kind, ...(kind === 'aside' && widthOf(text) > QUOTED ? ['aside--long'] : [])];
}
