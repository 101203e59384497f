import type { Range } from './clauses.ts';
import { lastGroup } from './reading.ts';
import type { Reading } from './reading.ts';
import { DISTINCTIONS } from './tables/cues.ts';

/** 烟叶和肉类产量均创新高: said of what has no number here. */
function ofAnother(before: string, reading: Reading): boolean {
  const subject = before
    .replace(/(?:均|都|双双|再|又|也|还|首次|持续|继续|屡|[\s，])+$/u, '')
    .replace(/^[\s，]+/, '');
  if (!/^\p{Script=Han}{2,}[和与及、]\p{Script=Han}{2,}$/u.test(subject)) return false;
  return !lastGroup(reading, true).some((draft) => draft.metric.endsWith(subject.slice(-2)));
}

/** Sets 首笔, 唯一 and 历史新高 on the figures of their clause, or on those of the clause before. */
export function distinguish(reading: Reading, clause: Range, before: number): void {
  const text = reading.text.slice(...clause);
  for (const { type, pattern } of DISTINCTIONS) {
    const match = pattern.exec(text);
    if (!match) continue;
    // 被确定为全省唯一的试验区: said of the place, not of its numbers.
    if (type === 'only' && /(?:被|成为|确定|认定|列|评|选|建设|打造)为?$/.test(text.slice(0, match.index)))
      continue;
    const fresh = reading.drafts.slice(before);
    const last = type === 'first' || ofAnother(text.slice(0, match.index), reading) ? [] : lastGroup(reading);
    const drafts = fresh.length > 0 ? fresh : last;
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
