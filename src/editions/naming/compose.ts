import { PAIRS, RULES } from './rules/index.ts';
import type { NamingRule } from './rules/index.ts';
import { TERMS } from './terms/index.ts';

/** How a Chinese term is said inside an English phrase; null where the teller doesn't know it. */
export type Teller = (zh: string) => string | null;

/** Longer names than this are descriptions, not names. */
const LONGEST = 32;

/** How many rules one name may take. */
const DEEPEST = 4;

/**
 * The English of a name, in lower case but for names: what `known` or the general terms say of the whole, else put
 * together by rule from parts that are known. Null where any part is unknown: nothing is guessed.
 *
 * @example
 * composeName('新增养老床位', () => null) // 'new elderly care beds'
 */
export function composeName(zh: string, known: Teller): string | null {
  return composed(zh.replace(/\s+/g, ''), (term) => known(term) ?? TERMS.get(term)?.en ?? null, DEEPEST);
}

function composed(zh: string, known: Teller, depth: number): string | null {
  const whole = known(zh);
  if (whole !== null || depth === 0 || zh.length > LONGEST) return whole;
  const tell: Teller = (part) => composed(part, known, depth - 1);
  // A list of whole names comes before a word that all of its names share: 出口额、工业投资 before 出口额、进口额增速.
  for (const [first, last] of [
    [tell, known],
    [null, null],
    [tell, tell],
  ] as const)
    for (const rule of first === null ? RULES : PAIRS) {
      const said = first === null ? applied(rule, zh, tell, known) : paired(rule, zh, first, last);
      if (said !== null) return said;
    }
  return null;
}

function applied(rule: NamingRule, zh: string, tell: Teller, known: Teller): string | null {
  const [before = '', after = ''] = rule.zh.split('X');
  const fits = zh.length > before.length + after.length && zh.startsWith(before) && zh.endsWith(after);
  if (!fits) return null;
  const x = (rule.whole ? known : tell)(zh.slice(before.length, zh.length - after.length));
  return x === null ? null : rule.en.replace('X', () => x);
}

/** Two names or more, cut at the last joint; the names before it may be a list themselves. */
function paired(rule: NamingRule, zh: string, tellFirst: Teller, tellLast: Teller): string | null {
  const joint = rule.zh.slice(1, -1);
  const at = zh.lastIndexOf(joint);
  if (at <= 0 || at + joint.length >= zh.length) return null;
  const last = tellLast(zh.slice(at + joint.length));
  const first = last === null ? null : tellFirst(zh.slice(0, at));
  if (last === null || first === null) return null;
  return `${zh.slice(0, at).includes('、') ? first.replace(/ and (?=[^,]*$)/, ', ') : first} and ${last}`;
}

/**
 * A name as a label: with a capital.
 *
 * @example
 * asLabel('growth in exports') // 'Growth in exports'
 */
export function asLabel(name: string): string {
  return name.replace(/^([“‘]?)([a-z])/, (_, quote: string, letter: string) => quote + letter.toUpperCase());
}

/** Words that keep their capital inside a phrase: acronyms, and names of more than one word. */
const NAMES = /^(?:[A-Z][A-Z0-9&]|[A-Z]-|[A-Z][a-z’]+ (?:of )?[A-Z][a-z]|China’s\b)/;

/**
 * A label inside a phrase: without its capital, unless it begins with a name.
 *
 * @example
 * insidePhrase('Industrial output') // 'industrial output'; 'GDP' and 'R&D spending' stay
 */
export function insidePhrase(label: string): string {
  return NAMES.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
