import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, seedPath } from '../../library/index.ts';

export async function getStaticPaths() {
  const reports = await getCollection('reports');
  return reports.map(({ data }) => ({ params: { name: `${data.id}.txt` }, props: { id: data.id } }));
}

/** The article as received, byte for byte. */
export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(contentRoot(), seedPath((props as { id: string }).id)))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
