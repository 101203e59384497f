import { compileSelectors, type HtmlElement } from '../html.ts';
import {
  DISPLAY,
  LATIN_ALONE,
  LATIN_IN_CHINESE,
  SYSTEM,
  expandRange,
  scriptOf,
  type Role,
  type Script,
} from './faces.ts';

/** The characters that a page needs of the Chinese faces, by `<script> <role>`; Newsreader comes whole. */
export type Needs = Map<`${Script} ${Role}`, Set<string>>;

const inChinese = expandRange(LATIN_IN_CHINESE);
const alone = expandRange(LATIN_ALONE);
const isDisplay = compileSelectors(DISPLAY);
const isSystem = compileSelectors(SYSTEM);

/**
 * Collects the characters of a page for each face, by the `lang` around the text and the elements it is in.
 * `generated` is text that style sheets add by `content`; it may stand in either face.
 */
export function collectCharacters(page: HtmlElement, generated = ''): Needs {
  const needs: Needs = new Map();
  const setOf = (key: `${Script} ${Role}`) => needs.get(key) ?? needs.set(key, new Set()).get(key)!;
  const add = (text: string, script: Script, role: Role) => {
    const latin = script === 'Latin' ? alone : inChinese;
    // Chinese in an English page without a lang of its own is set as in the original.
    const cjk = script === 'Latin' ? 'Hans' : script;
    // The body face holds the display characters too: a bold element may be set light, by a rule or a phone.
    const sets = [setOf(`${cjk} body`), ...(role === 'display' ? [setOf(`${cjk} display`)] : [])];
    for (const character of text) {
      const point = character.codePointAt(0)!;
      if (point >= 0x20 && !latin.has(point)) for (const set of sets) set.add(character);
    }
  };
  const visit = (element: HtmlElement, lang: Script, role: Role) => {
    if (isSystem(element) && !isDisplay(element)) {
      // A picture's labels are the system's, but its big numerals are not.
      for (const child of element.children)
        if (child.type === 'element' && element.name !== 'script') visitDisplay(child, lang);
      return;
    }
    for (const child of element.children) {
      if (child.type === 'text') add(child.value, lang, role);
      else visit(child, scriptAt(child, lang), isDisplay(child) ? 'display' : role);
    }
  };
  const visitDisplay = (element: HtmlElement, lang: Script) => {
    const script = scriptAt(element, lang);
    if (isDisplay(element)) visit(element, script, 'display');
    else for (const child of element.children) if (child.type === 'element') visitDisplay(child, script);
  };
  visit(page, 'Latin', 'body');
  const main = mainScript(page);
  for (const role of ['body', 'display'] as const)
    if (needs.get(`${main} ${role}`)?.size) add(generated, main, role);
  for (const [key, set] of needs) if (set.size === 0) needs.delete(key);
  return needs;
}

/** The script of the page itself: Latin where it is in English. */
export function mainScript(page: HtmlElement): Script {
  const html = page.children.find((child) => child.type === 'element' && child.name === 'html');
  return html?.type === 'element' ? scriptOf(html.attributes['lang'] ?? '') : 'Latin';
}

const scriptAt = (element: HtmlElement, around: Script) => {
  const lang = element.attributes['lang'];
  return lang === undefined ? around : scriptOf(lang);
};

/**
 * The text that a style sheet adds to a page, with its escapes resolved.
 *
 * @example generatedText(`a::after { content: '（推算）' }`) // '（推算）'
 */
export function generatedText(css: string): string {
  let text = '';
  for (const [, declaration] of css.matchAll(/(?:content|symbols|prefix|suffix|quotes)\s*:([^;}]*)/g))
    for (const [, double, single] of declaration!.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g))
      text += (double ?? single ?? '').replace(
        /\\([0-9a-f]{1,6}) ?|\\(.)/gi,
        (_, hex?: string, plain?: string) => (hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : plain!),
      );
  return text;
}
