import { blocksOf, lineStarts, sentencesOf, toText } from '../article/index.ts';
import type { Article, TextSpan } from '../article/types.ts';
import { CHECK_NAMES } from '../figures/index.ts';
import type { BilingualText } from './problems/types.ts';
import type { DoubtDecision } from './schemas/doubts.ts';
import type { Doubt } from './understand.ts';
import { quoteYaml } from './yaml/quote.ts';

/** The sentence of an article at a raw offset of its seed; undefined outside its text. */
export type SentenceAt = (raw: number) => string | undefined;

/** Doubts about arithmetic that staff haven't looked at, and which decisions met one. */
export interface Settled {
  open: Doubt[];
  met: Set<number>;
}

/** Finds the sentence that a raw offset stands in. */
export function sentenceFinder(article: Article): SentenceAt {
  let blocks: { text: string; spans: readonly TextSpan[] }[] | undefined;
  return (raw) => {
    blocks ??= blocksOf(article).map(({ data }) => data);
    for (const { text, spans } of blocks) {
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last || raw < first[1] || raw >= last[1] + last[2]) continue;
      const at = toText(spans, raw);
      if (at === null) continue;
      const sentence = sentencesOf(text).find(({ start, end }) => start <= at && at < end);
      if (sentence) return text.slice(sentence.start, sentence.end).trim();
    }
    return undefined;
  };
}

/**
 * Leaves out what staff have looked at and found to be as the article says, and tells of every other doubt about
 * arithmetic the entry that says so.
 */
export function settleDoubts(
  doubts: readonly Doubt[],
  decisions: readonly DoubtDecision[],
  text: string,
  sentenceAt: SentenceAt,
): Settled {
  const met = new Set<number>();
  let starts: number[] | undefined;
  const open = doubts.flatMap((doubt) => {
    const { name, line, column = 1, texts } = doubt;
    if (line === undefined || !texts || !(CHECK_NAMES as readonly string[]).includes(name)) return [doubt];
    starts ??= lineStarts(text);
    const sentence = sentenceAt((starts[line - 1] ?? 0) + column - 1);
    if (sentence === undefined) return [doubt];
    const found = settling(name, sentence, decisions);
    for (const index of found) met.add(index);
    return found.length > 0 ? [] : [{ ...doubt, sentence, texts: withEntry(texts, name, sentence) }];
  });
  return { open, met };
}

/** Which decisions say that a doubt in a sentence has been looked at. */
export function settling(name: string, sentence: string, decisions: readonly DoubtDecision[]): number[] {
  return decisions.flatMap((one, index) =>
    one.name === name && bare(one.sentence) === bare(sentence) ? [index] : [],
  );
}

/** The words of a doubt with the entry that settles it; its `reason` is left to be filled in, and is an error without. */
export function withEntry({ zh, en }: BilingualText, name: string, sentence: string): BilingualText {
  const entry = `- { name: ${name}, sentence: ${quoteYaml(sentence)}, reason: }`;
  return {
    zh: {
      ...zh,
      fix: `${zh.fix}原文没有错，就在 report.yaml 的 doubts 里加一条，写明理由，以后不再提示：${entry}`,
    },
    en: {
      ...en,
      fix: `${en.fix} If the article is right, say why under doubts in report.yaml, and this is not said again: ${entry}`,
    },
  };
}

/** Whether a doubt is raised by two reports. */
export const isBetween = (name: string): boolean => /-reports$/.test(name);

const bare = (sentence: string): string => sentence.replace(/\s+/g, '');
