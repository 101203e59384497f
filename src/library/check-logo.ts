import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { sha256 } from './digest.ts';
import { logoFault, logoShape } from './logo.ts';
import type { LogoShape } from './logo.ts';
import { report } from './problems/problem.ts';
import type { Place } from './problems/types.ts';
import type { Site } from './schemas/site.ts';

/** A logo as pages show it. */
export interface Logo extends LogoShape {
  /** Of the published file: it holds a digest, so that it can be kept for good. */
  name: string;
  bytes: Buffer;
}

/** Reports, at its line of site.yaml, a logo that isn't there or can't be shown. */
export function checkLogo(root: string, site: Site, file: VFile, place: Place): void {
  if (!site.logo) return;
  const path = join(root, 'content', site.logo.file);
  const fault = existsSync(path)
    ? logoFault(site.logo.file, readFileSync(path))
    : { zh: `content/ 里没有 ${site.logo.file}。`, en: `There is no ${site.logo.file} in content/.` };
  if (fault) report(file, { name: 'bad-logo', place, args: { file: site.logo.file, why: fault } });
}

/** The logo that site.yaml names; null where it names none, or one that `check` refuses. */
export function readLogo(root: string, site: Site): Logo | null {
  if (!site.logo) return null;
  const { file } = site.logo;
  const path = join(root, 'content', file);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  const shape = logoShape(file, bytes);
  if (!shape || logoFault(file, bytes)) return null;
  const name = file.replace(/\.(?=\w+$)/, `-${sha256(bytes).slice(0, 8)}.`);
  return { ...shape, name, bytes };
}
