import { NUMERAL_CHARACTERS, parseChineseNumeral, tidy } from './numerals.ts';
import { readHedges } from './hedges.ts';
import type { Found } from './found.ts';

interface RatioRule {
  pattern: RegExp;
  example: string;
  read: (
    match: RegExpMatchArray,
  ) => { amount: number; base: string; class: Found['class']; unit: string } | undefined;
}

const CN = `[${NUMERAL_CHARACTERS}]`;

/** Spellings of shares and ratios that have no unit word of their own. */
export const RATIOS: readonly RatioRule[] = [
  {
    pattern: new RegExp(`百分之(\\d{1,12}(?:\\.\\d{1,12})?|${CN}{1,5})(?:点(${CN}{1,4}))?`, 'g'),
    example: '百分之八点五',
    read: ([, whole = '', decimals = '']) => {
      const base = /^\d/.test(whole) ? Number(whole) : parseChineseNumeral(whole);
      if (base === undefined) return undefined;
      const digits = [...decimals].map((char) => parseChineseNumeral(char) ?? 0).join('');
      return {
        amount: Number(`${base}${digits ? `.${digits}` : ''}`),
        base: '%',
        class: 'percent',
        unit: '%',
      };
    },
  },
  {
    pattern: /([二三四五六七八九十]{1,2})分之([一二两三四五六七八九])/g,
    example: '三分之一',
    read: ([, below = '', above = '']) => {
      const [low, high] = [parseChineseNumeral(below), parseChineseNumeral(above)];
      return low && high ? { amount: high / low, base: '', class: 'fraction', unit: '' } : undefined;
    },
  },
  {
    pattern: /([一二三四五六七八九])成(半)?(?=以上|左右|多|的|[，。；、]|$)/g,
    example: '七成以上',
    read: ([, tenths = '', half]) => ({
      amount: (parseChineseNumeral(tenths) ?? 0) * 10 + (half ? 5 : 0),
      base: '%',
      class: 'percent',
      unit: '成',
    }),
  },
  {
    pattern: /(\d{1,12}(?:\.\d{1,12})?)[∶:：](\d{1,12}(?:\.\d{1,12})?)(?:[∶:：](\d{1,12}(?:\.\d{1,12})?))?/g,
    example: '2.6∶1',
    read: ([text, a = '', b = '', c]) =>
      /^\d{1,2}[:：]\d{2}$/.test(text) || c !== undefined || Number(b) === 0
        ? undefined
        : { amount: tidy(Number(a) / Number(b)), base: '比', class: 'ratio', unit: '' },
  },
  {
    pattern: /翻(?:了)?(一|两|三)?番|成倍增长|倍增(?!计划|行动|工程)/g,
    example: '翻了一番',
    read: ([, times]) => ({
      amount: times === '两' ? 4 : times === '三' ? 8 : 2,
      base: '倍',
      class: 'doubling',
      unit: '倍',
    }),
  },
];

/** Finds percentages in words, fractions, tenths, ratios and doublings. */
export function findRatios(text: string): Found[] {
  const found: Found[] = [];
  for (const rule of RATIOS) {
    for (const match of text.matchAll(rule.pattern)) {
      const read = rule.read(match);
      if (!read) continue;
      const start = match.index;
      const unitLength = read.unit === '成' ? match[0].length - 1 : match[0].length;
      const hedged = readHedges(text, start, start + match[0].length);
      const qualifier = [hedged.before, hedged.after].filter((word) => word !== undefined).join(',');
      found.push({
        start,
        end: start + unitLength,
        outerStart: read.class === 'doubling' ? start : hedged.start,
        outerEnd: hedged.end,
        raw: text.slice(start, start + unitLength),
        ...read,
        ...(qualifier === '' ? {} : { qualifier }),
      });
    }
  }
  return found;
}
