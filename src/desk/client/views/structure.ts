import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { DeskBlock } from '../../view/types.ts';
import { say } from '../model.ts';
import type { Actions, Model } from '../model.ts';

/** What a paragraph is, where it begins and ends. */
export function structureTools(block: DeskBlock, model: Model, actions: Actions): TemplateResult {
  const { lines, joins, split } = block;
  const blocks = model.state.report?.sections.flatMap(({ heading, blocks: own }) => [
    ...(heading ? [heading] : []),
    ...own,
  ]);
  const before = blocks?.[blocks.indexOf(block) - 1];
  const set = (as: 'heading' | 'paragraph' | 'caption' | 'aside' | 'drop') => () =>
    actions.write({ type: 'lines', as, lines });
  const mend = (): void => {
    if (split) return void actions.write({ type: 'split', ...split, apart: false });
    const [from, to] = [before?.lines.at(-1), lines[0]];
    if (from !== undefined && to !== undefined)
      void actions.write({ type: 'mend', lines: [from, to], joined: true });
  };
  return html`<div class="tools">
    <span class="lines">${say(model, 'structure.lines', { lines: lines.join('、') })}</span>
    <button data-do="mend" @click=${mend} ?disabled=${!before}>${say(model, 'structure.mend')}</button>
    ${(['heading', 'paragraph', 'caption', 'aside', 'drop'] as const).map(
      (as) => html`<button data-do=${as} @click=${set(as)}>${say(model, `structure.${as}`)}</button>`,
    )}
    ${joins.map(
      ({ from, to }) =>
        html`<button
          data-do="unmend"
          @click=${() => actions.write({ type: 'mend', lines: [from, to], joined: false })}
        >
          ${say(model, 'structure.unmend', { from, to })}
        </button>`,
    )}
    ${block.sentenceStarts.map(
      ({ line, before: words }) =>
        html`<button
          data-do="split"
          @click=${() => actions.write({ type: 'split', line, before: words, apart: true })}
        >
          ${say(model, 'structure.split')}：${words.slice(0, 8)}…
        </button>`,
    )}
  </div>`;
}

/** The lines that the article goes without, to be put back. */
export function leftOutLines(model: Model, actions: Actions): TemplateResult | typeof nothing {
  const lines = model.state.report?.furniture ?? [];
  if (lines.length === 0) return nothing;
  return html`<section class="left-out">
    <h2>${say(model, 'structure.furniture', { n: lines.length })}</h2>
    ${lines.map(
      ({ line, text, decided }) =>
        html`<p>
          <span class="lines">${say(model, 'structure.lines', { lines: line })}</span> ${text}
          <button
            data-do="restore"
            @click=${() => actions.write({ type: 'lines', as: decided ? 'plain' : 'paragraph', lines: [line] })}
          >
            ${say(model, 'structure.restore')}
          </button>
        </p>`,
    )}
  </section>`;
}
