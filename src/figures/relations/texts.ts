import { toText } from '../../article/index.ts';
import type { Span } from '../../article/index.ts';
import type { Source } from '../text/blocks.ts';
import { foldScript } from '../text/script.ts';

/** Reads an article's text by raw offsets, in simplified characters. */
export interface Texts {
  /** The text of a raw span of a paragraph, or of a heading's line; empty where it isn't all in it. */
  slice: (paragraph: string, span: Span) => string;
}

/** A reader of texts that finds nothing, for figures without their article. */
export const NO_TEXTS: Texts = { slice: () => '' };

/** Makes a reader of the sources of an article. */
export function textsOf(sources: readonly Source[]): Texts {
  const byId = new Map<string, Source[]>();
  for (const source of sources) {
    const known = byId.get(source.id);
    if (known) known.push(source);
    else byId.set(source.id, [source]);
  }
  const folded = new Map<Source, string>();
  return {
    slice(paragraph, [start, end]) {
      for (const source of end > start ? (byId.get(paragraph) ?? []) : []) {
        const from = toText(source.spans, start);
        const to = toText(source.spans, end - 1);
        if (from === null || to === null) continue;
        const text = folded.get(source) ?? foldScript(source.text).text;
        folded.set(source, text);
        return text.slice(from, to + 1);
      }
      return '';
    },
  };
}
