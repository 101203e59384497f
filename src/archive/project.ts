import { fileURLToPath } from 'node:url';

/** The project's own folder, with its trailing slash. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
