import { html } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import { say } from '../model.ts';
import type { Model } from '../model.ts';

/** The page as it will be, in one of its editions. */
export function pageView(model: Model, draw: () => void): TemplateResult {
  const { pages } = model.setup;
  if (pages === null)
    return html`<p class="note">${say(model, model.setup.preparing ? 'page.loading' : 'page.off')}</p>`;
  const own = model.state.report?.pages ?? [];
  const page = own.find(({ locale }) => locale === model.locale) ?? own[0];
  return html`<div class="buttons">
      ${own.map(
        ({ locale }) =>
          html`<button
            aria-pressed=${locale === page?.locale}
            @click=${() => {
              model.locale = locale;
              draw();
            }}
          >
            ${say(model, `edition.${locale}`)}
          </button>`,
      )}
    </div>
    <iframe
      title=${say(model, 'tab.page')}
      src=${`${pages}${page?.path ?? ''}?v=${model.version}${model.figure ? `#${model.figure}` : ''}`}
    ></iframe>`;
}
