export { addCards, dropCardLinks } from './add-cards.ts';
export type { CardOptions, CardResult } from './add-cards.ts';
