import { composeName, insidePhrase } from '../naming/compose.ts';
import type { ScriptOptions } from '../script/convert.ts';
import { sayIn } from '../script/say.ts';
import type { ChineseLocale, Glossary, Locale, Pin, Term } from '../types.ts';

/** A name and its language, where that isn't the edition's. */
export interface Name {
  text: string;
  lang: Locale | null;
}

/** How an edition says words of the article. */
export interface Speaker {
  locale: Locale;
  /** A text in the edition's script; in English it stays Chinese. */
  say(text: string): string;
  /**
   * A name: as one of the glossary's lists has it, or put together by the naming rules, then fit for the inside of a
   * phrase. Without an English name it is the Chinese, with its language.
   */
  name(text: string, lists: readonly (readonly Term[])[]): Name;
}

/** A year in a name, which the glossary leaves out: 2025年度中国软件园区排名. */
const YEAR = /\d{4}年度?/;

/** `terms` are a report's own words, which come before the glossary's. */
export function speaker(
  locale: Locale,
  pins: readonly Pin[],
  options: ScriptOptions = {},
  terms: readonly Term[] = [],
): Speaker {
  const say = locale === 'en' ? (text: string) => text : sayIn(locale as ChineseLocale, pins, options);
  return {
    locale,
    say,
    name(text, lists) {
      if (locale !== 'en') return { text: say(text), lang: null };
      const known = (sought: string): string | null => {
        for (const list of [terms, ...lists]) {
          const term = list.find(({ zh }) => zh === sought);
          if (term !== undefined) return term.en;
        }
        return null;
      };
      for (const sought of [text, text.replace(YEAR, '')]) {
        const said = known(sought) ?? composeName(sought, known);
        if (said !== null) return { text: said, lang: null };
      }
      return /\p{Script=Han}/u.test(text) ? { text, lang: 'zh-Hans' } : { text, lang: null };
    },
  };
}

type Lists = readonly (readonly Term[])[];

/** The lists of each glossary that was asked for: they are made once. */
const made = new WeakMap<Glossary, { metric: Lists; peer: Lists }>();

function listsOf(glossary: Glossary): { metric: Lists; peer: Lists } {
  let lists = made.get(glossary);
  if (lists === undefined) {
    const { entities, periods, scopes } = glossary;
    const metrics = glossary.metrics.map((term) => ({ ...term, en: insidePhrase(term.en) }));
    lists = { metric: [metrics, entities], peer: [scopes, entities, periods, metrics] };
    made.set(glossary, lists);
  }
  return lists;
}

/** The lists of a glossary that may name what figures measure, as inside a phrase. */
export function metricLists(glossary: Glossary): Lists {
  return listsOf(glossary).metric;
}

/** The lists of a glossary that may name what figures are set against, in the order to look. */
export function peerLists(glossary: Glossary): Lists {
  return listsOf(glossary).peer;
}
