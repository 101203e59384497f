import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { readProse } from '../../src/editions/prose.ts';

const html = (markdown: string): string => toHtml(readProse(markdown).children).trim();

test('headings, paragraphs, lists, links and stress are set, and a wrapped Chinese paragraph has no blanks', () => {
  assert.equal(
    html('## 关于\n\n第一行，\n第二行**重点**，见[网站](https://a.example/)。\n\n- 甲\n- 乙'),
    '<h2>关于</h2>\n<p>第一行，第二行<strong>重点</strong>，见<a href="https://a.example/">网站</a>。</p>\n<ul>\n<li>甲</li>\n<li>乙</li>\n</ul>',
  );
});

test('a wrapped English paragraph keeps its blanks', () => {
  assert.equal(html('one\ntwo'), '<p>one\ntwo</p>');
});

test(':keep[…] stays in every edition, :span[…]{lang=…} names its language, another colon is a colon', () => {
  assert.equal(
    html('记者:keep[于泊升]，:span[Qilu]{lang=en}，10:30 开会:ok[x]'),
    '<p>记者<span translate="no">于泊升</span>，<span lang="en">Qilu</span>，10:30 开会:ok[x]</p>',
  );
});

test('HTML and pictures are shown as they are written and told with their place', () => {
  const prose = readProse('甲\n\n<script>alert(1)</script>\n\n乙 ![图](a.png)');
  assert.doesNotMatch(toHtml(prose.children), /<script|<img/);
  assert.deepEqual(
    prose.problems.map(({ name, place: { line, column } }) => [name, line, column]),
    [
      ['prose-unsupported', 3, 1],
      ['prose-unsupported', 5, 3],
    ],
  );
});

test('a link without a scheme leads nowhere and is told; a script is no address', () => {
  for (const href of ['www.example.cn', 'javascript:alert(1)']) {
    const { children, problems } = readProse(`[网站](${href})`);
    assert.deepEqual(
      problems.map(({ name }) => name),
      ['prose-link'],
    );
    assert.doesNotMatch(toHtml(children), /javascript|www/);
  }
});

test('a heading of the first level gives way to the page’s title', () => {
  const { children, problems } = readProse('# 关于');
  assert.equal(toHtml(children), '<h2>关于</h2>');
  assert.deepEqual(
    problems.map(({ name }) => name),
    ['prose-heading'],
  );
});
