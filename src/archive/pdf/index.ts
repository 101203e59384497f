export { pdfMaker, printBrowser } from './maker.ts';
