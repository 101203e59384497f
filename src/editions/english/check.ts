import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../article/types.ts';
import { readEnglish } from './parse.ts';
import { parityProblems } from './parity.ts';
import type { SeedText } from './parity.ts';

/**
 * Every problem of an en.md, its numbers against the article's included, in order of its lines. `path` names the file in
 * the messages; `seed` is what places in the Chinese are told by.
 */
export function checkEnglish(
  markdown: string,
  article: Article,
  path?: string,
  seed: SeedText | null = null,
): VFileMessage[] {
  const source = readEnglish(markdown, article);
  const messages = [...source.messages, ...parityProblems(source, article, markdown, seed)];
  if (path !== undefined) for (const message of messages) message.file = path;
  return messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
