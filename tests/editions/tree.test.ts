import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { convertTree } from '../../src/editions/script/tree.ts';
import type { ScriptOptions } from '../../src/editions/script/convert.ts';
import type { ChineseLocale, Pin } from '../../src/editions/types.ts';

const elements = (html: string): ElementContent[] => {
  const [root] = fromHtml(html).children.filter((node): node is Element => node.type === 'element');
  return (root?.children[1] as Element).children;
};
const convert = (
  html: string,
  locale: ChineseLocale = 'zh-Hant',
  pins: readonly Pin[] = [],
  options: ScriptOptions = {},
): string => toHtml(convertTree(elements(html), locale, pins, options));

test('a word that elements cut is read whole: 头<b>发</b> is hair, 皇<a>后</a> is an empress', () => {
  assert.equal(convert('<p>头<b>发</b>、出<b>发</b></p>'), '<p>頭<b>髮</b>、出<b>發</b></p>');
  assert.equal(
    convert('<p>皇<a href="#x">后</a>以<a href="#x">后</a></p>'),
    '<p>皇<a href="#x">后</a>以<a href="#x">後</a></p>',
  );
  assert.equal(convert('<p>理<em>发<b>店</b></em></p>'), '<p>理<em>髮<b>店</b></em></p>');
});

test('words of two blocks are never read as one', () => {
  assert.equal(convert('<ul><li>头</li><li>发</li></ul>'), '<ul><li>頭</li><li>發</li></ul>');
  assert.equal(convert('<p>头<br>发</p>'), '<p>頭<br>發</p>');
});

test('code stays as it is, and the text around it does not', () => {
  assert.equal(
    convert('<p>运行<code>发展</code>后<kbd>发</kbd></p><pre>发展</pre>'),
    '<p>運行<code>发展</code>後<kbd>发</kbd></p><pre>发展</pre>',
  );
});

test('translate="no" stays as it is, with all that is inside', () => {
  assert.equal(
    convert('<p>记者<span translate="no">于<b>泊升</b></span>说</p>'),
    '<p>記者<span translate="no">于<b>泊升</b></span>說</p>',
  );
});

test('another language stays as it is; the source’s own becomes the edition’s', () => {
  assert.equal(
    convert('<p>论<span lang="ja">万国博覧会</span>与<span lang="zh-Hans">发展</span></p>'),
    '<p>論<span lang="ja">万国博覧会</span>與<span lang="zh-Hant">發展</span></p>',
  );
});

test('ids and addresses stay as they are, also where an address is the text; what is read of an attribute is converted', () => {
  assert.equal(
    convert('<p id="发展"><a href="/发展" title="发展">见https://a.example/发展</a></p>'),
    '<p id="发展"><a href="/发展" title="發展">見https://a.example/发展</a></p>',
  );
});

test('pins hold across elements and give way to what stays', () => {
  const pins: Pin[] = [{ source: '万象里', 'zh-Hant': '萬象里', why: '商场名' }];
  assert.equal(convert('<p>万<b>象里</b></p>', 'zh-Hant', pins), '<p>萬<b>象里</b></p>');
  assert.equal(convert('<p>万<code>象</code>里</p>', 'zh-Hant', pins), '<p>萬<code>象</code>裡</p>');
});

test('quotation marks pair up across elements, and stay in code', () => {
  assert.equal(
    convert('<p>“<b>发</b>展”与<code>“发展”</code></p>'),
    '<p>「<b>發</b>展」與<code>“发展”</code></p>',
  );
});

test('the nodes that were given are not changed, and the source’s own script is the text itself', () => {
  const given = elements('<p lang="zh-Hans">发展</p>');
  convertTree(given, 'zh-Hant');
  assert.equal(toHtml(given), '<p lang="zh-Hans">发展</p>');
  assert.equal(toHtml(convertTree(given, 'zh-Hans')), '<p lang="zh-Hans">发展</p>');
});
