import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { reportSchema } from '../../src/library/schemas/report.ts';

const page = readFileSync(new URL('../../docs/report.yaml.md', import.meta.url), 'utf8');
const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];

test('the example on the page about report.yaml is a sound report.yaml', () => {
  const { error } = reportSchema.safeParse(parse(example));
  assert.equal(error, undefined);
});

test('the page about report.yaml shows every key', () => {
  const shown = Object.keys(parse(example) as object);
  assert.deepEqual(
    Object.keys(reportSchema.shape).filter((key) => !shown.includes(key)),
    [],
  );
});
