/** Astro's development server for the desk; started by pages.ts, and gone with it. */
import { join } from 'node:path';
import { dev } from 'astro';
import type { ViteUserConfig } from 'astro';
import { digestOf } from '../../library/index.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const root = process.env['NIANJIAN_ROOT'] ?? project;
const port = Number(process.argv[2]);

/** Scripts and styles are the program's: they don't change under the desk, so that a page which is made anew asks for none. */
const keepModules: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'nianjian-desk-modules',
  configureServer({ middlewares }) {
    middlewares.use(({ url = '' }, response, next) => {
      if (/\/(?:src|node_modules|@vite)\//.test(url)) {
        const set = response.setHeader.bind(response);
        response.setHeader = (name, value) =>
          set(name, name.toLowerCase() === 'cache-control' ? 'max-age=3600' : value);
      }
      next();
    });
  },
};

process.once('disconnect', () => process.exit());
await dev({
  root: project,
  logLevel: 'error',
  server: { host: '127.0.0.1', port },
  devToolbar: { enabled: false },
  // Another library's content store must not meet this one's.
  cacheDir: join(project, 'node_modules', '.cache', `nianjian-desk-${digestOf({ root }).slice(0, 8)}`),
  // The desk says itself when a page is to be made anew.
  vite: { plugins: [keepModules], server: { strictPort: true, hmr: false } },
});
process.send?.('ready');
