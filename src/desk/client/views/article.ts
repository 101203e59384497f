import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { DeskBlock, DeskMark } from '../../view/types.ts';
import { say, sentenceAround } from '../model.ts';
import type { Actions, Model } from '../model.ts';
import { englishTools, frontView } from './english.ts';
import { leftOutLines, structureTools } from './structure.ts';

/** The article: figures marked in place, and in the other modes what else can be done to it. */
export function articleView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { report } = model.state;
  if (!report) return html`<p>${say(model, 'broken')}</p>`;
  return html`<article class="article ${model.mode}" tabindex="-1" @mouseup=${() => select(model, draw)}>
    <h1>${report.title}</h1>
    ${model.mode === 'english' ? frontView(model, actions) : nothing}
    ${report.sections.map(
      ({ heading, blocks }) =>
        html`${heading ? blockView(heading, model, actions, draw) : nothing}${blocks.map((block) =>
          blockView(block, model, actions, draw),
        )}`,
    )}
    ${model.mode === 'structure' ? leftOutLines(model, actions) : nothing}
  </article>`;
}

function blockView(block: DeskBlock, model: Model, actions: Actions, draw: () => void): TemplateResult {
  const choose = (): void => {
    model.block = block.id;
    draw();
  };
  const current = model.block === block.id && model.mode !== 'figures';
  const text = html`<div class="text" data-text=${block.id}>${pieces(block, model, draw)}</div>`;
  return html`<section
    class="block ${block.kind} ${current ? 'current' : ''}"
    data-block=${block.id}
    @click=${choose}
  >
    ${block.kind === 'heading' ? html`<h2>${text}</h2>` : text}
    ${model.mode === 'structure' && current ? structureTools(block, model, actions) : nothing}
    ${model.mode === 'english' ? englishTools(block, model, actions, draw) : nothing}
    ${model.mode === 'script' && block.choices.length > 0 ? scriptTools(block, actions) : nothing}
  </section>`;
}

const CLOSING = /^[，。、；：！？）”’》]+/;

/** The text in pieces: between marks, and the marks. */
function pieces({ text, marks }: DeskBlock, model: Model, draw: () => void): unknown[] {
  const out: unknown[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    const [after = ''] = CLOSING.exec(text.slice(mark.end)) ?? [];
    const view = markView(mark, text.slice(mark.start, mark.end), model, draw);
    // A button may be parted from what follows it, and no line begins with a full stop.
    out.push(text.slice(at, mark.start), html`<span class="kept">${view}${after}</span>`);
    at = mark.end + after.length;
  }
  return [...out, text.slice(at)];
}

function markView(mark: DeskMark, words: string, model: Model, draw: () => void): TemplateResult {
  const open = (event: Event): void => {
    event.stopPropagation();
    model.tab = 'figure';
    model.figure = mark.figure;
    model.selected = mark.figure === null ? { said: mark.said, sentence: mark.sentence } : null;
    model.editing = model.hiding = false;
    draw();
  };
  const current = mark.figure !== null && mark.figure === model.figure;
  return html`<button
    class="mark ${mark.state} ${current ? 'current' : ''}"
    data-figure=${mark.figure ?? ''}
    title=${say(model, `state.${mark.state}`)}
    .textContent=${words}
    @click=${open}
  ></button>`;
}

/** Words selected with the mouse or the keyboard, with the sentence that they stand in. */
export function select(model: Model, draw: () => void): void {
  const selection = getSelection();
  const said = selection?.toString().trim() ?? '';
  const holder = (selection?.anchorNode?.parentElement ?? null)?.closest<HTMLElement>('[data-text]');
  if (model.mode !== 'figures' || !holder || said === '' || !holder.textContent?.includes(said)) return;
  const text = holder.textContent;
  model.selected = { said, sentence: sentenceAround(text, text.indexOf(said)) };
  model.figure = null;
  model.tab = 'figure';
  draw();
}

function scriptTools({ choices }: DeskBlock, actions: Actions): TemplateResult {
  return html`<div class="tools">
    ${choices.map(
      ({ phrase, forms }) =>
        html`<span class="choice"
          >${phrase} →
          ${forms.map(
            (form) =>
              html`<button
                @click=${() =>
                  actions.write({ type: 'pin', source: phrase, 'zh-Hant': form, why: '审稿时选定' })}
              >
                ${form}
              </button>`,
          )}</span
        >`,
    )}
  </div>`;
}
