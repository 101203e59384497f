import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';

/** A field that is written as soon as it is left, where it has changed. */
export interface Field {
  name: string;
  label: string;
  value: string;
  hint?: string;
  lang?: string;
  /** What stands behind the field: a note, a button. */
  beside?: TemplateResult | typeof nothing;
}

export function fieldView(
  { name, label, value, hint, lang, beside = nothing }: Field,
  save: (value: string) => void,
): TemplateResult {
  const change = (event: Event): void => {
    const said = (event.target as HTMLInputElement).value.trim();
    if (said !== value) save(said);
  };
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    <input
      id="field-${name}"
      name=${name}
      lang=${lang ?? nothing}
      placeholder=${hint ?? nothing}
      .value=${value}
      @change=${change}
    />${beside}
  </div>`;
}
