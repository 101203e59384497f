import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { answer } from './answer.ts';
import type { Answer } from './answer.ts';
import { deskPage, listAssets } from './assets.ts';
import { readBody } from './body.ts';
import { openDesk } from './desk.ts';
import { refuse } from './guard.ts';
import type { Refusal } from './guard.ts';
import type { Pages } from './pages.ts';
import { deskReports } from './paths.ts';
import { cleanLeftovers } from './write-file.ts';
import type { WriteHooks } from './write-file.ts';

export interface DeskOptions {
  /** Folder that holds seeds/ and content/. */
  root: string;
  /** 0 takes any that is free. */
  port?: number;
  language?: 'zh' | 'en';
  /** Who signs, until the page is told another name. */
  who?: string;
  /** The site's pages: their origin, and their address as soon as they are served. */
  pages?: Pick<Pages, 'origin' | 'address'> | null;
  /** The secret of this run; a random one by default. */
  token?: string;
  hooks?: WriteHooks;
  /** Told of faults of the program, which the page only names. */
  log?: (line: string) => void;
}

export interface ServedDesk {
  /** The address to open, with the token behind the #, where no server's log and no other page sees it. */
  url: string;
  origin: string;
  token: string;
  close: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves the desk to this machine alone. */
export async function serveDesk(options: DeskOptions): Promise<ServedDesk> {
  const { root, port = 0, language = 'zh', who = '', pages = null, log = () => {} } = options;
  const token = options.token ?? randomBytes(24).toString('base64url');
  const left = deskReports(root).map((id) => join(root, 'content', 'reports', id));
  for (const path of cleanLeftovers([join(root, 'content'), ...left])) log(`cleaned ${path}`);
  const desk = openDesk(root, options.hooks);
  const assets = listAssets();
  const where = {
    root,
    desk,
    setup: () => {
      const address = pages?.address() ?? null;
      return { who, language, pages: address, preparing: pages !== null && address === null };
    },
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers } = request;
    const { pathname: path, searchParams } = new URL(request.url ?? '/', origin());
    const refusal = refuse({ method, path, headers }, { host: `${HOST}:${portOf()}`, token });
    if (refusal) return sendRefusal(response, refusal);
    if (path.startsWith('/api/')) {
      if ((method === 'POST') !== WRITING.has(path))
        return sendRefusal(response, { status: 405, error: 'wrong-method' });
      const body = method === 'POST' ? await readBody(request) : { ok: true as const, value: undefined };
      if (!body.ok) return sendRefusal(response, body);
      const made = answer(path, searchParams, body.value, where);
      if (made.status === 500) log(`${path}: ${JSON.stringify(made)}`);
      return sendJson(response, made);
    }
    if (path === '/') {
      const { html, policy } = deskPage(language, pages?.origin ?? null);
      return send(response, 200, 'text/html; charset=utf-8', html, { 'content-security-policy': policy });
    }
    const asset = assets.get(path);
    if (!asset) return sendRefusal(response, { status: 404, error: 'not-found' });
    send(response, 200, asset.type, asset.body());
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      log(String(error));
      if (response.headersSent) response.destroy();
      else sendRefusal(response, { status: 400, error: 'bad-request' });
    });
  });
  server.requestTimeout = 30_000;
  const portOf = (): number => (server.address() as AddressInfo | null)?.port ?? 0;
  const origin = (): string => `http://${HOST}:${portOf()}`;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, HOST, resolve));
  return {
    url: `${origin()}/#${token}`,
    origin: origin(),
    token,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const WRITING: ReadonlySet<string> = new Set(['/api/edit', '/api/move', '/api/parity']);

function sendJson(response: ServerResponse, made: Answer): void {
  const { status, ...rest } = made;
  send(
    response,
    status,
    'application/json; charset=utf-8',
    JSON.stringify(status === 200 ? made.data : rest),
  );
}

/** Refused requests end their connection: what they still send is not read. */
function sendRefusal(response: ServerResponse, { status, error }: Refusal): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify({ error }), {
    connection: 'close',
  });
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
