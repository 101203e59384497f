import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listFiles } from '../../src/build/files.ts';
import { readReport } from '../../src/library/index.ts';
import { makeLibrary, run, TOWN } from './library.ts';

const root = mkdtempSync(join(tmpdir(), 'nianjian-decided-'));
const out = join(root, 'out');
const SENTENCE = '全年新修道路18公里，6200名村民出行更加方便。';

/** A town with a plan for the next year, whose staff corrected one figure and hid another. */
before(async () => {
  makeLibrary(root);
  appendFileSync(
    join(root, 'content/reports', TOWN, 'report.yaml'),
    `figures:
  - said: 3.2万吨
    sentence: 2024年，全镇粮食总产量3.2万吨，同比增长4.1%。
    metric: 粮食收成
    value: 3.25万吨
  - said: 18公里
    sentence: ${SENTENCE}
    hidden: 未经审计
`,
  );
  appendFileSync(join(root, 'seeds', `${TOWN}.txt`), '2025年，全镇力争实现粮食总产量3.5万吨。\n');
  const made = await run('archive', TOWN, '--root', root, '--out', out);
  assert.equal(made.code, 0, made.output);
});
after(() => rmSync(root, { recursive: true, force: true }));

test('an archive of targets and of figures that staff corrected and hid is proved whole by the seed and the decisions in it', async () => {
  const { code, output } = await run('verify', join(out, TOWN));
  assert.equal(code, 0, output);
});

test('a hidden figure is on no page and in no data of the archive, in any edition; its sentence stays', () => {
  const [hidden] = readReport(root, TOWN, { cache: null }).hidden;
  assert.ok(hidden);
  const made = listFiles(join(out, TOWN)).filter((path) => /\.(?:html|json|csv)$/.test(path));
  assert.ok(made.length >= 3);
  for (const path of made) {
    const text = readFileSync(join(out, TOWN, path), 'utf8');
    assert.ok(!text.includes(hidden.id), path);
    if (path.endsWith('.html')) assert.ok(text.replace(/<[^>]*>/g, '').includes('18公里'), path);
    else assert.ok(!text.includes('18公里'), path);
    if (path.endsWith('.csv')) assert.ok(text.includes('3.25'), path);
  }
});

test('the data says of each figure what staff corrected, and nothing of those that they left', () => {
  for (const path of listFiles(join(out, TOWN)).filter((one) => one.endsWith('figures.zh-Hans.json'))) {
    const { figures } = JSON.parse(readFileSync(join(out, TOWN, path), 'utf8')) as {
      figures: { metric: string; decided: string[] }[];
    };
    assert.deepEqual(
      figures.map(({ metric, decided }) => [metric, decided]),
      [
        ['粮食收成', ['metric', 'value']],
        ['村民', []],
        ['粮食总产量', []],
      ],
    );
    const [columns = '', ...rows] = readFileSync(
      join(out, TOWN, path.replace('.json', '.csv')),
      'utf8',
    ).split('\r\n');
    const column = columns.split(',').indexOf('decided');
    assert.ok(rows.some((row) => row.split(',')[column] === 'metric value'));
    return;
  }
  assert.fail('no data');
});

test('a bag whose decisions were changed is no longer whole', async () => {
  const path = listFiles(join(out, TOWN)).find((one) => one.endsWith(`${TOWN}/report.yaml`)) ?? '';
  const file = join(out, TOWN, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace('3.25万吨', '3.35万吨'));
  const { code, output } = await run('verify', join(out, TOWN));
  assert.equal(code, 1);
  assert.match(output, /3\.35/);
});
