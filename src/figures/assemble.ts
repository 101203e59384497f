import type { Article, Span } from '../article/index.ts';
import { sourcesOf, TITLE } from './text/blocks.ts';
import type { Source } from './text/blocks.ts';
import { decideFigures } from './decide/index.ts';
import type { Outcome } from './decide/index.ts';
import type { FigureOptions } from './options.ts';
import { markHeadlines } from './headline.ts';
import type { IdOptions } from './ids.ts';
import { mergeFigures } from './merge.ts';
import { relateFigures } from './relations/relate.ts';
import { textsOf } from './relations/texts.ts';
import type { Texts } from './relations/texts.ts';
import { ownScope } from './owners/scopes.ts';
import type { StatedFigure } from './stating.ts';
import type { Figure } from './types.ts';

/** An article's figures with their relations and headlines, and what else is read off the article for them. */
export interface Assembled {
  figures: Figure[];
  sources: Source[];
  texts: Texts;
  ids: IdOptions;
  /** Figures that staff hid, and what became of each of their decisions. */
  hidden: Figure[];
  outcomes: Outcome[];
  /** Raw spans of numbers that are no figure of the program's, which staff settled. */
  settled: Span[];
}

/** Makes an article's statements its figures: those said twice joined, related to one another, the headlines chosen. */
export function assembleFigures(
  article: Article,
  statements: readonly StatedFigure[],
  options: FigureOptions,
): Assembled {
  // A title says in short what the article says: on a page its figures would have no sentence to stand in.
  const said = statements.filter((figure) => figure.source[0]?.paragraph !== TITLE);
  const sources = sourcesOf(article);
  const texts = textsOf(sources);
  const ids = { scope: ownScope(options.organisation ?? article.data.organisation ?? undefined) };
  const { decisions = [], year } = options;
  const merged = mergeFigures(said, ids);
  const { figures: decided, ...rest } = decideFigures(merged, decisions, sources, { ...ids, year });
  const figures = markHeadlines(relateFigures(decided, texts));
  return { figures, sources, texts, ids, ...rest };
}
