import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** The charts, each with the kinds that its figures allow. */
export function chartsView(model: Model, actions: Actions): TemplateResult {
  const charts = model.state.report?.charts ?? [];
  if (charts.length === 0) return html`<p class="note">${say(model, 'charts.empty')}</p>`;
  return html`<p class="note">${say(model, 'charts.why')}</p>
    ${charts.map(({ id, kind, title, kinds, decided }) => {
      const change = (event: Event): void => {
        const { value } = event.target as HTMLSelectElement;
        void actions.write({ type: 'chart', chart: id, kind: value === '' ? null : value });
      };
      return html`<label class="chart"
        >${title}
        <select @change=${change}>
          <option value="" ?selected=${decided === null}>
            ${say(model, 'charts.auto', { kind: say(model, `chart.${kind}`) })}
          </option>
          ${kinds
            .filter((one) => one !== 'none')
            .map(
              (one) =>
                html`<option value=${one} ?selected=${decided === one}>
                  ${say(model, `chart.${one}`)}
                </option>`,
            )}
          <option value="none" ?selected=${decided === 'none'}>${say(model, 'charts.none')}</option>
        </select></label
      >`;
    })}`;
}
