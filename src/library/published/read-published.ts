import type { VFile } from 'vfile';
import { sourceFile } from '../problems/problem.ts';
import { yamlReader } from '../read-yaml.ts';
import type { ReadYaml } from '../read-yaml.ts';
import { publishedSchema } from '../schemas/published.ts';
import type { Published } from '../schemas/published.ts';
import { versionName } from './version.ts';

const reader = yamlReader(publishedSchema);

export const publishedPath = (id: string): string => `content/reports/${id}/published.yaml`;

/** A file of a version that was published: seed.txt, report.yaml, en.md. */
export const versionPath = (id: string, digest: string, name: string): string =>
  `content/reports/${id}/versions/${versionName(digest)}/${name}`;

/** What was published of a report; `read` is null where nothing was, or nothing that can be read. */
export function openPublished(root: string, id: string): { file: VFile; read: ReadYaml<Published> | null } {
  const file = sourceFile(root, publishedPath(id));
  return { file, read: reader.read(root, file) };
}
