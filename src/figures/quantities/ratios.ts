import { NUMERAL_CHARACTERS, parseChineseNumeral, tidy } from './numerals.ts';
import { readHedges } from './hedges.ts';
import { allMatches } from '../text/matches.ts';
import { sieve } from '../text/sieve.ts';
import type { Found } from './found.ts';

interface RatioRule {
  pattern: RegExp;
  /** Characters one of which it can't do without: where none of them stands, it need not be tried. */
  needs: string;
  example: string;
  read: (
    match: RegExpMatchArray,
  ) => { amount: Found['amount']; base: string; class: Found['class']; unit: string } | undefined;
}

/** A ratio of three is the make-up of a whole; others are clock times. */
const sumsToNothing = (a: string, b: string, c: string | undefined): boolean =>
  c !== undefined &&
  Math.abs(Number(a) + Number(b) + Number(c) - 100) > 1.5 &&
  Number(a) + Number(b) + Number(c) > 30;

const CN = `[${NUMERAL_CHARACTERS}]`;

/** 八点五, 8.5: so many parts; undefined where it is no number. */
function partsOf(whole: string, decimals: string): number | undefined {
  const full = /^\d/.test(whole) ? Number(whole) : parseChineseNumeral(whole);
  if (whole === '' || full === undefined) return undefined;
  const digits = [...decimals].map((char) => parseChineseNumeral(char) ?? 0).join('');
  return Number(`${full}${digits ? `.${digits}` : ''}`);
}
/** Of whom or what a part is told: 三成企业. */
const SOME =
  '(?:企业|农户|农民|职工|员工|毕业生|学生|师生|居民|群众|市民|村民|受访者|用户|游客|家庭|乡镇|行政村|自然村|村(?=[^子])|社员|社队|生产队|大队|劳动力|牧民|党员|干部|高校|学校|医院|城市|产品|成果|项目|专利|岗位|人口|资金|投资)';

/** Spellings of shares and ratios that have no unit word of their own. */
export const RATIOS: readonly RatioRule[] = [
  {
    pattern: new RegExp(
      `([百千])分之(\\d{1,12}(?:\\.\\d{1,12})?|${CN}{1,5})(?:[点·．.]([${NUMERAL_CHARACTERS}]{1,4}))?(?:[至到—–~～-]{1,2}(?:[百千]分之)?(\\d{1,12}(?:\\.\\d{1,12})?|${CN}{1,5}(?:点${CN}{1,3})?)(?![\\d${NUMERAL_CHARACTERS}]))?`,
      'g',
    ),
    needs: '分',
    example: '百分之八点五',
    read: ([, per, whole = '', decimals = '', high]) => {
      const low = partsOf(whole, decimals);
      if (low === undefined) return undefined;
      const [, upTo = '', upToDecimals] = /^([^点]+)(?:点(.+))?$/.exec(high ?? '') ?? [];
      const top = partsOf(upTo, upToDecimals ?? '');
      const base = per === '百' ? '%' : '‰';
      return { amount: top === undefined ? low : [low, top], base, class: 'percent', unit: base };
    },
  },
  {
    pattern: /([二三四五六七八九十]{1,2})分之([一二两三四五六七八九])/g,
    needs: '分',
    example: '三分之一',
    read: ([, below = '', above = '']) => {
      const [low, high] = [parseChineseNumeral(below), parseChineseNumeral(above)];
      return low && high ? { amount: high / low, base: '', class: 'fraction', unit: '' } : undefined;
    },
  },
  {
    pattern: /(?<=\p{Script=Han})([1-9])\/([1-9]\d?)(?![万萬])(?=[\p{Script=Han}，。；、）]|$)/gu,
    needs: '/',
    example: '约占全市的1/4',
    read: ([, above, below]) => {
      const share = Number(above) / Number(below);
      return share < 1 ? { amount: share, base: '', class: 'fraction', unit: '' } : undefined;
    },
  },
  {
    pattern: /(?<=占[^，。；、\d]{2,16}的)(?:一半|半数)(?=以上|左右|多|[，。；、）]|$)/g,
    needs: '半',
    example: '占总数的一半以上',
    read: () => ({ amount: 50, base: '%', class: 'percent', unit: '' }),
  },
  {
    pattern: new RegExp(`(?<=(?:^|[，。；有近约超过]))(?:一半|半数)(?=(?:以上|左右|多)?的?${SOME})`, 'g'),
    needs: '半',
    example: '有一半的成果落地',
    read: () => ({ amount: 50, base: '%', class: 'percent', unit: '' }),
  },
  {
    pattern: new RegExp(`(?<=(?:^|[，。；、有近约超过达]))([二两三四五六七八九])成(?=${SOME})`, 'g'),
    needs: '成',
    example: '近九成毕业生留在本省',
    read: ([, tenths = '']) => ({
      amount: (parseChineseNumeral(tenths) ?? 0) * 10,
      base: '%',
      class: 'percent',
      unit: '成',
    }),
  },
  {
    pattern:
      /(?<=(?:减少|降低|下降|缩短|压缩|削减|缩减|减轻|节省|节约|增加|增长|提高|减|降|少)了?(?:将?近|约|大约|超过?)?)一半(?=以上|左右|多|[，。；、）]|$)/g,
    needs: '半',
    example: '费用减少一半',
    read: () => ({ amount: 50, base: '%', class: 'percent', unit: '' }),
  },
  {
    pattern:
      /([一二两三四五六七八九]|(?<![\d.])[1-9])成(半|[一二三四五六七八九])?(?=以上|左右|多|的|[，。；、）和]|$)/g,
    needs: '成',
    example: '七成以上',
    read: ([, tenths = '', part]) => ({
      amount:
        (parseChineseNumeral(tenths) ?? Number(tenths)) * 10 +
        (part === '半' ? 5 : (parseChineseNumeral(part ?? '') ?? 0)),
      base: '%',
      class: 'percent',
      unit: '成',
    }),
  },
  {
    pattern:
      /(\d{1,12}(?:\.\d{1,12})?) ?[∶:：︰] ?(\d{1,12}(?:\.\d{1,12})?)(?: ?[∶:：︰] ?(\d{1,12}(?:\.\d{1,12})?))?/g,
    needs: '∶:：︰',
    example: '2.6∶1',
    read: ([text, a = '', b = '', c]) =>
      /^(?:[01]?\d|2[0-4]) ?[:：] ?[0-5]\d$/.test(text) || Number(b) === 0 || sumsToNothing(a, b, c)
        ? undefined
        : c !== undefined
          ? { amount: [Number(a), Number(b), Number(c)], base: '比', class: 'ratio', unit: '' }
          : { amount: tidy(Number(a) / Number(b)), base: '比', class: 'ratio', unit: '' },
  },
  {
    pattern: /(?<=[由从])半(个月|年|天|个?小时)(?=(?:缩短|压缩|压减|缩减|减少|降低?)(?:至|到|为))/g,
    needs: '半',
    example: '由半个月缩短至一周',
    read: ([, base = '']) => ({ amount: 0.5, base, class: 'duration', unit: base }),
  },
  {
    pattern:
      /(?<![一二两三四五六七八九十\d]个“?)翻(?:了)?(?:将?近|约|超过?)?(一|两|三)?番|成倍增长|(?<!翻)倍增(?!计划|行动|工程|目标)/g,
    needs: '番倍',
    example: '翻了一番',
    read: ([, times]) => ({
      amount: times === '两' ? 4 : times === '三' ? 8 : 2,
      base: '倍',
      class: 'doubling',
      unit: '倍',
    }),
  },
];

const mayStandIn = sieve(RATIOS);

/** Finds percentages in words, fractions, tenths, ratios and doublings. */
export function findRatios(text: string): Found[] {
  const found: Found[] = [];
  for (const rule of mayStandIn(text)) {
    for (const match of allMatches(text, rule.pattern)) {
      const read = rule.read(match);
      if (!read) continue;
      const start = match.index;
      const unitLength = read.unit === '成' ? 1 : match[0].length;
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
