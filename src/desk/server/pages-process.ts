/** Astro's development server for the desk; started by pages.ts, and gone with it. */
import { join } from 'node:path';
import { dev } from 'astro';
import { digestOf } from '../../library/index.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const root = process.env['NIANJIAN_ROOT'] ?? project;
const port = Number(process.argv[2]);

process.once('disconnect', () => process.exit());
await dev({
  root: project,
  logLevel: 'error',
  server: { host: '127.0.0.1', port },
  devToolbar: { enabled: false },
  // Another library's content store must not meet this one's.
  cacheDir: join(project, 'node_modules', '.cache', `nianjian-desk-${digestOf({ root }).slice(0, 8)}`),
  // The desk says itself when a page is to be made anew.
  vite: { server: { strictPort: true, hmr: false } },
});
process.send?.('ready');
