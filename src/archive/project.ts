import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, with its trailing slash. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Of Nianjian. */
export const { version: VERSION } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
  version: string;
};
