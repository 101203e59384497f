import { z } from 'zod';
import { termSchema } from './glossary.ts';
import { SCRIPTS, colour, fieldNotes, isoDate, text, webAddress } from './fields.ts';
import { pinSchema } from './pin.ts';
import { chartDecisionSchema, figureDecisionSchema } from './decisions.ts';
import { doubtDecisionSchema } from './doubts.ts';
import { pictureSchema } from './pictures.ts';
import { structureSchema } from './structure.ts';

/** How far a report is. */
export const STATUSES = ['draft', 'review', 'published'] as const;

/** Whose year it is. */
const organisationSchema = z.strictObject({
  /** The organisation as it is called in Chinese: 济阳区. */
  name: text('济阳区'),
  /** Its English name. */
  en: text('Jiyang District').optional(),
  /** The wider place that it lies in: 济南市. */
  place: text('济南市').optional(),
  /** That place in English. */
  placeEn: text('Jinan').optional(),
});

/** Where the article first appeared. */
const sourceSchema = z.strictObject({
  /** Newspaper, site or office. */
  name: text('齐鲁晚报'),
  /** Its English name. */
  en: text('Qilu Evening News').optional(),
  /** The page it was taken from. */
  url: webAddress.optional(),
});

/** A mistake that was put right after publication. */
const correctionSchema = z.strictObject({
  /** When it was put right. */
  date: isoDate,
  /** What was changed. */
  what: text('第三节的投资额改为 21.3 亿元'),
  /** Why. */
  why: text('原文笔误'),
  /** Both in English. */
  whatEn: text('The investment in section 3 now reads 2.13 billion yuan').optional(),
  whyEn: text('A slip in the article').optional(),
});

/** An id that was published, and where it is now. */
const formerIdSchema = z.strictObject({
  /** Of a figure or a section, as published.yaml lists it. */
  id: text('gong-ye-chan-zhi-2025'),
  /** The id that stands for it now. */
  now: text('gui-shang-gong-ye-chan-zhi-2025').optional(),
  /** What readers who follow the old address are told, where nothing does. */
  gone: text('原文删去了这一句').optional(),
  /** The same in English. */
  goneEn: text('The article no longer has this sentence').optional(),
});

/** content/reports/<year>-<slug>/report.yaml: what staff decide about one report. */
export const reportSchema = z.strictObject({
  /** Whose year it is. */
  organisation: organisationSchema,
  /** The year reported on, the same as in the folder's name. */
  year: z
    .number()
    .int()
    .min(1900)
    .max(2999)
    .register(fieldNotes, {
      example: '2025',
      why: () => ({ zh: '年份是四位数。', en: 'A year has four digits.' }),
    }),
  /** How far the report is: a draft and one in review are built only with `--drafts`. Published where nothing is said. */
  status: z
    .enum(STATUSES)
    .register(fieldNotes, {
      example: 'draft',
      why: () => ({ zh: '可以是 draft、review 或 published。', en: 'It is draft, review or published.' }),
    })
    .optional(),
  /** When the article was published: a date, a month or a year, as exactly as known. */
  published: isoDate,
  /** The date or month that 去年 and 今年 in the article are counted from. */
  reference: isoDate,
  /** The title, where the program finds none or the wrong one. */
  title: text('奋进的一年').optional(),
  /** Who wrote it. */
  author: z.array(text('刘婧')).min(1).register(fieldNotes, { example: '[刘婧]' }).optional(),
  /** Their names in Latin letters, in the same order. */
  authorEn: z.array(text('Liu Jing')).min(1).register(fieldNotes, { example: '[Liu Jing]' }).optional(),
  /** Where it first appeared. */
  source: sourceSchema.optional(),
  /** Theme colour of the organisation: `'#a8281c'`, in quotes. The colour for dark screens is made from it. */
  colour: colour.optional(),
  /** The script that the article is written in, where the program takes it for another: that edition is the text itself. */
  script: z.enum(SCRIPTS).register(fieldNotes, { problem: 'unknown-edition', example: 'zh-Hant' }).optional(),
  /** Words pinned against script conversion. */
  pins: z.array(pinSchema).optional(),
  /** English names that this report alone uses, or uses in its own sense: 全区 as the zone. */
  terms: z.array(termSchema).optional(),
  /** Decisions about the structure where the program can't decide. */
  structure: structureSchema.optional(),
  /** Pictures, from the folder `pictures/` beside this file. */
  pictures: z.array(pictureSchema).optional(),
  /** Decisions on single figures: corrected, added, hidden, found right. */
  figures: z.array(figureDecisionSchema).optional(),
  /** Doubts about arithmetic that were looked at: the article is right. */
  doubts: z.array(doubtDecisionSchema).optional(),
  /** Other kinds for charts. */
  charts: z.array(chartDecisionSchema).optional(),
  /** Ids of the four to six figures to lead with, in order. */
  headline: z.array(text('gong-ye-chan-zhi-2024')).optional(),
  /** Mistakes put right since publication. */
  corrections: z.array(correctionSchema).optional(),
  /** Where figures and sections are that were published under other ids, where the program can't tell. */
  formerly: z.array(formerIdSchema).optional(),
  /** Ids that the whole report was published under: its old addresses lead to the new ones. */
  renamedFrom: z
    .array(z.string().regex(/^[12]\d{3}-[a-z0-9]+(?:-[a-z0-9]+)*$/))
    .register(fieldNotes, { example: '[2025-qinghe]' })
    .optional(),
});

export type ReportMeta = z.infer<typeof reportSchema>;
