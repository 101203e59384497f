import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNumbers, explain } from '../../../src/editions/parity/index.ts';
import { CASES } from './cases.ts';

for (const [zh, en, ...wrong] of CASES)
  test(`${zh} — ${en} ${wrong.length === 0 ? 'agree' : `differ: ${wrong.join(', ')}`}`, () => {
    const found = compareNumbers(zh, en);
    const said = found.map((one) => explain(one, zh, en));
    assert.deepEqual(
      found.map(({ kind }) => kind),
      wrong,
      JSON.stringify(said),
    );
  });
