import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdit, EditError } from '../../src/desk/edits/index.ts';
import type { Edit } from '../../src/desk/edits/index.ts';

const YAML = `# 这份报告由办公室维护
organisation: { name: 清河镇, en: 'Qinghe Town' } # 名称
year: 2025   # 财年

# 下面是决定
headline:
  - b-2025 # 先说这个
  - a-2025
figures:
  - said: 18公里
    sentence: "新修道路18公里：全线通车。"
    metric: 道路里程 # 改过
pins: []
`;
const frame = { order: { ids: [], depths: new Map() } as never, skeleton: () => '' };
const edited = (edit: Edit, report = YAML): string =>
  applyEdit({ report, english: null }, edit, frame).report;
/** Lines that the one text has and the other hasn't. */
const changes = (before: string, after: string): string[] => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
};
const number = { said: '3.2万吨', sentence: '粮食总产量3.2万吨。' };

test('a decision on a figure adds its lines after the last one, and changes no other', () => {
  const after = edited({ type: 'figure', number, set: { hidden: '未经核实' } });
  assert.ok(
    changes(YAML, after).every((line) => line.startsWith('+ ')),
    after,
  );
  assert.match(
    after,
    /metric: 道路里程 # 改过\n {2}- said: 3\.2万吨\n {4}sentence: 粮食总产量3\.2万吨。\n {4}hidden: 未经核实\npins: \[\]/,
  );
});

test('a second decision on the same number goes into its entry, whose note stays', () => {
  const entry = { said: '18公里', sentence: '新修道路18公里：全线通车。' };
  const after = edited({ type: 'figure', number: entry, entry, set: { metric: '新修道路', period: '2025' } });
  assert.deepEqual(changes(YAML, after), [
    '-     metric: 道路里程 # 改过',
    '+     metric: 新修道路 # 改过',
    "+     period: '2025'",
  ]);
});

test('taking the last decision on a figure back takes its entry, and the list when it was the only one', () => {
  const entry = { said: '18公里', sentence: '新修道路18公里：全线通车。' };
  const after = edited({ type: 'undecide', entry });
  assert.doesNotMatch(after, /figures|18公里/);
  assert.match(after, /^headline:\n {2}- b-2025 # 先说这个\n {2}- a-2025\npins: \[\]\n$/m);
});

test('quotes, blanks and notes of other lines stay to the last character, with the line ends of Windows and a byte order mark', () => {
  const windows = `\ufeff${YAML.replaceAll('\n', '\r\n')}`;
  const edit: Edit = { type: 'chart', chart: 'n-share-a-2025', kind: 'none' };
  assert.equal(edited(edit, windows), `\ufeff${edited(edit).replaceAll('\n', '\r\n')}`);
  assert.ok(changes(YAML, edited(edit)).every((line) => line.startsWith('+ ')));
});

test('words that mean something to YAML are quoted', () => {
  const after = edited({ type: 'figure', number, set: { hidden: '# 见附件: 表1' } });
  assert.match(after, /hidden: ['"]# 见附件: 表1['"]/);
});

test('a file that is no YAML is not edited', () => {
  assert.throws(() => edited({ type: 'headline', ids: ['a'] }, 'a: [1'), EditError);
  assert.throws(() => edited({ type: 'headline', ids: ['a'] }, '- a\n'), EditError);
});

test('an empty file and one with notes alone get the first decision', () => {
  for (const before of ['', '# 还没有决定\n'])
    assert.equal(edited({ type: 'headline', ids: ['a-2025'] }, before), `${before}headline: [a-2025]\n`);
});

test('lines that the program joined are parted by saying that the first is a paragraph; those that staff joined, by their entry', () => {
  const part: Edit & { type: 'mend' } = { type: 'mend', lines: [7, 9], joined: false };
  assert.deepEqual(changes(YAML, edited(part)), ['+ structure:', '+   paragraphs: [7]']);
  assert.equal(edited(part, edited(part)), edited(part));
  assert.equal(edited(part, edited({ ...part, joined: true })), YAML);
});
