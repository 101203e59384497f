import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { outline } from '../../src/cli/outline.ts';
import { parseHtml } from '../../src/build/html.ts';
import { makeLibrary } from '../library/fixture.ts';
import { build } from '../runner/site.ts';

/** An en.md for a seed: the skeleton, filled in. */
async function translate(seed: string): Promise<string> {
  let skeleton = '';
  await outline(['--scaffold-en', seed], { out: (text) => (skeleton += text), err: () => {} });
  return skeleton
    .replace("title: ''", 'title: Donghu Town in 2023')
    .replace(/(<!-- ¶ \S+ -->\n<!-- .*-->)/g, '$1\n\nIn 2023, grain output rose 6% to 25,000 tonnes.');
}

test('of two reports the one without en.md is in the English list with its figures and a note, and nowhere else in English', async (t) => {
  const root = makeLibrary(t, 'unnamed-term');
  const donghu = join(root, 'content/reports/2023-donghu-town');
  const seed = join(root, 'seeds/2023-donghu-town.txt');
  mkdirSync(donghu, { recursive: true });
  writeFileSync(seed, '东湖镇2023年工作回顾\n2023年，全镇粮食总产量2.5万吨，同比增长6%。\n');
  writeFileSync(
    join(donghu, 'report.yaml'),
    'organisation:\n  name: 东湖镇\n  en: Donghu Town\nyear: 2023\npublished: 2024-01\nreference: 2024-01\n',
  );
  writeFileSync(join(donghu, 'en.md'), await translate(seed));
  const dist = join(root, 'dist');
  const { code, output } = await build(['--root', root, '--out', dist, '--no-fonts']);
  assert.equal(code, 0, output);
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');

  assert.ok(existsSync(join(dist, 'en/2023/donghu-town/index.html')));
  assert.ok(existsSync(join(dist, 'en/2023/donghu-town/parallel/index.html')));
  assert.ok(existsSync(join(dist, 'zh-Hans/2024/heyuan-town/index.html')));
  assert.ok(!existsSync(join(dist, 'en/2024')), 'no English page, no data');
  assert.ok(!existsSync(join(dist, 'zh-Hans/2024/heyuan-town/parallel')), 'no page of both languages');

  const entry = selectAll('.entry', parseHtml(read('en/index.html'))).find((one) =>
    select('a[href="/zh-Hans/2024/heyuan-town/"]', one),
  );
  assert.ok(entry, 'the list has the report, and leads to the Chinese');
  for (const link of selectAll('a[href]', entry)) assert.equal(link.properties['hrefLang'], 'zh-Hans');
  const text = read('en/index.html').slice(read('en/index.html').indexOf('Heyuan Town'));
  assert.match(text, /not yet available in English/);
  assert.match(text, /Grain output rose by 4\.1% in a year[^]*?32,000/);
  assert.equal(select('h2', entry)?.properties['lang'], 'zh-Hans', 'its title is Chinese, and says so');

  assert.doesNotMatch(read('sitemap-0.xml'), /\/en\/2024\/|heyuan-town\/parallel/);
  assert.doesNotMatch(read('en/feed.xml'), /heyuan-town/);
  const chinese = parseHtml(read('zh-Hans/2024/heyuan-town/index.html'));
  assert.equal(select('link[hreflang="en"]', chinese), undefined);
  assert.equal(select('header a[hreflang="en"]', chinese)?.properties['href'], '/en/');
});
