import type { APIRoute } from 'astro';
import { listReports } from '../_reports.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, seedPath } from '../../library/index.ts';

export async function getStaticPaths() {
  return (await listReports()).map(({ id }) => ({ params: { name: `${id}.txt` }, props: { id } }));
}

/** The article as received, byte for byte. */
export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(contentRoot(), seedPath((props as { id: string }).id)))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
