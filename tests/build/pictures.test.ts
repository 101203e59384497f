import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blocksOf } from '../../src/article/index.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { inspectLibrary, readReport, sortMessages, textsOf } from '../../src/library/index.ts';
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
    `${yaml}pictures:\n  - { file: road.png, line: 7, alt: 一条新铺的水泥路, altEn: A newly paved road }\n  - { file: field.png, line: 4, alt: 麦田 }\n`,
  );
  const site = join(root, 'content/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('[zh-Hans, zh-Hant]', '[zh-Hans, zh-Hant, en]'));
  const { article } = readReport(root, ID, { cache: null });
  const [lead, grain, roads, caption] = blocksOf(article).map(({ data }) => data.id);
  writeFileSync(
    join(folder, 'en.md'),
    `---\ntitle: Heyuan in 2024\n---\n\n<!-- ¶ ${lead} omit -->\n\n<!-- ¶ ${grain?.split('/')[0]} -->\n\n## Farming\n\n<!-- ¶ ${grain} -->\n\nGrain output was 32,000 metric tons in 2024, up 4.1 percent.\n\n<!-- ¶ ${roads?.split('/')[0]} -->\n\n## Roads\n\n<!-- ¶ ${roads} -->\n\nThe town built 18 kilometers of roads; 6,200 villagers travel more easily.\n\n<!-- ¶ ${caption} -->\n\nThe new village road.\n`,
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
    ['en', 'A newly paved road', 'The new village road\\.'],
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
    // What nobody has put into English is said in Chinese, and named as such; check asks for it.
    if (locale === 'en') assert.match(plain, /alt="麦田" lang="zh-Hans"/);
    assert.doesNotMatch(plain, /figcaption/);
    assert.ok(
      page.indexOf('field.png') > page.indexOf(locale === 'en' ? '32,000' : '3.2'),
      'behind its paragraph',
    );
  }
  const { files } = inspectLibrary(root, { cache: null });
  assert.deepEqual(
    sortMessages(files).flatMap(({ message }) =>
      message.ruleId === 'missing-alt' ? [textsOf(message).zh.what] : [],
    ),
    ['图片 field.png 没有英文替代文字。'],
  );
});
