import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { LEFT_OUTS, leftOutOf } from '../../src/archive/single-file/left-out.ts';
import { plainDrawing, SET_BY_STYLES } from '../../src/archive/single-file/plain-drawings.ts';
import { dropUnusedRules } from '../../src/archive/single-file/unused-rules.ts';
import { parseHtml } from '../../src/build/html.ts';

const page = parseHtml(
  '<html lang="en"><body><main class="report"><p class="a">1</p><details><summary>2</summary></details><a href="#x">3</a></main>',
);
const kept = (css: string) => dropUnusedRules(css, page);

test('a rule that no element of the page can meet is left out, also within @media, and of a list of selectors that part', () => {
  assert.equal(kept('.a{color:red}.b{color:blue}'), '.a{color:red}');
  assert.equal(kept('.b,.a,main .b{color:red}'), '.a{color:red}');
  assert.equal(kept('@media print{.b{x:y}.a{x:y}}@media screen{.b{x:y}}'), '@media print{.a{x:y}}');
  assert.equal(kept(':root:lang(zh){x:y}:root:lang(en){x:y}'), ':root:lang(en){x:y}');
  assert.equal(kept('.b:is(.c,.d){x:y}.a:is(.a,.d){x:y}'), '.a:is(.a,.d){x:y}');
});

test('a rule for a state or a part stays: pointed at, opened, aimed at, before, selected', () => {
  for (const rule of [
    'a:hover{x:y}',
    'a:target{x:y}',
    'main:has(:target){x:y}',
    'details[open]>summary{x:y}',
    '.a::before{content:"{"}',
    '::selection{x:y}',
    '.a:not(:target){x:y}',
    '@font-face{font-family:A}',
    '@page{margin:0}',
    '@keyframes b{from{x:y}}',
  ])
    assert.equal(kept(rule), rule);
});

test('what charts.css says of a class is left out of a drawing in a page, and nothing else', () => {
  const css = readFileSync('src/styles/charts.css', 'utf8');
  const property = { fill: 'fill', stroke: 'stroke', fontFamily: 'font-family' };
  for (const [attribute, classes] of Object.entries(SET_BY_STYLES))
    for (const name of classes)
      assert.match(
        css,
        new RegExp(
          `\\.chart \\.${name}(?:,\\s*\\.chart [^{]*)?\\s*\\{[^}]*\\b${property[attribute as 'fill']}:`,
        ),
        `${name} ${attribute}`,
      );
  const drawing = s('svg', { className: ['chart'], xmlns: 'http://www.w3.org/2000/svg', fontFamily: 'A' }, [
    s('rect', { className: ['m-ink'], fill: '#111', width: 3 }),
    s('rect', { className: ['m-hollow'], fill: 'none', stroke: '#222' }),
    s('text', { className: ['t', 't-val'], fontFamily: 'B', fontWeight: 500 }, '4'),
  ]);
  plainDrawing(drawing);
  assert.equal(
    toHtml(drawing),
    '<svg class="chart"><rect class="m-ink" width="3"></rect><rect class="m-hollow" fill="none"></rect><text class="t t-val" font-weight="500">4</text></svg>',
  );
});

test('a page says in its first tag what it goes without', () => {
  assert.deepEqual(
    leftOutOf('<!doctypehtml><html lang=en data-left-out="middle pictures logo face"><p>'),
    Object.keys(LEFT_OUTS),
  );
  assert.deepEqual(leftOutOf(Buffer.from('<!doctype html><html lang="en" data-left-out=middle>')), [
    'middle',
  ]);
  assert.deepEqual(leftOutOf('<!doctypehtml><html lang=en><p>data-left-out=middle'), []);
});
