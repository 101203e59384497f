import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Edit } from '../../edits/index.ts';
import type { DeskReport, DeskStanding } from '../../view/types.ts';
import { step } from '../keys.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';
import { detailsView } from './details.ts';

type Status = Extract<Edit, { type: 'status' }>['status'];
const STATUSES: readonly Status[] = ['draft', 'review', 'published'];

/** How far the report is: what stands in the way, what comes next, and what it says of itself. */
export function stateView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { report } = model.state;
  if (!report) return html`<p class="note">${say(model, 'broken')}</p>`;
  const { status } = report.standing;
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  return html`<fieldset class="statuses">
      <legend>${say(model, 'state.title')}</legend>
      ${STATUSES.map((one) => {
        const barred = one === 'published' && status !== one && errors > 0;
        return html`<label class="status">
          <input
            type="radio"
            name="status"
            value=${one}
            .checked=${status === one}
            ?disabled=${barred}
            @change=${() => actions.write({ type: 'status', status: one })}
          />
          <span><b>${say(model, `status.${one}`)}</b> ${say(model, `status.${one}.means`)}</span>
        </label>`;
      })}
      ${
        status !== 'published' && errors > 0
          ? html`<p class="wrong">${say(model, 'state.barred', { n: errors })}</p>`
          : nothing
      }
    </fieldset>
    <h2>${say(model, 'state.before')}</h2>
    ${todoView(report, model, draw)}
    <h2>${say(model, 'state.next')}</h2>
    ${nextView(status, errors, report, model)} ${versionsView(report.standing, model)}
    ${detailsView(report.standing, model, actions)}`;
}

/** What is still to be looked at, each with the way there. */
function todoView(report: DeskReport, model: Model, draw: () => void): TemplateResult {
  const of = (severity: string): number => report.problems.filter((one) => one.severity === severity).length;
  const open = (tab: 'problems' | 'pictures') => (): void => {
    model.tab = tab;
    draw();
  };
  const { done, total } = report.progress;
  const rows: [n: number, key: string, go: () => void][] = [
    [of('error'), 'errors', open('problems')],
    [
      report.standing.unconfirmed.length,
      'unconfirmed',
      () => document.getElementById('details')?.scrollIntoView(),
    ],
    [total - done, 'figures', () => step(model, draw, 1, true)],
    [of('warning') - report.standing.unconfirmed.length, 'warnings', open('problems')],
  ];
  const left = rows.filter(([n]) => n > 0);
  if (left.length === 0) return html`<p class="note">${say(model, 'state.ready')}</p>`;
  return html`<ul class="todo">
    ${left.map(
      ([n, key, go]) =>
        html`<li class=${key}>
          ${say(model, `todo.${key}`, { n, total })}
          <button data-do=${`todo-${key}`} @click=${go}>${say(model, 'todo.go')}</button>
        </li>`,
    )}
  </ul>`;
}

function nextView(status: Status, errors: number, report: DeskReport, model: Model): TemplateResult {
  const { versions } = report.standing;
  const key =
    status !== 'published'
      ? status
      : errors > 0
        ? 'mend'
        : versions.length === 0
          ? 'first'
          : versions.some(({ now }) => now)
            ? 'online'
            : 'again';
  return html`<ol class="next">
    ${say(model, `next.${key}`, { id: report.id })
      .split('\n')
      .map((line) => html`<li>${withCode(line)}</li>`)}
  </ol>`;
}

/** Commands stand between backticks. */
const withCode = (line: string): (string | TemplateResult)[] =>
  line.split('`').map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part));

function versionsView({ versions }: DeskStanding, model: Model): TemplateResult | typeof nothing {
  if (versions.length === 0) return nothing;
  return html`<h2>${say(model, 'versions.title')}</h2>
    <ul class="versions">
      ${versions.map(
        ({ date, name, note, now }) =>
          html`<li>${date} <code>${name}</code> ${note} ${now ? say(model, 'versions.now') : nothing}</li>`,
      )}
    </ul>
    ${
      versions.some(({ now }) => now) ? nothing : html`<p class="note">${say(model, 'versions.changed')}</p>`
    }`;
}
