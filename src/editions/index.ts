export { makeEdition, makeFigures } from './edition.ts';
export { format, strings } from './strings.ts';
export { toScript } from './script/convert.ts';
export { checkEnglish } from './english/check.ts';
export { makeListing } from './listing.ts';
export type { ListedReport, Listing } from './listing.ts';
export { readFrontMatter } from './english/front-matter.ts';
export { pinsOf } from './chinese.ts';
