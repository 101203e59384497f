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
const NONE = { report: null, english: null, published: null, site: null, glossary: null };
const edited = (edit: Edit, report = YAML): string =>
  applyEdit({ ...NONE, report }, edit, frame).report ?? '';
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

test('a status is written where there is none, changed in its line, and not written where nothing changes', () => {
  assert.deepEqual(changes(YAML, edited({ type: 'status', status: 'draft' })), ['+ status: draft']);
  assert.equal(edited({ type: 'status', status: 'published' }), YAML);
  const draft = `status: draft # 先放着\n${YAML}`;
  assert.equal(edited({ type: 'status', status: 'review' }, draft), draft.replace('draft', 'review'));
});

test('what a report says of itself is set with its note gone, confirmed as it is, and taken away with what hangs on it', () => {
  const guessed =
    'organisation:\n  name: 清河 # 请确认，见第 1 行\n  place: 临溪县 # 请确认，见第 2 行\nauthor: [王琳] # 请确认，见第 3 行\nauthorEn: [Wang Lin]\nsource:\n  name: 临溪日报\n  en: Linxi Daily # 官网\n';
  const set = (fields: object, confirmed: 'organisation.place'[] = []) =>
    edited({ type: 'details', fields, confirmed }, guessed);
  assert.deepEqual(changes(guessed, set({ 'organisation.name': '清河镇' })), [
    '-   name: 清河 # 请确认，见第 1 行',
    '+   name: 清河镇',
  ]);
  assert.deepEqual(changes(guessed, set({}, ['organisation.place'])), [
    '-   place: 临溪县 # 请确认，见第 2 行',
    '+   place: 临溪县',
  ]);
  assert.doesNotMatch(set({ author: [] }), /author/);
  assert.doesNotMatch(set({ 'source.name': '' }), /source|Linxi/);
  assert.equal(set({ 'source.en': 'Linxi Daily' }), guessed);
});

const SITE = `publisher: { name: 清河镇 } # 谁发布
url: https://a.example
editions: [zh-Hans, en]
contact:
  email: a@a.example # 总机
records:
  - text: 鲁ICP备00000000号 # 管局
    url: https://beian.miit.gov.cn/
  - { text: 鲁公网安备1号 }
`;
const settled = (edit: Edit): string => applyEdit({ ...NONE, site: SITE }, edit, frame).site ?? '';

test('settings of the site are changed one by one, in their own line', () => {
  const site = (fields: object): string[] => changes(SITE, settled({ type: 'site', fields }));
  assert.deepEqual(site({ 'publisher.en': 'Qinghe Town' }), [
    '- publisher: { name: 清河镇 } # 谁发布',
    '+ publisher: { name: 清河镇, en: Qinghe Town } # 谁发布',
  ]);
  assert.deepEqual(site({ editions: ['en', 'zh-Hans'] }), [
    '- editions: [zh-Hans, en]',
    '+ editions: [en, zh-Hans]',
  ]);
  assert.deepEqual(site({ 'contact.email': '' }), [
    '- contact:',
    '-   email: a@a.example # 总机',
    '+ contact: {} # 总机',
  ]);
  assert.deepEqual(site({ 'colours.light': '#1f4e79' }), ['+ colours:', "+   light: '#1f4e79'"]);
});

test('lines of the footer are changed, added and taken away each for itself; the last leaves an empty list', () => {
  const record = (index: number, said: { text: string; url?: string } | null): string =>
    settled({ type: 'record', index, record: said });
  assert.deepEqual(changes(SITE, record(0, { text: '鲁ICP备1号', url: 'https://beian.miit.gov.cn/' })), [
    '-   - text: 鲁ICP备00000000号 # 管局',
    '+   - text: 鲁ICP备1号 # 管局',
  ]);
  assert.deepEqual(changes(SITE, record(1, null)), ['-   - { text: 鲁公网安备1号 }']);
  assert.deepEqual(changes(SITE, record(2, { text: '第三行' })), ['+   - { text: 第三行 }']);
  assert.equal(record(9, { text: '太远' }), SITE);
  const one = SITE.replace(/ {2}- \{ text.*\n/, '');
  const left = applyEdit({ ...NONE, site: one }, { type: 'record', index: 0, record: null }, frame).site;
  assert.match(left ?? '', /^records: \[\]$/m);
});

test('a name for every report goes into the list of the glossary that it belongs to, once', () => {
  const named = (glossary: string | null, en: string): string =>
    applyEdit(
      { ...NONE, glossary },
      { type: 'term', zh: '报到率', en, why: '审稿时定', list: 'metrics' },
      frame,
    ).glossary ?? '';
  const first = named('# 词汇\nunits: []\n', 'Enrolment rate');
  assert.equal(first, '# 词汇\nunits: []\nmetrics:\n  - { zh: 报到率, en: Enrolment rate, why: 审稿时定 }\n');
  assert.equal(named(first, 'Registration rate'), first.replace('Enrolment', 'Registration'));
  assert.match(named(null, 'Enrolment rate'), /^metrics:\n/);
});
