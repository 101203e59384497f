import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { DeskFigure } from '../../view/types.ts';
import { figureAt, say, today } from '../model.ts';
import type { Actions, Model } from '../model.ts';
import { formView } from './figure-form.ts';

/** Signs the figure at hand with the name of whoever is at the desk. */
export function accept(model: Model, actions: Actions): void {
  if (model.who === '') {
    actions.told(say(model, 'who.ask'), true);
    document.querySelector<HTMLInputElement>('input[name=who]')?.focus();
  } else void actions.figure({ accepted: { by: model.who, date: today() } });
}

/** What was understood of the figure at hand, and what can be done with it. */
export function figureView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const figure = figureAt(model);
  if (!figure) return emptyView(model);
  if (model.editing) return formView(figure, model, actions, draw);
  const rows: [string, string][] = [
    ['metric', figure.metric],
    ['value', figure.value],
    ['kind', say(model, `figureKind.${figure.kind}`)],
    ['period', figure.period],
    ['entity', figure.entity],
    ['scope', figure.scope],
    [
      'compare',
      figure.compare
        .map(({ type, value, among }) => `${say(model, `compareType.${type}`)} ${among} ${value}`)
        .join('；'),
    ],
  ];
  const pinned = figure.headline !== null;
  const ids = model.state.report?.headline.ids ?? [];
  return html`<div class="figure">
    <p class="state ${figure.state}">${say(model, `state.${figure.state}`)}</p>
    ${figure.state === 'stale' && figure.entry ? staleView(figure, model) : nothing}
    ${figure.hidden ? html`<p>${say(model, 'figure.hiddenBecause', { reason: figure.hidden })}</p>` : nothing}
    <dl>
      ${rows
        .filter(([, value]) => value !== '')
        .map(
          ([key, value]) =>
            html`<dt>${say(model, `figure.${key}`)}</dt>
              <dd>${value}</dd>`,
        )}
    </dl>
    <blockquote>${figure.sentence}</blockquote>
    ${figure.accepted ? html`<p class="note">${say(model, 'figure.accepted', { ...figure.accepted })}</p>` : nothing}
    <div class="buttons">
      ${
        figure.hidden
          ? nothing
          : html`<button class="primary" data-do="accept" @click=${() => accept(model, actions)}>
              ${say(model, 'figure.accept')} <kbd>A</kbd>
            </button>`
      }
      <button
        data-do="edit"
        @click=${() => {
          model.editing = true;
          draw();
        }}
      >
        ${say(model, 'key.edit')} <kbd>E</kbd>
      </button>
      ${
        figure.hidden
          ? html`<button data-do="show" @click=${() => actions.figure({ hidden: null })}>
              ${say(model, 'figure.show')}
            </button>`
          : html`<button
              data-do="hide"
              @click=${() => {
                model.hiding = true;
                draw();
              }}
            >
              ${say(model, 'figure.hide')} <kbd>H</kbd>
            </button>`
      }
      ${
        figure.hidden
          ? nothing
          : html`<button
              data-do="pin"
              @click=${() =>
                actions.write({
                  type: 'headline',
                  ids: pinned ? ids.filter((id) => id !== figure.id) : [...ids, figure.id],
                })}
            >
              ${say(model, pinned ? 'figure.unpin' : 'figure.pin')} <kbd>P</kbd>
            </button>`
      }
      ${
        figure.entry
          ? html`<button
              data-do="reset"
              @click=${() => actions.write({ type: 'undecide', entry: figure.entry! })}
            >
              ${say(model, 'figure.reset')}
            </button>`
          : nothing
      }
    </div>
    ${model.hiding ? hideView(model, actions) : nothing}
  </div>`;
}

/** What to do first, and what the lines under numbers mean. */
function emptyView(model: Model): TemplateResult {
  return html`<p class="note">${say(model, 'nothing')}</p>
    <ul class="legend">
      ${(['unseen', 'accepted', 'corrected', 'stale', 'unbound', 'hidden'] as const).map(
        (state) => html`<li><span class="mark ${state}">18.6</span> ${say(model, `state.${state}`)}</li>`,
      )}
    </ul>`;
}

function staleView(figure: DeskFigure, model: Model): TemplateResult {
  return html`<div class="stale">
    <p>${say(model, 'stale.title')}</p>
    <div class="sides">
      <blockquote><b>${say(model, 'stale.then')}</b> ${figure.entry?.sentence}</blockquote>
      <blockquote><b>${say(model, 'stale.now')}</b> ${figure.sentence}</blockquote>
    </div>
  </div>`;
}

function hideView(model: Model, actions: Actions): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason') ?? '').trim();
    if (reason === '') return;
    model.hiding = false;
    void actions.figure({ hidden: reason });
  };
  return html`<form class="hide" @submit=${submit}>
    <label>${say(model, 'figure.hideReason')} <input name="reason" required autofocus /></label>
    <button class="primary">${say(model, 'figure.hideDo')}</button>
  </form>`;
}
