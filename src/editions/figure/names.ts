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
  /** A name of one of the glossary's lists; without an English name it is the Chinese, with its language. */
  name(text: string, lists: readonly (readonly Term[])[]): Name;
}

/** A year in a name, which the glossary leaves out: 2025年度中国软件园区排名. */
const YEAR = /\d{4}年度?/;

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
      for (const sought of [text, text.replace(YEAR, '')])
        for (const list of [terms, ...lists]) {
          const term = list.find(({ zh }) => zh === sought);
          if (term !== undefined) return { text: term.en, lang: null };
        }
      return /\p{Script=Han}/u.test(text) ? { text, lang: 'zh-Hans' } : { text, lang: null };
    },
  };
}

/** The lists of a glossary that may name what figures are set against, in the order to look. */
export function peerLists(glossary: Glossary): readonly (readonly Term[])[] {
  return [glossary.scopes, glossary.entities, glossary.periods, glossary.metrics];
}
