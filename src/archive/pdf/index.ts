export { pdfMaker, printBrowser } from './maker.ts';
export { xmpOf } from './finish/index.ts';
export { headNames } from './paper/heads.ts';
export { paper } from './paper/document.ts';
export { factsOf, linkWords } from './says.ts';
