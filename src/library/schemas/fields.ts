import { z } from 'zod';
import type { SourceScript } from '../../article/index.ts';
import { isBrightGreen, contrast, LEAST_CONTRAST, PAPER, parseHex } from '../colour.ts';
import type { ProblemName } from '../problems/names.ts';

/** The scripts that a seed may be written in. */
export const SCRIPTS = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] as const satisfies readonly SourceScript[];

/** What a message about a field can say beyond its name. */
export interface FieldNote {
  /** Name of the problem when the value is of the right type and still wrong; `bad-value` by default. */
  problem?: ProblemName;
  /** A value as one would write it in YAML. */
  example: string;
  /** Why a value is refused, where the problem's name doesn't say it. */
  why?: (value: unknown) => { zh: string; en: string };
}

/** Notes on the schemas of fields, for messages. */
export const fieldNotes = z.registry<FieldNote>();

/** A text of at least one visible character. */
export function text(example: string): z.ZodString {
  return z
    .string()
    .regex(/\S/)
    .register(fieldNotes, {
      example,
      why: () => ({ zh: '这里不能是空的。', en: 'It may not be empty.' }),
    });
}

/** ISO date, month or year. YAML reads a bare year as a number, so that is taken too. */
export const isoDate = z
  .preprocess(
    (value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
    z.string().refine(isRealDate),
  )
  .register(fieldNotes, { problem: 'bad-date', example: '2024-04-24' });

/** A theme colour: text contrast on the paper of a scheme, and no bright green. */
const colourOn = (paper: string, example: string) =>
  z
    .string()
    .refine((hex) => colourFault(hex, paper) === null)
    .register(fieldNotes, {
      problem: 'bad-colour',
      example,
      why: (value) => colourFault(String(value), paper) ?? { zh: '', en: '' },
    });

export const colour = colourOn(PAPER.light, "'#a8281c'");
export const darkColour = colourOn(PAPER.dark, "'#ea7a63'");

/** A web address with its scheme. */
export const webAddress = z
  .string()
  .refine((value) => /^https?:\/\/[^/\s]/.test(value) && URL.canParse(value))
  .register(fieldNotes, {
    problem: 'bad-url',
    example: 'https://www.example.cn/a.html',
    why: () => ({
      zh: '网址要写全，以 https:// 开头。',
      en: 'An address is written in full, from https:// on.',
    }),
  });

/** A raw line of the seed, counted from 1. */
export const lineNumber = z
  .number()
  .int()
  .positive()
  .register(fieldNotes, { problem: 'bad-line-number', example: '12' });

/** 64 hexadecimal digits. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .register(fieldNotes, {
    example: `'${'0123456789abcdef'.repeat(4)}'`,
    why: () => ({
      zh: 'SHA-256 是 64 位小写十六进制数。',
      en: 'A SHA-256 is 64 hexadecimal digits in lower case.',
    }),
  });

function isRealDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function colourFault(hex: string, paper: string): { zh: string; en: string } | null {
  if (!parseHex(hex)) {
    return {
      zh: '颜色写成 # 加六位十六进制数，而且要用引号括起来（YAML 里 # 后面是注释）。',
      en: 'A colour is # and six hexadecimal digits, in quotes (in YAML a bare # begins a comment).',
    };
  }
  const ratio = contrast(hex, paper);
  if (ratio < LEAST_CONTRAST) {
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    return {
      zh: `它与纸色 ${paper} 的对比只有 ${shown}:1，至少要 ${LEAST_CONTRAST}:1，否则字看不清。`,
      en: `Its contrast on the paper ${paper} is ${shown}:1; text needs at least ${LEAST_CONTRAST}:1.`,
    };
  }
  if (isBrightGreen(hex)) {
    return {
      zh: '鲜绿色在中国的屏幕上表示下跌，不用作主题色。',
      en: 'On Chinese screens a bright green means a fall: it is no theme colour.',
    };
  }
  return null;
}
