import { z } from 'zod';
import { LOCALES } from '../../editions/types.ts';
import { colour, darkColour, fieldNotes, text, webAddress } from './fields.ts';

/** Who publishes the reports. */
const publisherSchema = z.strictObject({
  /** In Chinese. */
  name: text('济南年鉴编辑部'),
  /** In English. */
  en: text('Jinan Yearbook Office').optional(),
});

/** How readers reach the publisher. */
const contactSchema = z.strictObject({
  /** An address for corrections. */
  email: z
    .email()
    .register(fieldNotes, {
      example: 'editor@nianjian.example',
      why: () => ({ zh: '这不是电子邮件地址。', en: 'It is not an e-mail address.' }),
    })
    .optional(),
  /** With the area code, in quotes. */
  phone: text("'0531-88880000'").optional(),
  /** By post. */
  address: text('济南市历下区').optional(),
});

/** One line of the footer, such as an ICP record. */
const recordSchema = z.strictObject({
  /** The line as it is to appear. */
  text: text('鲁ICP备00000000号'),
  /** Where it links to. */
  url: webAddress.optional(),
});

/** The site's own accent, and that of reports that name none. */
const coloursSchema = z.strictObject({
  /** On light paper, in quotes. */
  light: colour,
  /** On dark paper; made from the other where nothing is said. */
  dark: darkColour.optional(),
});

/** A picture beside the name of the site. */
const logoSchema = z.strictObject({
  /** An SVG or PNG file in content/. */
  file: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*\.(?:svg|png)$/)
    .register(fieldNotes, {
      example: 'logo.svg',
      why: () => ({
        zh: '这里写 content/ 里一个 .svg 或 .png 文件的名字，只用字母、数字、- 和 _。',
        en: 'It is the name of an .svg or .png file in content/, of letters, digits, - and _.',
      }),
    }),
  /** What it shows, for those who can't see it. */
  alt: text('济南年鉴'),
  /** The same in English. */
  en: text('Jinan Yearbook').optional(),
});

const quoteStyle = z.enum(['corner', 'curly']).register(fieldNotes, { example: 'corner' });

/** content/site.yaml: what holds for every report. */
export const siteSchema = z.strictObject({
  /** Who publishes the reports. */
  publisher: publisherSchema,
  /** Where the site is published: scheme and host, no path and no slash at the end. */
  url: z
    .string()
    .refine((value) => URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value))
    .register(fieldNotes, {
      problem: 'bad-url',
      example: 'https://nianjian.example',
      why: () => ({
        zh: '这里只写 https:// 和域名，末尾不带斜杠；路径写在 base 里。',
        en: 'Only https:// and the host, without a slash at the end; the path goes into base.',
      }),
    }),
  /** The path that the site lives under: `/`, or `/reports/`. */
  base: z
    .string()
    .regex(/^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._-]+\/)*$/)
    .register(fieldNotes, { problem: 'bad-base-path', example: '/reports/' }),
  /** The accent of lists, of plain pages and of reports that name none. */
  colours: coloursSchema.optional(),
  /** Beside the name of the site, at the head of each page. */
  logo: logoSchema.optional(),
  /** The editions to make, the leading one first. */
  editions: z
    .array(z.enum(LOCALES).register(fieldNotes, { problem: 'unknown-edition', example: 'zh-Hans' }))
    .min(1)
    .register(fieldNotes, {
      example: '[zh-Hans, zh-Hant, zh-Hant-HK, en]',
      why: () => ({ zh: '至少要有一个版本。', en: 'There must be at least one edition.' }),
    }),
  /** What commands and the desk speak to staff; Chinese where nothing is said. */
  language: z.enum(['zh', 'en']).register(fieldNotes, { example: 'zh' }).optional(),
  /** Quotation marks of the traditional editions: `corner` (「」) where nothing is said, or `curly` (“”). */
  quotes: z.strictObject({ 'zh-Hant': quoteStyle, 'zh-Hant-HK': quoteStyle }).partial().optional(),
  /** How readers reach the publisher. */
  contact: contactSchema,
  /** Lines of the footer; `[]` for none. */
  records: z.array(recordSchema),
});

export type Site = z.infer<typeof siteSchema>;
