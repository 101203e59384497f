import type { VFileMessage } from 'vfile-message';
import type { Article } from '../../article/types.ts';
import { readEnglish } from './parse.ts';

/** Every problem of an en.md, in order of its lines. `path` names the file in the messages. */
export function checkEnglish(markdown: string, article: Article, path?: string): VFileMessage[] {
  const { messages } = readEnglish(markdown, article);
  if (path !== undefined) for (const message of messages) message.file = path;
  return messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
