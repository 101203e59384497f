import type { Edit, FileName } from '../edits/index.ts';

/** One change as it was written: the file before and after it. */
export interface Step {
  file: FileName;
  edit: Edit;
  before: string | null;
  after: string | null;
}

/** The changes of one report in this run, for undo and redo. */
export interface Journal {
  add: (step: Step) => void;
  /** The step that undo would take back, or redo would do again. */
  peek: (way: 'undo' | 'redo') => Step | null;
  /** Goes one step, once its text is written. */
  move: (way: 'undo' | 'redo') => void;
}

/** Steps that are kept: an afternoon's work. */
const LIMIT = 500;

export function createJournal(): Journal {
  const steps: Step[] = [];
  let done = 0;
  return {
    add(step) {
      steps.splice(done, Infinity, step);
      if (steps.length > LIMIT) steps.shift();
      done = steps.length;
    },
    peek: (way) => (way === 'undo' ? steps[done - 1] : steps[done]) ?? null,
    move(way) {
      done += way === 'undo' ? -1 : 1;
    },
  };
}
