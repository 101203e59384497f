import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/article/index.ts';
import { extractFigures } from '../../src/figures/index.ts';
import type { FigureDecision } from '../../src/figures/index.ts';
import { sourcesOf } from '../../src/figures/text/blocks.ts';
import { sentencePlaces, statedPlaces } from '../../src/figures/decide/find.ts';
import { listReports, readReport } from '../../src/library/index.ts';
import { readComparison, readPeriod, readValue } from '../../src/figures/decide/read.ts';

const TEXT = `清河镇2025年工作总结

一年来，全镇上下同心，各项工作都有新进展。

全年完成工业产值18.6亿元，同比增长7.2%。新建厂房3.4万平方米，新增就业岗位1200个。全年粮食产量5.2万吨。

群众满意度调查得分为九十六分半，比上年有所提高。
`;
const extract = (decisions: FigureDecision[] = [], text = TEXT) => {
  const { article } = parseArticle(text);
  return extractFigures(article, { year: 2025, reference: '2026-01', organisation: '清河镇', decisions });
};
const OUTPUT: FigureDecision = {
  id: 'gong-ye-chan-zhi-2025',
  said: '18.6亿元',
  sentence: '全年完成工业产值18.6亿元，同比增长7.2%。',
};
const find = (extraction: ReturnType<typeof extract>, metric: string) =>
  extraction.figures.find((figure) => figure.metric === metric);

test('without decisions the figures are what they were', () => {
  const { figures, hidden, outcomes } = extract();
  assert.deepEqual([hidden, outcomes], [[], []]);
  assert.deepEqual(
    figures.map(({ id }) => id),
    extract([{ ...OUTPUT, accepted: { by: '王琳', date: '2026-01-05' } }]).figures.map(({ id }) => id),
  );
});

test('a corrected metric, value, period, scope and comparison are the figure’s, and its id is made from them', () => {
  const extraction = extract([
    {
      ...OUTPUT,
      metric: '规上工业产值',
      value: '约19亿元',
      period: '2025-01/2025-06',
      scope: '全县',
      compare: [{ type: 'yoy', value: '-3.5%' }],
    },
  ]);
  const figure = find(extraction, '规上工业产值');
  assert.ok(figure);
  assert.equal(figure.id, 'gui-shang-gong-ye-chan-zhi-2025-01-2025-06-quan-xian');
  assert.deepEqual(figure.value, {
    raw: '19',
    unit: '亿元',
    amount: 1_900_000_000,
    base: '元',
    qualifier: '约',
  });
  assert.deepEqual(figure.compare, [{ type: 'yoy', value: -3.5, unit: '%' }]);
  assert.deepEqual(figure.decided, {
    corrected: ['metric', 'value', 'period', 'scope', 'compare'].sort(
      (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
    ),
  });
  assert.equal(TEXT.slice(...(figure.source[0]?.value ?? [0, 0])), '18.6');
  assert.deepEqual(extraction.outcomes, [
    { index: 0, state: 'held', figure: figure.id, sentence: OUTPUT.sentence },
  ]);
});
const ORDER = ['metric', 'value', 'kind', 'period', 'entity', 'scope', 'compare'];

test('a decision on one figure changes nothing of the others', () => {
  const others = ({ figures }: ReturnType<typeof extract>) =>
    figures
      .filter(({ source }) => TEXT.slice(...(source[0]?.value ?? [0, 0])) !== '18.6')
      .map(({ headline: _, headlineReasons: __, ...figure }) => figure);
  assert.deepEqual(others(extract([{ ...OUTPUT, metric: '规上工业产值' }])), others(extract()));
});

test('what follows from a figure follows from the corrected one', () => {
  const formulas = (decisions: FigureDecision[]) =>
    extract(decisions).derived.map((one) => one.derived?.formula);
  assert.deepEqual(formulas([]), ['18.6 ÷ (1 + 7.2%)']);
  assert.deepEqual(formulas([{ ...OUTPUT, value: '19.6亿元' }]), ['19.6 ÷ (1 + 7.2%)']);
  assert.deepEqual(formulas([{ ...OUTPUT, compare: [] }]), []);
});

test('a hidden figure is among the hidden ones alone, and nothing follows from it', () => {
  const { figures, hidden, derived } = extract([{ ...OUTPUT, hidden: '未经审计' }]);
  assert.equal(find({ figures } as ReturnType<typeof extract>, '工业产值'), undefined);
  assert.deepEqual(
    hidden.map(({ metric }) => metric),
    ['工业产值'],
  );
  assert.deepEqual(derived, []);
});

const UNREAD = `${TEXT}
全年工业技改投入完成3.62，为历年最高。旧城改造共投入12.5，其中镇级财政投入12.5。
`;
const INPUT: FigureDecision = { said: '3.62', sentence: '全年工业技改投入完成3.62，为历年最高。' };
const doubts = ({ messages }: ReturnType<typeof extract>) =>
  messages.flatMap((message) => ('number' in message ? [(message.number as { said: string }).said] : []));

test('a figure that the program didn’t find is added where its words stand, in reading order', () => {
  const { figures, outcomes } = extract([{ ...INPUT, metric: '工业技改投入', value: '3.62亿元' }], UNREAD);
  const last = figures.at(-1);
  assert.deepEqual(
    [last?.metric, last?.value.amount, last?.kind, last?.period.label, last?.decided],
    ['工业技改投入', 362_000_000, 'amount', '2025', { added: true }],
  );
  assert.equal(UNREAD.slice(...(last?.source[0]?.quantity ?? [0, 0])), INPUT.said);
  assert.equal(UNREAD.slice(...(last?.source[0]?.sentence ?? [0, 0])), INPUT.sentence);
  assert.equal(outcomes[0]?.state, 'held');
});

test('a number that staff added, or said to be none, is doubted no more', () => {
  assert.deepEqual(doubts(extract([], UNREAD)), ['3.62', '12.5', '12.5']);
  const added = { ...INPUT, metric: '工业技改投入', value: '3.62亿元' };
  assert.deepEqual(doubts(extract([added], UNREAD)), ['12.5', '12.5']);
  const none = extract([{ ...INPUT, hidden: '不是数据' }], UNREAD);
  assert.deepEqual(doubts(none), ['12.5', '12.5']);
  assert.deepEqual([none.hidden, none.outcomes[0]?.state], [[], 'held']);
  assert.deepEqual(none.figures, extract([], UNREAD).figures);
});

test('two numbers of the same words in one sentence are added one after the other, and a third is refused', () => {
  const sentence = '旧城改造共投入12.5，其中镇级财政投入12.5。';
  const add = (metric: string): FigureDecision => ({ said: '12.5', sentence, metric, value: '12.5亿元' });
  const { figures, outcomes } = extract([add('旧城改造投入'), add('财政投入'), add('投入')], UNREAD);
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ['held', 'held', 'twice'],
  );
  const starts = figures.slice(-2).map(({ source }) => source[0]?.value[0]);
  assert.deepEqual(starts, [UNREAD.indexOf('12.5'), UNREAD.lastIndexOf('12.5')]);
});

test('an entry that adds a number corrects the figure that the program has since come to find there', () => {
  const sentence = '群众满意度调查得分为九十六分半，比上年有所提高。';
  const { figures } = extract([
    { said: '九十六分半', sentence, metric: '群众满意度', value: '96.5分', kind: 'rate' },
  ]);
  const there = figures.filter(({ source }) => (source[0]?.value[0] ?? 0) >= TEXT.indexOf('群众满意度'));
  assert.deepEqual(
    there.map(({ metric, value: { amount }, kind }) => [metric, amount, kind]),
    [['群众满意度', 96.5, 'rate']],
  );
});

test('a decision that names its figure by id has it, whatever another entry of the same words says before it', () => {
  const text = '清河镇2025年工作总结\n\n全年工业产值增长5%，粮食产量增长5%。';
  const sentence = '全年工业产值增长5%，粮食产量增长5%。';
  const ids = extract([], text).figures.map(({ id }) => id);
  assert.equal(ids.length, 2);
  const { outcomes } = extract(
    [
      { id: 'an-id-of-old', said: '5%', sentence, accepted: { by: '王琳', date: '2026-01-05' } },
      { id: ids[0], said: '5%', sentence, accepted: { by: '王琳', date: '2026-01-05' } },
    ],
    text,
  );
  assert.deepEqual(
    outcomes.map(({ state, figure }) => [state, figure]),
    [
      ['held', ids[1]],
      ['held', ids[0]],
    ],
  );
});

test('a decision on words that hold a little more than the program underlines is on that figure', () => {
  const { outcomes } = extract([{ ...OUTPUT, id: undefined, said: '工业产值18.6亿元', hidden: '未经审计' }]);
  assert.deepEqual([outcomes[0]?.state, outcomes[0]?.figure], ['held', OUTPUT.id]);
});

test('every figure of the sample reports is found by a decision on it, alone or among all, and changes nothing else', () => {
  for (const id of listReports('.').ids) {
    const { article, meta } = readReport('.', id, { cache: null });
    const { reference, year, organisation } = meta;
    const read = (decisions: FigureDecision[]) =>
      extractFigures(article, { reference, year, organisation: organisation.name, decisions });
    const plain = read([]).figures;
    const places = statedPlaces(plain, sentencePlaces(sourcesOf(article)));
    const signed = places.map(({ figure, said, sentence }): FigureDecision => ({
      id: figure.id,
      said: said[1],
      sentence: sentence.text,
      accepted: { by: '王琳', date: '2026-01-05' },
    }));
    const firsts = signed.filter((one, i) => signed.findIndex((other) => other.id === one.id) === i);
    assert.equal(firsts.length, plain.length, id);
    const all = read(firsts);
    assert.deepEqual(
      all.outcomes.map(({ state, figure }) => [state, figure]),
      firsts.map((one) => ['held', one.id]),
    );
    assert.deepEqual(
      all.figures.map(({ decided: _, ...figure }) => figure),
      plain,
    );
    const [some] = firsts;
    assert.deepEqual(
      read([{ ...(some as FigureDecision), hidden: '重复' }]).figures.map((figure) => figure.id),
      plain.slice(1).map((figure) => figure.id),
    );
  }
});

test('a decision finds its number again when the sentence changes a little, and says what it is now', () => {
  const text = TEXT.replace(
    '全年完成工业产值18.6亿元，同比增长7.2%。',
    '2025年完成工业产值18.6亿元，同比增长7.3%。',
  );
  const { outcomes, figures } = extract([{ ...OUTPUT, metric: '规上工业产值' }], text);
  assert.deepEqual(outcomes, [
    {
      index: 0,
      state: 'moved',
      figure: 'gui-shang-gong-ye-chan-zhi-2025',
      sentence: '2025年完成工业产值18.6亿元，同比增长7.3%。',
    },
  ]);
  assert.ok(find({ figures } as ReturnType<typeof extract>, '规上工业产值'));
});

test('blanks that YAML or an editor puts into a sentence move no decision', () => {
  const { outcomes } = extract([{ ...OUTPUT, sentence: '全年完成工业产值18.6亿元，\n 同比增长7.2%。' }]);
  assert.equal(outcomes[0]?.state, 'held');
});

test('a decision whose number or sentence is gone is lost, and no other figure takes it', () => {
  for (const text of [
    TEXT.replace('18.6亿元', '18.7亿元'),
    TEXT.replace('全年完成工业产值18.6亿元，同比增长7.2%。', ''),
  ]) {
    const { outcomes, figures } = extract([{ ...OUTPUT, metric: '规上工业产值' }], text);
    assert.deepEqual(outcomes, [{ index: 0, state: 'lost' }]);
    assert.equal(find({ figures } as ReturnType<typeof extract>, '规上工业产值'), undefined);
  }
});

test('a second decision on one number, and one that can’t be read, change nothing', () => {
  const { outcomes, figures } = extract([
    { ...OUTPUT, metric: '规上工业产值' },
    { ...OUTPUT, metric: '工业总产值' },
    { ...OUTPUT, said: '1200个', sentence: '新建厂房3.4万平方米，新增就业岗位1200个。', period: '去年' },
  ]);
  assert.deepEqual(
    outcomes.map(({ state, part }) => [state, part]),
    [
      ['held', undefined],
      ['twice', undefined],
      ['wrong', 'period'],
    ],
  );
  assert.ok(find({ figures } as ReturnType<typeof extract>, '新增就业岗位'));
});

test('readValue takes one number with its unit and nothing else', () => {
  assert.equal(readValue('3.5万亿元')?.amount, 3.5e12);
  assert.deepEqual(
    [readValue('第4位')?.amount, readValue('第四')?.amount, readValue('6200名')?.amount],
    [4, 4, 6200],
  );
  assert.deepEqual(readValue('約3.2億元'), {
    raw: '3.2',
    unit: '億元',
    amount: 320_000_000,
    base: '元',
    qualifier: '約',
  });
  assert.deepEqual(readValue('8.5亿元至10亿元')?.amount, [8.5e8, 1e9]);
  for (const text of ['', '很多', '18', '工业产值18亿元', '3家和5家'])
    assert.equal(readValue(text), undefined, text);
});

test('readPeriod takes years, quarters, halves, months and days, and spans of them that run forwards', () => {
  const cases = {
    '2025': '2025',
    '2021/2025': '2021/2025',
    '2025Q1': '2025Q1',
    '2025Q1-Q3': '2025Q1-Q3',
    '2025H1': '2025H1',
    '2025-03': '2025-03',
    '2025-03-31': '2025-03',
    '2025-01/2025-06': '2025-01/2025-06',
    '2025-01-01/2025-03-31': '2025-01/2025-03',
    '2024-11/2025-02': '2024-11/2025-02',
    '2024-11-01/2025-02-28': '2024-11/2025-02',
  };
  for (const [text, label] of Object.entries(cases)) assert.equal(readPeriod(text)?.label, label, text);
  assert.deepEqual(readPeriod('2024-11-01/2025-02-28'), readPeriod('2024-11/2025-02'));
  for (const text of [
    ...['去年', '2025/2021', '2025-13', '2025-00', '2025-02-30', '2025-06/2025-01', '2025/2026/2027', ''],
    ...['2025Q5', '2025Q3-Q1', '2025H3', '2025-01-05/2025-03-31', '2025-01-01/2025-03-30'],
  ])
    assert.equal(readPeriod(text), undefined, text);
});

test('readComparison takes a signed number with its unit, ranks, and what needs no number', () => {
  assert.deepEqual(readComparison({ type: 'yoy', value: '38.8%' }), { type: 'yoy', value: 38.8, unit: '%' });
  assert.deepEqual(readComparison({ type: 'change_pp', value: '-2.2个百分点' }), {
    type: 'change_pp',
    value: -2.2,
    unit: '个百分点',
  });
  assert.equal(readComparison({ type: 'rank', value: '第四', among: '全省' })?.value, 4);
  assert.deepEqual(readComparison({ type: 'first', among: '全国' }), { type: 'first', among: '全国' });
  assert.equal(readComparison({ type: 'yoy' }), undefined);
  assert.equal(readComparison({ type: 'yoy', value: '大幅' }), undefined);
});
