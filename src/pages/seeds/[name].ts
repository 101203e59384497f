import type { APIRoute } from 'astro';
import { listReports } from '../_reports.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, seedPath, versionPath } from '../../library/index.ts';
import { versionSeedName } from '../../site/index.ts';

export async function getStaticPaths() {
  return (await listReports()).flatMap(({ id, earlier = [] }) => [
    { params: { name: `${id}.txt` }, props: { path: seedPath(id) } },
    ...earlier.map(({ name }) => ({
      params: { name: versionSeedName(id, name) },
      props: { path: versionPath(id, name, 'seed.txt') },
    })),
  ]);
}

/** The article as received, byte for byte; of versions before, too. */
export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readFileSync(join(contentRoot(), (props as { path: string }).path))), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
