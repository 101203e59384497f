import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeSeed, parseArticle } from '../../src/article/index.ts';
import { extractFigures, scanQuantities } from '../../src/figures/index.ts';
import { CASES as bulletin } from './cases/bulletin.ts';
import { CASES as decades } from './cases/decades.ts';
import { CASES as frames } from './cases/frames.ts';
import { CASES as report } from './cases/report.ts';
import { CASES as statistics } from './cases/statistics.ts';
import { CASES as zone } from './cases/zone.ts';

const SENTENCES = [...bulletin, ...decades, ...frames, ...report, ...statistics, ...zone].map(
  ([sentence]) => sentence,
);
const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(''));
const SEEDS = new URL('../../seeds/', import.meta.url);

/** The raw text as a statement sees it: spaces gone, marks and digits one for one. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').replace(/∶/g, ':');

function checkSpans(raw: string): void {
  const { article } = parseArticle(raw);
  for (const figure of extractFigures(article, { reference: '2024-01' }).figures) {
    for (const { value, quantity, sentence, said } of figure.source) {
      assert.equal(plain(raw.slice(...value)), plain((said ?? figure.value).raw));
      assert.ok(quantity[0] <= value[0] && value[1] <= quantity[1]);
      assert.ok(sentence[0] <= quantity[0] && quantity[1] <= sentence[1]);
    }
    for (const item of figure.compare)
      if (item.span) assert.ok(item.span[0] < item.span[1] && item.span[1] <= raw.length);
  }
}

for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) {
  test(`every value of ${name} slices back out of the raw text`, () => {
    checkSpans(decodeSeed(readFileSync(new URL(name, SEEDS))).text);
  });
}

test('every value slices back out of texts with wide digits, spaced digits and other line ends', () => {
  const wide = (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const spaced = (text: string): string => text.replace(/\d(?=\d)/g, '$& ');
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(wide, spaced, (text: string) => text),
      fc.constantFrom('\n\n', '\r\n\r\n'),
      (parts, change, end) => checkSpans(['某区年度报告', ...parts.map(change)].join(end)),
    ),
    { numRuns: 60 },
  );
});

test('the same text gives the same figures, byte for byte', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      const read = (): string =>
        JSON.stringify(extractFigures(parseArticle(`某区年度报告\n\n${text}`).article));
      assert.equal(read(), read());
    }),
    { numRuns: 30 },
  );
});

test("changing one paragraph changes no other paragraph's ids, wherever it stands", () => {
  const kept = '全区实现工业产值176亿元，增长8.2%。新建学校3所，新增学位1200个。海岳集团完成投资12亿元。';
  const read = (paragraphs: string[]): { own: string[]; others: string[] } => {
    const { article } = parseArticle(['某区年度报告', ...paragraphs].join('\n\n'));
    const { figures } = extractFigures(article, { year: 2023, reference: '2024-01', organisation: '某区' });
    const home = figures.find(({ value }) => value.raw === '1200')?.source[0]?.paragraph;
    const isOwn = (figure: (typeof figures)[number]): boolean =>
      figure.source.some(({ paragraph: id }) => id === home);
    return {
      own: figures.filter(isOwn).map(({ id }) => id),
      others: figures.filter((figure) => !isOwn(figure)).map(({ id }) => id),
    };
  };
  const { own: expected } = read([kept, '其他工作稳步推进。']);
  fc.assert(
    fc.property(paragraph, fc.boolean(), (text, before) => {
      const { own, others } = read(before ? [text, kept] : [kept, text]);
      // Two paragraphs that give one metric of one year two values need two ids: the first one keeps the plain one.
      fc.pre(!before || !others.some((id) => expected.includes(id)));
      assert.deepEqual(own, expected);
    }),
    { numRuns: 60 },
  );
});

test("every figure's relations and derivations name figures that there are", () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (parts) => {
      const { article } = parseArticle(['某区年度报告', ...parts].join('\n\n'));
      const { figures, derived } = extractFigures(article, { year: 2023, reference: '2024-01' });
      const ids = new Set(figures.map(({ id }) => id));
      assert.equal(ids.size, figures.length);
      for (const { id, relations = [] } of figures)
        for (const { to } of relations) assert.ok(ids.has(to) && to !== id, `${id} ${to}`);
      for (const { id, source, derived: origin } of derived) {
        assert.ok(!ids.has(id) && source.length === 0 && origin && origin.from.length > 0);
        for (const from of origin.from) assert.ok(ids.has(from), from);
      }
    }),
    { numRuns: 60 },
  );
});

test('no text is doubted for its rounding: levels, growths and shares made from one another pass', () => {
  const number = fc.integer({ min: 100, max: 99_999 });
  fc.assert(
    fc.property(number, number, fc.nat(2), fc.nat(2), (before, now, one, other) => {
      const [a, b] = [before / 10, now / 10];
      const rate = ((b / a - 1) * 100).toFixed(one);
      if (Math.abs(Number(rate)) > 90 || Number(rate) === 0) return;
      const change = Number(rate) > 0 ? `增长${rate}%` : `下降${Math.abs(Number(rate)).toFixed(one)}%`;
      const text =
        `旅游收入由${a.toFixed(other)}亿元变为${b.toFixed(other)}亿元，${change}。` +
        `农产品网络销售额由${a.toFixed(other)}亿元增加到${b.toFixed(other)}亿元，${change}。`;
      const { article } = parseArticle(`某区年度报告\n\n${text}`);
      const { messages } = extractFigures(article, { year: 2023, reference: '2024-01' });
      assert.deepEqual(messages.filter(({ ruleId }) => ruleId === 'growth-mismatch').map(String), [], text);
    }),
    { numRuns: 120 },
  );
});

test('no text makes the scanner throw, and its quantities stand in order within the text', () => {
  const piece = fc.constantFrom(
    '3',
    '12.5',
    '亿',
    '万',
    '元',
    '个',
    '%',
    '百分之',
    '三',
    '分之',
    '一',
    '第',
    '至',
    '-',
    '∶',
    '，',
    '。',
    '增长',
    '占',
    '由',
    '到',
    '“',
    '”',
    '（',
    '）',
    '\n',
    ' ',
    'A',
    '余',
    '近',
    '翻番',
    '年',
    '月',
    '位',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let last = -1;
      for (const found of scanQuantities(text).quantities) {
        assert.ok(found.start >= last && found.end <= text.length && found.start < found.end);
        last = found.start;
      }
      extractFigures(parseArticle(`某区年度报告\n\n${text}`).article);
    }),
    { numRuns: 150 },
  );
});

/** Sentences of the genre, taken apart and put together again. */
function mutate(random: (below: number) => number): string {
  const take = (): string => SENTENCES[random(SENTENCES.length)] ?? '';
  const noise = [
    '亿',
    '%',
    '，',
    '、',
    '（',
    '）',
    '“',
    '1',
    '一二三',
    '由',
    '到',
    '分别',
    '占',
    '的',
    '：',
    '—',
    '∶',
    '\n',
  ];
  let text = take();
  for (let change = random(6); change >= 0; change -= 1) {
    const [at, length] = [random(text.length + 1), random(12)];
    const kind = random(4);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + length);
    else if (kind === 1)
      text = text.slice(0, at) + (noise[random(noise.length)] ?? '').repeat(1 + length) + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + take() + text.slice(at + length);
    else
      text =
        text.slice(0, at) +
        text
          .slice(at, at + length)
          .split('')
          .reverse()
          .join('') +
        text.slice(at + length);
  }
  return text;
}

test('two thousand texts taken apart and put together: none throws, and every value slices out of its text', () => {
  let state = 20260131;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let round = 0; round < 100; round += 1) {
    const paragraphs = Array.from({ length: 20 }, () => mutate(random));
    checkSpans(['某区年度报告', ...paragraphs].join('\n\n'));
  }
});
