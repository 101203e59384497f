import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspectLibrary, severityOf, sortMessages, textsOf } from '../../src/library/index.ts';
import { makeLibrary } from './fixture.ts';

const SEED = `河源镇2024年工作回顾
一年来，全镇上下同心协力，各项工作都有新进展。
农业生产
2024年，全镇粮食总产量3.2万吨，同比增长4.1%。
村镇建设
全年工业技改投入完成3.62，为历年最高。
`;

/** A library with a number that became no figure, some lines at the end of its report.yaml. */
function inspect(t: Parameters<typeof makeLibrary>[0], lines = '') {
  const root = makeLibrary(t);
  writeFileSync(join(root, 'seeds/2024-heyuan-town.txt'), SEED);
  appendFileSync(join(root, 'content/reports/2024-heyuan-town/report.yaml'), lines);
  const { files, reports } = inspectLibrary(root, { cache: null });
  const messages = sortMessages(files).map(({ message }) => message);
  return { messages, figures: reports[0]?.figures ?? 0 };
}
const doubtIn = ({ messages }: ReturnType<typeof inspect>) =>
  messages.find(({ ruleId }) => ruleId === 'unread-number' || ruleId === 'unit-missing');

test('a number that became no figure is told with the two entries that settle it, each ready to paste', (t) => {
  const before = inspect(t);
  const doubt = doubtIn(before);
  assert.deepEqual([doubt?.line, doubt?.column], [6, 11]);
  for (const language of ['zh', 'en'] as const) {
    const { fix } = textsOf(doubt as NonNullable<typeof doubt>)[language];
    const [figure = '', none = ''] = fix.match(/- \{[^}]*\}/g) ?? [];
    const filled = figure.replace('metric: ', "metric: 工业技改投入, value: '3.62亿元' ");
    const added = inspect(t, `figures:\n  ${filled}\n`);
    assert.deepEqual([doubtIn(added), added.figures], [undefined, before.figures + 1]);
    const settled = inspect(t, `figures:\n  ${none}\n`);
    assert.deepEqual([doubtIn(settled), settled.figures], [undefined, before.figures]);
    for (const { messages } of [added, settled])
      assert.deepEqual(
        messages.filter((message) => severityOf(message) === 'error'),
        [],
      );
    const unfilled = inspect(t, `figures:\n  ${figure}\n`).messages[0];
    assert.deepEqual([unfilled?.ruleId, unfilled?.fatal], ['wrong-type', true]);
  }
});
