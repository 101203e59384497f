export { formatHeaders, headerRules, headersOf, parseHeaders } from './rules.ts';
export type { HeaderRule, Hosted } from './rules.ts';
export { writeHosting } from './write-hosting.ts';
export type { HostingOptions } from './write-hosting.ts';
