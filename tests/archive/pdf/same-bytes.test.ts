import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printSamples } from './samples.ts';

test('two printings of the same report, by two browsers, are the same bytes', async () => {
  const wanted = [{ id: '2019-jinan-high-tech-zone', locales: ['zh-Hans', 'zh-Hant-HK'] as const }];
  const [first, second] = [await printSamples(wanted), await printSamples(wanted)];
  for (const [i, { bytes }] of first.entries())
    assert.ok(Buffer.from(bytes).equals(Buffer.from(second[i]!.bytes)), wanted[0]!.locales[i]);
});
