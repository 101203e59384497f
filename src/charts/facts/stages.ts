import type { LocalFigure } from '../../editions/types.ts';
import { stagedOf as stagedFigure } from '../../figures/relations/stages.ts';
import type { Staged as StagedFigure } from '../../figures/relations/stages.ts';

/** A figure with its stage in the edition's script, for Chinese titles. */
export interface Staged extends StagedFigure {
  figure: LocalFigure;
}

/** A count of things at a stage, its verb and noun as the edition writes them; undefined where its metric names none. */
export function stagedOf(figure: LocalFigure): Staged | undefined {
  const staged = stagedFigure(figure.source);
  if (!staged) return undefined;
  const { metric } = figure.source;
  const sameScript = [...figure.metric].length === [...metric].length;
  const local = (word: string): string => {
    const start = metric.indexOf(word);
    const slice =
      sameScript && start >= 0 ? [...figure.metric].slice(start, start + word.length).join('') : '';
    return slice || word;
  };
  return { ...staged, figure, verb: local(staged.verb), noun: local(staged.noun) };
}
