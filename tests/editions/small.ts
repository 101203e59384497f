import { parseArticle, sentencesOf, toRaw } from '../../src/article/index.ts';
import type { Article, Block } from '../../src/article/types.ts';
import type { EditionInput, Glossary } from '../../src/editions/types.ts';
import type { Figure, Statement } from '../../src/figures/types.ts';

export const NO_GLOSSARY: Glossary = {
  metrics: [],
  units: [],
  entities: [],
  scopes: [],
  periods: [],
  pins: [],
};

/** An article of our own invention: three sections, a run-in, a repeated sentence and a name in the byline. */
export const TEXT = [
  '东湖新区：潮起湖畔 向新而行',
  '记者 于海舟',
  '去年，东湖新区稳住了基本盘。',
  '筑牢产业根基',
  '集聚发展动能',
  '工业提档升级。全年完成工业产值约452.8亿元，同比增长9.6%，居全市第二。入库数据3000余万条，“‘一湖一策’真管用，”于海舟说。',
  '新增企业86家，其中外资企业14家。园区干部更加注重服务。',
  '描绘明天图景',
  '今年，东湖新区将继续前行。',
].join('\n');

export function blockWith(article: Article, words: string): Block {
  for (const section of article.children)
    for (const child of section.children)
      if (child.type !== 'heading' && child.data.text.includes(words)) return child;
  throw new Error(`invalid words: ${words}`);
}

/** A statement of `quantity` in the block that holds it; `value` is the digits in it. */
export function statement(article: Article, quantity: string, value: string): Statement {
  const block = blockWith(article, quantity);
  const { text, spans, id } = block.data;
  const at = text.indexOf(quantity);
  const sentence = sentencesOf(text).find(({ end }) => at < end);
  if (sentence === undefined) throw new Error(`invalid quantity: ${quantity}`);
  const span = (start: number, end: number): [number, number] => [
    toRaw(spans, start),
    toRaw(spans, end - 1) + 1,
  ];
  const digits = at + quantity.indexOf(value);
  return {
    paragraph: id,
    value: span(digits, digits + value.length),
    quantity: span(at, at + quantity.length),
    sentence: span(sentence.start, sentence.end),
  };
}

export function smallInput(text = TEXT): EditionInput {
  const { article } = parseArticle(text);
  const period = { start: '2024-01', end: '2024-12', label: '2024' };
  const figures: Figure[] = [
    {
      id: 'gong-ye-chan-zhi-2024',
      metric: '工业产值',
      value: { raw: '452.8', unit: '亿元', amount: 45_280_000_000, base: '元', qualifier: '约' },
      kind: 'amount',
      period,
      compare: [
        { type: 'yoy', value: 9.6, unit: '%' },
        { type: 'rank', value: 2, among: '全市' },
      ],
      source: [statement(article, '约452.8亿元', '452.8')],
    },
    {
      id: 'ru-ku-shu-ju-2024',
      metric: '入库数据',
      value: { raw: '3000', unit: '万条', amount: 30_000_000, base: '条', qualifier: '余' },
      kind: 'count',
      period,
      compare: [],
      source: [statement(article, '3000余万条', '3000')],
    },
    {
      id: 'xin-zeng-qi-ye-2024',
      metric: '新增企业',
      value: { raw: '86', unit: '家', amount: 86, base: '家' },
      kind: 'count',
      period,
      compare: [],
      source: [statement(article, '86家', '86')],
    },
    {
      id: 'wai-zi-qi-ye-2024',
      metric: '外资企业',
      value: { raw: '14', unit: '家', amount: 14, base: '家' },
      kind: 'count',
      period,
      compare: [{ type: 'part_of', among: '新增企业' }],
      source: [statement(article, '14家', '14')],
    },
  ];
  return {
    article,
    figures,
    pins: [],
    glossary: NO_GLOSSARY,
    organisation: { name: '东湖新区', en: 'Donghu New Area' },
  };
}
