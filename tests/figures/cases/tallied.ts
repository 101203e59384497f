import type { Case } from '../render.ts';

export const CASES: readonly Case[] = [
  [
    '读者中，7—17岁占三成，18—59岁占58.4%，60岁以上占11.6%。',
    [
      '7—17岁占比 | 三成 | 30 % | share 2023',
      '18—59岁占比 | 58.4% | 58.4 % | share 2023',
      '60岁以上占比 | 11.6% | 11.6 % | share 2023',
    ],
  ],
];
