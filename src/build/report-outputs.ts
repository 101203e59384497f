import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inReportOrder, reportOutput } from '../site/index.ts';

/**
 * Makes a report's outputs next to each other, from one reading and one view, and writes each as soon as it is made.
 * Astro by itself goes route file by route file, hands each file to its threads four times and waits for it, and
 * remembers every address to the end.
 */
export function reportOutputs(): AstroIntegration {
  let out = '';
  let base = '';
  return {
    name: 'nianjian-report-outputs',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        // Where Astro tells of each file, it must have written it.
        const told = logger.options.level === 'info' || logger.options.level === 'debug';
        const write = folderWriter(out);
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => inReportOrder(await own.getStaticPaths()),
          async render(request, options) {
            const made = await own.render(request, options);
            const response = made instanceof Response ? made : made.response;
            const path = reportOutput(new URL(request.url).pathname, base);
            if (told || path === null || !response.ok || response.body === null) return made;
            write(path, new Uint8Array(await response.arrayBuffer()));
            // Astro writes what has a body.
            return new Response(null, { headers: response.headers });
          },
        }));
      },
    },
  };
}

/** Writes files below a folder. What comes one after the other mostly lies in one folder, which is then made once. */
function folderWriter(root: string): (path: string, bytes: Uint8Array) => void {
  let last: string | undefined;
  return (path, bytes) => {
    const file = join(root, path);
    const folder = dirname(file);
    if (folder !== last) mkdirSync(folder, { recursive: true });
    last = folder;
    writeFileSync(file, bytes);
  };
}
