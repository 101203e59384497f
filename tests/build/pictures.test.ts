import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../../src/build/build-site.ts';
import { makeLibrary } from '../library/fixture.ts';
import { pngOf } from '../intake/pictures.ts';

const ID = '2024-heyuan-town';

test('a picture stands on the page with its caption in each edition, its size and its alt, and weighs nothing until it is seen', async (t) => {
  const root = makeLibrary(t);
  const folder = join(root, `content/reports/${ID}`);
  writeFileSync(
    join(root, `seeds/${ID}.txt`),
    `${readFileSync(join(root, `seeds/${ID}.txt`), 'utf8')}图为新修的村道。\n`,
  );
  const yaml = readFileSync(join(folder, 'report.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'report.yaml'),
    `${yaml}pictures:\n  - { file: road.png, line: 7, alt: 一条新铺的水泥路 }\n  - { file: field.png, line: 4, alt: 麦田 }\n`,
  );
  mkdirSync(join(folder, 'pictures'));
  // Larger than a page may be.
  const road = Buffer.concat([pngOf(400, 300), Buffer.alloc(400_000)]);
  writeFileSync(join(folder, 'pictures/road.png'), road);
  writeFileSync(join(folder, 'pictures/field.png'), pngOf(30, 20));

  const out = join(root, 'dist');
  const said: string[] = [];
  const { ok } = await buildSite({ root, out, fonts: false, cards: false, log: (line) => said.push(line) });
  assert.ok(ok, said.join('\n'));
  assert.deepEqual(readFileSync(join(out, `pictures/${ID}/road.png`)), road);
  for (const [locale, alt, caption] of [
    ['zh-Hans', '一条新铺的水泥路', '图为新修的村道。'],
    ['zh-Hant', '一條新鋪的水泥路', '圖為新修的村道。'],
  ] as const) {
    const page = readFileSync(join(out, locale, '2024/heyuan-town/index.html'), 'utf8');
    const [figure = '', plain = ''] = (
      page.match(/<figure class="picture".*?<\/figure>/gs) ?? []
    ).toReversed();
    assert.match(
      figure,
      new RegExp(
        `<img src="/pictures/${ID}/road\\.png" width="400" height="300" alt="${alt}" loading="lazy"`,
      ),
    );
    assert.match(figure, new RegExp(`<figcaption class="caption" id="[^"]+">${caption}</figcaption>`));
    assert.match(plain, /field\.png" width="30" height="20"/);
    assert.doesNotMatch(plain, /figcaption/);
    assert.ok(page.indexOf('field.png') > page.indexOf('3.2'), 'behind its paragraph');
  }
});
