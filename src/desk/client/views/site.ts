import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Edit } from '../../edits/index.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';
import { fieldView } from './field.ts';

type Key = keyof Extract<Edit, { type: 'site' }>['fields'];

const KEYS: readonly Key[] = [
  'publisher.name',
  'publisher.en',
  'contact.email',
  'contact.phone',
  'contact.address',
  'url',
  'base',
  'colours.light',
  'colours.dark',
];
const EDITIONS = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK', 'en'] as const;

/** The settings of the whole site. */
export function siteView(model: Model, actions: Actions): TemplateResult {
  const { report } = model.state;
  if (!report) return html`<p class="note">${say(model, 'broken')}</p>`;
  const { settings, editions, records } = report.site;
  const set = (fields: Extract<Edit, { type: 'site' }>['fields']): void =>
    void actions.write({ type: 'site', fields });
  const toggle = (edition: string, on: boolean): void =>
    set({
      editions: on
        ? EDITIONS.filter((one) => one === edition || editions.includes(one))
        : editions.filter((one) => one !== edition),
    });
  return html`<p class="note">${say(model, 'site.why')}</p>
    ${KEYS.map((key) =>
      fieldView(
        {
          name: key,
          label: say(model, `site.${key}`),
          value: settings[key] ?? '',
          hint: model.words[`site.${key}.hint`] ?? '',
          ...(key.endsWith('.en') ? { lang: 'en' } : {}),
        },
        (value) => set({ [key]: value }),
      ),
    )}
    <fieldset>
      <legend>${say(model, 'site.editions')}</legend>
      ${EDITIONS.map((edition) => {
        const made = editions.includes(edition);
        return html`<label class="edition">
          <input
            type="checkbox"
            name=${edition}
            .checked=${made}
            ?disabled=${made && editions.length === 1}
            @change=${(event: Event) => toggle(edition, (event.target as HTMLInputElement).checked)}
          />
          ${say(model, `site.edition.${edition}`)}
          ${
            editions[0] === edition
              ? html`<span class="note">${say(model, 'site.leading')}</span>`
              : made
                ? html`<button
                    type="button"
                    @click=${() => set({ editions: [edition, ...editions.filter((one) => one !== edition)] })}
                  >
                    ${say(model, 'site.lead')}
                  </button>`
                : nothing
          }
        </label>`;
      })}
    </fieldset>
    <fieldset>
      <legend>${say(model, 'site.records')}</legend>
      ${records.map((record, index) => recordView(record, index, model, actions))}
      ${newRecordView(records.length, model, actions)}
    </fieldset>
    <label class="field"
      >${say(model, 'site.language')}
      <select
        name="language"
        @change=${(event: Event) => set({ language: (event.target as HTMLSelectElement).value })}
      >
        ${['', 'zh', 'en'].map(
          (one) =>
            html`<option value=${one} ?selected=${settings['language'] === one}>
              ${say(model, `site.language.${one || 'auto'}`)}
            </option>`,
        )}
      </select></label
    >
    <p class="note">${say(model, 'site.elsewhere')}</p>`;
}

function recordView(
  record: { text: string; url: string },
  index: number,
  model: Model,
  actions: Actions,
): TemplateResult {
  const put = (change: Partial<typeof record>): void =>
    void actions.write({ type: 'record', index, record: { ...record, ...change } });
  return html`<div class="record">
    ${(['text', 'url'] as const).map((key) =>
      fieldView(
        { name: `record-${index}-${key}`, label: say(model, `site.record.${key}`), value: record[key] },
        (value) => put({ [key]: value }),
      ),
    )}
    <button
      type="button"
      data-do="drop-record"
      @click=${() => actions.write({ type: 'record', index, record: null })}
    >
      ${say(model, 'site.record.drop')}
    </button>
  </div>`;
}

function newRecordView(index: number, model: Model, actions: Actions): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const [text, url] = ['text', 'url'].map((key) => String(data.get(key) ?? '').trim());
    if (!text) return;
    form.reset();
    void actions.write({ type: 'record', index, record: { text, ...(url ? { url } : {}) } });
  };
  return html`<form class="record new" @submit=${submit}>
    <label
      >${say(model, 'site.record.text')} <input name="text" required placeholder="京ICP备00000000号"
    /></label>
    <label
      >${say(model, 'site.record.url')} <input name="url" placeholder="https://beian.miit.gov.cn/"
    /></label>
    <button data-do="add-record">${say(model, 'site.record.add')}</button>
  </form>`;
}
