import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf, squeeze } from '../../src/archive/verify/claims.ts';
import { compareRecords, compareTables } from '../../src/archive/verify/compare.ts';
import { parseCsv } from '../../src/archive/verify/csv.ts';
import { findClaim, haystack } from '../../src/archive/verify/find-claim.ts';
import { pageText } from '../../src/archive/verify/page-text.ts';
import type { FigureRecord } from '../../src/site/index.ts';

const claim = (before: string, number: string, after: string) => ({ figure: 'a', before, number, after });

test('squeeze leaves blanks out but where they keep two numbers apart', () => {
  assert.equal(squeeze(' 产值\n1769.6 亿元  69 \n 2025，约 3 '), '产值1769.6亿元69 2025，约3');
  assert.equal(squeeze('a\u00ad\u2060b'), 'ab');
});

test('squeeze makes characters of the radicals that PDF readers give, and keeps circled numbers', () => {
  assert.equal(squeeze('⼀⼤①'), '一大①');
});

test('claimsOf names every number with its figure and what stands around it', () => {
  const claims = claimsOf([
    { text: '全年实现', figure: null },
    { text: '产值1769.6亿元', figure: 'a' },
    { text: '，同比增长38.8%，', figure: null },
    { text: '第一', figure: 'b' },
  ]);
  assert.deepEqual(claims, [
    { figure: 'a', number: '1769.6', before: '全年实现产值', after: '亿元，同比' },
    { figure: 'a', number: '38.8', before: '9.6亿元，同比增长', after: '%，第一' },
    { figure: 'b', number: '第一', before: '同比增长38.8%，', after: '' },
  ]);
});

test('a number before the first figure of a text counts for that figure', () => {
  assert.deepEqual(
    claimsOf([
      { text: '2025年', figure: null },
      { text: '5家', figure: 'a' },
    ]).map(({ figure, number }) => [figure, number]),
    [
      ['a', '2025'],
      ['a', '5'],
    ],
  );
});

test('findClaim finds a number where it stands, and by one side where the other is on another page', () => {
  const text = haystack('全年实现工业产值1769.6亿元，增长');
  assert.equal(findClaim(claim('实现工业产值', '1769.6', '亿元，'), text), null);
  assert.equal(findClaim(claim('实现工业产值', '1769.6', '家另一页'), text), null);
  assert.equal(findClaim(claim('上一页的字', '1769.6', '亿元，增'), text), null);
});

test('findClaim gives the number that stands in its place', () => {
  const text = haystack('全年实现工业产值1768.6亿元，增长');
  assert.deepEqual(findClaim(claim('实现工业产值', '1769.6', '亿元，'), text), { found: '1768.6' });
  assert.deepEqual(findClaim(claim('排名', '第一', '。又'), haystack('排名第二。又')), { found: '第二' });
});

test('findClaim takes no part of a longer number for the number', () => {
  for (const other of ['11769.6', '1769.65', '1,769.6', '1769.6.1'])
    assert.ok(findClaim(claim('产值', '1769.6', '亿'), haystack(`产值${other}亿`)), other);
  assert.ok(findClaim(claim('', '69', '家'), haystack('169家')));
});

test('findClaim says undefined where nothing like the number is there', () => {
  assert.deepEqual(findClaim(claim('工业产值', '5', '亿元整'), haystack('别的话')), { found: undefined });
});

test('radicals without a character of their own match any character', () => {
  assert.equal(findClaim(claim('齐鲁软件', '5', '家'), haystack('⻬鲁软件5家')), null);
});

test('parseCsv reads quotes, commas and line ends in cells, and names a quote out of place', () => {
  assert.deepEqual(parseCsv('\ufeffa,"b ""c"", d"\r\n1,"x\ny"\r\n,\r\n'), [
    ['a', 'b "c", d'],
    ['1', 'x\ny'],
    ['', ''],
  ]);
  assert.throws(() => parseCsv('a,b"c"\n'), /character 3/);
  assert.throws(() => parseCsv('a,"b'), /quote/);
});

const record = {
  id: 'a',
  metric: '产值',
  display: '5亿元',
  low: 5e8,
  qualifier: null,
} as unknown as FigureRecord;
const expected = { records: [record], display: new Map([['a', '5亿元']]) };
const args = (found: ReturnType<typeof compareRecords>) =>
  found.map(({ rule, args: { figure, field, found: here, expected: there } = {} }) =>
    [rule, figure, field, here, there].filter((part) => part !== undefined).join(' '),
  );

test('compareRecords names a changed, a missing and an unknown figure, with field and both values', () => {
  assert.deepEqual(args(compareRecords([record], expected.records)), []);
  assert.deepEqual(args(compareRecords([{ ...record, low: 6e8, display: '6亿元' }], expected.records)), [
    'figure-differs a display 6亿元 5亿元',
    'figure-differs a low 600000000 500000000',
  ]);
  assert.deepEqual(args(compareRecords([{ ...record, id: 'b' }], expected.records)), [
    'figure-missing a 5亿元',
    'figure-unknown b 5亿元',
  ]);
});

test('compareTables names a changed cell, a column of another name, a missing and an unknown row', () => {
  const table = [
    ['id', 'metric', 'display'],
    ['a', '产值', '5亿元'],
  ];
  const compare = (other: string[][]) => args(compareTables(other, table, expected.display));
  assert.deepEqual(compare(table), []);
  assert.deepEqual(compare([table[0]!, ['a', '产值', '6亿元']]), ['figure-differs a display 6亿元 5亿元']);
  assert.deepEqual(compare([table[0]!, ['b', '', '7']]), ['figure-missing a 5亿元', 'figure-unknown b 7']);
  assert.equal(compare([['id', 'name', 'display'], table[1]!]).length, 1);
});

test('the text of an element of a page is what readers see, with cells and paragraphs apart', () => {
  const { textOf, select, data } = pageText(
    '<body><table><tr id="r"><td>69</td><td>2025</td></tr></table><script>x</script><p>a<b>1</b>2</p><script type="application/json" id="figures-json">{}</script></body>',
  );
  assert.equal(squeeze(select('td, p')), '69 2025a12');
  assert.equal(squeeze(textOf('r') ?? ''), '69 2025');
  assert.equal(textOf('gone'), undefined);
  assert.equal(data, '{}');
});
