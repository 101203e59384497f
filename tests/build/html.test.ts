import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileSelectors, parseHtml, walk, type HtmlElement } from '../../src/build/html.ts';

const outline = (source: string) => {
  const said: string[] = [];
  walk(parseHtml(source), (node) => {
    if (node.type === 'text') said.push(`${node.parent.name}:${JSON.stringify(node.value)}`);
    else
      said.push(
        `<${node.name}${Object.entries(node.attributes)
          .map(([key, value]) => ` ${key}=${value}`)
          .join('')}>`,
      );
  });
  return said;
};
const find = (source: string, name: string) => {
  let found: HtmlElement | null = null;
  walk(parseHtml(source), (node) => {
    if (node.type === 'element' && node.name === name) found = node;
  });
  return found!;
};

test('parseHtml reads elements, void elements and text', () => {
  assert.deepEqual(outline('<p>一<br>二<b>三</b></p>四'), [
    '<p>',
    'p:"一"',
    '<br>',
    'p:"二"',
    '<b>',
    'b:"三"',
    ':"四"',
  ]);
});

test('parseHtml reads attributes in double, single and no quotes, and those that hold >', () => {
  assert.deepEqual(outline(`<a href="a>b" title='c"d' class=e hidden></a>`), [
    '<a href=a>b title=c"d class=e hidden=>',
  ]);
});

test('parseHtml closes self-closing elements of a drawing', () => {
  assert.deepEqual(outline('<svg viewBox="0 0 1 1"><path d="M0 0"/><g/></svg><p></p>'), [
    '<svg viewbox=0 0 1 1>',
    '<path d=M0 0>',
    '<g>',
    '<p>',
  ]);
  assert.equal(find('<svg><path/></svg><p></p>', 'p').parent?.name, '');
});

test('parseHtml resolves character references in text and attributes, but not in scripts', () => {
  assert.deepEqual(outline('<p title="&quot;&#x4e00;">&lt;&amp;&#20013;&nbsp;</p>'), [
    '<p title="一>',
    'p:"<&中\u00a0"',
  ]);
  assert.deepEqual(outline('<script>a &lt; "</p>"</script>'), ['<script>', 'script:"a &lt; \\"</p>\\""']);
});

test('parseHtml skips comments and the doctype', () => {
  assert.deepEqual(outline('<!doctype html><!-- <p> --><i></i>'), ['<i>']);
});

test('parseHtml gives the offset of every element and text', () => {
  const source = '<p>一<b>二</b></p>';
  assert.equal(source.slice(find(source, 'b').start), '<b>二</b></p>');
  assert.equal(find(source, 'b').children[0]?.start, source.indexOf('二'));
});

const matches = (element: HtmlElement, selector: string) => compileSelectors([selector])(element);

test('compileSelectors understands names, classes, attributes and descendants', () => {
  const cell = find('<table><th class="a" scope="row">1</th></table>', 'th');
  assert.ok(
    ['th[scope=row]', 'table th.a[scope=row]', '[scope=row]'].every((selector) => matches(cell, selector)),
  );
  assert.ok(
    !['th[scope=col]', 'td[scope=row]', 'th.b[scope=row]'].some((selector) => matches(cell, selector)),
  );
  const text = find('<svg class="a"><g><text class="t-val b">1</text></g></svg>', 'text');
  for (const selector of ['text', '.t-val', 'text.t-val.b', 'svg text', 'svg.a .b', '.a g text'])
    assert.ok(matches(text, selector), selector);
  for (const selector of ['svg', '.t', 'text.c', 'p text', 'g.a text', 'svg .a text'])
    assert.ok(!matches(text, selector), selector);
});

test('compileSelectors refuses what it does not understand', () => {
  assert.throws(() => compileSelectors(['a > b']), /invalid selector: >/);
});
