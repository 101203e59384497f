import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { DeskBlock } from '../../view/types.ts';
import { getParity } from '../api.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** Title, kicker and translator of the English. */
export function frontView(model: Model, actions: Actions): TemplateResult {
  const english = model.state.report?.english ?? null;
  return html`<div class="english front">
    ${english === null ? html`<p class="note">${say(model, 'english.none')}</p>` : nothing}
    ${(['title', 'kicker', 'translator'] as const).map(
      (field) =>
        html`<label
          >${say(model, `english.${field}`)}
          <input
            lang="en"
            data-front=${field}
            .value=${english?.[field] ?? ''}
            @change=${(event: Event) => {
              const value = (event.target as HTMLInputElement).value.trim();
              if (value !== (english?.[field] ?? '')) void actions.write({ type: 'front', [field]: value });
            }}
        /></label>`,
    )}
  </div>`;
}

/** A click that leaves the field at hand as it is: what is typed there isn't saved by itself before. */
const stay = (event: Event): void => event.preventDefault();

/** The English of a block beside it, with its numbers compared as one types. */
export function englishTools(
  block: DeskBlock,
  model: Model,
  actions: Actions,
  draw: () => void,
): TemplateResult {
  const { english } = block;
  if (english && english.ids[0] !== block.id)
    return html`<p class="note">${say(model, 'english.merged')}</p>`;
  const ids = english?.ids ?? [block.id];
  const differs = english?.differs ?? [];
  if (english?.omit)
    return html`<p class="note">
      ${say(model, 'english.omitted')}
      <button data-do="unomit" @click=${() => actions.write({ type: 'english', ids, text: '', omit: false })}>
        ${say(model, 'english.unomit')}
      </button>
    </p>`;
  const check = async (event: Event): Promise<void> => {
    const { value } = event.target as HTMLTextAreaElement;
    if (value === '') model.mismatches.delete(block.id);
    else model.mismatches.set(block.id, await getParity(block.text, value, differs));
    draw();
  };
  const save = (event: Event): void => {
    const { value } = event.target as HTMLTextAreaElement;
    if (value.trim() !== (english?.text ?? ''))
      void actions.write({ type: 'english', ids, text: value.trim() });
  };
  // What is being typed is saved with it.
  const settle =
    (words: string) =>
    (event: Event): void => {
      const field = (event.target as HTMLElement).closest('.english')?.querySelector('textarea');
      const text = field?.value.trim() ?? english?.text ?? '';
      model.mismatches.delete(block.id);
      void actions.write({ type: 'english', ids, text, differs: [...differs, words] });
    };
  const wrong = model.mismatches.get(block.id);
  return html`<div class="english">
    <textarea
      lang="en"
      data-english=${block.id}
      rows=${block.kind === 'heading' ? 1 : 4}
      .value=${english?.text ?? ''}
      placeholder=${say(model, 'english.empty')}
      @input=${check}
      @focus=${check}
      @change=${save}
    ></textarea>
    ${
      wrong === undefined
        ? nothing
        : wrong.length === 0
          ? html`<p class="agree">${say(model, 'english.agree')}</p>`
          : wrong.map(
              ({ why, zh, en }) =>
                html`<p class="wrong">
                  ${why[model.setup.language]}
                  <button data-do="right" @mousedown=${stay} @click=${settle(zh ?? en ?? '')}>
                    ${say(model, 'english.right')}
                  </button>
                </p>`,
            )
    }
    ${
      differs.length > 0
        ? html`<p class="note">${say(model, 'english.differs', { numbers: differs.join('、') })}</p>`
        : nothing
    }
    ${
      block.kind === 'heading' || english?.text
        ? nothing
        : html`<button
            data-do="omit"
            @click=${() => actions.write({ type: 'english', ids, text: '', omit: true })}
          >
            ${say(model, 'english.omit')}
          </button>`
    }
  </div>`;
}
