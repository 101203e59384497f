import type { Article } from '../article/index.ts';
import type { Guesses, Manuscript, NewFile } from '../intake/index.ts';
import { seedPath } from '../library/index.ts';
import type { Output } from './args.ts';
import type { StaffLanguage } from './language.ts';

/** A file that was read, and what is to become of it. */
export interface Run {
  root: string;
  id: string;
  manuscript: Manuscript;
  text: string;
  article: Article;
  guesses: Guesses;
  language: StaffLanguage;
  output: Output;
  dry: boolean;
}

/** The seed, and beside it the original that it was made from. */
export function filesOf({ id, manuscript }: Run, replaces: boolean): NewFile[] {
  const { extension, seed, original } = manuscript;
  return [
    { path: seedPath(id), bytes: seed, replaces },
    ...(extension ? [{ path: seedPath(id).replace(/\.txt$/, extension), bytes: original, replaces }] : []),
  ];
}
