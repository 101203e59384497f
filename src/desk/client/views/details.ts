import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Edit } from '../../edits/index.ts';
import type { DeskStanding } from '../../view/types.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';
import { fieldView } from './field.ts';

type Key = keyof Extract<Edit, { type: 'details' }>['fields'];

const KEYS: readonly Key[] = [
  'organisation.name',
  'organisation.en',
  'organisation.place',
  'organisation.placeEn',
  'published',
  'reference',
  'title',
  'author',
  'authorEn',
  'source.name',
  'source.en',
  'source.url',
  'colour',
];
const LISTS: readonly Key[] = ['author', 'authorEn'];

/** What is typed, as report.yaml has it: names of authors are a list. */
export const detailOf = (key: string, typed: string): string | string[] =>
  LISTS.some((one) => one === key) ? typed.split(/\s*[、,，;；]\s*/).filter(Boolean) : typed;

/** What the report says of itself; what was read off the article is confirmed with a button, or corrected. */
export function detailsView(
  { details, unconfirmed }: DeskStanding,
  model: Model,
  actions: Actions,
): TemplateResult {
  const confirm = (keys: readonly string[]): void =>
    void actions.write({ type: 'details', fields: {}, confirmed: keys as Key[] });
  const asks = (key: string): TemplateResult | typeof nothing => {
    const guess = unconfirmed.find((one) => one.key === key);
    if (!guess) return nothing;
    return html`<button type="button" data-do="confirm" @click=${() => confirm([key])}>
        ${say(model, 'details.confirm')}
      </button>
      <span class="note"
        >${guess.line === '' ? say(model, 'details.nowhere') : say(model, 'details.line', { line: guess.line })}</span
      >`;
  };
  return html`<section id="details" class="details">
    <h2>${say(model, 'details.heading')}</h2>
    ${
      unconfirmed.length > 1
        ? html`<p class="note">
            ${say(model, 'details.why')}
            <button data-do="confirm-all" @click=${() => confirm(unconfirmed.map(({ key }) => key))}>
              ${say(model, 'details.confirmAll')}
            </button>
          </p>`
        : nothing
    }
    <div class="field">
      <span>${say(model, 'details.year')}</span> <b>${details['year']}</b>${asks('year')}
    </div>
    ${KEYS.map((key) =>
      fieldView(
        {
          name: key,
          label: say(model, `details.${key}`),
          value: details[key] ?? '',
          hint: model.words[`details.${key}.hint`] ?? '',
          ...(/En$|\.en$/.test(key) ? { lang: 'en' } : {}),
          beside: asks(key),
        },
        (value) => {
          void actions.write({ type: 'details', fields: { [key]: detailOf(key, value) }, confirmed: [] });
        },
      ),
    )}
  </section>`;
}
