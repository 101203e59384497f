import { figureAt } from './model.ts';
import type { Actions, Mode, Model } from './model.ts';
import { accept } from './views/figure.ts';
import { focusProblem, stepProblem } from './views/problems.ts';

export const MODES: readonly Mode[] = ['figures', 'structure', 'english', 'script'];

/** Keys and what they do; a field that is being written in keeps its own. */
export const KEYS: readonly [key: string, word: string][] = [
  ['J', 'next'],
  ['K', 'previous'],
  ['N', 'nextUnseen'],
  ['A', 'accept'],
  ['E', 'edit'],
  ['H', 'hide'],
  ['P', 'pin'],
  ['T', 'problems'],
  ['G', 'go'],
  ['S', 'state'],
  ['+', 'add'],
  ['1–4', 'modes'],
  ['M', 'mend'],
  ['B', 'heading'],
  ['Z', 'paragraph'],
  ['C', 'caption'],
  ['X', 'drop'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
  ['?', 'help'],
  ['Esc', 'leave'],
];

/** In the mode of paragraphs: the tool of the block at hand that a key presses. */
const TOOLS: Readonly<Record<string, string>> = {
  m: 'mend',
  b: 'heading',
  z: 'paragraph',
  c: 'caption',
  x: 'drop',
};

/** Goes to the next figure or the one before, or to the next that nobody has looked at. */
export function step(model: Model, draw: () => void, by: 1 | -1, unseen = false): void {
  const figures = model.state.report?.figures ?? [];
  const at = figures.findIndex(({ id }) => id === model.figure);
  const turned = figures.map((_, i) => figures[(at + by * (i + 1) + figures.length * 2) % figures.length]);
  const next = unseen
    ? turned.find((one) => one && one.state !== 'accepted' && one.state !== 'hidden')
    : turned[0];
  if (!next) return;
  Object.assign(model, { figure: next.id, tab: 'figure', selected: null, editing: false, hiding: false });
  draw();
  document.querySelector(`[data-figure="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'center' });
}

/** Goes to the next paragraph or heading, or the one before. */
function stepBlock(model: Model, draw: () => void, by: 1 | -1): void {
  const sections = model.state.report?.sections ?? [];
  const ids = sections.flatMap(({ heading, blocks }) => [heading, ...blocks].flatMap((one) => one?.id ?? []));
  const at = ids.indexOf(model.block ?? '');
  model.block = ids[at < 0 ? 0 : (at + by + ids.length) % ids.length] ?? null;
  draw();
  const block = document.querySelector(`[data-block="${CSS.escape(model.block ?? '')}"]`);
  block?.scrollIntoView({ block: 'center' });
  block?.querySelector<HTMLElement>('textarea')?.focus();
}

/** Presses a tool of the block at hand. */
function press(tool: string): void {
  document.querySelector<HTMLButtonElement>(`.block.current [data-do="${tool}"]`)?.click();
}

export function onKey(event: KeyboardEvent, model: Model, actions: Actions, draw: () => void): void {
  const writing = (event.target as HTMLElement).matches('input, textarea, select');
  if (event.key === 'Escape') {
    Object.assign(model, { editing: false, hiding: false, keys: false, selected: null });
    (document.activeElement as HTMLElement | null)?.blur();
    draw();
    return;
  }
  if (writing) return;
  const control = event.ctrlKey || event.metaKey;
  const doing: Record<string, () => void> = control
    ? { z: () => void actions.move('undo'), y: () => void actions.move('redo') }
    : {
        j: () => go(1),
        k: () => go(-1),
        '+': () => fill({ selected: { said: '', sentence: '' }, figure: null, tab: 'figure' }),
        t: () => {
          change({ tab: 'problems' });
          focusProblem(0);
        },
        s: () => {
          change({ tab: 'state' });
          document.querySelector<HTMLElement>('.statuses input:checked')?.focus();
        },
        g: () =>
          document.activeElement?.closest('.problem')?.querySelector<HTMLElement>('[data-do="go"]')?.click(),
        n: () => step(model, draw, 1, true),
        a: () => accept(model, actions),
        e: () => fill({ tab: 'figure', editing: figureAt(model) !== null }),
        h: () => fill({ tab: 'figure', hiding: figureAt(model) !== null }),
        p: () => document.querySelector<HTMLButtonElement>('[data-do="pin"]')?.click(),
        '?': () => change({ keys: !model.keys }),
        ...Object.fromEntries(MODES.map((mode, i) => [String(i + 1), () => change({ mode })])),
        ...(model.mode === 'structure'
          ? Object.fromEntries(Object.entries(TOOLS).map(([key, tool]) => [key, () => press(tool)]))
          : {}),
      };
  const go = (by: 1 | -1): void => {
    if (document.activeElement?.closest('.problem')) stepProblem(by);
    else if (model.mode === 'figures') step(model, draw, by);
    else stepBlock(model, draw, by);
  };
  const change = (to: Partial<Model>): void => {
    Object.assign(model, to);
    draw();
  };
  /** Opens a form, and puts the cursor into it. */
  const fill = (to: Partial<Model>): void => {
    change(to);
    document.querySelector<HTMLInputElement>('aside form input')?.focus();
  };
  const act = doing[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
}
