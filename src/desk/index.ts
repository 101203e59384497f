export { serveDesk } from './server/serve-desk.ts';
export type { DeskOptions, ServedDesk } from './server/serve-desk.ts';
export { servePages } from './server/pages.ts';
export type { Pages } from './server/pages.ts';
export { gitName } from './server/git-name.ts';
