/** What a hedge does to a number: a lower bound ends open, an upper bound and a rounded number stay closed. */
export type Bound = 'exact' | 'lower' | 'upper' | 'about';

export interface BoundRow {
  word: RegExp;
  bound: Bound;
  example: string;
}

/** First match wins. The words are the article's, in simplified Chinese. */
export const BOUNDS: readonly BoundRow[] = [
  { word: /不足|不到|以内|以下|低于|少于/, bound: 'upper', example: '不足400家' },
  { word: /近|接近|将近/, bound: 'upper', example: '近400家' },
  {
    word: /余|多|超|逾|以上|突破|大于|高于|过|至少|不低于|不少于/,
    bound: 'lower',
    example: '7000余万条',
  },
  { word: /约|左右|大约|上下|大致/, bound: 'about', example: '约34.1万平方米' },
];

/** Hedges that make a number a plan or a forecast: 预计62.3亿元. */
export const PLANNED = /预计|计划|拟|力争|预期|预算|有望|目标/;
