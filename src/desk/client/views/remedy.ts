import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Edit } from '../../edits/index.ts';
import type { DeskRemedy } from '../../view/types.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';
import { correctionView } from './correction.ts';
import { detailOf } from './details.ts';

type Field = { name: string; label: string; value?: string; lang?: string; optional?: boolean };

/** What settles a problem. */
export function remedyView(
  remedy: DeskRemedy,
  model: Model,
  actions: Actions,
  draw: () => void,
): TemplateResult {
  const word = (key: string): string => say(model, `remedy.${key}`);
  const write = (edit: Edit): void => void actions.write(edit);
  switch (remedy.do) {
    case 'doubt': {
      const { name, sentence } = remedy;
      return form([{ name: 'reason', label: word('doubt.reason') }], word('doubt'), ({ reason = '' }) =>
        write({ type: 'doubt', name, sentence, reason }),
      );
    }
    case 'term': {
      const { zh, list } = remedy;
      const all = list as NonNullable<Extract<Edit, { type: 'term' }>['list']>;
      return form(
        [{ name: 'en', label: zh, lang: 'en' }],
        word('term'),
        ({ en = '', everywhere }) =>
          write({ type: 'term', zh, en, why: '审稿时定', ...(everywhere ? { list: all } : {}) }),
        { name: 'everywhere', label: word('term.everywhere') },
      );
    }
    case 'translate': {
      const { path, texts } = remedy;
      const fields = texts.map(({ field, zh, en }) => ({
        ...{ name: field, label: zh, value: en },
        lang: 'en',
      }));
      return form(fields, word('translate'), (said) => write({ type: 'texts', path, texts: said }));
    }
    case 'detail': {
      const { key, zh } = remedy;
      return form([{ name: 'en', label: zh, lang: 'en' }], word('translate'), ({ en = '' }) =>
        write({ type: 'details', fields: { [key]: detailOf(key, en) }, confirmed: [] }),
      );
    }
    case 'alt': {
      const open = (): void => {
        model.tab = 'pictures';
        draw();
        const fields = [...document.querySelectorAll<HTMLInputElement>('[data-picture]')];
        const own = fields.filter(({ dataset }) => dataset['picture'] === remedy.file);
        (own.find(({ value }) => value === '') ?? own[0])?.focus();
      };
      return html`<p><button class="primary" data-do="alt" @click=${open}>${word('alt')}</button></p>`;
    }
    case 'formerly':
      return html`${choose(remedy.choices, word('formerly.now'), word('formerly'), (now) =>
        write({ type: 'formerly', id: remedy.id, now }),
      )}
      ${form([{ name: 'gone', label: word('formerly.why') }], word('formerly.gone'), ({ gone = '' }) =>
        write({ type: 'formerly', id: remedy.id, gone }),
      )}`;
    case 'adopt':
      return html`${choose(remedy.choices, word('adopt.to'), word('adopt'), (to) =>
        write({ type: 'adopt', id: remedy.id, to }),
      )}
      ${buttons([[word('adopt.drop'), () => write({ type: 'adopt', id: remedy.id, to: null })]], false)}`;
    case 'follow': {
      const { entry, now } = remedy;
      const number = { ...entry, sentence: now };
      return buttons([[word('follow'), () => write({ type: 'figure', number, entry, set: {} })]]);
    }
    case 'confirm': {
      const confirmed = [remedy.key as 'year'];
      return buttons([[word('confirm'), () => write({ type: 'details', fields: {}, confirmed })]]);
    }
    case 'name':
      return form(
        [{ name: 'name', label: say(model, 'details.organisation.name') }],
        word('name'),
        ({ name = '' }) => write({ type: 'details', fields: { 'organisation.name': name }, confirmed: [] }),
      );
    case 'drop':
      return buttons([[word('drop'), () => write({ type: 'drop', path: remedy.path })]]);
    case 'pin':
      return buttons(
        remedy.forms.map((formed): [string, () => void] => [
          formed,
          () => write({ type: 'pin', source: remedy.source, 'zh-Hant': formed, why: '审稿时选定' }),
        ]),
      );
    case 'correction':
      return correctionView(model, actions);
  }
}

function form(
  fields: readonly Field[],
  button: string,
  done: (values: Record<string, string>) => void,
  box?: { name: string; label: string },
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const said = fields.map(({ name }) => [name, String(data.get(name) ?? '').trim()] as const);
    const ticked = box && data.has(box.name) ? { [box.name]: 'on' } : {};
    if (said.every(([, value]) => value !== '')) done({ ...Object.fromEntries(said), ...ticked });
  };
  return html`<form class="form settle" @submit=${submit}>
    ${fields.map(
      ({ name, label, value = '', lang }) =>
        html`<label>${label} <input name=${name} .value=${value} lang=${lang ?? nothing} required /></label>`,
    )}
    <button class="primary" data-do="settle">${button}</button>
    ${
      box ? html`<label class="box"><input type="checkbox" name=${box.name} /> ${box.label}</label>` : nothing
    }
  </form>`;
}

function choose(
  choices: readonly { id: string; words: string }[],
  label: string,
  button: string,
  done: (id: string) => void,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const submit = (event: Event): void => {
    event.preventDefault();
    const id = String(new FormData(event.target as HTMLFormElement).get('id') ?? '');
    if (id !== '') done(id);
  };
  return html`<form class="form settle" @submit=${submit}>
    <label
      >${label}
      <select name="id">
        ${choices.map(({ id, words }) => html`<option value=${id}>${words}</option>`)}
      </select></label
    >
    <button class="primary" data-do="choose">${button}</button>
  </form>`;
}

const buttons = (all: readonly [words: string, done: () => void][], primary = true): TemplateResult =>
  html`<p class="buttons">
    ${all.map(
      ([words, done]) =>
        html`<button class=${primary ? 'primary' : ''} data-do="settle" @click=${done}>${words}</button>`,
    )}
  </p>`;
