import { html, nothing, render } from 'lit-html';
import { getSetup, getState, hasToken } from './api.ts';
import { KEYS, MODES, onKey, step } from './keys.ts';
import { actionsOf, say } from './model.ts';
import type { Actions, Model, Tab } from './model.ts';
import { articleView } from './views/article.ts';
import { sideView } from './views/side.ts';

const TABS: readonly Tab[] = ['figure', 'lead', 'charts', 'pictures', 'problems', 'page', 'state', 'site'];

async function start(): Promise<void> {
  const zh = (await (await fetch('/strings/zh.json')).json()) as Record<string, string>;
  if (!hasToken()) {
    document.body.textContent = zh['noToken'] ?? '';
    return;
  }
  const setup = await getSetup();
  const words =
    setup.language === 'en'
      ? ((await (await fetch('/strings/en.json')).json()) as Record<string, string>)
      : zh;
  const asked = new URLSearchParams(location.search).get('report');
  const id = asked !== null && setup.reports.includes(asked) ? asked : (setup.reports[0] ?? '');
  const model: Model = {
    setup,
    words,
    id,
    state: await getState(id),
    mode: 'figures',
    tab: 'figure',
    figure: null,
    block: null,
    editing: false,
    hiding: false,
    added: 0,
    selected: null,
    keys: false,
    who: localStorage.getItem('desk-who') ?? setup.who,
    said: null,
    pending: null,
    mismatches: new Map(),
    pictures: new Map(),
    locale: 'zh-Hans',
    version: 0,
  };
  let tab: Tab | null = null;
  const draw = (): void => {
    render(pageView(model, actions, draw), document.body);
    // Another tab is read from its beginning.
    if (tab !== model.tab) document.querySelector('aside')?.scrollTo(0, 0);
    tab = model.tab;
  };
  const actions = actionsOf(model, draw);
  addEventListener('keydown', (event) => onKey(event, model, actions, draw));
  addEventListener('focus', () => void actions.look());
  // The pages take a few seconds to be served.
  const wait = setInterval(() => {
    if (model.setup.pages !== null) clearInterval(wait);
    else
      void getSetup().then(({ pages, preparing }) => {
        Object.assign(model.setup, { pages, preparing });
        if (pages !== null) draw();
      });
  }, 2000);
  draw();
  // Where keys scroll from the start.
  document.querySelector<HTMLElement>('.article')?.focus();
}

function pageView(model: Model, actions: Actions, draw: () => void) {
  const { report, undo, redo, broken } = model.state;
  const set = (change: Partial<Model>) => (): void => {
    Object.assign(model, change);
    draw();
  };
  const { done = 0, total = 0 } = report?.progress ?? {};
  return html`<header class="bar">
      <strong>${say(model, 'title')}</strong>
      <select
        aria-label=${say(model, 'report')}
        @change=${(event: Event) => actions.open((event.target as HTMLSelectElement).value)}
      >
        ${model.setup.reports.map((id) => html`<option ?selected=${id === model.id}>${id}</option>`)}
      </select>
      ${
        report
          ? html`<button class="standing" data-do="state" @click=${set({ tab: 'state' })}>
              ${say(model, `status.${report.standing.status}`)}
            </button>`
          : nothing
      }
      <nav>
        ${MODES.map(
          (mode) =>
            html`<button aria-pressed=${model.mode === mode} @click=${set({ mode })}>
              ${say(model, `mode.${mode}`)}
            </button>`,
        )}
      </nav>
      <span class="progress">${say(model, 'progress', { done, total })}</span>
      <button data-do="next" @click=${() => step(model, draw, 1, true)}>
        ${say(model, 'next')} <kbd>N</kbd>
      </button>
      <button data-do="undo" ?disabled=${!undo} @click=${() => actions.move('undo')}>
        ${say(model, 'undo')}
      </button>
      <button data-do="redo" ?disabled=${!redo} @click=${() => actions.move('redo')}>
        ${say(model, 'redo')}
      </button>
      <label class="who"
        >${say(model, 'who')}
        <input
          name="who"
          .value=${model.who}
          placeholder=${say(model, 'who.placeholder')}
          @change=${(event: Event) => {
            model.who = (event.target as HTMLInputElement).value.trim();
            localStorage.setItem('desk-who', model.who);
          }}
      /></label>
      <button @click=${set({ keys: !model.keys })}>${say(model, 'keys')} <kbd>?</kbd></button>
    </header>
    ${
      model.pending
        ? html`<p class="told fault" role="alert">
            ${say(model, 'conflict', { file: model.pending.file })}
            <button data-do="again" @click=${() => model.pending && actions.write(model.pending.edit)}>
              ${say(model, 'conflict.redo')}
            </button>
            <button @click=${set({ pending: null })}>${say(model, 'conflict.drop')}</button>
          </p>`
        : model.said
          ? html`<p class="told ${model.said.fault ? 'fault' : ''}" role="status">
              ${model.said.text} <button @click=${set({ said: null })}>${say(model, 'dismiss')}</button>
            </p>`
          : nothing
    }
    ${broken.map((one) => html`<p class="told fault">${one.place} ${one[model.setup.language]}</p>`)}
    <main>
      ${articleView(model, actions, draw)}
      <aside>
        <nav>
          ${TABS.filter((tab) => tab !== 'pictures' || report?.pictures.length).map(
            (tab) =>
              html`<button aria-pressed=${model.tab === tab} @click=${set({ tab })}>
                ${say(model, `tab.${tab}`)}${tab === 'problems' && report ? ` ${report.problems.length}` : ''}
              </button>`,
          )}
        </nav>
        ${sideView(model, actions, draw)}
      </aside>
    </main>
    ${
      model.keys
        ? html`<dialog open class="keys">
            <h2>${say(model, 'keys.title')}</h2>
            <dl>
              ${KEYS.map(
                ([key, word]) =>
                  html`<dt><kbd>${key}</kbd></dt>
                    <dd>${say(model, `key.${word}`)}</dd>`,
              )}
            </dl>
            <button @click=${set({ keys: false })}>${say(model, 'keys.close')}</button>
          </dialog>`
        : nothing
    }`;
}

await start();
