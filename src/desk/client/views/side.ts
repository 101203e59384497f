import { html, nothing } from 'lit-html';
import type { TemplateResult } from 'lit-html';
import type { Edit } from '../../edits/index.ts';
import type { DeskFigure } from '../../view/types.ts';
import { figureAt, say, today } from '../model.ts';
import type { Actions, Model } from '../model.ts';

type Set = Extract<Edit, { type: 'figure' }>['set'];

/** What was understood, beside the article. */
export function sideView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  switch (model.tab) {
    case 'figure':
      return model.selected ? addView(model, actions, draw) : figureView(model, actions, draw);
    case 'lead':
      return leadView(model, actions);
    case 'charts':
      return chartsView(model, actions);
    case 'problems':
      return problemsView(model, draw);
    case 'page':
      return pageView(model, draw);
  }
}

/** Signs the figure at hand with the name of whoever is at the desk. */
export function accept(model: Model, actions: Actions): void {
  if (model.who === '') actions.told(say(model, 'who.ask'), true);
  else void actions.figure({ accepted: { by: model.who, date: today() } });
}

function figureView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const figure = figureAt(model);
  if (!figure) return html`<p class="note">${say(model, 'nothing')}</p>`;
  if (model.editing) return formView(figure, model, actions, draw);
  const rows: [string, string][] = [
    ['metric', figure.metric],
    ['value', figure.value],
    ['kind', say(model, `figureKind.${figure.kind}`)],
    ['period', figure.period],
    ['entity', figure.entity],
    ['scope', figure.scope],
    [
      'compare',
      figure.compare
        .map(({ type, value, among }) => `${say(model, `compareType.${type}`)} ${among} ${value}`)
        .join('；'),
    ],
  ];
  const pinned = figure.headline !== null;
  const ids = model.state.report?.headline.ids ?? [];
  return html`<div class="figure">
    <p class="state ${figure.state}">${say(model, `state.${figure.state}`)}</p>
    ${figure.state === 'stale' && figure.entry ? staleView(figure, model) : nothing}
    ${figure.hidden ? html`<p>${say(model, 'figure.hiddenBecause', { reason: figure.hidden })}</p>` : nothing}
    <dl>
      ${rows
        .filter(([, value]) => value !== '')
        .map(
          ([key, value]) =>
            html`<dt>${say(model, `figure.${key}`)}</dt>
              <dd>${value}</dd>`,
        )}
    </dl>
    <blockquote>${figure.sentence}</blockquote>
    ${figure.accepted ? html`<p class="note">${say(model, 'figure.accepted', { ...figure.accepted })}</p>` : nothing}
    <div class="buttons">
      <button class="primary" data-do="accept" @click=${() => accept(model, actions)}>
        ${say(model, 'figure.accept')} <kbd>A</kbd>
      </button>
      <button
        data-do="edit"
        @click=${() => {
          model.editing = true;
          draw();
        }}
      >
        ${say(model, 'key.edit')} <kbd>E</kbd>
      </button>
      ${
        figure.hidden
          ? html`<button data-do="show" @click=${() => actions.figure({ hidden: null })}>
              ${say(model, 'figure.show')}
            </button>`
          : html`<button
              data-do="hide"
              @click=${() => {
                model.hiding = true;
                draw();
              }}
            >
              ${say(model, 'figure.hide')} <kbd>H</kbd>
            </button>`
      }
      <button
        data-do="pin"
        @click=${() =>
          actions.write({
            type: 'headline',
            ids: pinned ? ids.filter((id) => id !== figure.id) : [...ids, figure.id],
          })}
      >
        ${say(model, pinned ? 'figure.unpin' : 'figure.pin')} <kbd>P</kbd>
      </button>
      ${
        figure.entry
          ? html`<button
              data-do="reset"
              @click=${() => actions.write({ type: 'undecide', entry: figure.entry! })}
            >
              ${say(model, 'figure.reset')}
            </button>`
          : nothing
      }
    </div>
    ${model.hiding ? hideView(model, actions) : nothing}
  </div>`;
}

function staleView(figure: DeskFigure, model: Model): TemplateResult {
  return html`<div class="stale">
    <p>${say(model, 'stale.title')}</p>
    <div class="sides">
      <blockquote><b>${say(model, 'stale.then')}</b> ${figure.entry?.sentence}</blockquote>
      <blockquote><b>${say(model, 'stale.now')}</b> ${figure.sentence}</blockquote>
    </div>
  </div>`;
}

function hideView(model: Model, actions: Actions): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get('reason') ?? '').trim();
    if (reason === '') return;
    model.hiding = false;
    void actions.figure({ hidden: reason });
  };
  return html`<form class="hide" @submit=${submit}>
    <label>${say(model, 'figure.hideReason')} <input name="reason" required autofocus /></label>
    <button class="primary">${say(model, 'figure.hideDo')}</button>
  </form>`;
}

const FIELDS = ['metric', 'value', 'period', 'entity', 'scope'] as const;
const KINDS = 'amount count area growth change_pp completion share rate rank multiple target'.split(' ');

function formView(figure: DeskFigure, model: Model, actions: Actions, draw: () => void): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const set: Record<string, unknown> = {};
    for (const key of [...FIELDS, 'kind'] as const) {
      const value = String(form.get(key) ?? '').trim();
      if (value !== figure[key]) set[key] = value;
    }
    const lines = String(form.get('compare') ?? '').trim();
    if (lines !== compareText(figure)) set['compare'] = compareFrom(lines);
    model.editing = false;
    if (Object.keys(set).length > 0) void actions.figure(set as Set);
    else draw();
  };
  return html`<form class="form" @submit=${submit}>
    ${FIELDS.map(
      (key) =>
        html`<label
          >${say(model, `figure.${key}`)}
          <input name=${key} .value=${figure[key]} ?required=${key === 'metric' || key === 'value'}
        /></label>`,
    )}
    <p class="note">${say(model, 'figure.periodHint')}</p>
    <label
      >${say(model, 'figure.kind')}
      <select name="kind">
        ${KINDS.map(
          (kind) =>
            html`<option value=${kind} ?selected=${kind === figure.kind}>
              ${say(model, `figureKind.${kind}`)}
            </option>`,
        )}
      </select></label
    >
    <label
      >${say(model, 'figure.compare')}
      <textarea name="compare" rows="3" spellcheck="false" .value=${compareText(figure)}></textarea>
    </label>
    <div class="buttons">
      <button class="primary">${say(model, 'figure.save')}</button>
      <button
        type="button"
        @click=${() => {
          model.editing = false;
          draw();
        }}
      >
        ${say(model, 'figure.revert')}
      </button>
    </div>
  </form>`;
}

/** Comparisons as lines: `yoy 7.2%`, `rank 第四 全省`. */
const compareText = ({ compare }: DeskFigure): string =>
  compare.map(({ type, value, among }) => [type, value, among].filter(Boolean).join(' ')).join('\n');

function compareFrom(lines: string): { type: string; value?: string; among?: string }[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [type = '', value = '', ...among] = line.trim().split(/\s+/);
      return { type, ...(value ? { value } : {}), ...(among.length > 0 ? { among: among.join(' ') } : {}) };
    });
}

function addView(model: Model, actions: Actions, draw: () => void): TemplateResult {
  const { said = '', sentence = '' } = model.selected ?? {};
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [metric, value] = ['metric', 'value'].map((key) => String(form.get(key) ?? '').trim());
    if (!metric) return;
    model.selected = null;
    await actions.write({
      type: 'figure',
      number: { said, sentence },
      set: { metric, ...(value && value !== said ? { value } : {}) },
    });
    model.figure = model.state.report?.figures.find((one) => one.metric === metric)?.id ?? null;
    draw();
  };
  return html`<form class="form add" @submit=${submit}>
    <h2>${say(model, 'add.title')}</h2>
    <blockquote>${sentence}</blockquote>
    <label>${say(model, 'figure.metric')} <input name="metric" required autofocus /></label>
    <label>${say(model, 'figure.value')} <input name="value" .value=${said} required /></label>
    <p class="note">${say(model, 'add.metricNeeded')}</p>
    <button class="primary">${say(model, 'add.save')}</button>
  </form>`;
}

function leadView(model: Model, actions: Actions): TemplateResult {
  const report = model.state.report;
  const ids = report?.headline.ids ?? [];
  const put = (from: number, to: number): void => {
    const next = ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] as string);
    void actions.write({ type: 'headline', ids: next });
  };
  return html`<p class="note">
      ${say(model, 'lead.why')} ${say(model, report?.headline.pinned ? 'lead.pinned' : 'lead.auto')}
    </p>
    <ol class="lead">
      ${ids.map((id, i) => {
        const figure = report?.figures.find((one) => one.id === id);
        return html`<li>
          <span>${figure?.metric ?? id} <b>${figure?.value ?? ''}</b></span>
          <button ?disabled=${i === 0} @click=${() => put(i, i - 1)}>${say(model, 'lead.up')}</button>
          <button ?disabled=${i === ids.length - 1} @click=${() => put(i, i + 1)}>
            ${say(model, 'lead.down')}
          </button>
          <button @click=${() => actions.write({ type: 'headline', ids: ids.filter((one) => one !== id) })}>
            ${say(model, 'lead.remove')}
          </button>
        </li>`;
      })}
    </ol>`;
}

function chartsView(model: Model, actions: Actions): TemplateResult {
  const charts = model.state.report?.charts ?? [];
  if (charts.length === 0) return html`<p class="note">${say(model, 'charts.empty')}</p>`;
  return html`<p class="note">${say(model, 'charts.why')}</p>
    ${charts.map(({ id, kind, title, kinds, decided }) => {
      const change = (event: Event): void => {
        const { value } = event.target as HTMLSelectElement;
        void actions.write({ type: 'chart', chart: id, kind: value === '' ? null : value });
      };
      return html`<label class="chart"
        >${title}
        <select @change=${change}>
          <option value="" ?selected=${decided === null}>
            ${say(model, 'charts.auto', { kind: say(model, `chart.${kind}`) })}
          </option>
          ${kinds
            .filter((one) => one !== 'none')
            .map(
              (one) =>
                html`<option value=${one} ?selected=${decided === one}>
                  ${say(model, `chart.${one}`)}
                </option>`,
            )}
          <option value="none" ?selected=${decided === 'none'}>${say(model, 'charts.none')}</option>
        </select></label
      >`;
    })}`;
}

function problemsView(model: Model, draw: () => void): TemplateResult {
  const problems = model.state.report?.problems ?? [];
  if (problems.length === 0) return html`<p class="note">${say(model, 'problems.empty')}</p>`;
  return html`${problems.map((problem) => {
    const { what, why, fix } = problem[model.setup.language];
    const go = (): void => {
      const { goto } = problem;
      if (goto?.figure) {
        model.figure = goto.figure;
        model.tab = 'figure';
      }
      if (goto?.english) model.mode = 'english';
      if (goto?.block) {
        model.block = goto.block;
        document
          .querySelector(`[data-block="${CSS.escape(goto.block)}"]`)
          ?.scrollIntoView({ block: 'center' });
      }
      draw();
    };
    return html`<div class="problem ${problem.severity}">
      <p><b>${say(model, `severity.${problem.severity}`)}</b> ${what}</p>
      <p class="note">${why} ${fix}</p>
      <p class="note">
        ${problem.place}
        ${problem.goto ? html`<button @click=${go}>${say(model, 'problems.go')}</button>` : nothing}
      </p>
    </div>`;
  })}`;
}

function pageView(model: Model, draw: () => void): TemplateResult {
  const { pages } = model.setup;
  if (pages === null) return html`<p class="note">${say(model, 'page.off')}</p>`;
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
      src=${`${pages}${page?.path ?? ''}?v=${model.version}`}
    ></iframe>`;
}
