import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { say, sentenceAround } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** The first sentence of the article that holds some words; empty where none does. */
function sentenceWith(words: string, model: Model): string {
  const blocks = model.state.report?.sections.flatMap((section) => section.blocks) ?? [];
  const text = words === '' ? undefined : blocks.find((block) => block.text.includes(words))?.text;
  return text === undefined ? '' : sentenceAround(text, text.indexOf(words));
}

/** Words of the article that are to become a figure. */
export function addView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { said = '', sentence = '' } = model.selected ?? {};
  const find = (event: Event): void => {
    const words = (event.target as HTMLInputElement).value.trim();
    model.selected = { said: words, sentence: sentenceWith(words, model) };
    draw();
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [metric, value] = ['metric', 'value'].map((key) => String(form.get(key) ?? '').trim());
    if (!metric || sentence === '') return;
    model.selected = null;
    await actions.write({
      type: 'figure',
      number: { said, sentence },
      set: { metric, ...(value && value !== said ? { value } : {}) },
    });
    model.figure = model.state.report?.figures.find((one) => one.metric === metric)?.id ?? null;
    draw();
  };
  // Doubted no more.
  const none = (): void => {
    model.selected = null;
    void actions.write({
      type: 'figure',
      number: { said, sentence },
      set: { hidden: say(model, 'add.noneWhy') },
    });
  };
  return html`<form class="form add" @submit=${submit}>
    <h2>${say(model, 'add.title')}</h2>
    <label
      >${say(model, 'figure.said')}
      <input name="said" .value=${said} required ?autofocus=${said === ''} @change=${find} />
    </label>
    ${
      sentence === ''
        ? html`<p class="note">${say(model, said === '' ? 'add.words' : 'add.notFound')}</p>`
        : html`<blockquote>${sentence}</blockquote>`
    }
    <label>${say(model, 'figure.metric')} <input name="metric" required autofocus /></label>
    <label>${say(model, 'figure.value')} <input name="value" .value=${said} required /></label>
    <p class="note">${say(model, 'add.metricNeeded')}</p>
    <div class="buttons">
      <button class="primary">${say(model, 'add.save')}</button>
      <button type="button" data-do="none" @click=${none}>${say(model, 'add.none')}</button>
    </div>
  </form>`;
}
