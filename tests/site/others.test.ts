import assert from 'node:assert/strict';
import { test } from 'node:test';
import { othersIn } from '../../src/site/index.ts';

const report = (year: number, name: string, slug = 'a') => ({
  id: `${year}-${slug}`,
  year,
  organisation: { name },
});

test('the other reports of an organisation are those of other years, one a year, the oldest first', () => {
  const own = report(2024, '甲');
  const reports = [own, report(2025, '甲'), report(2019, '甲'), report(2019, '甲', 'b'), report(2020, '乙')];
  assert.deepEqual(
    othersIn(reports)(own).map(({ id }) => id),
    ['2019-a', '2025-a'],
  );
});

test('an organisation with one report has no others, and years further than thirty away do not count', () => {
  const reports = [report(2024, '甲'), report(1980, '甲'), report(2024, '乙')];
  for (const one of reports) assert.deepEqual(othersIn(reports)(one), []);
});
