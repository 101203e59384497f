export { inlinePage, DATA_ID } from './inline-page.ts';
export { LIMIT, singleFileMaker } from './maker.ts';
export { formatPageData, readPageData } from './page-data.ts';
export type { PageData } from './page-data.ts';
