import type { Figure } from '../../figures/types.ts';
import { localFigure } from '../figure/local.ts';
import { speaker } from '../figure/names.ts';
import { plainFigure } from '../script/plain.ts';
import type { ChineseLocale, Glossary, Term } from '../types.ts';

/** A word of a figure that English pages have to set in Chinese. */
export interface Unnamed {
  /** The list of the glossary that its name belongs into. */
  list: 'metrics' | 'units' | 'entities' | 'scopes';
  zh: string;
  /** Raw offset of the first quantity that needs it. */
  at: number;
}

/**
 * The metrics, units, entities and wholes of figures that neither the glossary nor the program's own terms and rules
 * name in English: each once, in the order of the figures.
 */
export function unnamedTerms(
  figures: readonly Figure[],
  glossary: Glossary,
  terms: readonly Term[] = [],
  script: ChineseLocale = 'zh-Hans',
): Unnamed[] {
  const say = speaker('en', [], {}, terms);
  const nowhere = { sentence: '', sentenceId: '', blockId: '', sectionId: '' };
  const found = new Map<string, Unnamed>();
  for (const written of figures) {
    const figure = plainFigure(written, script);
    const said = localFigure(figure, nowhere, undefined, say, glossary);
    const note = (list: Unnamed['list'], zh: string | undefined, lang: string | null): void => {
      if (lang === null || zh === undefined || found.has(`${list} ${zh}`)) return;
      found.set(`${list} ${zh}`, { list, zh, at: figure.source[0]?.value[0] ?? 0 });
    };
    note('metrics', figure.metric, said.metricLang);
    note('units', figure.value.base, said.unitLang);
    note('entities', figure.entity, said.entityLang);
    note('scopes', figure.scope, said.scopeLang);
    for (const { amongLang, among } of said.compare) note('scopes', among ?? undefined, amongLang);
  }
  return [...found.values()];
}
