/** A style of numbering headings: the rank says which stands above which. */
export interface NumberingStyle {
  name: string;
  pattern: RegExp;
  rank: number;
  example: string;
}

const HAN = '[一二三四五六七八九十百]{1,4}';

/** Numbering at the start of a line, from the outermost style to the innermost. */
export const NUMBERING: readonly NumberingStyle[] = [
  {
    name: 'part',
    pattern: new RegExp(`^第(?:${HAN}|\\d{1,2})(?:部分|章|篇|节)[ 、：:]*`),
    rank: 0,
    example: '第一部分 工作回顾',
  },
  { name: 'han', pattern: new RegExp(`^${HAN} ?(?:、|[．.](?!\\d)) *`), rank: 1, example: '一、工作回顾' },
  {
    name: 'han-bracket',
    pattern: new RegExp(`^[（(〔]${HAN}[）)〕][、.．]? *`),
    rank: 2,
    example: '（一）经济运行',
  },
  { name: 'arabic', pattern: /^\d{1,2} ?(?:、|[.．](?!\d)) */, rank: 3, example: '1. 工业' },
  { name: 'arabic-bracket', pattern: /^[（(]\d{1,2}[）)][、.．]? */, rank: 4, example: '（1）用电' },
  { name: 'circled', pattern: /^[①-⑳] */, rank: 5, example: '① 入库' },
  {
    name: 'bullet',
    pattern: /^(?:[●○■□◆◇★☆▪▫•·►▶➤✓✔√※]|\p{Extended_Pictographic}\ufe0f?) */u,
    rank: 6,
    example: '◆ 节能降碳',
  },
];

/** Words that number points in running text; the sentence they begin is a lead-in, never a heading by itself. */
export const ENUMERATORS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: new RegExp(`^${HAN}(?:是|要)`), example: '一是稳住工业。' },
  { pattern: new RegExp(`^第(?:${HAN}|\\d{1,2})[，,、：: ]`), example: '第一，坚持创新。' },
  { pattern: new RegExp(`^其(?:一|二|三|四|五)[，,、：:]`), example: '其一，摸清底数。' },
  { pattern: /^(?:——|—|--) */, example: '——经济稳中有进。' },
];

/** The numbering style that a line begins with. */
export function numberingOf(text: string): NumberingStyle | undefined {
  return NUMBERING.find(({ pattern }) => pattern.test(text));
}

/** Whether a text begins with a number of any style. */
export function isEnumerated(text: string): boolean {
  return numberingOf(text) !== undefined || ENUMERATORS.some(({ pattern }) => pattern.test(text));
}
