/** What a value as written comes to: a number, the parts of a ratio, or nothing; and its base unit. */
export interface Read {
  value: number | number[] | undefined;
  unit: string;
}

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const ALIASES: Readonly<Record<string, string>> = {
  个百分点: '百分点',
  pp: '百分点',
  '％': '%',
  人民币: '元',
  元人民币: '元',
  人民币元: '元',
  x: '倍',
};

/** The one name of a unit that is spelt in several ways. */
export function unitName(unit: string | null | undefined): string {
  const plain = (unit ?? '').normalize('NFKC').replace(/\s/g, '');
  return ALIASES[plain] ?? plain;
}

function chineseNumber(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of text.replaceAll('两', '二').replace(/[〇○]/g, '零')) {
    const at = DIGITS.indexOf(char);
    const power = POWERS[char];
    if (at >= 0) digit = at;
    else if (power === undefined) return undefined;
    else if (power < 1e4) {
      section += (digit || 1) * power;
      digit = 0;
    } else if (power === 1e4) {
      total += (section + digit || 1) * power;
      section = digit = 0;
    } else {
      total = (total + section + digit || 1) * power;
      section = digit = 0;
    }
  }
  return total + section + digit;
}

function power(text: string): number {
  return [...text].reduce((product, char) => product * (POWERS[char] ?? 1), 1);
}

/** Reads a value as an answer key or a system writes it. */
export function readValue(written: unknown, unitText: string | null | undefined): Read {
  let unit = unitName(unitText);
  if (written === null || written === undefined) return { value: undefined, unit };
  if (Array.isArray(written)) return { value: written as number[], unit };
  let value: number | undefined;
  if (typeof written === 'number') value = written;
  else {
    let text = String(written).normalize('NFKC').replace(/[\s,]/g, '');
    if (/^[\d.]+(?::[\d.]+)+$/.test(text)) {
      const parts = text.split(':').map(Number);
      const [a = 0, b = 1] = parts;
      return { value: parts.length === 2 ? a / b : parts, unit: '比' };
    }
    if (/^翻(?:了)?一?番$|^倍增$/.test(text)) return { value: 2, unit: '倍' };
    if (/^翻(?:了)?两番$/.test(text)) return { value: 4, unit: '倍' };
    if (/^(?:首位|第一位|榜首|最低|最高)$/.test(text)) return { value: 1, unit: '名' };
    const fraction = /^([一二三四五六七八九十]+)分之([一二两三四五六七八九十]+)$/.exec(text);
    if (fraction)
      return {
        value: (chineseNumber(fraction[2] ?? '') ?? 0) / (chineseNumber(fraction[1] ?? '') ?? 1),
        unit: '',
      };
    text = text.replace(/[余多几约近超]|以上|以下|左右/g, '').replace(/^[第前]+/, '');
    const arabic = /^(-?[\d.]+)([千百十]?[万亿]*)(.*)$/.exec(text);
    const chinese = /^([零〇○一二两三四五六七八九十百千万亿]+)(.*)$/.exec(text);
    if (arabic) {
      value = Number(arabic[1]) * power(arabic[2] ?? '');
      if (arabic[3] && !unit) unit = unitName(arabic[3]);
    } else if (chinese) {
      value = chineseNumber(chinese[1] ?? '');
      if (chinese[2] && !unit) unit = unitName(chinese[2]);
    }
    if (value === undefined || Number.isNaN(value)) return { value: undefined, unit };
  }
  unit = unit.replace(/^个(?=[万亿])/, '');
  const large = /^(万亿|[十百千]?[万亿])(.*)$/.exec(unit);
  if (large) {
    value *= power(large[1] ?? '');
    unit = unitName(large[2]);
  }
  return { value, unit };
}

/** Equal up to rounding. */
export function close(a: Read['value'], b: Read['value']): boolean {
  if (a === undefined || b === undefined) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, index) => close(each, b[index]))
    );
  }
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-12);
}
