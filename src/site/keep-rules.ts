/** What no line may break, and where one may: rows of patterns, each with the text that it is for. */
export interface KeepRule {
  pattern: RegExp;
  example: string;
}

const AMOUNT = String.raw`\d[\d,.]*(?:–\d[\d,.]*)?`;
const CURRENCY = String.raw`(?:CNY|RMB|EUR|USD|[A-Z]{0,2}\$)`;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

export const KEEP_RULES: { zh: readonly KeepRule[]; en: readonly KeepRule[] } = {
  zh: [
    { pattern: /\d[\d.]*[-—–～~]\d[\d.]*[年月日%％]?/, example: '1-11月' },
    // A line begins with no dash that joins; the two of a break are kept by browsers.
    { pattern: /[^\s—…]—(?!—)/, example: '衔—' },
  ],
  en: [
    {
      pattern: new RegExp(String.raw`(?:${CURRENCY} ?)?${AMOUNT} (?:thousand|million|billion|trillion)\b`),
      example: 'CNY 176.96 billion',
    },
    {
      pattern: new RegExp(String.raw`${CURRENCY} ?${AMOUNT}`),
      example: 'CNY 6.23',
    },
    { pattern: new RegExp(String.raw`\b\d{1,2} ${MONTH}\b`), example: '6 January' },
    {
      pattern: new RegExp(String.raw`${AMOUNT} (?:square|cubic) (?:kilo|centi)?met(?:re|er)s?\b`),
      example: '5 square kilometres',
    },
    {
      pattern: new RegExp(
        String.raw`${AMOUNT} (?:per cent|percent|kilometres|metres|hectares|mu|tonnes|[kc]?m|kg|PFlops|MW|kWh|times)\b`,
      ),
      example: '100 kilometres',
    },
  ],
};

const either = (patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(${patterns.map(({ source }) => source).join('|')})`, 'u');

/** One capturing group: what a text is split by. */
export const KEPT = {
  zh: either(KEEP_RULES.zh.map(({ pattern }) => pattern)),
  en: either(KEEP_RULES.en.map(({ pattern }) => pattern)),
};

/** Between a character and quotation marks around digits or Latin: 区“12345”工. Browsers take those for Latin ones. */
export const OFFERED = {
  zh: /(?<=\p{Script=Han})(?=[“‘][!-~])|(?<=[!-~][”’])(?=\p{Script=Han})/u,
  en: /(?!)/,
};
