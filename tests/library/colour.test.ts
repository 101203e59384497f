import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, DEFAULT_COLOURS, PAPER, siteColours, themeColours } from '../../src/library/index.ts';
import { isBrightGreen, parseHex } from '../../src/library/colour.ts';
import { colour } from '../../src/library/schemas/fields.ts';
import { siteSchema } from '../../src/library/schemas/site.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

test('contrast of black and white is 21, of a colour and itself 1', () => {
  assert.equal(Math.round(contrast('#000000', '#ffffff')), 21);
  assert.equal(contrast('#a8281c', '#a8281c'), 1);
});

test('the default accent is cinnabar and reads on both papers', () => {
  assert.deepEqual(themeColours(), DEFAULT_COLOURS);
  assert.ok(contrast(DEFAULT_COLOURS.light, PAPER.light) >= 4.5);
  assert.ok(contrast(DEFAULT_COLOURS.dark, PAPER.dark) >= 4.5);
});

test('a theme colour needs 4.5 : 1 on light paper, no less', () => {
  assert.ok(contrast('#6e6e6e', PAPER.light) >= 4.5 && contrast('#6f6f6f', PAPER.light) < 4.5);
  assert.equal(colour.safeParse('#6e6e6e').success, true);
  assert.equal(colour.safeParse('#6f6f6f').success, false);
});

test('every colour has a dark variant that reads on dark paper', () => {
  fc.assert(
    fc.property(hex, (light) => {
      const { dark } = themeColours(light);
      assert.ok(parseHex(dark));
      assert.ok(contrast(dark, PAPER.dark) >= 4.5, `${light} → ${dark}`);
    }),
  );
});

test('a bright green is told from a dull one, and from teal and blue', () => {
  assert.deepEqual(['#00a040', '#087a1f', '#00ff00'].map(isBrightGreen), [true, true, true]);
  assert.deepEqual(['#4d5a45', '#0f5f66', '#1d4f7c', '#a8281c'].map(isBrightGreen), [
    false,
    false,
    false,
    false,
  ]);
});

test('the accent of the site is that of a report which names none, in both schemes', () => {
  assert.deepEqual(siteColours(), DEFAULT_COLOURS);
  assert.deepEqual(siteColours({ light: '#1f4e79', dark: '#8ab4e8' }), { light: '#1f4e79', dark: '#8ab4e8' });
  assert.deepEqual(siteColours({ light: '#1f4e79' }), themeColours('#1f4e79'));
});

test('a dark accent is measured on dark paper', () => {
  const parse = (dark: string) => siteSchema.shape.colours.safeParse({ light: '#1f4e79', dark });
  assert.equal(parse('#8ab4e8').success, true);
  assert.equal(parse('#1f4e79').success, false);
});
