import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ArticleData } from '../../src/article/index.ts';
import { decodeSeed, parseArticle } from '../../src/article/index.ts';
import { sketch } from './sketch.ts';

const read = (name: string): string =>
  decodeSeed(readFileSync(new URL(`../fixtures/article/${name}.txt`, import.meta.url))).text;

interface Expected {
  data: Partial<ArticleData>;
  /** Headings, captions, and paragraphs with a lead-in, the rest of their text left out. */
  marks: string[];
}

const PAGES: Record<string, Expected> = {
  'government-report-page': {
    data: {
      kicker: null,
      title: '2032年青桐县政府工作报告 2032年1月16日在青桐县第十二届人民代表大会第三次会议上',
      titleLines: [7, 10],
      organisation: '青桐县',
      year: 2031,
      published: '2032-02-03',
      publishedYear: 2032,
      byline: ['陈木'],
      source: '县政府办公室',
      furniture: [1, 2, 3, 4, 5, 8, 12, 36, 37, 38],
      mends: [],
    },
    marks: [
      '# 一、2031年工作回顾',
      '¶ *（一）聚焦产业转型，发展动能持续增强。*',
      '¶ *（二）聚焦城乡融合，人居环境持续改善。*',
      '¶ *（三）聚焦民生福祉，群众获得感持续提升。*',
      '# 二、2032年工作安排',
      '## 1．全力以赴抓项目。',
      '## 2．千方百计稳增长。',
      '## 附件：名词解释',
    ],
  },
  'statistical-bulletin': {
    data: {
      kicker: null,
      title: '2031年临溪区国民经济和社会发展统计公报',
      organisation: '临溪区',
      year: 2031,
      published: '2032-03-20',
      source: '临溪区统计局',
      furniture: [1, 3, 4],
      mends: [],
    },
    marks: ['# 一、综合', '▲ 表1  2031年居民消费价格比上年涨跌幅度', '# 二、农业'],
  },
  'newspaper-feature': {
    data: {
      kicker: null,
      title: '奔跑的南屏 ——南屏高新区2031年发展回眸',
      organisation: '南屏高新区',
      year: 2031,
      byline: ['周一', '吴二', '郑三'],
      furniture: [5, 23],
      mends: [],
    },
    marks: ['# 【产业篇】 向“新”而行', '# 【服务篇】 向“暖”而行'],
  },
  'wrapped-summary': {
    data: {
      title: '２０３１年工作总结',
      organisation: '南屏纺织集团有限公司',
      year: 2031,
      published: '2031-12-30',
      furniture: [19, 20],
      mends: [],
    },
    marks: [
      '# 一、主要指标完成情况',
      '# 二、主要做法',
      '¶ *（一）抓市场。*',
      '¶ *（二）抓管理。*',
      '# 三、存在问题',
    ],
  },
};

for (const [name, { data, marks }] of Object.entries(PAGES)) {
  const text = read(name);
  const { article, messages } = parseArticle(text);
  for (const [key, value] of Object.entries(data)) {
    test(`${name}: ${key}`, () => assert.deepEqual(article.data[key as keyof ArticleData], value));
  }
  test(`${name}: headings, captions and lead-ins`, () => {
    const found = sketch(text)
      .filter((line) => /^[#▲]|^¶ \*/.test(line))
      .map((line) => line.replace(/^(¶ \*[^*]*\*).*/, '$1'));
    assert.deepEqual(found, marks);
  });
  test(`${name}: nothing is in doubt`, () => assert.deepEqual(messages.map(String), []));
}

test('rows of a table keep their cells apart, and footnote numbers leave the sentences', () => {
  const lines = sketch(read('statistical-bulletin'));
  assert.ok(lines.includes('¶ 食品烟酒    -0.6'));
  assert.ok(lines.some((line) => line.includes('全区生产总值512.3亿元')));
});

test('wrapped lines are joined across figures', () => {
  const lines = sketch(read('wrapped-summary'));
  assert.ok(
    lines.includes(
      '¶ 全年实现营业收入12.6亿元，同比增长8.3%；利润总额9600万元，同比增长11.2%；上缴税金5400万元。',
    ),
  );
});
