import type { Root } from 'hast';
import { select } from 'hast-util-select';

/** A rule of a style sheet: what stands before its braces, and between them. */
interface Rule {
  head: string;
  body: string;
}

/** Rules that hold rules. */
const GROUPS = /^@(?:media|supports|container|layer)\b/;
/** States and parts that a page has at times, or that no element shows. */
const STATES =
  /::?(?:before|after|marker|selection|backdrop|placeholder|details-content|first-(?:letter|line)|hover|focus(?:-visible|-within)?|active|visited|target|checked|link|any-link|open|popover-open|-[\w-]+)(?![\w-])|\[open\]/g;

/**
 * A style sheet without the rules that no element of a page could ever meet: the sheet serves all pages of a site, and a page
 * that stands alone is one of them. What can't be told is kept.
 *
 * @example dropUnusedRules('p{color:red}q{color:blue}', parseHtml('<p>')) // 'p{color:red}'
 */
export function dropUnusedRules(css: string, tree: Root): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      const selector = head.trim();
      if (GROUPS.test(selector)) {
        const inside = dropUnusedRules(body, tree);
        return inside === '' ? '' : `${head}{${inside}}`;
      }
      if (selector.startsWith('@')) return body === '' && selector.endsWith(';') ? head : `${head}{${body}}`;
      const met = selectorsOf(selector).filter((one) => meets(one, tree));
      return met.length === 0 ? '' : `${met.join(',')}{${body}}`;
    })
    .join('');
}

function meets(selector: string, tree: Root): boolean {
  const plain = selector
    .replace(STATES, '')
    .replace(/:has\(\s*\)/g, '')
    .trim();
  try {
    // A part or a state alone belongs to any element.
    return select(plain || '*', tree) !== undefined;
  } catch {
    return true;
  }
}

/** The rules of a style sheet in order; a statement without braces (`@import …;`) goes with what follows. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = find(css, at, '{');
    if (open < 0) break;
    let depth = 1;
    let end = open + 1;
    for (; end < css.length && depth > 0; end++) {
      if (css[end] === '"' || css[end] === "'") end = closing(css, end);
      else if (css[end] === '{') depth++;
      else if (css[end] === '}') depth--;
    }
    rules.push({ head: css.slice(at, open), body: css.slice(open + 1, end - 1) });
    at = end;
  }
  return rules;
}

/** Where a character stands outside of strings; -1 where it doesn't. */
function find(css: string, from: number, character: string): number {
  for (let at = from; at < css.length; at++)
    if (css[at] === '"' || css[at] === "'") at = closing(css, at);
    else if (css[at] === character) return at;
  return -1;
}

/** The end of the string that begins here. */
function closing(css: string, from: number): number {
  for (let at = from + 1; at < css.length; at++)
    if (css[at] === '\\') at++;
    else if (css[at] === css[from]) return at;
  return css.length;
}

/** The selectors of a list, parted at the commas outside of brackets. */
function selectorsOf(list: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of list) {
    if ('(['.includes(character)) depth++;
    if (')]'.includes(character)) depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
