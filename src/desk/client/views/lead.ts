import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** The figures that lead, in their order. */
export function leadView(model: Model, actions: Actions): TemplateResult {
  const report = model.state.report;
  const ids = report?.headline.ids ?? [];
  const put = (from: number, to: number): void => {
    const next = ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] as string);
    void actions.write({ type: 'headline', ids: next });
  };
  return html`<p class="note">
      ${say(model, 'lead.why')} ${say(model, report?.headline.pinned ? 'lead.pinned' : 'lead.auto')}
    </p>
    <ol class="lead">
      ${ids.map((id, i) => {
        const figure = report?.figures.find((one) => one.id === id);
        return html`<li>
          <div>
            <span>${figure?.metric ?? id} <b>${figure?.value ?? ''}</b></span>
            <button ?disabled=${i === 0} @click=${() => put(i, i - 1)}>${say(model, 'lead.up')}</button>
            <button ?disabled=${i === ids.length - 1} @click=${() => put(i, i + 1)}>
              ${say(model, 'lead.down')}
            </button>
            <button @click=${() => actions.write({ type: 'headline', ids: ids.filter((one) => one !== id) })}>
              ${say(model, 'lead.remove')}
            </button>
          </div>
        </li>`;
      })}
    </ol>`;
}
