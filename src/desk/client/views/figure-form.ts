import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Edit } from '../../edits/index.ts';
import type { DeskFigure } from '../../view/types.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';

type Set = Extract<Edit, { type: 'figure' }>['set'];

const FIELDS = ['metric', 'value', 'period', 'entity', 'scope'] as const;
const KINDS = 'amount count area growth change_pp completion share rate rank multiple target'.split(' ');

/** The figure at hand, to be corrected: only what differs is written. */
export function formView(
  figure: DeskFigure,
  model: Model,
  actions: Actions,
  draw: () => void,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const set: Record<string, unknown> = {};
    for (const key of [...FIELDS, 'kind'] as const) {
      const value = String(form.get(key) ?? '').trim();
      if (value !== figure[key]) set[key] = value;
    }
    const lines = String(form.get('compare') ?? '').trim();
    if (lines !== compareText(figure)) set['compare'] = compareFrom(lines);
    model.editing = false;
    if (Object.keys(set).length > 0) void actions.figure(set as Set);
    else draw();
  };
  return html`<form class="form" @submit=${submit}>
    ${FIELDS.map(
      (key) =>
        html`<label
          >${say(model, `figure.${key}`)}
          <input name=${key} .value=${figure[key]} ?required=${key === 'metric' || key === 'value'}
        /></label>`,
    )}
    <p class="note">${say(model, 'figure.periodHint')}</p>
    <label
      >${say(model, 'figure.kind')}
      <select name="kind">
        ${KINDS.map(
          (kind) =>
            html`<option value=${kind} ?selected=${kind === figure.kind}>
              ${say(model, `figureKind.${kind}`)}
            </option>`,
        )}
      </select></label
    >
    <label
      >${say(model, 'figure.compare')}
      <textarea name="compare" rows="3" spellcheck="false" .value=${compareText(figure)}></textarea>
    </label>
    <div class="buttons">
      <button class="primary">${say(model, 'figure.save')}</button>
      <button
        type="button"
        @click=${() => {
          model.editing = false;
          draw();
        }}
      >
        ${say(model, 'figure.revert')}
      </button>
    </div>
  </form>`;
}

/** Comparisons as lines: `yoy 7.2%`, `rank 第四 全省`. */
const compareText = ({ compare }: DeskFigure): string =>
  compare.map(({ type, value, among }) => [type, value, among].filter(Boolean).join(' ')).join('\n');

function compareFrom(lines: string): { type: string; value?: string; among?: string }[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [type = '', value = '', ...among] = line.trim().split(/\s+/);
      return { type, ...(value ? { value } : {}), ...(among.length > 0 ? { among: among.join(' ') } : {}) };
    });
}
