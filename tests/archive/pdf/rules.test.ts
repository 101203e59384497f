import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { ACCESS_RULES } from './access-rules.ts';
import { ARCHIVE_RULES } from './archive-rules.ts';
import { BOX_RULES } from './box-rules.ts';
import { FILE_RULES } from './file-rules.ts';
import { FONT_RULES } from './font-rules.ts';
import { open, spoiled } from './rule.ts';
import { printSamples } from './samples.ts';
import type { Sample } from './samples.ts';
import { TREE_RULES } from './tree-rules.ts';

const RULES = [...ARCHIVE_RULES, ...FILE_RULES, ...FONT_RULES, ...ACCESS_RULES, ...TREE_RULES, ...BOX_RULES];

describe('a PDF of the archive', () => {
  let samples: Sample[] = [];
  before(async () => {
    samples = await printSamples([
      { id: '2025-qilu-software-park', locales: ['zh-Hans', 'en'] },
      { id: '2019-jinan-high-tech-zone', locales: ['zh-Hant'] },
      { id: '2023-jiyang-district', locales: ['zh-Hant-HK'] },
    ]);
  });

  for (const rule of RULES)
    test(`${rule.title} (${rule.clause})`, async () => {
      for (const { source, locale, bytes } of samples) {
        const problems = rule.problems(await open(bytes), bytes);
        assert.deepEqual(problems.slice(0, 12), [], `${source.report.id} ${locale}`);
      }
      const broken = await spoiled(rule, samples[0]!.bytes);
      assert.notDeepEqual(rule.problems(await open(broken), broken), [], 'a broken one is noticed');
    });
});
