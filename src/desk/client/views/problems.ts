import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { say } from '../model.ts';
import type { Model } from '../model.ts';

/** What check says of the report, with a way to each place. */
export function problemsView(model: Model, draw: () => void): TemplateResult {
  const problems = model.state.report?.problems ?? [];
  if (problems.length === 0) return html`<p class="note">${say(model, 'problems.empty')}</p>`;
  return html`${problems.map((problem) => {
    const { what, why, fix } = problem[model.setup.language];
    const go = (): void => {
      const { goto } = problem;
      if (goto?.figure) {
        model.figure = goto.figure;
        model.tab = 'figure';
      }
      if (goto?.english) model.mode = 'english';
      if (goto?.block) {
        model.block = goto.block;
        document
          .querySelector(`[data-block="${CSS.escape(goto.block)}"]`)
          ?.scrollIntoView({ block: 'center' });
      }
      draw();
    };
    return html`<div class="problem ${problem.severity}">
      <p><b>${say(model, `severity.${problem.severity}`)}</b> ${what}</p>
      <p class="note">${why} ${fix}</p>
      <p class="note">
        ${problem.place}
        ${problem.goto ? html`<button @click=${go}>${say(model, 'problems.go')}</button>` : nothing}
      </p>
    </div>`;
  })}`;
}
