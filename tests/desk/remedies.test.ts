import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { release } from '../../src/cli/release.ts';
import type { Edit } from '../../src/desk/edits/index.ts';
import { openDesk } from '../../src/desk/server/desk.ts';
import type { DeskProblem, DeskRemedy } from '../../src/desk/view/index.ts';
import { FIXTURES, makeLibrary } from '../library/fixture.ts';
import { pngOf } from '../intake/pictures.ts';

const ID = '2024-heyuan-town';
const REPORT = `content/reports/${ID}/report.yaml`;
const silent = { out: () => {}, err: () => {} };

/** What staff would do at a problem's buttons: fields filled in, the first choice taken. */
function editOf(remedy: DeskRemedy): Edit {
  switch (remedy.do) {
    case 'doubt':
      return { type: 'doubt', name: remedy.name, sentence: remedy.sentence, reason: '口径不同' };
    case 'alt':
      return { type: 'picture', file: remedy.file, alt: '新桥', altEn: 'The new bridge' };
    case 'formerly':
      return { type: 'formerly', id: remedy.id, gone: '原文删去了这一句' };
    case 'follow':
      return {
        type: 'figure',
        number: { ...remedy.entry, sentence: remedy.now },
        entry: remedy.entry,
        set: {},
      };
    case 'drop':
      return { type: 'drop', path: remedy.path };
    case 'pin':
      return { type: 'pin', source: remedy.source, 'zh-Hant': remedy.forms[0]!, why: '审稿时选定' };
    case 'term':
      return { type: 'term', zh: remedy.zh, en: 'an English name', why: '审稿时定' };
    case 'detail':
      return { type: 'details', fields: { [remedy.key]: 'In English' }, confirmed: [] };
    case 'confirm':
      return { type: 'details', fields: {}, confirmed: [remedy.key as 'year'] };
    case 'name':
      return { type: 'details', fields: { 'organisation.name': '河源镇' }, confirmed: [] };
    case 'correction':
      return { type: 'correction', date: '2099-01-01', what: '改了产量', why: '原文笔误' };
    case 'translate':
      return {
        type: 'texts',
        path: remedy.path,
        texts: Object.fromEntries(remedy.texts.map(({ field }) => [field, 'In English'])),
      };
    case 'adopt':
      return { type: 'adopt', id: remedy.id, to: remedy.choices[0]?.id ?? null };
  }
}

/** Settles the first problem of a name at the desk and gives what was written; it must be gone then, and no new one there. */
function settle(root: string, id: string, name: string): string {
  const desk = openDesk(root);
  const before = desk.state(id);
  const problems = before.report?.problems ?? [];
  const problem = problems.find((one) => one.name === name && one.remedy);
  assert.ok(problem?.remedy, `${name} has a button: ${JSON.stringify(problems.map((one) => one.name))}`);
  desk.edit(id, before.digests, editOf(problem.remedy));
  const after = desk.state(id);
  const same = ({ name, zh }: DeskProblem): string => `${name} ${zh.what}`;
  const left = after.report?.problems.map(same) ?? ['broken'];
  assert.ok(!left.includes(same(problem)), `${name} is settled`);
  const known = problems.map(same);
  assert.deepEqual(
    left.filter((one) => !known.includes(one)),
    [],
  );
  const now = desk.move(id, after.digests, 'undo');
  assert.deepEqual(now, before.digests, 'it can be undone');
  desk.move(id, now, 'redo');
  return readFileSync(join(root, `content/reports/${id}/report.yaml`), 'utf8');
}

/** A library whose one report is changed. */
function library(
  t: TestContext,
  { article, yaml = '', english }: { article?: string; yaml?: string; english?: string },
) {
  const root = makeLibrary(t);
  if (article) {
    const seed = join(root, `seeds/${ID}.txt`);
    writeFileSync(seed, readFileSync(seed, 'utf8') + article);
  }
  writeFileSync(join(root, REPORT), readFileSync(join(root, REPORT), 'utf8') + yaml);
  if (english) writeFileSync(join(root, `content/reports/${ID}/en.md`), english);
  return root;
}

for (const [folder, name] of [
  ['stale-decision', 'stale-decision'],
  ['stale-headline', 'stale-decision'],
  ['unused-pin', 'unused-pin'],
  ['decision-line', 'decision-line'],
  ['figure-decisions', 'lost-decision'],
  ['chart-choices', 'unknown-chart'],
  ['chart-choices', 'impossible-chart'],
  ['script-choice', 'script-choice'],
  ['script-reading', 'script-reading'],
  ['unnamed-term', 'unnamed-term'],
  ['pictures', 'missing-alt'],
  ['pictures', 'picture-missing'],
  ['published', 'lost-id'],
  ['published', 'untold-change'],
  ['unconfirmed', 'unconfirmed'],
  ['untranslated-note', 'untranslated-note'],
  ['untranslated-detail', 'untranslated-detail'],
] as const)
  test(`${name} is settled at the desk (${folder})`, (t) => {
    const root = makeLibrary(t, folder);
    const ids = readdirSync(join(root, 'content/reports'));
    const id = ids.find((one) =>
      openDesk(root)
        .state(one)
        .report?.problems.some((p) => p.name === name),
    );
    settle(root, id ?? ids[0]!, name);
  });

test('a doubt about arithmetic is settled by saying why the article is right, in an entry of its own', (t) => {
  const root = library(t, { article: '全镇216个重点项目，开工在建135个，建设项目开工率为98.54%。\n' });
  const yaml = settle(root, ID, 'rate-mismatch');
  assert.match(
    yaml,
    /^doubts:\n {2}- name: rate-mismatch\n {4}sentence: 全镇216个重点项目，开工在建135个，建设项目开工率为98\.54%。\n {4}reason: 口径不同\n$/m,
  );
});

test('a decision whose sentence has changed is put on the new one; where it was signed, its figure is where it is signed anew', (t) => {
  const entry =
    '  - said: 18公里\n    sentence: 全年新修道路18公里，6000名村民出行更加方便。\n    metric: 新修村道\n';
  const root = library(t, { yaml: `figures:\n${entry}` });
  assert.match(
    settle(root, ID, 'moved-decision'),
    /sentence: 全年新修道路18公里，6200名村民出行更加方便。\n {4}metric: 新修村道/,
  );
  const signed = library(t, { yaml: `figures:\n${entry}    accepted: { by: 王琳, date: 2025-02-01 }\n` });
  const problem = openDesk(signed)
    .state(ID)
    .report?.problems.find(({ name }) => name === 'moved-decision');
  assert.equal(problem?.remedy, null);
  assert.ok(problem?.goto?.figure);
});

test('alternative texts go into the entry of their picture, whose line and note stay', (t) => {
  const root = library(t, { yaml: 'pictures:\n  - { file: picture-1.png, line: 6 } # 大桥\n' });
  const folder = join(root, `content/reports/${ID}/pictures`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'picture-1.png'), pngOf(4, 3));
  assert.match(
    settle(root, ID, 'missing-alt'),
    /- \{ file: picture-1\.png, line: 6, alt: 新桥, altEn: The new bridge \} # 大桥\n/,
  );
});

test('a published id that is lost is given to what stands for it now, from a list in words', (t) => {
  const root = makeLibrary(t);
  assert.equal(release(['--root', root, '--date', '2025-02-01'], silent), 0);
  const seed = join(root, `seeds/${ID}.txt`);
  writeFileSync(
    seed,
    readFileSync(seed, 'utf8').replace('粮食总产量3.2万吨，同比增长4.1%', '打下粮食33000吨'),
  );
  const desk = openDesk(root);
  const { report, digests } = desk.state(ID);
  const lost = report?.problems.find(({ name }) => name === 'lost-id')?.remedy;
  assert.equal(lost?.do, 'formerly');
  const grain = lost?.do === 'formerly' ? lost.choices.find(({ words }) => words.includes('33000吨')) : null;
  assert.ok(lost?.do === 'formerly' && grain, JSON.stringify(lost));
  desk.edit(ID, digests, { type: 'formerly', id: lost.id, now: grain.id });
  const after = desk.state(ID);
  assert.ok(!after.report?.problems.some(({ name }) => name === 'lost-id' || name === 'wrong-formerly'));
  assert.match(
    readFileSync(join(root, REPORT), 'utf8'),
    new RegExp(`- \\{ id: ${lost.id}, now: ${grain.id} \\}`),
  );
});

test('an organisation that nobody named is named at the desk, and its note goes', (t) => {
  const root = makeLibrary(t, 'unnamed-organisation');
  const written = settle(root, ID, 'unnamed-organisation');
  assert.match(written, /^ {2}name: 河源镇$/m);
});

test('a correction without English is told where there is an English edition, and is put into English at the desk', (t) => {
  const yaml = 'corrections:\n  - { date: 2025-03-01, what: 改了产量, why: 原文笔误 }\n';
  const root = library(t, { yaml, english: '---\ntitle: A Year\n---\n' });
  assert.match(
    settle(root, ID, 'untranslated-correction'),
    /- \{ date: 2025-03-01, what: 改了产量, why: 原文笔误, whatEn: In English, whyEn: In English \}/,
  );
  const chinese = library(t, { yaml });
  const { report } = openDesk(chinese).state(ID);
  assert.ok(!report?.problems.some(({ name }) => name === 'untranslated-correction'));
});

test('English whose paragraph has another id now is put to one that has none, or taken away', (t) => {
  const english = '---\ntitle: A Year\n---\n\n<!-- ¶ lead/000000 -->\n\nPeople worked together all year.\n';
  const root = library(t, { english });
  settle(root, ID, 'english-unknown-id');
  const made = readFileSync(join(root, `content/reports/${ID}/en.md`), 'utf8');
  assert.match(made, /<!-- ¶ lead\/[0-9a-f]{6} -->\n\nPeople worked together all year\.\n$/);
  const desk = openDesk(library(t, { english }));
  const { digests, report } = desk.state(ID);
  assert.ok(report);
  desk.edit(ID, digests, { type: 'adopt', id: 'lead/000000', to: null });
});

test('every problem of every fixture has a button, a way to its place, or a file where it is mended', (t) => {
  const told = new Map<string, string[]>();
  for (const name of readdirSync(FIXTURES)) {
    const root = makeLibrary(t, name);
    if (!existsSync(join(root, 'content/reports'))) continue;
    for (const id of readdirSync(join(root, 'content/reports'))) {
      // A file that can't be read at all is told instead of the report.
      if (
        name === 'bad-encoding' ||
        !/^\d{4}-[a-z0-9-]+$/.test(id) ||
        !existsSync(join(root, `seeds/${id}.txt`))
      )
        continue;
      for (const problem of openDesk(root).state(id).report?.problems ?? []) {
        const { remedy, goto, zh, en, place } = problem;
        assert.ok(remedy || zh.fix !== '' || goto, `${name}: ${problem.name}`);
        assert.ok(en.what !== '' && place !== '');
        if (!remedy && !goto) told.set(problem.name, [...(told.get(problem.name) ?? []), place]);
      }
    }
  }
  // What the desk doesn't write: settings of the site, names of files, texts for every report.
  assert.deepEqual(
    [...told.keys()].sort(),
    'bad-logo bad-report-name bad-seed-name broken-version date-order duplicate-report duplicate-value prose-heading prose-link prose-unsupported script-choice unknown-file year-mismatch'.split(
      ' ',
    ),
  );
  assert.deepEqual(told.get('script-choice'), ['content/about.md:5:1']);
});
