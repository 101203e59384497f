import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { DeskPicture } from '../../view/types.ts';
import { getPicture } from '../api.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** The pictures, each with what is said of it to those who can't see it. */
export function picturesView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { pictures = [], english = null } = model.state.report ?? {};
  return html`<p class="note">${say(model, 'pictures.why')}</p>
    ${pictures.map(
      (picture, i) =>
        html`<figure class="picture">
          ${shown(picture, model, draw)}
          <figcaption>${picture.isCaption ? picture.words : say(model, 'pictures.noCaption')}</figcaption>
          ${field(picture, 'alt', model, actions)}
          ${english || picture.altEn ? field(picture, 'altEn', model, actions) : nothing}
          <button
            data-do="drop-picture"
            @click=${() => actions.write({ type: 'drop', path: ['pictures', i] })}
          >
            ${say(model, 'pictures.drop')}
          </button>
        </figure>`,
    )}`;
}

function field(picture: DeskPicture, key: 'alt' | 'altEn', model: Model, actions: Actions): TemplateResult {
  const save = (event: Event): void => {
    const value = (event.target as HTMLInputElement).value.trim();
    if (value !== picture[key]) void actions.write({ type: 'picture', file: picture.file, [key]: value });
  };
  return html`<label class=${picture[key] === '' ? 'missing' : ''}
    >${say(model, `pictures.${key}`)}
    <input
      name=${key}
      lang=${key === 'altEn' ? 'en' : nothing}
      data-picture=${picture.file}
      .value=${picture[key]}
      @change=${save}
    />
  </label>`;
}

/** The picture itself, asked for when it is first shown. */
function shown({ file, alt }: DeskPicture, model: Model, draw: () => void): TemplateResult {
  const key = `${model.id} ${file}`;
  if (!model.pictures.has(key)) {
    model.pictures.set(key, '');
    void getPicture(model.id, file)
      .then((src) => {
        model.pictures.set(key, src);
        draw();
      })
      .catch(() => model.pictures.delete(key));
  }
  const src = model.pictures.get(key) ?? '';
  return src === '' ? html`<p class="note">${file}</p>` : html`<img src=${src} alt=${alt} />`;
}
