import type { VFile } from 'vfile';
import { blocksOf, headingOf, pointFinder, sectionsOf, toRaw } from '../article/index.ts';
import type { Article } from '../article/index.ts';
import { conversionChoices, pinsOf, toScript } from '../editions/index.ts';
import type { ScriptChoice } from '../editions/index.ts';
import type { Glossary } from '../editions/types.ts';
import { report } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import type { Report } from './types.ts';

interface Passage {
  text: string;
  placeOf(offset: number): Place;
}

/** Reports where the conversion to traditional script was a choice that nobody has made: each word once, at its first place. */
export function checkScript(file: VFile, made: Report, glossary: Glossary): void {
  const { article, figures, seed, script, meta } = made;
  if (script !== 'zh-Hans') return;
  const { pins = [], organisation } = meta;
  const all = pinsOf({ article, figures, script, pins, glossary, organisation });
  const words = new Map<string, { choice: ScriptChoice; place: Place; count: number }>();
  for (const { text, placeOf } of passagesOf(article, seed.text)) {
    for (const choice of conversionChoices(text, all)) {
      const known = words.get(choice.source);
      if (known) known.count += 1;
      else words.set(choice.source, { choice, place: placeOf(choice.start), count: 1 });
    }
  }
  for (const { choice, place, count } of words.values()) reportChoice(file, choice, place, count);
}

/** Reports that a word could have become another one, at its first place. */
export function reportChoice(file: VFile, choice: ScriptChoice, place: Place, count = 1): void {
  const { source, chosen, others, phrase, doubt } = choice;
  report(file, {
    name: doubt === 1 ? 'script-reading' : 'script-choice',
    place,
    weight: doubt,
    args: {
      source,
      chosen,
      others: { zh: others.join('、'), en: others.join(', ') },
      context: phrase,
      count: count === 1 ? '' : { zh: `（共 ${count} 处）`, en: ` (${count} places)` },
      pin: `{ source: ${phrase}, zh-Hant: ${toScript(phrase, 'zh-Hant')}, why: … }`,
    },
  });
}

/** Title, headings and blocks, with the way from their offsets to lines and columns of the seed. */
function passagesOf(article: Article, raw: string): Passage[] {
  const pointOf = pointFinder(raw);
  const { title, titleLines } = article.data;
  const headings = sectionsOf(article).flatMap((section): Passage[] =>
    (headingOf(section)?.children ?? []).map(({ value, position }) => ({
      text: value,
      placeOf: (offset) => pointOf((position?.start.offset ?? 0) + offset),
    })),
  );
  const blocks = blocksOf(article).map(({ data: { text, spans } }): Passage => ({
    text,
    placeOf: (offset) => pointOf(toRaw(spans, offset)),
  }));
  return [{ text: title, placeOf: () => ({ line: titleLines[0] ?? 1, column: 1 }) }, ...headings, ...blocks];
}
