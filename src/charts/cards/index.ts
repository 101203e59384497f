export { CARD_SIZES, chartCard } from './chart-card.ts';
export type { CardShape } from './chart-card.ts';
export type { CardSource } from './frame.ts';
export { SOCIAL_SIZE, socialCard } from './social-card.ts';
