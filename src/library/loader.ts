import { join, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { sha256 } from './digest.ts';
import { LibraryError } from './problems/library-error.ts';
import { readLibrary } from './read-library.ts';
import type { InspectOptions } from './read-library.ts';
import type { ReadOptions } from './read-report.ts';
import { besideDesk, contentRoot } from './roots.ts';
import { summarySchema } from './schemas/summary.ts';

export interface LoaderOptions extends ReadOptions {
  /** The folder that holds seeds/ and content/; {@link contentRoot} by default. */
  root?: string;
  /** Whether it serves the desk's pages; {@link besideDesk} by default. */
  desk?: boolean;
}

/** Editors write a file in several steps: one look after the last of them is enough. */
const PAUSE = 60;
/** At the desk each change is followed by a look at its page, which reads the report itself: summaries come after it. */
const PAUSE_AT_DESK = 1500;

/**
 * Gives Astro's content layer the summary of every report, and nothing more: pages read articles by `readReport`.
 * A fault in any file stops a build with all faults; while developing, the last good summaries stay and the faults are printed.
 * Beside the desk, which tells all faults, reports that can be read have their pages whatever is wrong with others.
 */
export function libraryLoader(options: LoaderOptions = {}): Loader {
  return {
    name: 'nianjian-library',
    schema: summarySchema,
    async load(context) {
      const root = resolve(options.root ?? contentRoot());
      const desk = options.desk ?? besideDesk();
      const inspecting = { ...options, unchecked: desk };
      await fill(context, root, inspecting);
      watch(context, root, inspecting, desk ? PAUSE_AT_DESK : PAUSE);
    },
  };
}

async function fill(
  { store, parseData, watcher }: LoaderContext,
  root: string,
  options: InspectOptions,
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

function watch(context: LoaderContext, root: string, options: InspectOptions, pause: number): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  const folders = ['seeds', 'content'].map((name) => join(root, name));
  watcher.add(folders);
  let pending: NodeJS.Timeout | undefined;
  const onEvent = (path: string): void => {
    if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      fill(context, root, options).then(
        () => logger.info(`reloaded ${path.slice(root.length + 1)}`),
        (error: unknown) => logger.error(error instanceof LibraryError ? error.message : String(error)),
      );
    }, pause);
  };
  watcher.on('add', onEvent);
  watcher.on('change', onEvent);
  watcher.on('unlink', onEvent);
}
