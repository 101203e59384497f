import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { attribute } from '../html.ts';
import { LATIN_ALONE, LATIN_IN_CHINESE, expandRange, scriptOf, type Role, type Script } from './faces.ts';
import { SETTINGS, type Setting, type SettingRow } from './settings.ts';

/** The characters that a page needs, by `<script> <role>`; those of Newsreader that aren't bold only where faces are kept apart. */
export type Needs = Map<`${Script} ${Role}`, Set<string>>;

/** What an element is set in, and what it is in. */
interface Context {
  script: Script;
  setting: Setting;
  /** Tags, classes and scopes of the elements around, which rows of settings may ask for. */
  around: ReadonlySet<string>;
}

const inChinese = expandRange(LATIN_IN_CHINESE);
const alone = expandRange(LATIN_ALONE);

/** Joiners and the like: nothing of them is drawn, and no face has them. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Rows by the name that they are of, each with its rank. */
const ROWS = new Map<string, { row: SettingRow; rank: number }[]>();
for (const [rank, row] of SETTINGS.entries())
  for (const name of row.of) ROWS.set(name, [...(ROWS.get(name) ?? []), { row, rank }]);
const ASKED_FOR = new Set(SETTINGS.flatMap(({ within }) => within ?? []));

/**
 * Collects the characters of a page for each face, by the `lang` around the text and the elements it is in.
 * `generated` is text that style sheets add by `content`; it may stand in either face. `apart` leaves out of the body
 * face what only titles and bold words need, and gives what Newsreader sets at text weight.
 */
export function collectCharacters(page: Root, generated = '', apart = false): Needs {
  const needs: Needs = new Map();
  const setOf = (key: `${Script} ${Role}`) => needs.get(key) ?? needs.set(key, new Set()).get(key)!;
  const add = (text: string, script: Script, setting: Setting) => {
    if (setting === 'system') return;
    const latin = script === 'Latin' ? alone : inChinese;
    // Chinese in an English page without a lang of its own is set as in the original.
    const cjk = script === 'Latin' ? 'Hans' : script;
    // The body face holds the display characters too: a bold element may be set light, by a rule or a phone.
    const body = apart && setting === 'display' ? [] : [setOf(`${cjk} body`)];
    const sets = [...body, ...(setting === 'display' ? [setOf(`${cjk} display`)] : [])];
    for (const character of text) {
      const point = character.codePointAt(0)!;
      if (point < 0x20 || INVISIBLE.test(character)) continue;
      if (!latin.has(point)) for (const set of sets) set.add(character);
      else if (setting === 'display') setOf('Latin display').add(character);
      else if (apart) setOf('Latin body').add(character);
    }
  };
  const visit = (node: Root | Element, context: Context) => {
    for (const child of node.children)
      if (child.type === 'text') add(child.value, context.script, context.setting);
      else if (child.type === 'element') visit(child, enter(child, context));
  };
  visit(page, { script: 'Latin', setting: 'body', around: new Set() });
  const main = mainScript(page);
  for (const role of ['body', 'display'] as const)
    if (needs.get(`${main} ${role}`)?.size) add(generated, main, role);
  for (const [key, set] of needs) if (set.size === 0) needs.delete(key);
  return needs;
}

function enter(element: Element, { script, setting, around }: Context): Context {
  const lang = attribute(element, 'lang');
  const names = namesOf(element);
  let best = -1;
  for (const name of names)
    for (const { row, rank } of ROWS.get(name) ?? [])
      if (rank > best && (row.within === undefined || around.has(row.within)))
        [best, setting] = [rank, row.set];
  const asked = names.filter((name) => ASKED_FOR.has(name));
  return {
    script: lang === undefined ? script : scriptOf(lang),
    setting,
    around: asked.length ? new Set([...around, ...asked]) : around,
  };
}

function namesOf({ tagName, properties: { className, scope } }: Element): string[] {
  const classes = Array.isArray(className) ? className.map((name) => `.${name}`) : [];
  return [tagName, ...classes, ...(scope ? [`[scope=${String(scope)}]`] : [])];
}

/** The script of the page itself: Latin where it is in English. */
export function mainScript(page: Root): Script {
  const html = select('html', page);
  return scriptOf((html && attribute(html, 'lang')) ?? '');
}

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
