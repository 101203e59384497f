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
    const compare = compareFrom(form);
    if (JSON.stringify(compare) !== JSON.stringify(compareFrom(rowsOf(figure)))) set['compare'] = compare;
    model.editing = false;
    if (Object.keys(set).length > 0) void actions.figure(set as Set);
    else draw();
  };
  return html`<form class="form edit" @submit=${submit}>
    ${FIELDS.map(
      (key) =>
        html`<label
          >${say(model, `figure.${key}`)}
          <input
            name=${key}
            .value=${figure[key]}
            ?required=${key === 'metric' || key === 'value'}
            placeholder=${key === 'entity' ? say(model, 'figure.ownEntity') : ''}
        /></label>`,
    )}
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
    <p class="note">${say(model, 'figure.periodHint')}</p>
    <fieldset class="compares">
      <legend>${say(model, 'figure.compare')}</legend>
      ${[...figure.compare, ...Array.from({ length: model.added + 1 }, () => BLANK)].map((row, i) =>
        compareRow(row, i, model, draw),
      )}
    </fieldset>
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

type Row = DeskFigure['compare'][number];

const BLANK: Row = { type: '', value: '', among: '' };

/** A comparison; the last row is blank, and once it says something another one follows. */
function compareRow(row: Row, i: number, model: Model, draw: () => void): TemplateResult {
  const types = Object.keys(model.words).filter((key) => key.startsWith('compareType.'));
  const grow = (event: Event): void => {
    if ((event.target as HTMLSelectElement).value === '' || row !== BLANK) return;
    const rows = (event.target as HTMLElement).closest('.compares')?.querySelectorAll('.compare') ?? [];
    if (i < rows.length - 1) return;
    model.added += 1;
    draw();
  };
  return html`<div class="compare">
    <select name="compare-type" aria-label=${say(model, 'figure.compare')} @change=${grow}>
      <option value="">${say(model, row === BLANK ? 'figure.compare.add' : 'figure.compare.remove')}</option>
      ${types.map((key) => {
        const type = key.slice('compareType.'.length);
        return html`<option value=${type} ?selected=${type === row.type}>${say(model, key)}</option>`;
      })}
    </select>
    <input
      name="compare-value"
      aria-label=${say(model, 'figure.compare.value')}
      placeholder=${say(model, 'figure.compare.value')}
      .value=${row.value}
    />
    <input
      name="compare-among"
      aria-label=${say(model, 'figure.compare.among')}
      placeholder=${say(model, 'figure.compare.among')}
      .value=${row.among}
    />
  </div>`;
}

/** The rows of a figure as its form would send them. */
function rowsOf({ compare }: DeskFigure): FormData {
  const form = new FormData();
  for (const row of compare)
    for (const key of ['type', 'value', 'among'] as const) form.append(`compare-${key}`, row[key]);
  return form;
}

function compareFrom(form: FormData): { type: string; value?: string; among?: string }[] {
  const [types = [], values = [], amongs = []] = ['type', 'value', 'among'].map((key) =>
    form.getAll(`compare-${key}`).map((said) => String(said).trim()),
  );
  return types.flatMap((type, i) => {
    const [value = '', among = ''] = [values[i], amongs[i]];
    return type === '' ? [] : [{ type, ...(value && { value }), ...(among && { among }) }];
  });
}
