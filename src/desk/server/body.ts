import type { IncomingMessage } from 'node:http';

/** The largest change that is read: an English paragraph is some thousand characters. */
export const MAX_BODY = 256 * 1024;

export type Body =
  { ok: true; value: unknown } | { ok: false; status: 400 | 413; error: 'too-large' | 'not-json' };

/** Reads the JSON of a request, and stops at the limit: what is too large is never held in memory. */
export async function readBody(request: IncomingMessage, limit = MAX_BODY): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit)
    return { ok: false, status: 413, error: 'too-large' };
  const chunks: Buffer[] = [];
  let size = 0;
  // What is left unread must not take the answer down with it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { ok: false, status: 413, error: 'too-large' };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, status: 400, error: 'not-json' };
  }
}
