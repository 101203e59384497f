import { existsSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { headersOf, parseHeaders } from './hosting/index.ts';

export interface ServeOptions {
  /** Path that the site lives under: `/` or `/reports/`. */
  base?: string;
  host?: string;
  /** 0 takes any that is free. */
  port?: number;
}

export interface Served {
  /** Address of the site with its base path: http://127.0.0.1:4321/reports/. */
  url: string;
  close: () => Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = /^(text|application\/(json|xml|manifest)|image\/svg)/;

/** What is sent with a path of the site. */
type HeadersOf = (path: string) => Record<string, string>;

/**
 * Serves a built site as a host would: folders by their index, 404.html, the headers that `_headers` asks for, Brotli;
 * nothing outside.
 */
export async function serveSite(dist: string, options: ServeOptions = {}): Promise<Served> {
  const { base = '/', host = '127.0.0.1', port = 0 } = options;
  const file = join(dist, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  const extra: HeadersOf = (path) => headersOf(rules, path);
  const server = createServer((request, response) => {
    const brotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    answer(dist, base, extra, request.url ?? '/', brotli, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  dist: string,
  base: string,
  extra: HeadersOf,
  url: string,
  brotli: boolean,
  response: ServerResponse,
) {
  const path = decodePath(url);
  if (path === null || !path.startsWith(base)) {
    if (`${path}/` === base) return redirect(response, base);
    return send(response, 404, join(dist, '404.html'), brotli);
  }
  const file = normalize(join(dist, path.slice(base.length)));
  if (!`${file}${sep}`.startsWith(normalize(`${dist}${sep}`)))
    return send(response, 404, join(dist, '404.html'), brotli);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() && !path.endsWith('/')) return redirect(response, `${path}/`);
  const target = found?.isDirectory() ? join(file, 'index.html') : file;
  const there = found?.isDirectory() ? await stat(target).catch(() => null) : found;
  if (there?.isFile()) return send(response, 200, target, brotli, extra(path));
  return send(response, 404, join(dist, '404.html'), brotli);
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

function redirect(response: ServerResponse, path: string) {
  response.writeHead(301, { location: encodeURI(path) }).end();
}

async function send(
  response: ServerResponse,
  status: number,
  file: string,
  brotli: boolean,
  extra: Record<string, string> = {},
) {
  const data = await readFile(file).catch(() => null);
  if (!data) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const packed = brotli && COMPRESSED.test(type);
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...Object.fromEntries(Object.entries(extra).map(([name, value]) => [name.toLowerCase(), value])),
    ...(packed ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
  });
  response.end(packed ? await compress(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : data);
}

const compress = promisify(brotliCompress);
