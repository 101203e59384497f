export { blocksOf, headingLinesOf, headingOf, sectionsOf } from './blocks.ts';
export { decodeSeed, MAX_SEED_BYTES, SeedError } from './decode.ts';
export { hashHex } from './hash.ts';
export { guessOrganisation } from './organisations.ts';
export { outlineOf } from './outline.ts';
export type { Outline, OutlineParagraph } from './outline.ts';
export { parseArticle } from './parse.ts';
export type { ParseOptions } from './parse.ts';
export { articleParser } from './plugin.ts';
export { lineStarts, pointFinder, pointOf } from './points.ts';
export { normalisePunctuation } from './punctuation.ts';
export { scriptOf } from './script.ts';
export type { SourceScript } from './script.ts';
export { sentenceHash, sentenceId, sentencesOf } from './sentences.ts';
export { slugOf } from './slug.ts';
export { rawSpans, toRaw, toText } from './spans.ts';
export type {
  Article,
  ArticleData,
  Aside,
  Block,
  BlockData,
  Caption,
  Heading,
  Paragraph,
  Section,
  Span,
  StructureDecisions,
  TextSpan,
} from './types.ts';
export { guessYears } from './years.ts';
