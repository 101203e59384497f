export { addCards, dropCardLinks, withoutCards } from './add-cards.ts';
export type { CardOptions, CardResult } from './add-cards.ts';
