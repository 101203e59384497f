import { z } from 'zod';

/** Words that say which number is meant: as they stand in the article, and the sentence as it is now. */
const numberSchema = z.strictObject({
  /** The program's id; absent for a figure that staff added. */
  id: z.string().min(1).max(400).optional(),
  said: z.string().min(1).max(400),
  sentence: z.string().min(1).max(4000),
});

const word = z.string().max(1000);

const comparisonSchema = z.strictObject({
  type: z.string().min(1).max(60),
  value: word.optional(),
  among: word.optional(),
});

/** What staff say of a figure; null takes a decision back. */
const setSchema = z
  .strictObject({
    metric: word.min(1).nullable(),
    value: word.min(1).nullable(),
    kind: word.min(1).nullable(),
    period: word.min(1).nullable(),
    entity: word.nullable(),
    scope: word.nullable(),
    compare: z.array(comparisonSchema).max(40).nullable(),
    hidden: word.min(1).nullable(),
    accepted: z.strictObject({ by: word.min(1), date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) }).nullable(),
  })
  .partial();

const line = z.number().int().positive();
const id = z.string().min(1).max(400);
/** An entry of a list of report.yaml. */
const entryPath = z
  .array(z.union([z.string().regex(/^[a-z]+$/i), z.number().int().nonnegative()]))
  .min(2)
  .max(4);

/** What a report says of itself, as report.yaml names it. */
export const DETAILS = [
  'title',
  'organisation.name',
  'organisation.en',
  'organisation.place',
  'organisation.placeEn',
  'published',
  'reference',
  'author',
  'authorEn',
  'source.name',
  'source.en',
  'source.url',
  'colour',
] as const;

/** Settings of the site, as site.yaml names them; the lines of the footer are written one by one. */
export const SETTINGS = [
  'publisher.name',
  'publisher.en',
  'url',
  'base',
  'editions',
  'language',
  'contact.email',
  'contact.phone',
  'contact.address',
  'colours.light',
  'colours.dark',
] as const;

const said = z.union([word, z.array(word.min(1)).max(40)]);
/** Guesses of `npm run new` that can be confirmed as they are. */
const GUESSED = [...DETAILS, 'year'] as const;

/** One change that staff make: all that the desk can write. */
export const editSchema = z.discriminatedUnion('type', [
  /** Accept, correct, rename, hide, add; `entry` is the decision in report.yaml that it changes, where there is one. */
  z.strictObject({
    type: z.literal('figure'),
    number: numberSchema,
    entry: numberSchema.optional(),
    set: setSchema,
  }),
  /** Takes every decision on a figure back. */
  z.strictObject({ type: z.literal('undecide'), entry: numberSchema }),
  /** How far the report is. */
  z.strictObject({ type: z.literal('status'), status: z.enum(['draft', 'review', 'published']) }),
  /** What the report says of itself; an empty text takes it away. What is confirmed is right as it stands. */
  z.strictObject({
    type: z.literal('details'),
    fields: z.partialRecord(z.enum(DETAILS), said),
    confirmed: z.array(z.enum(GUESSED)).max(GUESSED.length),
  }),
  /** Settings of the whole site. */
  z.strictObject({ type: z.literal('site'), fields: z.partialRecord(z.enum(SETTINGS), said) }),
  /** A line of the site's footer; null takes it away. */
  z.strictObject({
    type: z.literal('record'),
    index: z.number().int().nonnegative().max(100),
    record: z.strictObject({ text: word.min(1), url: word.optional() }).nullable(),
  }),
  /** Ids of the leading figures in order; none leaves the choice to the program. */
  z.strictObject({ type: z.literal('headline'), ids: z.array(z.string().min(1).max(400)).max(24) }),
  /** Another kind for a chart, `none` for none, null for the program's own. */
  z.strictObject({ type: z.literal('chart'), chart: word.min(1), kind: word.min(1).nullable() }),
  /** What some raw lines of the article are; `plain` takes decisions on them back. */
  z.strictObject({
    type: z.literal('lines'),
    as: z.enum(['heading', 'paragraph', 'caption', 'aside', 'drop', 'plain']),
    lines: z.array(line).min(1).max(40),
  }),
  /** Two lines that the page layout tore apart, or that stand apart after all. */
  z.strictObject({ type: z.literal('mend'), lines: z.tuple([line, line]), joined: z.boolean() }),
  /** A new paragraph begins at these words of a line, or no longer does. */
  z.strictObject({ type: z.literal('split'), line, before: word.min(1), apart: z.boolean() }),
  /** How a word is written in traditional script. */
  z.strictObject({
    type: z.literal('pin'),
    source: word.min(1),
    keep: z.literal(true).optional(),
    'zh-Hans': word.min(1).optional(),
    'zh-Hant': word.min(1).optional(),
    'zh-Hant-HK': word.min(1).optional(),
    why: word.min(1),
  }),
  z.strictObject({ type: z.literal('unpin'), source: word.min(1) }),
  /** A doubt about arithmetic was looked at, and the article is right. */
  z.strictObject({
    type: z.literal('doubt'),
    name: word.min(1),
    sentence: z.string().min(1).max(4000),
    reason: word.min(1),
  }),
  /** What is to be seen on a picture. */
  z.strictObject({
    type: z.literal('picture'),
    file: word.min(1),
    alt: word.optional(),
    altEn: word.optional(),
  }),
  /** Where a published id is now, or why it is gone. */
  z.strictObject({ type: z.literal('formerly'), id, now: id.optional(), gone: word.min(1).optional() }),
  /** An English name, in this report; with a list of the glossary, in all. */
  z.strictObject({
    type: z.literal('term'),
    zh: word.min(1),
    en: word.min(1),
    why: word.min(1),
    list: z.enum(['metrics', 'units', 'entities', 'scopes', 'periods']).optional(),
  }),
  /** A change since publication, told to readers. */
  z.strictObject({
    type: z.literal('correction'),
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    what: word.min(1),
    why: word.min(1),
    whatEn: word.optional(),
    whyEn: word.optional(),
  }),
  /** Texts of an entry of a list; an empty one is taken away. Those of `versions` are in published.yaml. */
  z.strictObject({
    type: z.literal('texts'),
    path: entryPath,
    texts: z.strictObject({ whatEn: word, whyEn: word, goneEn: word, noteEn: word }).partial(),
  }),
  /** Takes an entry out of a list. */
  z.strictObject({ type: z.literal('drop'), path: entryPath }),
  /** English whose paragraph has another id now; null takes it away. */
  z.strictObject({ type: z.literal('adopt'), id, to: id.nullable() }),
  /** The English of a heading or of paragraphs, as Markdown; empty where it is still to be written. */
  z.strictObject({
    type: z.literal('english'),
    ids: z.array(z.string().min(1).max(400)).min(1).max(20),
    text: z.string().max(40_000),
    /** Left out on purpose. */
    omit: z.boolean().optional(),
    /** Numbers that differ rightly. */
    differs: z.array(word.min(1)).max(40).optional(),
  }),
  /** Title, kicker and translator of the English. */
  z.strictObject({
    type: z.literal('front'),
    title: word.optional(),
    kicker: word.optional(),
    translator: word.optional(),
  }),
]);

export type Edit = z.infer<typeof editSchema>;
export type EditOf<Type extends Edit['type']> = Extract<Edit, { type: Type }>;
export type NumberKey = z.infer<typeof numberSchema>;
export type FigureSet = z.infer<typeof setSchema>;
