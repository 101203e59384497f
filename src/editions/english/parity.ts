import { VFileMessage } from 'vfile-message';
import { pointFinder, toRaw } from '../../article/index.ts';
import type { Article } from '../../article/types.ts';
import { compareNumbers, explain } from '../parity/index.ts';
import { blocksById } from '../places.ts';
import { markdownOffset } from './inline.ts';
import type { EnglishSource } from './parse.ts';
import { englishProblem } from './problems.ts';

/** The article's text as it was received, and the path that messages name it by. */
export interface SeedText {
  path: string;
  text: string;
}

/**
 * What the numbers of an en.md and its article don't both say: an error each, with both places. Numbers that staff list
 * after `differs` in a paragraph's comment have been looked at by a person; one that nothing needs is told.
 */
export function parityProblems(
  english: EnglishSource,
  article: Article,
  markdown: string,
  seed: SeedText | null,
): VFileMessage[] {
  const blocks = blocksById(article);
  const inSeed = seed === null ? null : pointFinder(seed.text);
  const inEnglish = pointFinder(markdown);
  const messages: VFileMessage[] = [];
  for (const paragraph of english.paragraphs.values()) {
    const { ids, text, differs } = paragraph;
    const parts = ids.flatMap((id) => blocks.get(id)?.block ?? []);
    const chinese = parts.map((block) => block.data.text).join('\n');
    const rawOffset = (offset: number): number => {
      let at = offset;
      for (const { data } of parts) {
        if (at <= data.text.length) return toRaw(data.spans, Math.min(at, data.text.length - 1));
        at -= data.text.length + 1;
      }
      return 0;
    };
    const needed = new Set<string>();
    for (const mismatch of compareNumbers(chinese, text)) {
      const { kind, zh, en, why } = explain(mismatch, chinese, text);
      const known = differs.filter((words) => words === zh || words === en);
      for (const words of known) needed.add(words);
      if (known.length > 0) continue;
      const place = inEnglish(markdownOffset(paragraph, mismatch.en?.start ?? 0));
      const point = inSeed?.(rawOffset(mismatch.zh?.start ?? 0));
      const where = point === undefined ? '' : `${seed?.path ?? ''}:${point.line}:${point.column}`;
      const detail = zh ?? en ?? '';
      const message = new VFileMessage(
        `${why.zh}${where === '' ? '' : `（原文见 ${where}）`}。请改译文；译得没错，就在这一段的编号后写上 differs ${detail}。 ` +
          `${why.en}${where === '' ? '' : ` (the Chinese: ${where})`}; correct the English, or, if it is right, write differs ${detail} after the paragraph's id.`,
        { place, ruleId: `number-${kind}`, source: 'nianjian' },
      );
      message.fatal = true;
      messages.push(message);
    }
    for (const words of differs)
      if (!needed.has(words))
        messages.push(englishProblem('english-unused-differs', paragraph.place, { detail: words }));
  }
  return messages;
}
