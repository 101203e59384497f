import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_IMAGES } from '../../../src/archive/images.ts';
import { paper } from '../../../src/archive/pdf/paper/document.ts';
import { anchorOf } from '../../../src/archive/pdf/paper/parts.ts';
import {
  APPENDICES_END,
  endOf,
  place,
  placesAsked,
  startPlacing,
} from '../../../src/archive/pdf/paper/placing.ts';
import type { Placing } from '../../../src/archive/pdf/paper/placing.ts';
import { readSource } from '../../../src/library/index.ts';
import { chartId, viewReport } from '../../../src/site/index.ts';
import { ROOT } from './samples.ts';

const source = readSource(ROOT, '2025-qilu-software-park');
const view = viewReport(source, 'zh-Hans');
const { row, next } = view.sections
  .flatMap(({ rows }) => rows.map((one, i) => ({ row: one, next: rows[i + 1] })))
  .find((pair) => pair.row.wide.length > 0 && pair.next?.rows === 1)!;
const id = row.block.id;
const [chart, after] = [chartId([...row.strip, ...row.wide][0]!), next!.block.id];

const pages = (...at: [id: string, page: number][]) =>
  new Map(at.map(([name, page]) => [anchorOf(name), page]));
const htmlOf = (placing: Placing) =>
  paper(view, source, { pages: new Map(), fonts: '', version: '1', images: NO_IMAGES, placing });

test('a chart that has no room under its paragraph has its section set tighter, then stands behind the next, then stays', () => {
  const placing = startPlacing();
  const blank = pages([endOf(id), 5], [chart, 6], [after, 6]);
  for (const step of ['tight', 'behind', 'stays']) {
    assert.equal(place(placing, view, blank), 'moved');
    assert.equal(placing.steps.get(id), step);
  }
  assert.equal(place(placing, view, blank), 'nothing');
});

test('a chart stays where it has room, and behind the next paragraph where that fills the page', () => {
  const placing = startPlacing();
  assert.equal(place(placing, view, pages([endOf(id), 5], [chart, 5], [after, 6])), 'nothing');
  assert.equal(placing.steps.size, 0);
  placing.steps.set(id, 'behind');
  assert.equal(place(placing, view, pages([endOf(id), 5], [chart, 6], [after, 5])), 'nothing');
  assert.equal(placing.steps.get(id), 'behind');
});

test('a document sets its charts where they are placed, and names the places whose pages are asked for', () => {
  const [under, tight, behind] = (['under', 'tight', 'behind'] as const).map((step) =>
    htmlOf({ ...startPlacing(), steps: new Map([[id, step]]) }),
  );
  const at = (html: string, name: string) => html.indexOf(` id="${anchorOf(name)}"`);
  assert.ok(at(under!, id) < at(under!, chart) && at(under!, chart) < at(under!, after));
  assert.ok(at(behind!, id) < at(behind!, after) && at(behind!, after) < at(behind!, chart));
  assert.doesNotMatch(under!, /class="section section--tight/);
  assert.match(tight!, /class="section section--tight/);
  for (const name of placesAsked(view)) {
    assert.equal(under!.split(` id="${anchorOf(name)}"`).length, 2, name);
    assert.ok(under!.includes(`<a href="#${anchorOf(name)}" hidden>`), name);
  }
});

test('a colophon that has a page of its own stands at its foot; the charts are placed first', () => {
  const own = pages([APPENDICES_END, 9], ['colophon', 10]);
  const placing = startPlacing();
  const both = new Map([...own, ...pages([endOf(id), 5], [chart, 6], [after, 6])]);
  assert.equal(place(placing, view, both), 'moved');
  assert.equal(placing.alone, false);
  assert.equal(place(placing, view, own), 'set');
  assert.equal(placing.alone, true);
  assert.equal(place(placing, view, own), 'nothing');
  assert.match(htmlOf(placing), /class="part colophon colophon--alone"/);
  const shared = startPlacing();
  assert.equal(place(shared, view, pages([APPENDICES_END, 9], ['colophon', 9])), 'nothing');
  assert.match(htmlOf(shared), /class="part colophon"/);
});
