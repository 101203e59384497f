import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const NAMES = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Whether a socket was opened by a page of the development server, in a browser on this machine. A page of another site
 * has another origin; one that was reached by a name that its owner points here has another host.
 */
export function isNear(address: string | undefined, { host, origin }: IncomingHttpHeaders): boolean {
  if (!LOOPBACK.test(address ?? '') || host === undefined || origin === undefined) return false;
  try {
    const from = new URL(origin);
    return from.host === host && NAMES.test(from.hostname);
  } catch {
    return false;
  }
}
