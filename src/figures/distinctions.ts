import type { Range } from './clauses.ts';
import { lastGroup } from './reading.ts';
import type { Reading } from './reading.ts';
import { DISTINCTIONS } from './tables/cues.ts';

/** Sets 首笔, 唯一 and 历史新高 on the figures of their clause, or on those of the clause before. */
export function distinguish(reading: Reading, clause: Range, before: number): void {
  const text = reading.text.slice(...clause);
  for (const { type, pattern } of DISTINCTIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const fresh = reading.drafts.slice(before);
    const drafts = fresh.length > 0 ? fresh : type === 'first' ? [] : lastGroup(reading);
    for (const draft of drafts) {
      const start = clause[0] + match.index;
      draft.compare.push({
        rule: 'distinction',
        type,
        text: match[0],
        span: [start, start + match[0].length],
      });
    }
  }
}
