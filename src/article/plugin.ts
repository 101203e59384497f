import type { Plugin } from 'unified';
import type { Article, StructureDecisions } from './types.ts';
import { parseArticle } from './parse.ts';

/**
 * A unified parser of seeds: `unified().use(articleParser, { decisions }).parse(file)` gives an {@link Article};
 * messages go to the file.
 */
export const articleParser: Plugin<[{ decisions?: StructureDecisions }?], string, Article> = function (
  options = {},
) {
  this.parser = (document, file) => {
    const { article, messages } = parseArticle(String(document), {
      ...options,
      ...(file.path ? { path: file.path } : {}),
    });
    file.messages.push(...messages);
    return article;
  };
};
