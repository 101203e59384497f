import assert from 'node:assert/strict';
import { test } from 'node:test';
import config from '../../.dependency-cruiser.mjs';

const stages = [
  'article',
  'figures',
  'editions',
  'charts',
  'library',
  'site',
  'pages',
  'build',
  'archive',
  'cli',
];

/** Is an import from one folder to another forbidden by the one-way rules? */
const forbidden = (from: string, to: string) =>
  config.forbidden.some(
    (rule) =>
      rule.name.startsWith('one-way') &&
      new RegExp(rule.from.path!).test(`src/${from}/a.ts`) &&
      new RegExp(rule.to.path!).test(`src/${to}/b.ts`),
  );

test('a stage may import from every stage before it and from none after it', () => {
  for (const [i, from] of stages.entries())
    for (const [j, to] of stages.entries()) assert.equal(forbidden(from, to), j > i, `${from} → ${to}`);
});
