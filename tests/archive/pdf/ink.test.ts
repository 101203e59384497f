import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { readGlyphs } from '../../../src/archive/pdf/finish/glyph-boxes.ts';
import type { Box } from '../../../src/archive/pdf/finish/geometry.ts';
import { inkOf } from '../../../src/archive/pdf/finish/ink.ts';
import { operationsOf } from '../../../src/archive/pdf/finish/operations.ts';

/** Every glyph is half an em wide, stands on the line and is as high as an em; glyph 0 is a blank. */
const FONT = {
  boxOf: (glyph: number): Box | null => (glyph === 0 ? null : [0.1, 0, 0.4, 1]),
  advanceOf: () => 0.5,
};
const RESOURCES = { font: () => FONT, object: (): Box => [0, 0, 1, 1] };

/** The ink of a piece of marked content with the number 7, to a thousandth. */
function ink(content: string, wanted = 7): number[] | undefined {
  const found = inkOf(operationsOf(content), [0, 0, 600, 800], new Set([wanted]), RESOURCES).get(wanted);
  return found?.map((one) => Math.round(one * 1000) / 1000);
}
const marked = (content: string): string => `/Figure << /MCID 7 >> BDC ${content} EMC`;

describe('the ink of marked content', () => {
  const CASES: [what: string, content: string, box: number[] | undefined][] = [
    ['a rectangle', marked('10 20 30 40 re f'), [10, 20, 40, 60]],
    ['a rectangle that grows to the left and down', marked('40 60 -30 -40 re f'), [10, 20, 40, 60]],
    [
      'under a matrix that turns the page over',
      `1 0 0 -1 0 800 cm ${marked('10 20 30 40 re f')}`,
      [10, 740, 40, 780],
    ],
    [
      'under two matrices, the inner one first',
      `2 0 0 2 0 0 cm ${marked('1 0 0 1 5 5 cm 0 0 10 10 re f')}`,
      [10, 10, 30, 30],
    ],
    ['behind Q the matrix is as before', `q 9 0 0 9 0 0 cm Q ${marked('0 0 10 10 re f')}`, [0, 0, 10, 10]],
    ['a turn by a right angle', `0 1 -1 0 100 0 cm ${marked('10 20 30 40 re f')}`, [40, 10, 80, 40]],
    [
      'a line, with half its width on each side, and its corners',
      marked('2 w 10 10 m 20 10 l S'),
      [8.586, 8.586, 21.414, 11.414],
    ],
    ['a curve, within its control points', marked('0 0 m 0 10 10 10 10 0 c f'), [0, 0, 10, 10]],
    ['a path that paints nothing', marked('0 0 10 10 re n'), undefined],
    ['what a clip leaves', `10 10 20 20 re W n ${marked('0 0 15 100 re f')}`, [10, 10, 15, 30]],
    ['a clip that ends with Q', `q 10 10 20 20 re W n Q ${marked('0 0 15 50 re f')}`, [0, 0, 15, 50]],
    ['a clip that leaves nothing', `10 10 5 5 re W n ${marked('100 100 5 5 re f')}`, undefined],
    ['what lies off the page', marked('590 0 50 50 re f'), [590, 0, 600, 50]],
    ['a glyph', marked('BT /F1 10 Tf 1 0 0 1 100 200 Tm <0001> Tj ET'), [101, 200, 104, 210]],
    [
      'glyphs, one behind the other',
      marked('BT /F1 10 Tf 1 0 0 1 100 200 Tm <00010002> Tj ET'),
      [101, 200, 109, 210],
    ],
    ['a blank leaves none', marked('BT /F1 10 Tf 1 0 0 1 100 200 Tm <0000> Tj ET'), undefined],
    [
      'a blank moves what follows',
      marked('BT /F1 10 Tf 1 0 0 1 100 200 Tm <00000001> Tj ET'),
      [106, 200, 109, 210],
    ],
    ['glyphs set closer', marked('BT /F1 10 Tf 1 0 0 1 0 0 Tm [ <0001> 200 <0001> ] TJ ET'), [1, 0, 7, 10]],
    [
      'a line that moves on from where the last began',
      marked('BT /F1 10 Tf 5 5 Td 10 0 Td <0001> Tj ET'),
      [16, 5, 19, 15],
    ],
    ['an image', marked('q 50 0 0 25 10 10 cm /X1 Do Q'), [10, 10, 60, 35]],
    ['all of several paintings', marked('0 0 1 1 re f 99 99 1 1 re f'), [0, 0, 100, 100]],
    [
      'a mark within a mark that has no number',
      marked('/Span << /ActualText (a) >> BDC 1 1 1 1 re f EMC'),
      [1, 1, 2, 2],
    ],
    ['not what stands outside', `0 0 500 500 re f ${marked('1 1 1 1 re f')} 0 0 500 500 re f`, [1, 1, 2, 2]],
  ];
  for (const [what, content, box] of CASES) test(what, () => assert.deepEqual(ink(content), box));

  test('of pieces that nobody asks for nothing is found', () => {
    assert.equal(inkOf(operationsOf(marked('1 1 1 1 re f')), [0, 0, 9, 9], new Set(), RESOURCES).size, 0);
  });

  test('text that takes its place from text that was not measured is an error', () => {
    const content = (between: string): string =>
      `BT /F1 10 Tf 1 0 0 1 5 5 Tm <0001> Tj ${between} ${marked('<0001> Tj')} ET`;
    assert.deepEqual(ink(content('10 0 Td')), [16, 5, 19, 15]);
    assert.throws(() => ink(content('')), /without a font or a place/);
    assert.throws(() => ink(marked('BT <0001> Tj ET')), /without a font or a place/);
  });

  test('a way to set text that is not read is an error, not a wrong box', () => {
    for (const set of ['2 Tc', '50 Tz', '3 Ts', 'T*'])
      assert.throws(() => ink(marked(`BT /F1 10 Tf ${set} <0001> Tj ET`)), /unknown operator of text/);
  });
});

test('glyphs have the boxes and advances of their font', () => {
  const require = createRequire(import.meta.url);
  const font = readFileSync(
    require.resolve('@expo-google-fonts/newsreader/400Regular/Newsreader_400Regular.ttf'),
  );
  const glyphs = readGlyphs(font);
  const all = Array.from({ length: 200 }, (_, glyph) => glyphs.boxOf(glyph));
  assert.ok(
    all.some((box) => box === null),
    'blanks',
  );
  for (const [glyph, box] of all.entries()) {
    if (!box) continue;
    const [left, bottom, right, top] = box;
    assert.ok(left < right && bottom < top && top < 1.2 && bottom > -0.5, `${glyph}: ${box.join()}`);
    assert.ok(glyphs.advanceOf(glyph) < 1.6);
  }
  assert.throws(() => readGlyphs(Buffer.alloc(64)), /no table head/);
});
