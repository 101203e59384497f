import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { format, strings } from '../../../src/editions/index.ts';
import type { Source } from '../../../src/library/index.ts';
import { reportData, valueParts, viewReport } from '../../../src/site/index.ts';
import type { ReportView } from '../../../src/site/index.ts';
import { open } from './rule.ts';
import { printSamples } from './samples.ts';
import type { Sample } from './samples.ts';
import { columnOf, pageLines, pageTexts, readAloud, squeeze } from './text.ts';
import type { Line } from './text.ts';

interface Read extends Sample {
  view: ReportView;
  lines: Line[][];
  /** As PDF.js gives them. */
  pages: string[];
  /** Without spaces. */
  squeezed: string[];
}

/** ① and its kind, which stand in the text as marks of notes. */
const MARKS = /[①-⑳㉑-㉟㊱-㊿]/g;

const blocksOf = ({ edition }: ReportView) => edition.sections.flatMap(({ blocks }) => blocks);

/** A report whose metrics the glossary gives no English names. */
const withoutNames = (source: Source): Source => ({
  ...source,
  glossary: { ...source.glossary, metrics: [] },
});

describe('the text of a PDF', () => {
  let read: Read[] = [];
  before(async () => {
    const samples = await printSamples([
      { id: '2025-qilu-software-park' },
      { id: '2024-jinan-high-tech-zone', locales: ['zh-Hant', 'en'] },
      { id: '2023-huaiyin-district', locales: ['zh-Hans'] },
      { id: '2023-jiyang-district', locales: ['en'], change: withoutNames },
    ]);
    read = await Promise.all(
      samples.map(async (sample) => {
        const [pages, lines] = [await pageTexts(sample.bytes), await pageLines(sample.bytes)];
        const view = viewReport(sample.source, sample.locale);
        return { ...sample, view, pages, lines, squeezed: pages.map(squeeze) };
      }),
    );
  });

  test('every sentence can be copied from it, Chinese punctuation and all; one that a page ends goes on at the head of the next', () => {
    for (const { view, lines, squeezed, locale } of read) {
      const bare = squeezed.map((page) => page.replace(MARKS, ''));
      const flow = squeeze(lines.flatMap((page) => columnOf(page).map(({ text }) => text)).join('')).replace(
        MARKS,
        '',
      );
      const across: string[] = [];
      const missing = blocksOf(view)
        .flatMap(({ text }) => text.split(/(?<=[。！？；])|(?<=\.) /))
        .map(squeeze)
        .filter((sentence) => !bare.some((page) => page.includes(sentence)))
        .filter((sentence) => !(flow.includes(sentence) && across.push(sentence)));
      assert.deepEqual(missing, [], locale);
      assert.ok(across.length < squeezed.length, across.join('\n'));
    }
  });

  test('a heading is set in lines, not in words', () => {
    const english = read.find(({ source, locale }) => source.report.year === 2024 && locale === 'en');
    assert.ok(english?.pages.some((page) => /^(?:2\s+)?A fast-growing new force:/m.test(page)));
  });

  test('the value of every figure in figures.json stands on one line, its number whole, its hedge before it and its unit behind', () => {
    for (const { source, pages, lines, view, locale } of read) {
      const { records } = reportData(source, locale);
      assert.ok(records.length > 10);
      const figures = new Map(
        [...view.edition.figures, ...view.derived].map((figure) => [figure.id, figure]),
      );
      const said = lines.flat().map(({ text }) => squeeze(text));
      for (const { display, id } of records) {
        const { before, sign, whole, fraction, after } = valueParts(figures.get(id)!);
        // In a table the hedge of a sentence is without its article: an expected CNY 6.23 billion.
        const shown = `${before} ${sign}${whole}${fraction} ${after}`;
        assert.ok(squeeze(display).endsWith(squeeze(shown)), `${display}: ${shown}`);
        assert.ok(
          said.some((line) => line.includes(squeeze(shown))),
          `${id}: ${shown}`,
        );
      }
      for (const page of pages) assert.doesNotMatch(page, /\d \.\d|\d\. ?\n ?\d/);
    }
  });

  test('it is read aloud in the order of the article, each paragraph whole, whatever stands beside it', async () => {
    for (const { view, bytes, locale } of read) {
      const aloud = readAloud(await open(bytes)).filter(({ type }) => type === 'P' || type === 'NonStruct');
      let at = -1;
      for (const { text } of blocksOf(view)) {
        const next = aloud.findIndex(
          (element, i) => i > at && squeeze(element.text).replace(MARKS, '') === squeeze(text),
        );
        assert.ok(next > at, `${locale}: ${text.slice(0, 30)}`);
        at = next;
      }
    }
  });

  test('what is Chinese in an English edition says that it is; a name among English words is one of them', async () => {
    let chinese = 0;
    for (const { bytes, locale } of read.filter((one) => one.locale === 'en'))
      for (const { text, lang, leaf, drawn } of readAloud(await open(bytes))) {
        if (!leaf || drawn || !/[\u4e00-\u9fff]/.test(text) || /[a-z]{3}/.test(text)) continue;
        assert.equal(lang, 'zh-Hans', `${locale}: ${text}`);
        chinese++;
      }
    assert.ok(chinese > 0);
  });

  test('its contents give the page that each section begins on', () => {
    for (const { view, squeezed } of read)
      for (const section of view.sections) {
        if (section.heading.length === 0) continue;
        const heading = squeeze(section.heading.join(''));
        const start = squeezed.findIndex(
          (page, i) => i > 1 && page.includes(heading + squeeze(section.rows[0]!.block.text.slice(0, 8))),
        );
        const number = start + 1;
        assert.ok(start > 1, heading);
        assert.match(squeezed[1]!, new RegExp(`${escape(heading)}[^]{0,200}?${number}`));
      }
  });

  test('the head of each page names the section that it is in; pages are numbered; none is empty', () => {
    for (const { view, squeezed, locale } of read) {
      const { site } = strings(locale);
      const last = squeezed.length;
      for (const [i, page] of squeezed.entries()) {
        if (i === 0) continue;
        assert.ok(page.includes(squeeze(`${view.organisation}${site.name}`)), `foot of page ${i + 1}`);
        assert.ok(page.includes(String(i + 1)), `number of page ${i + 1} of ${last}`);
        assert.ok(page.length > 150, `page ${i + 1} is empty`);
      }
      const names = view.sections.map(({ heading }) => squeeze(heading.join(''))).filter(Boolean);
      const firstOfTable = squeezed.findIndex(
        (page, i) =>
          i > 1 &&
          page.includes(
            squeeze(format(strings(locale).paper.figuresNote, { count: view.edition.figures.length })),
          ),
      );
      assert.ok(firstOfTable > 2);
      for (const page of squeezed.slice(3, firstOfTable))
        assert.ok(
          names.some((heading) => page.slice(0, 200).includes(heading)),
          page.slice(0, 200),
        );
    }
  });
});

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
