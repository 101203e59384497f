export { readImage } from './image.ts';
export type { Image } from './image.ts';
export { withoutMetadata } from './jpeg.ts';
export { checkPictures, MAX_PICTURE_BYTES, readPictures } from './read-pictures.ts';
export type { ReportPicture } from './read-pictures.ts';
