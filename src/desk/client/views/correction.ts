import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { say, today } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** What was changed since publication and why, for readers: a form that adds it. */
export function correctionView(model: Model, actions: Actions): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const field = (name: string): string => String(data.get(name) ?? '').trim();
    const [what, why] = [field('what'), field('why')];
    if (what === '' || why === '') return;
    const english = { whatEn: field('whatEn'), whyEn: field('whyEn') };
    form.reset();
    void actions.write({ type: 'correction', date: today(), what, why, ...english });
  };
  const fields = ['what', 'why', ...(model.state.report?.english ? ['whatEn', 'whyEn'] : [])];
  return html`<form class="form" @submit=${submit}>
    ${fields.map(
      (name) =>
        html`<label
          >${say(model, `correction.${name}`)}
          <input
            name=${name}
            lang=${name.endsWith('En') ? 'en' : nothing}
            ?required=${!name.endsWith('En')}
          />
        </label>`,
    )}
    <button class="primary" data-do="correct">${say(model, 'correction.save')}</button>
  </form>`;
}
