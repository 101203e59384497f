export { makeBag, parseInfo } from './make-bag.ts';
export type { BagInfo } from './make-bag.ts';
export { formatManifest, parseManifest } from './manifest.ts';
export type { ManifestEntry } from './manifest.ts';
export { bagInfo, figuresCode, packBag } from './pack.ts';
export { recordsMaker } from './records.ts';
