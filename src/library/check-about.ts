import type { ElementContent } from 'hast';
import type { VFile } from 'vfile';
import { conversionChoices, toScript } from '../editions/index.ts';
import type { Glossary } from '../editions/types.ts';
import { report } from './problems/problem.ts';

/** Elements whose text is not converted. */
const KEPT = new Set(['code', 'pre']);

/** Reports where the script conversion of staff's prose was a choice that the glossary's pins don't settle. */
export function checkAbout(file: VFile, prose: readonly ElementContent[], glossary: Glossary): void {
  const seen = new Set<string>();
  for (const { text, line, column } of textsOf(prose))
    for (const { source, chosen, others, phrase, doubt, start } of conversionChoices(text, glossary.pins)) {
      if (seen.has(source)) continue;
      seen.add(source);
      report(file, {
        name: doubt === 1 ? 'script-reading' : 'script-choice',
        place: { line, column: column + start },
        weight: doubt,
        args: {
          source,
          chosen,
          others: { zh: others.join('、'), en: others.join(', ') },
          context: phrase,
          count: '',
          pin: `{ source: ${phrase}, zh-Hant: ${toScript(phrase, 'zh-Hant')}, why: … }`,
        },
      });
    }
}

function textsOf(nodes: readonly ElementContent[]): { text: string; line: number; column: number }[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return [{ text: node.value, line, column }];
    }
    if (node.type !== 'element' || KEPT.has(node.tagName)) return [];
    const { translate, lang } = node.properties;
    return translate === 'no' || lang !== undefined ? [] : textsOf(node.children);
  });
}
