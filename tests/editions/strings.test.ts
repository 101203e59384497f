import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, strings } from '../../src/editions/index.ts';
import en from '../../src/editions/strings/en.json' with { type: 'json' };
import zhHans from '../../src/editions/strings/zh-Hans.json' with { type: 'json' };

/** Every text of a tree by its path. */
function texts(tree: unknown, path = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[path, tree]]);
  return new Map(
    Object.entries(tree as object).flatMap(([key, inner]) => [...texts(inner, `${path}.${key}`)]),
  );
}
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test('English and Chinese have the same words', () => {
  assert.deepEqual([...texts(en).keys()].sort(), [...texts(zhHans).keys()].sort());
});

test('English and Chinese have the same places in their words; sentences of charts are built as each language needs', () => {
  const english = texts(en);
  for (const [path, text] of texts(zhHans))
    if (!path.startsWith('.chart.')) assert.deepEqual(places(english.get(path) ?? ''), places(text), path);
});

test('no text is empty', () => {
  for (const tree of [en, zhHans])
    for (const [path, text] of texts(tree)) assert.notEqual(text.trim(), '', path);
});

test('the traditional words are converted', () => {
  assert.equal(strings('zh-Hant').figure.contribution_pp, '拉動增長');
  assert.equal(strings('zh-Hant-HK').figure.year, '{year}年');
});

test('format fills every place of a template, and throws for one without a value', () => {
  assert.equal(format('{from}—{to}年', { from: 2021, to: 2025 }), '2021—2025年');
  assert.throws(() => format('{name}', {}), /invalid value of name/);
});
