/** The button's window in the toolbar, in the browser: asks for the desk's address and shows the link, or says what to do. */
import { defineToolbarApp } from 'astro/toolbar';
import { ANSWER, ASK } from './events.ts';
import type { DeskAnswer } from './events.ts';
import { SILENT } from './words.ts';

/** Starting the desk takes a second. */
const PATIENCE = 10_000;

export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = document.createElement('astro-dev-toolbar-window');
    const body = document.createElement('p');
    panel.append(body);
    canvas.append(panel);
    const show = ({ url, text }: DeskAnswer): void => {
      body.textContent = url === undefined ? text : '';
      if (url === undefined) return;
      const link = document.createElement('a');
      Object.assign(link, { href: url, target: '_blank', rel: 'noreferrer', textContent: text });
      link.style.color = 'inherit';
      body.append(link);
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    server.on<DeskAnswer>(ANSWER, (answer) => {
      clearTimeout(waiting);
      show(answer);
    });
    app.onToggled(({ state }) => {
      if (!state) return;
      clearTimeout(waiting);
      body.textContent = '…';
      waiting = setTimeout(() => show({ text: SILENT }), PATIENCE);
      server.send(ASK, { path: location.pathname });
    });
  },
});
