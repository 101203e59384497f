import type { Run } from './spans.ts';

/** Half-width marks and the full-width ones that take their place next to Chinese. */
const FULL_WIDTH: Record<string, string> = {
  ',': '，', // 增长5%,居全市首位
  ':': '：', // 目标明确:去年
  ';': '；', // 287家;分3个批次, 达140%;1个
  '?': '？', // 如何发展呢?
  '!': '！', // 这么快!
  '(': '（', // 树兰(济南)国际医院
  ')': '）',
};

/** Full-width characters that read as ASCII. */
const ASCII: Record<string, string> = { '％': '%', '℅': '%', '＋': '+', '／': '/', '＆': '&', '＝': '=' };

const CHINESE = /[\u2e80-\u2fdf\u3001-\u301f\u3400-\u9fff\uf900-\ufaff“”‘’…—·，。！？；：（）％]/;
const HAN = /[\u3400-\u9fff]/;
const WIDE_LETTER = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** The ASCII letter or digit of a full-width one, the space of any kind of space; other units stay. */
export function plainUnit(unit: string): string {
  if (WIDE_LETTER.test(unit)) return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  if (/[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(unit)) return ' ';
  return ASCII[unit] ?? unit;
}

/** What stands between a mark and the words it belongs to: figures, their signs, closing marks and spaces. */
const FIGURE_OR_CLOSER = /[\d.%‰℃°+\- )\]"']/;
/** The same, seen forwards from the mark. */
const FIGURE_OR_OPENER = /[\d.+\- (["']/;

/** How far from a mark its word may stand. */
const FARTHEST = 20;

/** A text, and what stands around its places. */
interface Surroundings {
  text: string;
  isChinese(at: number): boolean;
  near(at: number, step: 1 | -1): number;
}

/**
 * Whether a mark stands in Chinese text: next to it, or past figures and brackets, as in 达140%;1个. A letter right
 * beside it makes it part of a Latin phrase, code or address (a;b).
 */
function isInChinese({ text, isChinese, near }: Surroundings, at: number): boolean {
  const [before, after] = [near(at, -1), near(at, 1)];
  if (isChinese(before) || isChinese(after)) return true;
  if ([before, after].some((place) => /[A-Za-z/\\@#&=_]/.test(text[place] ?? ''))) return false;
  let left = before;
  while (before - left < FARTHEST && FIGURE_OR_CLOSER.test(text[left] ?? '')) left -= 1;
  let right = after;
  while (right - after < FARTHEST && FIGURE_OR_OPENER.test(text[right] ?? '')) right += 1;
  return isChinese(left) || isChinese(right);
}

/** What stands behind the digits of a share or an amount: a date has none of these (3·15, 5·12). */
const MEASURED = /^\d{1,4} ?(?:[%％‰倍]|[十百千]?[万亿]|元|吨|公斤|斤|亩|公顷|公里|平方|立方|米|个?百分点)/;

/** Whether a middle dot is the point of a figure, as papers print it: 增长8·5%. */
function isPoint(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && MEASURED.test(text.slice(at + 1, at + 12));
}

/** A thousand parted by a wide comma: 财政收入8，765万元. Numbers of a list have their units each. */
const THOUSAND =
  /^\d{3}(?:，\d{3}){0,2}(?:[.．]\d{1,2})? ?(?:[百千]?[万亿]|元|美元|吨|公斤|斤|亩|公顷|公里|平方|立方|人|户|头|家|所|辆|台|千瓦)/;

/** Whether a wide comma parts the thousands of a figure. */
function isThousand(text: string, at: number): boolean {
  return (
    /[\u3400-\u9fff]\d{1,3}(?:，\d{3})?$/.test(text.slice(Math.max(0, at - 8), at)) &&
    THOUSAND.test(text.slice(at + 1, at + 20))
  );
}

/** Whether a full stop stands for 。 between Chinese characters: 实现增长.其中. */
function isStop(text: string, at: number): boolean {
  return HAN.test(text[at - 1] ?? '') && HAN.test(text[at + 1] ?? '');
}

/** Whether a mark stands inside a figure: 1,083.7, 3:1, 10:30, and a thousand parted by layout (1, 083). */
function isInFigure(text: string, at: number): boolean {
  if (!/\d/.test(text[at - 1] ?? '')) return false;
  return (
    /\d/.test(text[at + 1] ?? '') || (text[at] === ',' && /^ +\d{3}(?!\d)/.test(text.slice(at + 1, at + 8)))
  );
}

/**
 * Sets half-width punctuation in Chinese text full-width, one character for one; inside figures and Latin it stays.
 *
 * @example
 * normalisePunctuation('产值1,083.7亿元,增长5%;1个项目获奖') // '产值1,083.7亿元，增长5%；1个项目获奖'
 * @example
 * normalisePunctuation('增长8·5%.其中') // '增长8.5%。其中'
 */
export function normalisePunctuation(text: string): string {
  if (!/[,:;?!()"．，·]|[\u3400-\u9fff]\.[\u3400-\u9fff]/.test(text)) return text;
  const units = text.split('');
  const isChinese = (at: number): boolean => CHINESE.test(units[at] ?? '');
  const near = (at: number, step: 1 | -1): number => {
    let i = at + step;
    while (text[i] === ' ') i += step;
    return i;
  };
  const around: Surroundings = { text, isChinese, near };
  const opened: number[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const unit = text[i] as string;
    if (unit === '·') {
      if (isPoint(text, i)) units[i] = '.';
      continue;
    }
    if (unit === '，') {
      if (isThousand(text, i)) units[i] = ',';
      continue;
    }
    if (unit === '.') {
      if (isStop(text, i)) units[i] = '。';
      continue;
    }
    if (unit !== '．' && !(unit in FULL_WIDTH)) continue;
    if (unit === '(') opened.push(i);
    else if (unit === ')') {
      const open = opened.pop();
      if (isInChinese(around, i) || (open !== undefined && isInChinese(around, open))) {
        units[i] = '）';
        if (open !== undefined) units[open] = '（';
      }
    } else if (unit === '．') {
      if (isInFigure(text, i)) units[i] = '.';
    } else if (unit === ':') {
      // A colon after a digit is a ratio's or a time's; after a letter it may be an address's.
      const before = near(i, -1);
      if (
        isChinese(before) ||
        (isChinese(near(i, 1)) && /[A-Za-z]/.test(text[before] ?? '')) ||
        (!/[A-Za-z\d]/.test(text[before] ?? '') && isInChinese(around, i))
      )
        units[i] = '：';
    } else if ((unit === ';' || !isInFigure(text, i)) && isInChinese(around, i)) {
      units[i] = FULL_WIDTH[unit] as string;
    }
  }
  for (const open of opened) if (isInChinese(around, open)) units[open] = '（';
  pairStraightQuotes(units, isChinese);
  return units.join('');
}

/** Straight quotes become curly ones only where the block has no curly ones and they come in pairs, all next to Chinese. */
function pairStraightQuotes(units: string[], isChinese: (at: number) => boolean): void {
  const places: number[] = [];
  units.forEach((unit, at) => {
    if (unit === '"') places.push(at);
  });
  if (places.length === 0 || places.length % 2 === 1) return;
  if (units.includes('“') || units.includes('”')) return;
  if (!places.every((at) => isChinese(at - 1) || isChinese(at + 1))) return;
  places.forEach((at, i) => {
    units[at] = i % 2 === 0 ? '“' : '”';
  });
}

/** A run with its punctuation normalised; the spans stay as they are. */
export function normaliseRun(run: Run): Run {
  return { text: normalisePunctuation(run.text), spans: run.spans };
}
