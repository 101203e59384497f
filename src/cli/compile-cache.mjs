// Loaded before a command: modules are compiled, and TypeScript is stripped of its types, once and not at every start.
// JavaScript, since what keeps compiled modules can't be kept itself. A folder that can't be written costs time alone.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/nianjian/compiled', import.meta.url)));
