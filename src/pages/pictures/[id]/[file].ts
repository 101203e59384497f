import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, picturePath, readPictures } from '../../../library/index.ts';
import { listWanted, sourceOf } from '../../_reports.ts';

const TYPES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' };

interface Props {
  id: string;
  file: string;
}

export async function getStaticPaths() {
  return (await listWanted()).flatMap(({ id, digest, pictures }) =>
    pictures === undefined
      ? []
      : readPictures(contentRoot(), sourceOf(id, digest).report).map(({ file }) => ({
          params: { id, file },
          props: { id, file } satisfies Props,
        })),
  );
}

/** A picture as it is in content/, byte for byte. */
export const GET: APIRoute = ({ props }) => {
  const { id, file } = props as unknown as Props;
  const bytes = readFileSync(join(contentRoot(), picturePath(id, file)));
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream' },
  });
};
