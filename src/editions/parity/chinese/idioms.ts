import { parseChineseNumeral } from '../../../figures/quantities/numerals.ts';
import type { NumberInText, NumberKind, Sense } from '../types.ts';

/** A Chinese spelling that has a rule of its own. */
export interface Idiom {
  pattern: RegExp;
  example: string;
  /** Whether English must say it; by default yes. */
  optional?: true;
  read: (match: RegExpExecArray) => Sense[];
}

const N = '[零〇一二两三四五六七八九十百千]+|\\d+';
const numeral = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (parseChineseNumeral(text) ?? NaN);
const sense = (kind: NumberKind, value: number, step = 1): Sense => ({ kind, value, step });

/** Seconds in a month, as tables/dimensions.ts counts them. */
const MONTH = (365 * 24 * 3600) / 12;

/** Spellings that are read before plain numbers; the first rule that fits a place wins. */
export const IDIOMS: readonly Idiom[] = [
  {
    pattern: /(?:20|二十)世纪(?:(\d)0|([一二三四五六七八九])十)年代/y,
    example: '20世纪90年代',
    read: ([, digit, han = '']) => [
      sense('year', 1900 + 10 * (digit === undefined ? numeral(han) : Number(digit)), 10),
    ],
  },
  {
    pattern: /(?<!\d)(\d)0年代/y,
    example: '上世纪80年代',
    read: ([, digit]) => [sense('year', 1900 + 10 * Number(digit), 10)],
  },
  {
    pattern:
      /(?<![\d.])(1[89]\d\d|20\d\d|21\d\d)(?=年(?![均多]|期以上)|[—–~～\-至到、和与](?:1[89]|20|21)\d\d年)/y,
    example: '2013年至2022年',
    read: ([, year]) => [sense('year', Number(year))],
  },
  {
    pattern: /([一二][零〇一二三四五六七八九]{3})年/y,
    example: '二〇二〇年',
    read: ([, year = '']) => [
      sense('year', Number([...year].map((char) => parseChineseNumeral(char) ?? 0).join(''))),
    ],
  },
  {
    pattern: new RegExp(
      `(?<![\\d.个])(\\d{1,2}|十[一二]?|[一二三四五六七八九])(?=月(?!球|亮|饼)|(?:[—–~～\\-至到]|月?[至到])(?:\\d{1,2})月)`,
      'y',
    ),
    example: '1—7月',
    optional: true,
    read: ([, month = '']) => [sense('month', numeral(month)), sense('number', numeral(month))],
  },
  {
    pattern: /(?<=月)(\d{1,2})[日号]/y,
    example: '3月5日',
    read: ([, day]) => [
      sense('day', Number(day)),
      sense('number', Number(day)),
      sense('ordinal', Number(day)),
    ],
  },
  {
    pattern: /(?:第|前)?([一二三四1-4])(?:个)?季度/y,
    example: '前三季度',
    read: ([, quarter = '']) => [sense('quarter', numeral(quarter)), sense('ordinal', numeral(quarter))],
  },
  {
    pattern: /前?(?:([三六九369])个月|(?<=[上下])半年)/y,
    example: '前九个月',
    read: ([, months = '']) =>
      months === ''
        ? [sense('quarter', 2), sense('percent', 50), sense('number', 0.5)]
        : [
            { kind: 'number', value: numeral(months), step: 1, dimension: 'time', factor: MONTH },
            sense('quarter', numeral(months) / 3),
          ],
  },
  {
    pattern: /7[×xX*]24(?:小时)?/y,
    example: '7×24小时',
    optional: true,
    read: () => [sense('number', 24)],
  },
  {
    pattern: /(\d+)强(?![度大化国])/y,
    example: '世界500强',
    read: ([, rank]) => [sense('ordinal', Number(rank)), sense('number', Number(rank))],
  },
  {
    pattern: new RegExp(`第(${N})(?=[位名大]|$|[，。；、”])`, 'y'),
    example: '第六位',
    read: ([, rank = '']) => [sense('ordinal', numeral(rank)), sense('number', numeral(rank))],
  },
  {
    pattern: new RegExp(`第(${N})`, 'y'),
    example: '第十四届',
    read: ([, rank = '']) => [sense('ordinal', numeral(rank)), sense('number', numeral(rank))],
  },
  {
    pattern: /十([一二三四五六])?五(?=[”"’』」]|时期|规划|计划|期间|以来|末|开局|发展)/y,
    example: '“十四五”时期',
    read: ([, digit]) => [sense('ordinal', 10 + (digit === undefined ? 0 : numeral(digit)))],
  },
  {
    pattern: /(十[一二三四五六七八九]|二十)(?=大(?![量批多力型中小类项部件规]))/y,
    example: '党的十九大',
    read: ([, congress = '']) => [sense('ordinal', numeral(congress))],
  },
  {
    pattern: /([一二三四五六七])(?=中(?:[、和]|全会))/y,
    example: '三中全会',
    read: ([, session = '']) => [sense('ordinal', numeral(session))],
  },
  {
    pattern: new RegExp(`(${N})(?=届)`, 'y'),
    example: '十九届',
    read: ([, congress = '']) => [sense('ordinal', numeral(congress))],
  },
  {
    pattern: /(?<=[第“])(\d{2}|二十[一二]?)(?=世纪)/y,
    example: '21世纪',
    optional: true,
    read: ([, century = '']) => [sense('ordinal', numeral(century))],
  },
  {
    pattern: new RegExp(
      `百分之(\\d+(?:\\.\\d+)?|[零〇一二三四五六七八九十百]+)(?:点([零〇一二三四五六七八九]+))?`,
      'y',
    ),
    example: '百分之十八点五',
    read: ([, whole = '', decimals]) => {
      const digits = [...(decimals ?? '')].map((char) => parseChineseNumeral(char) ?? 0).join('');
      const value = Number(`${numeral(whole)}${digits === '' ? '' : `.${digits}`}`);
      const written = /\.(\d+)$/.exec(whole)?.[1] ?? digits;
      return [sense('percent', /^\d/.test(whole) ? Number(whole) : value, 10 ** -written.length)];
    },
  },
  {
    pattern: new RegExp(`([二三四五六七八九十百千]+|\\d+)分之([一二两三四五六七八九十]+|\\d+)`, 'y'),
    example: '三分之二',
    read: ([, below = '', above = '']) => [sense('percent', (100 * numeral(above)) / numeral(below), 0.1)],
  },
  {
    pattern: /(?<![\d./])([1-9])\/([2-9]|10)(?![\d/])/y,
    example: '1/5',
    read: ([, above, below]) => [sense('percent', (100 * Number(above)) / Number(below), 0.1)],
  },
  {
    pattern:
      /([一二两三四五六七八九])成(?!立|为|就|果|长|绩|效|员|本|都|功|熟|品|交|人|片|立|套|网|型)(半)?/y,
    example: '五成',
    read: ([, tenths = '', half]) => [sense('percent', 10 * numeral(tenths) + (half ? 5 : 0))],
  },
  {
    pattern: /翻(?:了)?([一二两三四1-4])?番/y,
    example: '翻一番',
    read: ([, times = '一']) => [
      sense('times', 2 ** numeral(times)),
      sense('percent', 100 * (2 ** numeral(times) - 1)),
    ],
  },
  {
    pattern: /(?<=[数几])([十百千万亿]+)/y,
    example: '数十万',
    optional: true,
    read: ([, power = '']) => [sense('number', parseChineseNumeral(power) ?? NaN)],
  },
  {
    pattern:
      /(?<![零〇一二三四五六七八九\d.点])(一二|二三|三四|四五|五六|六七|七八|八九)(?![零〇一二三四五六七八九十百千万亿])/y,
    example: '三四线城市',
    optional: true,
    read: ([, both = '']) => [...both].reverse().map((digit) => sense('number', numeral(digit))),
  },
  { pattern: /半成(?!品)/y, example: '下降半成', read: () => [sense('percent', 5)] },
  {
    pattern: /一半|半数|(?<=过|减|对)半|半壁/y,
    example: '一半以上',
    read: () => [sense('percent', 50)],
  },
  {
    pattern: /半/y,
    example: '上半年',
    optional: true,
    read: () => [sense('percent', 50), sense('number', 0.5)],
  },
  {
    pattern: /首(?=[位次个批家届套颗艘列台条座例都先季富度])|榜首|龙头|冠军|头号|最|唯一/y,
    example: '居首位',
    optional: true,
    read: () => [sense('ordinal', 1), sense('number', 1)],
  },
  {
    pattern: /双|对(?=[夫子])/y,
    example: '双循环',
    optional: true,
    read: () => [sense('number', 2), sense('times', 2)],
  },
  { pattern: /倍增|成倍|加倍/y, example: '倍增计划', optional: true, read: () => [sense('times', 2)] },
  {
    pattern: /全部|全面|所有|全体|全覆盖/y,
    example: '全覆盖',
    optional: true,
    read: () => [sense('percent', 100)],
  },
];

/** What an idiom makes of a place; undefined where none begins. */
export function readIdiom(
  text: string,
  at: number,
): Pick<NumberInText, 'start' | 'end' | 'senses' | 'must'> | undefined {
  for (const { pattern, optional, read } of IDIOMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const senses = read(match).filter(({ value }) => Number.isFinite(value));
    if (senses.length === 0) continue;
    const first = senses[0] as Sense;
    const early =
      first.kind === 'ordinal' &&
      first.value <= (/^第/.test(match[0]) && !isRank(text, at, match[0]) ? 3 : 1);
    const bare = optional === true || early;
    return { start: at, end: at + match[0].length, senses, must: !bare };
  }
  return undefined;
}

/** 第二位, 世界第二: a place among others; 第二批 is only the next. */
function isRank(text: string, at: number, matched: string): boolean {
  return (
    /^[位名大]/.test(text.slice(at + matched.length)) ||
    /(?:世界|全球|全国|全省|全市|亚洲)$/.test(text.slice(0, at))
  );
}
