import { join, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { sha256 } from './digest.ts';
import { LibraryError } from './problems/library-error.ts';
import { readLibrary } from './read-library.ts';
import type { ReadOptions } from './read-report.ts';
import { contentRoot } from './roots.ts';
import { summarySchema } from './schemas/summary.ts';

export interface LoaderOptions extends ReadOptions {
  /** The folder that holds seeds/ and content/; {@link contentRoot} by default. */
  root?: string;
}

/**
 * Gives Astro's content layer the summary of every report, and nothing more: pages read articles by `readReport`.
 * A fault in any file stops a build with all faults; while developing, the last good summaries stay and the faults are printed.
 */
export function libraryLoader(options: LoaderOptions = {}): Loader {
  return {
    name: 'nianjian-library',
    schema: summarySchema,
    async load(context) {
      const root = resolve(options.root ?? contentRoot());
      await fill(context, root, options);
      watch(context, root, options);
    },
  };
}

async function fill(
  { store, parseData, watcher }: LoaderContext,
  root: string,
  options: ReadOptions,
): Promise<void> {
  // While developing, drafts are what one looks at.
  const { reports } = readLibrary(root, watcher ? { ...options, drafts: true } : options);
  const ids = new Set(reports.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const summary of reports) {
    const data = await parseData({ id: summary.id, data: summary });
    // Of the summary, not the report's: Astro keeps its store from build to build, and a summary of the
    // same report changes with the code that makes it.
    store.set({ id: summary.id, data, digest: sha256(JSON.stringify(data)) });
  }
}

function watch(context: LoaderContext, root: string, options: ReadOptions): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folders = ['seeds', 'content'].map((name) => join(root, name));
  watcher.add(folders);
  let pending: NodeJS.Timeout | undefined;
  const onEvent = (path: string): void => {
    if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
    clearTimeout(pending);
    // Editors write a file in several steps: one look after the last of them is enough.
    pending = setTimeout(() => {
      fill(context, root, options).then(
        () => logger.info(`reloaded ${path.slice(root.length + 1)}`),
        (error: unknown) => logger.error(error instanceof LibraryError ? error.message : String(error)),
      );
    }, 60);
  };
  watcher.on('add', onEvent);
  watcher.on('change', onEvent);
  watcher.on('unlink', onEvent);
}
