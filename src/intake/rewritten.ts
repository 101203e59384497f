import type { Notice } from './manuscript.ts';

/** What staff are told of tables, whose rows become sentences. */
export function rewritten(tables: number): Notice[] {
  if (tables === 0) return [];
  return [
    {
      zh: `有 ${tables} 张表格，每行改写成了一句话（如“工业产值：2025年18.6亿元。”），这样每个数都能认出、链接；请对照原件看一遍。`,
      en: `${tables === 1 ? 'A table was' : `${tables} tables were`} written as sentences, one a row, so that each number can be read and linked: compare them with the original.`,
    },
  ];
}
