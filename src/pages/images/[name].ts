import type { APIRoute } from 'astro';
import { contentRoot, readLogo, readSite } from '../../library/index.ts';

export function getStaticPaths() {
  const logo = readLogo(contentRoot(), readSite(contentRoot()));
  return logo ? [{ params: { name: logo.name }, props: { bytes: logo.bytes } }] : [];
}

/** The logo, below a name that changes with it. */
export const GET: APIRoute = ({ props, params }) =>
  new Response(new Uint8Array((props as { bytes: Buffer }).bytes), {
    headers: { 'content-type': params['name']?.endsWith('.png') ? 'image/png' : 'image/svg+xml' },
  });
