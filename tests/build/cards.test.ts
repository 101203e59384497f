import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { pngSize } from '../../src/build/audit/card.ts';
import { dropCardLinks } from '../../src/build/cards/index.ts';
import { rasterise } from '../../src/build/cards/raster.ts';
import { CARD_SIZES, chartCard, LIGHT, makeChart, wordsFor } from '../../src/charts/index.ts';
import type { Locale } from '../../src/editions/types.ts';
import { toHtml } from 'hast-util-to-html';
import { CASES } from '../charts/cases.ts';
import { localFigures } from '../charts/figures.ts';
import { makeSite, page } from './site.ts';

function cardIn(locale: Locale): string {
  const { kind, specs } = CASES.find(({ name }) => name === 'then-now')!;
  const data = kind.accepts(localFigures(locale, specs))!;
  const chart = makeChart(kind, data, 'section/000001', wordsFor(locale));
  const source = {
    locale,
    organisation: '甲',
    year: '2025',
    source: '来源：甲',
    address: 'a.example',
    colours: LIGHT,
  };
  return toHtml(chartCard(chart, 'wide', source), { space: 'svg' });
}

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'nianjian-cards-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('a picture has the size that its shape has, is made once, and is the same from run to run', async (t) => {
  const cards = [cardIn('zh-Hans'), cardIn('en')];
  const [cache, elsewhere] = [folder(t), folder(t)];
  const run = async (where: string): Promise<{ made: number; pictures: Buffer[] }> => {
    const pictures: Buffer[] = [];
    const made = await rasterise(cards, where, (index, png) => (pictures[index] = png));
    return { made, pictures };
  };
  const first = await run(cache);
  assert.equal(first.made, 2);
  for (const picture of first.pictures) assert.deepEqual(pngSize(picture), CARD_SIZES.wide);
  const second = await run(cache);
  assert.equal(second.made, 0);
  assert.deepEqual(second.pictures, first.pictures);
  assert.deepEqual((await run(elsewhere)).pictures, first.pictures);
});

test('each edition is set in the forms of its own script: the same drawing gives another picture', async (t) => {
  const simplified = cardIn('zh-Hans');
  const asTaiwan = simplified.replaceAll('Noto Serif SC', 'Noto Serif TC');
  const pictures: Buffer[] = [];
  await rasterise(
    [simplified, asTaiwan, simplified.replaceAll(/[\u4e00-\u9fff]/g, '')],
    folder(t),
    (index, png) => {
      pictures[index] = png;
    },
  );
  assert.notDeepEqual(pictures[0], pictures[1]);
  assert.ok(pictures[0]!.length > pictures[2]!.length * 1.2, 'Chinese text is drawn');
});

test('a build without pictures leaves nothing of them on a page, and all the rest', (t) => {
  const dist = makeSite(t, {
    'index.html': page('<p>前</p><div data-cards><p>下载</p></div><p>后</p><div>留</div>', {
      head: '<meta data-cards property="og:image" content="/card.png"><meta name="robots" content="all">',
    }),
  });
  dropCardLinks(dist);
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  assert.doesNotMatch(html, /data-cards|card\.png|下载/);
  for (const kept of ['前', '后', '<div>留</div>', 'robots', '<h1>']) assert.ok(html.includes(kept), kept);
});
