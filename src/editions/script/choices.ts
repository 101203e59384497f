import type { Pin } from '../types.ts';
import { convertPlain } from './convert.ts';
import { phraseForms, variantTrie, wordTrie } from './lexicon.ts';
import { pinSpans } from './pins.ts';
import { remember } from './memo.ts';
import { wordsOf } from './words.ts';

/** A place where conversion to traditional script was a choice: characters [start, end) of the text. */
export interface ScriptChoice {
  start: number;
  end: number;
  /** The word as the text has it. */
  source: string;
  /** What it becomes, in Taiwan's forms. */
  chosen: string;
  /** What else it could have become, the likeliest first. */
  others: string[];
  /** The source with the word beside it, as a pin would be written: 恒誉 rather than 恒. */
  phrase: string;
  /** 0 to 1: how often words that hold the character are written otherwise. */
  doubt: number;
}

/** Below this share of words a second form is a curiosity (个 as 箇, 了 as 瞭), not a choice. */
const LEAST_DOUBT = 0.1;
/** Where OpenCC's own reading of the sentence differs from that word by word: one of the two is wrong. */
const TWO_READINGS = 1;

/**
 * Where the conversion of a simplified text was a choice: a character that has several traditional forms and stands in no
 * word that decides between them, and a place that OpenCC's greedy match would write otherwise. What a pin covers is
 * decided. In reading order.
 *
 * @example
 * conversionChoices('恒誉环保')[0] // { source: '恒', chosen: '恆', others: ['恒'], … }
 */
export function conversionChoices(text: string, pins: readonly Pin[] = []): ScriptChoice[] {
  const decided = pinSpans(text, pins, 'zh-Hant');
  const open = (start: number, end: number): boolean =>
    !decided.some((span) => start < span.end && span.start < end);
  return [...undecided(text), ...misread(text)]
    .filter(({ start, end }) => open(start, end))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function undecided(text: string): ScriptChoice[] {
  const choices: ScriptChoice[] = [];
  let start = 0;
  const words = wordsOf(text);
  for (const [i, word] of words.entries()) {
    const forms = word.length === 1 ? formsOf(word) : undefined;
    if (forms !== undefined) {
      const chosen = convertPlain(word, 'tw');
      const others = forms.filter(({ form }) => form !== chosen);
      const doubt = others.reduce((sum, { share }) => sum + share, 0);
      if (doubt >= LEAST_DOUBT)
        choices.push({
          start,
          end: start + 1,
          source: word,
          chosen,
          others: others.map(({ form }) => form),
          phrase: phraseOf(words, i),
          doubt,
        });
    }
    start += word.length;
  }
  return choices;
}

/** A word with the next one, or at the end of a clause with the one before. */
function phraseOf(words: readonly string[], i: number): string {
  const beside = (word = ''): string => (/^\p{Script=Han}+$/u.test(word) ? word : '');
  const [before, word, after] = [beside(words[i - 1]), words[i] ?? '', beside(words[i + 1])];
  return after === '' ? before + word : word + after;
}

/** The forms of a character in OpenCC's words, the commonest first, with their share of the words; undefined where it has one. */
const formsOf = remember(4000, (character: string): { form: string; share: number }[] | undefined => {
  const counts = new Map<string, number>();
  for (const [form, count] of phraseForms().get(character) ?? []) {
    const written = variantTrie('tw').convert(form);
    counts.set(written, (counts.get(written) ?? 0) + count);
  }
  if (counts.size < 2) return undefined;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([form, count]) => ({ form, share: count / all }))
    .filter(({ share }) => share >= LEAST_DOUBT / 4)
    .sort((a, b) => b.share - a.share || (a.form < b.form ? -1 : 1));
});

/** Runs of Chinese that OpenCC's greedy match reads otherwise than word by word: 更加注重, which it makes 更加註重. */
function misread(text: string): ScriptChoice[] {
  const choices: ScriptChoice[] = [];
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu)) {
    const ours = [...convertPlain(run, 'tw')];
    const greedy = [...variantTrie('tw').convert(wordTrie().convert(run))];
    const source = [...run];
    for (let i = 0; i < source.length; i += 1) {
      if (ours[i] === greedy[i]) continue;
      const [from, to] = [Math.max(0, i - 2), Math.min(source.length, i + 2)];
      const at = index + source.slice(0, from).join('').length;
      const word = source.slice(from, to).join('');
      choices.push({
        start: at,
        end: at + word.length,
        source: word,
        chosen: ours.slice(from, to).join(''),
        others: [[...ours.slice(from, i), greedy[i], ...ours.slice(i + 1, to)].join('')],
        phrase: word,
        doubt: TWO_READINGS,
      });
    }
  }
  return choices;
}
