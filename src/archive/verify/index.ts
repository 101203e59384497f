export { RULES } from './rules.ts';
export { LIMITS } from './limits.ts';
export type { Limits } from './limits.ts';
export { UNSAFE_NAMES, unsafeName } from './names.ts';
export { openZip } from './open-zip.ts';
export { listBags, toFiles, verifyBag } from './verify.ts';
export type { Verdict } from './verify.ts';
