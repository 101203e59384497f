import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { inspectLibrary, reportProblems } from '../../src/library/index.ts';
import { makeLibrary } from './fixture.ts';

const NAMES = /-reports$/;

/** What is said between reports, `file:line:column name`, of texts by year and organisation. */
function between(t: TestContext, reports: [year: number, organisation: string, text: string][]): string[] {
  const root = makeLibrary(t);
  for (const [index, [year, organisation, text]] of reports.entries()) {
    const id = `${year}-river-${index}`;
    mkdirSync(join(root, 'content/reports', id), { recursive: true });
    writeFileSync(join(root, 'seeds', `${id}.txt`), `${organisation}${year}年工作总结\n\n${text}\n`);
    writeFileSync(
      join(root, 'content/reports', id, 'report.yaml'),
      `organisation:\n  name: ${organisation}\nyear: ${year}\npublished: ${year + 1}\nreference: ${year + 1}-01\n`,
    );
  }
  const { files } = inspectLibrary(root, { cache: null });
  for (const file of files) file.messages = file.messages.filter(({ ruleId }) => NAMES.test(ruleId ?? ''));
  return reportProblems(files, { language: 'en' })
    .split('\n')
    .filter((line) => /^seeds/.test(line))
    .map((line) => line.replace(' warning', ''));
}

test('two reports that give one metric of one year differently are told so, at the later one', (t) => {
  assert.deepEqual(
    between(t, [
      [2022, '临溪区', '2022年，实际利用外资3.2亿美元。'],
      [2023, '临溪区', '2023年，实际利用外资4.1亿美元；2022年，实际利用外资2.9亿美元。'],
    ]),
    ['seeds/2023-river-1.txt:3:32 conflicting-reports'],
  );
});

test('a growth that the levels of two reports do not bear out is told', (t) => {
  const [before, wrong, right] = [
    '粮食总产量50万吨。',
    '粮食总产量55万吨，增长20%。',
    '粮食总产量55万吨，增长10%。',
  ];
  const read = (text: string) =>
    between(t, [
      [2022, '临溪区', `2022年，${before}`],
      [2023, '临溪区', `2023年，${text}`],
    ]);
  assert.deepEqual(read(wrong), ['seeds/2023-river-1.txt:3:12 growth-between-reports']);
  assert.deepEqual(read(right), []);
});

test('a unit that jumps from year to year is told', (t) => {
  assert.deepEqual(
    between(t, [
      [2022, '临溪区', '2022年，一般公共预算收入58.7亿元。'],
      [2023, '临溪区', '2023年，一般公共预算收入61.2万元，增长4.3%。'],
    ]),
    ['seeds/2023-river-1.txt:3:15 unit-jump-between-reports'],
  );
});

test('reports of two organisations are not held against each other', (t) => {
  assert.deepEqual(
    between(t, [
      [2023, '临溪区', '2023年，实际利用外资3.2亿美元。'],
      [2023, '云山县', '2023年，实际利用外资4.1亿美元。'],
    ]),
    [],
  );
});

test('a rounded number in one report and the exact one in another agree', (t) => {
  assert.deepEqual(
    between(t, [
      [2022, '临溪区', '2022年，实际利用外资3.18亿美元。'],
      [2023, '临溪区', '2022年，实际利用外资3.2亿美元。2023年，实际利用外资超4亿美元。'],
    ]),
    [],
  );
});
