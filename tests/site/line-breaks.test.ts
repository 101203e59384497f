import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { numberSpan, offerBreaks } from '../../src/site/line-breaks.ts';

const html = (value: string) => toHtml(numberSpan([{ type: 'text', value }]));

test('a value that a line’s end can bear is one span, which the style sheet keeps whole', () => {
  for (const value of ['1150.2亿元', '近100个亿', 'CNY 115.02 billion', '34%'])
    assert.equal(html(value), `<span>${value}</span>`);
});

for (const [value, kept] of [
  ['more than CNY 50 billion', 'CNY 50 billion'],
  ['about 341,000 square metres', '341,000 square'],
  ['nearly 12.5 million visitors', '12.5 million'],
  ['约合人民币3.25亿元左右的投资', '3.25亿元'],
] as const)
  test(`of a long value its core stays whole: ${value}`, () => {
    assert.equal(
      html(value),
      `<span class="long">${value.replace(kept, `<span class="whole">${kept}</span>`)}</span>`,
    );
  });

test('a value in words too long for a line breaks anywhere', () => {
  assert.equal(html('一百二十三万四千五百六十七'), '<span class="long">一百二十三万四千五百六十七</span>');
});

test('Chinese may break before and after a quotation of digits or Latin letters, and nowhere else', () => {
  const offered = (text: string) => toHtml({ type: 'root', children: offerBreaks(text) });
  assert.equal(offered('锚定全市“12345”发展思路'), '锚定全市<wbr>“12345”<wbr>发展思路');
  assert.equal(offered('构建“8+N”体系'), '构建<wbr>“8+N”<wbr>体系');
  for (const plain of ['推进“三化”改造', 'the “36+N” system', '“12345”，发展'])
    assert.equal(offered(plain), plain);
});
