export { inlinePage, DATA_ID } from './inline-page.ts';
export type { LeftOut } from './left-out.ts';
export { LEFT_OUTS, leftOutOf } from './left-out.ts';
export { pictureLink, pictureWords } from './picture-link.ts';
export { plainDrawing } from './plain-drawings.ts';
export { LIMIT, singleFileMaker } from './maker.ts';
export { formatPageData, readPageData } from './page-data.ts';
export type { PageData } from './page-data.ts';
