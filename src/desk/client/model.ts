import type { Edit, FileName } from '../edits/index.ts';
import type { DeskFigure, DeskMismatch } from '../view/types.ts';
import { getDigests, getState, Refused, sendEdit, sendMove } from './api.ts';
import type { Setup, State } from './api.ts';

export type Mode = 'figures' | 'structure' | 'english' | 'script';
export type Tab = 'figure' | 'lead' | 'charts' | 'pictures' | 'problems' | 'page' | 'state' | 'site';

/** Words selected in the article that may become a figure. */
export interface Selected {
  said: string;
  sentence: string;
}

/** All that the page shows; views read it, actions change it. */
export interface Model {
  setup: Setup;
  words: Record<string, string>;
  id: string;
  state: State;
  mode: Mode;
  tab: Tab;
  /** Id of the figure at hand. */
  figure: string | null;
  /** Id of the block at hand. */
  block: string | null;
  editing: boolean;
  hiding: boolean;
  /** Blank comparisons that the form has been given. */
  added: number;
  selected: Selected | null;
  keys: boolean;
  who: string;
  /** What was said last, and whether it is a fault. */
  said: { text: string; fault: boolean } | null;
  /** A change that another one overtook; it is kept until it is written or given up. */
  pending: { edit: Edit; file: string } | null;
  mismatches: Map<string, DeskMismatch[]>;
  /** Pictures that have been fetched, by report and file; '' where one is on its way or isn't there. */
  pictures: Map<string, string>;
  locale: string;
  /** Counts changes, so that the page beside is loaded anew. */
  version: number;
}

/** A word of the desk, filled in. */
export function say(model: Model, key: string, args: Record<string, string | number> = {}): string {
  return (model.words[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(args[name] ?? ''));
}

export const figureAt = (model: Model): DeskFigure | null =>
  model.state.report?.figures.find(({ id }) => id === model.figure) ?? null;

/** What can be done: each writes to the server, and draws. */
export function actionsOf(model: Model, draw: () => void) {
  const told = (text: string, fault = false): void => {
    model.said = { text, fault };
    draw();
  };
  const failed = (error: unknown, edit: Edit | null): void => {
    if (!(error instanceof Refused)) return told(say(model, 'gone'), true);
    if (error.status === 409 && edit) {
      model.pending = { edit, file: FILE_NAMES[error.data.file ?? 'report'] };
      void reload();
      return;
    }
    const detail = error.data[model.setup.language] ?? error.data.detail ?? '';
    told(say(model, `error.${error.message}`, { detail }), true);
  };
  const take = (state: State): void => {
    model.state = state;
    draw();
  };
  /** What was written shows on the page beside while the report is read anew. */
  const written = async (digests: State['digests'], said = model.said): Promise<void> => {
    model.state.digests = digests;
    model.version += 1;
    draw();
    const state = await getState(model.id);
    model.said = said;
    take(state);
  };
  const reload = async (): Promise<void> => {
    try {
      model.version += 1;
      take(await getState(model.id));
    } catch (error) {
      failed(error, null);
    }
  };
  // One after the other: each is based on what the one before it left.
  let last: Promise<unknown> = Promise.resolve();
  const write = (edit: Edit): Promise<void> => {
    const done = last.then(() => send(edit));
    last = done;
    return done;
  };
  const send = async (edit: Edit): Promise<void> => {
    try {
      const before = model.state.digests;
      const digests = await sendEdit(model.id, before, edit);
      model.pending = null;
      const file = changed(before, digests);
      await written(digests, file && { text: say(model, 'saved', { file: FILE_NAMES[file] }), fault: false });
    } catch (error) {
      failed(error, edit);
    }
  };
  return {
    reload,
    write,
    told,
    async move(way: 'undo' | 'redo'): Promise<void> {
      try {
        await written(await sendMove(model.id, model.state.digests, way));
      } catch (error) {
        failed(error, null);
      }
    },
    /** Files that an editor or another window has changed are shown as they are now. */
    async look(): Promise<void> {
      const now = await getDigests(model.id).catch(() => null);
      if (now === null || changed(model.state.digests, now) === null) return;
      model.said = { text: say(model, 'elsewhere'), fault: false };
      await reload();
    },
    async open(id: string): Promise<void> {
      model.id = id;
      model.figure = model.block = null;
      model.mismatches.clear();
      await reload();
    },
    figure(set: Extract<Edit, { type: 'figure' }>['set'], of?: DeskFigure | null): Promise<void> {
      const figure = of ?? figureAt(model);
      if (!figure) return Promise.resolve();
      const { id, said, sentence, entry, added } = figure;
      const number = { ...(added ? {} : { id }), said, sentence };
      const written = write({ type: 'figure', number, ...(entry ? { entry } : {}), set });
      return written.then(() => {
        // Another metric or period is another id: what is at hand stays at hand.
        const { figures = [] } = model.state.report ?? {};
        if (model.figure !== id || figures.some((one) => one.id === id)) return;
        model.figure = figures.find((one) => one.said === said && one.sentence === sentence)?.id ?? null;
        draw();
      });
    },
  };
}

const FILE_NAMES: Record<FileName, string> = {
  report: 'report.yaml',
  english: 'en.md',
  published: 'published.yaml',
  site: 'site.yaml',
  glossary: 'glossary.yaml',
};

/** The first file that isn't what it was. */
function changed(before: State['digests'], after: State['digests']): FileName | null {
  const names = Object.keys(FILE_NAMES) as FileName[];
  return names.find((name) => before[name] !== after[name]) ?? null;
}

export type Actions = ReturnType<typeof actionsOf>;

/** Today as the person at the desk has it. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The sentence of a text that a place stands in. */
export function sentenceAround(text: string, at: number): string {
  const before = text.slice(0, at).search(/[^。！？]*$/);
  const [after = ''] = /^[^。！？]*[。！？]?/.exec(text.slice(at)) ?? [];
  return (text.slice(before, at) + after).trim();
}
