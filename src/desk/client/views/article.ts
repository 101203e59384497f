import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { DeskBlock, DeskMark } from '../../view/types.ts';
import { getParity } from '../api.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** The article: figures marked in place, and in the other modes what else can be done to it. */
export function articleView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { report } = model.state;
  if (!report) return html`<p>${say(model, 'broken')}</p>`;
  return html`<article class="article ${model.mode}" @mouseup=${() => select(model, draw)}>
    <h1>${report.title}</h1>
    ${report.sections.map(
      ({ heading, blocks }) =>
        html`${heading ? blockView(heading, model, actions, draw) : nothing}${blocks.map((block) =>
          blockView(block, model, actions, draw),
        )}`,
    )}
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

/** The text in pieces: between marks, and the marks. */
function pieces({ text, marks }: DeskBlock, model: Model, draw: () => void): unknown[] {
  const out: unknown[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at) continue;
    out.push(text.slice(at, mark.start), markView(mark, text.slice(mark.start, mark.end), model, draw));
    at = mark.end;
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
  const at = text.indexOf(said);
  const before = text.slice(0, at).search(/[^。！？]*$/);
  const [after = ''] = /^[^。！？]*[。！？]?/.exec(text.slice(at)) ?? [];
  model.selected = { said, sentence: (text.slice(before, at) + after).trim() };
  model.figure = null;
  model.tab = 'figure';
  draw();
}

function structureTools(block: DeskBlock, model: Model, actions: Actions): TemplateResult {
  const { lines } = block;
  const blocks = model.state.report?.sections.flatMap(({ heading, blocks: own }) => [
    ...(heading ? [heading] : []),
    ...own,
  ]);
  const before = blocks?.[blocks.indexOf(block) - 1];
  const set = (as: 'heading' | 'paragraph' | 'caption' | 'aside' | 'drop' | 'plain') => () =>
    actions.write({ type: 'lines', as, lines });
  const mend = (): void => {
    const [from, to] = [before?.lines.at(-1), lines[0]];
    if (from !== undefined && to !== undefined)
      void actions.write({ type: 'mend', lines: [from, to], joined: true });
  };
  return html`<div class="tools">
    <span class="lines">${say(model, 'structure.lines', { lines: lines.join('、') })}</span>
    <button @click=${mend} ?disabled=${!before}>${say(model, 'structure.mend')}</button>
    ${(['heading', 'paragraph', 'caption', 'aside', 'drop'] as const).map(
      (as) => html`<button @click=${set(as)}>${say(model, `structure.${as}`)}</button>`,
    )}
    ${block.sentenceStarts.map(
      ({ line, before: words }) =>
        html`<button @click=${() => actions.write({ type: 'split', line, before: words, apart: true })}>
          ${say(model, 'structure.split')}：${words.slice(0, 8)}…
        </button>`,
    )}
  </div>`;
}

function englishTools(block: DeskBlock, model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { english } = block;
  if (english && english.ids[0] !== block.id)
    return html`<p class="note">${say(model, 'english.merged')}</p>`;
  const check = async (event: Event): Promise<void> => {
    const { value } = event.target as HTMLTextAreaElement;
    model.mismatches.set(
      block.id,
      value === '' ? [] : await getParity(block.text, value, english?.differs ?? []),
    );
    draw();
  };
  const save = (event: Event): void => {
    const { value } = event.target as HTMLTextAreaElement;
    if (value.trim() !== (english?.text ?? ''))
      void actions.write({ type: 'english', ids: english?.ids ?? [block.id], text: value.trim() });
  };
  const wrong = model.mismatches.get(block.id);
  return html`<div class="english">
    <textarea
      lang="en"
      data-english=${block.id}
      rows=${block.kind === 'heading' ? 1 : 4}
      .value=${english?.text ?? ''}
      placeholder=${say(model, 'english.empty')}
      @input=${check}
      @focus=${check}
      @change=${save}
    ></textarea>
    ${
      wrong === undefined
        ? nothing
        : wrong.length === 0
          ? html`<p class="agree">${say(model, 'english.agree')}</p>`
          : wrong.map(({ why }) => html`<p class="wrong">${why[model.setup.language]}</p>`)
    }
  </div>`;
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
