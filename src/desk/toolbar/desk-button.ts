import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listReportIds } from '../../library/index.ts';
import type { ServedDesk } from '../server/serve-desk.ts';
import { ANSWER, ASK } from './events.ts';
import type { DeskAnswer } from './events.ts';
import { isNear } from './near.ts';
import { WORDS } from './words.ts';

export interface DeskButtonOptions {
  /** Folder that holds seeds/ and content/. */
  root: string;
  language: 'zh' | 'en';
  /** Who signs, until the page is told another name. */
  who?: () => string;
}

/**
 * Puts a button into the toolbar of `astro dev` that opens the desk. The first press starts the desk's server, on
 * 127.0.0.1 with a random token like `npm run desk`; its address is told to pages of this machine alone. A build has none of it.
 */
export function deskButton({ root, language, who = () => '' }: DeskButtonOptions): AstroIntegration {
  const words = WORDS[language];
  let base = '/';
  let served: Promise<ServedDesk> | undefined;
  return {
    name: 'nianjian-desk-button',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'nianjian-desk',
          name: words.name,
          icon: 'file-search',
          entrypoint: fileURLToPath(new URL('button.ts', import.meta.url)),
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        const near = new WeakSet<object>();
        server.ws.on('connection', (socket: object, request: IncomingMessage) => {
          if (isNear(request.socket.remoteAddress, request.headers)) near.add(socket);
        });
        const open = async (): Promise<ServedDesk> => {
          // Not before it is wanted: a build has none of it.
          const { serveDesk } = await import('../server/serve-desk.ts');
          const [address] = server.resolvedUrls?.local ?? [];
          const origin = address && new URL(address).origin;
          const pages = origin ? { origin, address: () => origin + base } : null;
          return serveDesk({ root, language, who: who(), pages, log: (line) => logger.warn(line) });
        };
        server.ws.on(ASK, ({ path }: { path?: unknown }, client) => {
          const answer = (given: DeskAnswer): void => client.send(ANSWER, given);
          if (!near.has(client.socket)) return answer({ text: words.far });
          served ??= open();
          served.then(
            ({ url }) => answer({ url: withReport(url, reportAt(String(path), root)), text: words.open }),
            (error: unknown) => {
              served = undefined;
              answer({ text: words.failed.replace('{detail}', String(error)) });
            },
          );
        });
        server.httpServer?.once('close', () => void served?.then((desk) => desk.close()));
      },
    },
  };
}

/** The report whose page has an address. @example reportAt('/zh-Hans/2024/heyuan-town/', root) // '2024-heyuan-town' */
function reportAt(path: string, root: string): string | undefined {
  const [, year, slug] = /\/(\d{4})\/([a-z0-9-]+)\//.exec(path) ?? [];
  return listReportIds(root, true).find((id) => id === `${year}-${slug}`);
}

function withReport(url: string, id: string | undefined): string {
  return id === undefined ? url : url.replace('/#', `/?report=${id}#`);
}
