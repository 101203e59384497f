export { momentOf } from './facts.ts';
export type { Attachment, Facts } from './facts.ts';
export { finish } from './finish.ts';
export type { FinishOptions } from './finish.ts';
