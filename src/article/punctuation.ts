import type { Run } from './spans.ts';

/** Half-width marks and the full-width ones that take their place next to Chinese. */
const FULL_WIDTH: Record<string, string> = {
  ',': '，', // 增长5%,居全市首位
  ':': '：', // 目标明确:去年
  ';': '；', // 287家;分3个批次
  '?': '？', // 如何发展呢?
  '!': '！', // 这么快!
  '(': '（', // 树兰(济南)国际医院
  ')': '）',
};

/** Full-width characters that read as ASCII. */
const ASCII: Record<string, string> = { '％': '%', '＋': '+', '／': '/', '＆': '&', '＝': '=' };

const CHINESE = /[\u2e80-\u2fdf\u3001-\u301f\u3400-\u9fff\uf900-\ufaff“”‘’…—·，。！？；：（）％]/;
const WIDE_LETTER = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** The ASCII letter or digit of a full-width one, the space of any kind of space; other units stay. */
export function plainUnit(unit: string): string {
  if (WIDE_LETTER.test(unit)) return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  if (/[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/.test(unit)) return ' ';
  return ASCII[unit] ?? unit;
}

/**
 * Sets half-width punctuation next to Chinese full-width, one character for one; digits and Latin keep theirs.
 *
 * @example
 * normalisePunctuation('产值1,083.7亿元,增长5%') // '产值1,083.7亿元，增长5%'
 */
export function normalisePunctuation(text: string): string {
  if (!/[,:;?!()"．，]/.test(text)) return text;
  const units = text.split('');
  const isChinese = (at: number): boolean => CHINESE.test(units[at] ?? '');
  const near = (at: number, step: 1 | -1): number => {
    let i = at + step;
    while (text[i] === ' ') i += step;
    return i;
  };
  const opened: number[] = [];
  for (let i = 0; i < units.length; i += 1) {
    const unit = text[i] as string;
    if (unit !== '．' && !(unit in FULL_WIDTH)) continue;
    const before = near(i, -1);
    const after = near(i, 1);
    const digits = /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');
    if (unit === '(') opened.push(i);
    else if (unit === ')') {
      const open = opened.pop();
      const places = open === undefined ? [before, after] : [near(open, -1), near(open, 1), before, after];
      if (places.some(isChinese)) {
        units[i] = '）';
        if (open !== undefined) units[open] = '（';
      }
    } else if (unit === '．' && digits) units[i] = '.';
    else if (unit === ':') {
      if (isChinese(before) || (isChinese(after) && !/[A-Za-z\d]/.test(text[before] ?? ''))) units[i] = '：';
    } else if (unit in FULL_WIDTH && !digits) {
      if (isChinese(before) || isChinese(after)) units[i] = FULL_WIDTH[unit] as string;
    }
  }
  for (const open of opened) if (isChinese(near(open, -1)) || isChinese(near(open, 1))) units[open] = '（';
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
