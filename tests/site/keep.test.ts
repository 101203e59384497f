import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { KEEP_RULES, keepTogether } from '../../src/site/index.ts';

const html = (text: string, locale: 'zh-Hans' | 'en' = 'zh-Hans'): string =>
  toHtml(keepTogether([{ type: 'text', value: text }], locale));
const whole = (text: string): string => `<span class="whole">${text}</span>`;

for (const language of ['zh', 'en'] as const)
  for (const { example } of KEEP_RULES[language])
    test(`no line breaks ${example}`, () => {
      const [before, after] = language === 'en' ? ['in ', ' of it'] : ['共', '，其余'];
      assert.equal(
        html(before + example + after, language === 'en' ? 'en' : 'zh-Hans'),
        `${before}${whole(example)}${after}`,
      );
    });

test('a range is kept with its unit, and a line begins with no dash that joins', () => {
  assert.equal(html('3～5年内，一季度'), `${whole('3～5年')}内，一季度`);
  assert.equal(html('村党支部—合作社—农户'), `村党支${whole('部—')}合作${whole('社—')}农户`);
});

test('the two dashes of a break are left to browsers', () => {
  assert.equal(html('好消息——项目落地'), '好消息——项目落地');
});

test('an English amount is kept from its currency to its scale, and what follows is free', () => {
  assert.equal(html('worth CNY 3.2 billion in all', 'en'), `worth ${whole('CNY 3.2 billion')} in all`);
  assert.equal(html('about US$12 million', 'en'), `about ${whole('US$12 million')}`);
  assert.equal(html('on 18 March it opened', 'en'), `on ${whole('18 March')} it opened`);
  assert.equal(html('held 24 times', 'en'), `held ${whole('24 times')}`);
  assert.equal(html('24 projects', 'en'), '24 projects');
});

const number = (text: string): ElementContent =>
  h('a', { className: 'num', href: '#x' }, h('span', text), '\u2060', h('sup', '③'));
const linked = (text: string): string => toHtml(keepTogether([number(text)], 'zh-Hant'));

test('a number goes with its unit: whole where it is short, else a line may end between the two', () => {
  assert.match(linked('第9位'), /<span><span class="whole">第9位<\/span><\/span>/);
  assert.match(linked('1411.61萬元'), /<span>1411\.61<span class="whole">萬元<\/span><\/span>/);
  assert.match(linked('1150.2億元'), /<span class="whole">1150\.2億元<\/span>/);
  assert.match(linked('5平方公里'), /<span class="whole">5平方公里<\/span>/);
  assert.match(linked('140%'), /<span class="whole">140%<\/span>/);
  assert.match(linked('24次'), /\u2060<sup>③<\/sup>/);
});

test('a break is offered between a character and quotation marks around digits, which browsers take for Latin ones', () => {
  assert.equal(html('全区“12345”工作'), '全区<wbr>“12345”<wbr>工作');
  assert.equal(html('推进“项目提升年”行动'), '推进“项目提升年”行动');
});

test('a text stays as it is', () => {
  for (const text of ['1—11月，全区“12345”热线—平台完成86件', '全区“A”级、80—100亿元'])
    assert.equal(html(text).replaceAll(/<[^>]*>/g, ''), text);
});
