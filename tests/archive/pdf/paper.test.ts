import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_IMAGES } from '../../../src/archive/images.ts';
import { titleSize } from '../../../src/archive/pdf/paper/cover.ts';
import { paper } from '../../../src/archive/pdf/paper/document.ts';
import { headOfPages, runningHeads } from '../../../src/archive/pdf/paper/heads.ts';
import { lateNotes } from '../../../src/archive/pdf/paper/late-notes.ts';
import { startPlacing } from '../../../src/archive/pdf/paper/placing.ts';
import { momentOf } from '../../../src/archive/pdf/finish/index.ts';
import { readSource } from '../../../src/library/index.ts';
import { chartId, viewReport } from '../../../src/site/index.ts';
import { ROOT } from './samples.ts';

test('a title is as large as its longest phrase allows; a long one keeps its least size and breaks', () => {
  assert.equal(titleSize(['与企同心', '聚力成长'], 'zh-Hans'), 62);
  const fitting = titleSize(['以高质量发展和优异成绩'], 'zh-Hans');
  assert.ok(fitting > 34 && fitting < 62);
  assert.ok(fitting * 11 < (178 * 72) / 25.4);
  assert.equal(titleSize(['开创世界一流高科技园区建设新局面，奋力谱写新篇章'], 'zh-Hans'), 34);
});

test('a page belongs to the first section that begins on it, else to the one that goes on', () => {
  const parts = [
    { id: 'contents', name: '目录' },
    { id: 'main', name: '引言', slight: true },
    { id: 'a', name: '一' },
    { id: 'b', name: '二' },
    { id: 'c', name: '三' },
  ];
  const pages = new Map([
    ['contents', 2],
    ['main', 3],
    ['a', 3],
    ['b', 5],
    ['c', 5],
    ['elsewhere', 6],
  ]);
  assert.deepEqual(headOfPages(parts, pages), ['', '目录', '一', '一', '二', '三']);
  assert.deepEqual(headOfPages(parts.slice(0, 2), new Map([['main', 1]])), ['引言']);
});

test('pages behind the last place that a link leads to go on with what begins there', () => {
  const view = viewReport(readSource(ROOT, '2025-qilu-software-park'), 'zh-Hans');
  const heads = runningHeads(view, new Map([['colophon', 2]]));
  const [, fallback] = /symbols:"[^"]*" "版权页";suffix:'';fallback:([a-z-]+)/.exec(heads) ?? [];
  assert.ok(fallback && heads.includes(`@counter-style ${fallback}{system:cyclic;symbols:"版权页"`), heads);
});

test('a figure that an edition leaves out of its text has no page and no link that leads nowhere', () => {
  const source = readSource(ROOT, '2025-qilu-software-park');
  const view = viewReport(source, 'zh-Hans');
  const [figure, chart] = [view.edition.figures[3]!, [...view.marks.keys()][0]!];
  const gone = [
    figure.id,
    view.sections
      .flatMap(({ rows }) => rows.flatMap((r) => [...r.notes, ...r.wide]))
      .find(({ id }) => id === chart)!.figures[0]!,
  ];
  const first = paper(view, source, { pages: new Map(), fonts: '', version: '1', images: NO_IMAGES });
  const ids = [...first.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  const pages = new Map(ids.filter((id) => !gone.includes(id)).map((id) => [id, 4]));
  const second = paper(view, source, { pages, fonts: '', version: '1', images: NO_IMAGES });
  for (const id of gone) {
    assert.ok(first.includes(`href="#${id}"`), id);
    assert.ok(!second.includes(`href="#${id}"`), id);
  }
});

test('a place whose id is longer than a PDF’s names may be has a shorter one, which links and page numbers know', () => {
  const source = readSource(ROOT, '2025-qilu-software-park');
  const view = viewReport(source, 'zh-Hans');
  const long = `${'chang-'.repeat(22)}2025`;
  const section = { ...view.sections[0]!, id: long };
  const changed = { ...view, sections: [section, ...view.sections.slice(1)] };
  const first = paper(changed, source, { pages: new Map(), fonts: '', version: '1', images: NO_IMAGES });
  const [, short = ''] = /<div class="section__head" id="(chang-[^"]+)"/.exec(first) ?? [];
  assert.ok(short.length === 127 && !first.includes(long));
  const pages = new Map([[short, 7]]);
  const second = paper(changed, source, { pages, fonts: '', version: '1', images: NO_IMAGES });
  assert.match(
    second,
    new RegExp(`<a href="#${short}">[^<]+</a>[^]*?<a class="page" href="#${short}"[^>]*>7</a>`),
  );
});

test('notes that had to leave their paragraph’s page go across the next, where nothing would stand beside them', () => {
  const source = readSource(ROOT, '2025-qilu-software-park');
  const packed = viewReport(source, 'zh-Hans');
  // The site sets these two in a strip; here they stand beside their paragraph, as on wider pages.
  const view = {
    ...packed,
    sections: packed.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => (row.strip.length > 1 ? { ...row, notes: row.strip, strip: [] } : row)),
    })),
  };
  const rows = view.sections.flatMap((section) =>
    section.rows.map((row, i) => ({ row, last: i === section.rows.length - 1 })),
  );
  const { row } = rows.find(({ row: one, last }) => one.notes.length > 1 && (last || one.rows === 1))!;
  const [figure, notes] = [row.block.figures[0]!, row.notes.map(chartId)];
  const at = (begun: number, shown: number) =>
    new Map([[figure, begun], ...notes.map((id): [string, number] => [id, shown])]);
  assert.deepEqual(lateNotes(view, at(4, 5)), [row.block.id]);
  assert.deepEqual(lateNotes(view, at(5, 5)), []);
  assert.deepEqual(lateNotes(view, new Map()), []);
  const single = { sections: [{ ...view.sections[0]!, rows: [{ ...row, notes: row.notes.slice(0, 1) }] }] };
  assert.deepEqual(lateNotes(single, at(4, 5)), []);
  const options = { pages: new Map(), fonts: '', version: '1', images: NO_IMAGES };
  const [beside, across] = [new Set<string>(), new Set([row.block.id])].map((ids) =>
    paper(view, source, { ...options, placing: { ...startPlacing(), across: ids } }),
  );
  const inStrip = new RegExp(`<div class="strip"><div class="note" id="${notes[0]}"`);
  assert.doesNotMatch(beside!, inStrip);
  assert.match(across!, inStrip);
});

test('charts and their notes stand in the order of their marks', () => {
  const source = readSource(ROOT, '2023-huaiyin-district');
  const view = viewReport(source, 'zh-Hans');
  const html = paper(view, source, { pages: new Map(), fonts: '', version: '1', images: NO_IMAGES });
  const marks = [...html.matchAll(/<p class="chart-note__title"><b>(.)<\/b>/g)].map(([, mark]) => mark);
  assert.ok(marks.length > 3);
  assert.deepEqual(marks, marks.toSorted());
});

test('no text of a report ends the style sheet or an attribute of the document', () => {
  const source = readSource(ROOT, '2025-qilu-software-park');
  const view = { ...viewReport(source, 'zh-Hans'), organisation: '</style><b>"\\甲' };
  const html = paper(view, source, {
    pages: new Map([['main', 3]]),
    fonts: '',
    version: '1',
    images: NO_IMAGES,
  });
  assert.equal(html.match(/<\/style>/g)?.length, 1);
  assert.ok(html.includes('\\3c /style>'));
});

test('a report counts as made at the first moment of what is known of its date', () => {
  assert.equal(momentOf('2024-04-24'), '2024-04-24T00:00:00Z');
  assert.equal(momentOf('2024-04'), '2024-04-01T00:00:00Z');
  assert.equal(momentOf('2025'), '2025-01-01T00:00:00Z');
});
