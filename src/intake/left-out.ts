import type { Notice } from './manuscript.ts';

/** What staff are told of pictures, which the site doesn't show, and of tables, whose rows become sentences. */
export function leftOut(pictures: number, tables: number): Notice[] {
  const notices: Notice[] = [];
  if (tables > 0)
    notices.push({
      zh: `有 ${tables} 张表格，每行改写成了一句话（如“工业产值：2025年18.6亿元。”），这样每个数都能认出、链接；请对照原件看一遍。`,
      en: `${tables === 1 ? 'A table was' : `${tables} tables were`} written as sentences, one a row, so that each number can be read and linked: compare them with the original.`,
    });
  if (pictures > 0)
    notices.push({
      zh: `有 ${pictures} 张图片没有导入：网站目前不显示照片，图注仍作图注。原件已另存，图片都在里面。`,
      en: `${pictures === 1 ? 'A picture was' : `${pictures} pictures were`} left out: the site shows none yet. Captions stay, and the original is kept with its pictures.`,
    });
  return notices;
}
