// Loaded before a command, so that it starts sooner. JavaScript, since what keeps compiled modules can't be kept itself.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Modules are compiled, and TypeScript is stripped of its types, once and not at every start. A folder that can't be
// written costs time alone.
module.enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/nianjian/compiled', import.meta.url)),
);

// A module of ours that another one names by its path is where it says: to seek it would ask the disk at every import.
const OWN = new URL('../', import.meta.url).href;
module.registerHooks?.({
  resolve(specifier, context, next) {
    const parent = context.parentURL ?? '';
    if (!parent.startsWith(OWN) || !/^\.{1,2}\/.*\.ts$/.test(specifier)) return next(specifier, context);
    return { url: new URL(specifier, parent).href, format: 'module-typescript', shortCircuit: true };
  },
});
