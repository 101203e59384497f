import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { TemplateResult } from 'lit-html';
import type { DeskProblem } from '../../view/types.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';
import { correctionView } from './correction.ts';
import { remedyView } from './remedy.ts';

/** What check says of the report, each with the way to its place and what settles it. */
export function problemsView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { problems = [], published = false } = model.state.report ?? {};
  const missing = problems.filter(({ name }) => UNTRANSLATED.has(name));
  const told = missing.length > 2 ? problems.filter((one) => !missing.includes(one)) : problems;
  return html`${problems.length === 0 ? html`<p class="note">${say(model, 'problems.empty')}</p>` : nothing}
  ${missing.length > 2 ? untranslated(missing, model, draw) : nothing}
  ${repeat(told, keyOf, (problem) => card(problem, model, actions, draw))}
  ${
    published
      ? html`<details class="problem">
          <summary>${say(model, 'correction.title')}</summary>
          ${correctionView(model, actions)}
        </details>`
      : nothing
  }`;
}

const UNTRANSLATED: ReadonlySet<string> = new Set([
  'english-empty-id',
  'english-missing-paragraph',
  'english-missing-heading',
]);

/** Paragraphs without English, told together: in a new report that is all of them. */
function untranslated(missing: readonly DeskProblem[], model: Model, draw: () => void): TemplateResult {
  const [first] = missing;
  return html`<section class="problem error" tabindex="0" data-problem="english-empty-id">
    <p>
      <b>${say(model, 'severity.error')}</b> ${say(model, 'problems.untranslated', { n: missing.length })}
      <button data-do="go" @click=${() => first?.goto && goTo(first.goto, model, draw)}>
        ${say(model, 'problems.go')}
      </button>
    </p>
    <p class="note">${say(model, 'problems.untranslated.why')}</p>
  </section>`;
}

/** A form keeps what is typed as long as its problem is there. */
const keyOf = ({ name, place, zh }: DeskProblem): string => `${name} ${place} ${zh.what}`;

function card(problem: DeskProblem, model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { what, why, fix } = problem[model.setup.language];
  const { remedy, goto, severity, place } = problem;
  return html`<section class="problem ${severity}" tabindex="0" data-problem=${problem.name}>
    <p><b>${say(model, `severity.${severity}`)}</b> ${what}</p>
    <p class="note">${why}</p>
    ${remedy ? remedyView(remedy, model, settled(actions), draw) : html`<p class="note">${fix}</p>`}
    <p class="note">
      ${place}
      ${
        goto
          ? html`<button data-do="go" @click=${() => goTo(goto, model, draw)}>
              ${say(model, 'problems.go')}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}

/** After a problem is settled the next one is at hand. */
function settled(actions: Actions): Actions {
  const at = (): number => problemCards().findIndex((one) => one.contains(document.activeElement));
  const write: Actions['write'] = async (edit) => {
    const index = at();
    await actions.write(edit);
    if (index >= 0) focusProblem(index);
  };
  return { ...actions, write };
}

function goTo(goto: NonNullable<DeskProblem['goto']>, model: Model, draw: () => void): void {
  if (goto.figure) Object.assign(model, { figure: goto.figure, tab: 'figure', selected: null });
  model.mode = goto.mode ?? (goto.figure ? 'figures' : model.mode);
  if (goto.block) model.block = goto.block;
  draw();
  if (!goto.block) return;
  const id = CSS.escape(goto.block);
  document.querySelector(`[data-block="${id}"]`)?.scrollIntoView({ block: 'center' });
  if (goto.mode === 'english') document.querySelector<HTMLElement>(`[data-english="${id}"]`)?.focus();
}

const problemCards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('section.problem')];

/** Puts the cursor on a problem, or on the last one. */
export function focusProblem(index: number): void {
  const cards = problemCards();
  (cards[index] ?? cards.at(-1))?.focus();
}

/** Goes to the next problem or the one before. */
export function stepProblem(by: 1 | -1): void {
  const cards = problemCards();
  const at = cards.findIndex((one) => one.contains(document.activeElement));
  focusProblem(at < 0 ? 0 : (at + by + cards.length) % cards.length);
}
