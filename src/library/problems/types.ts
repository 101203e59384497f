import type { VFileMessage } from 'vfile-message';
import type { ProblemName } from './names.ts';

/** What happened, why it matters, what to do about it: one sentence or two each. */
export interface ProblemText {
  what: string;
  why: string;
  fix: string;
}

/** A message's words in both languages; `{key}` in a template stands for an argument. */
export interface BilingualText {
  zh: ProblemText;
  en: ProblemText;
}

/** A word for a message: the same in both languages, or one for each. */
export type ProblemArg = string | number | { zh: string; en: string };

/** 1-based line and column, in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Something wrong in a source file, before it is put in words. */
export interface Problem {
  name: ProblemName;
  /** Without one, the whole file is meant. */
  place?: Place | undefined;
  args?: Record<string, ProblemArg>;
  /** Among messages of one severity the heavier come first; those without a weight before all that have one. */
  weight?: number;
}

/** A VFileMessage that carries its words in both languages. */
export type BilingualMessage = VFileMessage & {
  texts: BilingualText;
  weight?: number;
  /** What it is about, for a program that offers to settle it. */
  args?: Record<string, ProblemArg>;
};
