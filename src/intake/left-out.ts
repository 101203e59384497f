import type { Notice } from './manuscript.ts';

/** What staff are told of pictures that aren't taken in, and of tables, whose rows become sentences. */
export function leftOut(pictures: number, tables: number): Notice[] {
  const notices: Notice[] = [];
  if (tables > 0)
    notices.push({
      zh: `有 ${tables} 张表格，每行改写成了一句话（如“工业产值：2025年18.6亿元。”），这样每个数都能认出、链接；请对照原件看一遍。`,
      en: `${tables === 1 ? 'A table was' : `${tables} tables were`} written as sentences, one a row, so that each number can be read and linked: compare them with the original.`,
    });
  if (pictures > 0)
    notices.push({
      zh: `有 ${pictures} 张图片没有导入：只有 Word 文件里的图片会带过来。图注仍作图注；图片可以自己放进 pictures/，写进 report.yaml 的 pictures。`,
      en: `${pictures === 1 ? 'A picture was' : `${pictures} pictures were`} left out: only those of Word files are taken in. Captions stay; put pictures into pictures/ and list them in report.yaml.`,
    });
  return notices;
}
