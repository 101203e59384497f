export { momentOf } from './facts.ts';
export { xmpOf } from './xmp.ts';
export type { Attachment, Facts } from './facts.ts';
export type { LinkWords } from './annotations.ts';
export { finish } from './finish.ts';
export type { FinishOptions } from './finish.ts';
