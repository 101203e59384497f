import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd });

const rules = async (code: string, filePath: string) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
};

const impure = [
  `import { readFileSync } from 'node:fs'; export const a = readFileSync;`,
  `export const a = Date.now();`,
  `export const a = new Date();`,
  `export const a = Math.random();`,
  `export const a = process.env;`,
  `export const a = () => fetch('/');`,
  `export const a = import.meta.url;`,
  `export const a = ['b'].sort((x, y) => x.localeCompare(y));`,
];

for (const stage of ['article', 'figures', 'editions', 'charts', 'site'])
  test(`${stage}/ may not read disk, clock, chance, process or network`, async () => {
    for (const code of impure) assert.equal((await rules(code, `src/${stage}/made-up.ts`)).length, 1, code);
    assert.deepEqual(
      await rules(`export const a = new Date(0).getUTCFullYear();`, `src/${stage}/made-up.ts`),
      [],
    );
  });

test('site/ may import types of the library, but none of its modules', async () => {
  const path = 'src/site/made-up.ts';
  assert.deepEqual(await rules(`import { a } from '../library/index.ts'; export { a };`, path), [
    '@typescript-eslint/no-restricted-imports',
  ]);
  assert.deepEqual(await rules(`import type { A } from '../library/index.ts'; export type { A };`, path), []);
});

test('library/ may read the disk', async () => {
  assert.deepEqual(await rules(impure[0]!, 'src/library/made-up.ts'), []);
});

test('a relative import names its extension', async () => {
  assert.deepEqual(await rules(`import { a } from './a'; export { a };`, 'src/library/made-up.ts'), [
    'nianjian/relative-extension',
  ]);
  assert.deepEqual(await rules(`export { a } from '../b/a';`, 'src/library/made-up.ts'), [
    'nianjian/relative-extension',
  ]);
  assert.deepEqual(
    await rules(
      `import { a } from './a.ts'; import b from 'unified'; export { a, b };`,
      'src/library/made-up.ts',
    ),
    [],
  );
});

test('what the command line reaches may not import astro:*', async () => {
  for (const folder of ['library', 'archive', 'build', 'cli'])
    assert.deepEqual(
      await rules(`import { z } from 'astro:content'; export { z };`, `src/${folder}/made-up.ts`),
      ['no-restricted-imports'],
    );
});

test('an index re-exports by name', async () => {
  assert.deepEqual(await rules(`export * from './a.ts';`, 'src/charts/made-up.ts'), ['no-restricted-syntax']);
});
