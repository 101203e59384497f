import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { siteSchema } from '../../src/library/schemas/site.ts';

const page = readFileSync(new URL('../../docs/site.yaml.md', import.meta.url), 'utf8');
const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
const shown = parse(example) as Record<string, unknown>;

test('the example on the page about site.yaml is a sound site.yaml', () => {
  assert.equal(siteSchema.safeParse(shown).error, undefined);
});

test('the page about site.yaml shows every key', () => {
  assert.deepEqual(Object.keys(shown).sort(), Object.keys(siteSchema.shape).sort());
  assert.deepEqual(Object.keys(shown['contact'] as object), Object.keys(siteSchema.shape.contact.shape));
  assert.deepEqual(Object.keys(shown['publisher'] as object), Object.keys(siteSchema.shape.publisher.shape));
});

test('the page about site.yaml marks what must be there, and nothing else', () => {
  for (const line of example.split('\n')) {
    const [, key] = /^(\w+):/.exec(line) ?? [];
    if (key === undefined) continue;
    const { [key]: _, ...rest } = shown;
    assert.equal(siteSchema.safeParse(rest).success, !line.includes('# 必填'), key);
  }
});
