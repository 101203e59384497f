import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused; the page has words for each. */
export type Refusal = { status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500; error: string };

/** What the desk's address is, and the secret of this run. */
export interface Gate {
  /** `127.0.0.1:4400`: no other name, so that a page of another site can't reach the desk by a name that it owns. */
  host: string;
  token: string;
}

/** What a request says of itself. */
export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** The header that carries the token: no form and no picture of another site can set one. */
export const TOKEN_HEADER = 'x-nianjian-desk';

/**
 * Whether a request comes from the desk's own page in this browser: null, or why it is refused. Every request must name
 * the desk by its address and come from no other site; those for data must carry the token of this run.
 */
export function refuse({ method, path, headers }: Asked, { host, token }: Gate): Refusal | null {
  if (headers.host !== host) return { status: 403, error: 'wrong-host' };
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return { status: 403, error: 'wrong-origin' };
  const site = headers['sec-fetch-site'];
  // A page is opened from a terminal (`none`) or by a button on the site's own pages, on another port (`same-site`).
  const opened = path === '/' && headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opened)
    return { status: 403, error: 'wrong-origin' };
  const api = path.startsWith('/api/');
  if (method !== 'GET' && method !== 'HEAD' && !(method === 'POST' && api))
    return { status: 405, error: 'wrong-method' };
  if (!api) return null;
  if (!isToken(headers[TOKEN_HEADER], token)) return { status: 401, error: 'wrong-token' };
  if (method !== 'POST') return null;
  if (origin === undefined) return { status: 403, error: 'wrong-origin' };
  if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? ''))
    return { status: 415, error: 'not-json' };
  return null;
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
