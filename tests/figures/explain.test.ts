import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFigures } from '../../src/figures/index.ts';
import { BINDING_RULES } from '../../src/figures/tables/rules.ts';
import { articleOf } from './render.ts';

const explain = (text: string): string[] =>
  explainFigures(articleOf(text), { year: 2023, reference: '2024-01' });

for (const [name, rule] of Object.entries(BINDING_RULES)) {
  test(`--explain names ${name} for ${rule.example}`, () => {
    const told = explain(rule.example).join('\n');
    assert.match(told, new RegExp(`^  ${name}\\s`, 'm'), told);
  });
}

test('--explain shows the words with their parts of speech, and the names that were not taken', () => {
  const [told] = explain('去年认定7个文化项目。');
  assert.match(told ?? '', /‹7个›/);
  assert.match(told ?? '', /文化\/n/);
  assert.match(explain('工业投资完成38亿元专项资金。')[0] ?? '', /\(name-behind\)\s+专项资金/);
});
