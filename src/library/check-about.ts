import type { ElementContent } from 'hast';
import type { VFile } from 'vfile';
import { conversionChoices, inlineLines, keptStretches } from '../editions/index.ts';
import type { Glossary } from '../editions/types.ts';
import { reportChoice } from './check-script.ts';

/** Reports where the script conversion of staff's prose was a choice that the glossary's pins don't settle, each word once. */
export function checkAbout(file: VFile, prose: readonly ElementContent[], pins: Glossary['pins']): void {
  const seen = new Set<string>();
  for (const { text, pieces } of inlineLines(prose)) {
    const kept = keptStretches(pieces);
    for (const choice of conversionChoices(text, pins)) {
      const { source, start, end } = choice;
      if (seen.has(source) || kept.some(([from, to]) => start < to && from < end)) continue;
      seen.add(source);
      const piece = pieces.findLast((one) => one.start <= start);
      const { line = 1, column = 1 } = piece?.node.position?.start ?? {};
      reportChoice(file, choice, { line, column: column + start - (piece?.start ?? 0) });
    }
  }
}
