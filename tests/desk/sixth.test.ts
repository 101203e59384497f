import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launchBrowser } from '../../src/archive/browser.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { newReport } from '../../src/cli/new.ts';
import { serveDesk } from '../../src/desk/index.ts';
import { docxOf, paragraph } from '../intake/files.ts';
import { makeLibrary } from '../library/fixture.ts';

const browser = await launchBrowser();
after(() => browser.close());

const ID = '2025-qing-he';
const SATISFIED = '群众打出的分数是九十六点五，比上年有所提高。';
const BODY = [
  paragraph('清河镇2025年工作总结', 'Title'),
  paragraph('一年来，全镇上下同心，各项工作都有新进展。'),
  paragraph('产业发展', '1'),
  paragraph('2025年，全镇完成工业产值18.6亿元，同比增长7.2%。新建厂房3.4万平方米。'),
  paragraph(SATISFIED),
];

test('a Word file becomes a published report: taken in, corrected, hidden, added to, put into English, built in every edition', async (t) => {
  const root = makeLibrary(t);
  const site = join(root, 'content/site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^editions:.*$/m, 'editions: [zh-Hans, zh-Hant, zh-Hant-HK, en]'),
  );
  const file = join(root, '总结.docx');
  writeFileSync(file, await docxOf(...BODY));
  const quiet = { out: () => {}, err: (text: string) => assert.fail(text) };
  assert.equal(
    await newReport([file, '--id', ID, '--organisation', '清河镇', '--english'], quiet, { root }),
    0,
  );

  const yaml = join(root, `content/reports/${ID}/report.yaml`);
  const desk = await serveDesk({ root, who: '王琳' });
  t.after(() => desk.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(desk.url.replace('/#', `/?report=${ID}#`));
  const written = async (work: () => Promise<unknown>) => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/edit'));
    await work();
    assert.equal((await answered).status(), 200);
  };

  await page.locator('.mark', { hasText: '18.6亿元' }).click();
  await page.keyboard.press('e');
  await page.locator('input[name=metric]').fill('规上工业产值');
  await written(() => page.locator('.form button.primary').click());
  await page.locator('.mark', { hasText: '3.4万平方米' }).click();
  await page.keyboard.press('h');
  await page.locator('input[name=reason]').fill('未经审计');
  await written(() => page.keyboard.press('Enter'));
  const block = page.locator('[data-text]', { hasText: '九十六点五' });
  await block.evaluate((element) => {
    const range = document.createRange();
    const from = element.textContent?.indexOf('九十六点五') ?? 0;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const within = (offset: number): boolean => offset >= at && offset <= at + node.length;
      if (within(from)) range.setStart(node, from - at);
      if (within(from + 5)) range.setEnd(node, from + 5 - at);
      at += node.length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    element.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  });
  await page.locator('.add input[name=metric]').fill('群众满意度');
  await page.locator('.add input[name=value]').fill('96.5分');
  await written(() => page.locator('.add button.primary').click());

  await page.locator('.bar').getByRole('button', { name: '英文' }).click();
  const english = async (zh: string, en: string) => {
    const field = page.locator('.block', { hasText: zh }).locator('textarea');
    await field.fill(en);
    await written(() => field.blur());
  };
  const output = page.locator('.block', { hasText: '18.6亿元' });
  await output
    .locator('textarea')
    .fill('Industrial output was CNY 18.6 billion, up 7.2 percent; 34,000 square metres of plant.');
  await output.locator('.wrong').first().waitFor();
  await english(
    '18.6亿元',
    'Industrial output was CNY 1.86 billion in 2025, up 7.2 percent, and 34,000 square metres of plant were built.',
  );
  await english('产业发展', 'Industry');
  await english('上下同心', 'Over the year the whole town pulled together.');
  await english('九十六点五', 'Public satisfaction stood at 96.5 points, higher than the year before.');

  // A new report is a draft, and can't be published while a heading or the title lacks its English.
  await page.locator('[data-do=state]').click();
  const published = page.locator('input[name=status][value=published]');
  assert.ok(await published.isDisabled());
  assert.match(readFileSync(yaml, 'utf8'), /^status: draft$/m);
  await written(async () => {
    await page.locator('[data-front=title]').fill('Qinghe in 2025');
    await page.locator('[data-front=title]').blur();
  });
  await written(() => page.locator('[data-do=confirm-all]').click());
  await written(() => published.check());
  const said = readFileSync(yaml, 'utf8');
  assert.match(said, /^status: published$/m);
  assert.doesNotMatch(said, /: .*请确认/);
  await page.close();

  const out = join(root, 'dist');
  await buildSite({ root, out, fonts: false, cards: false, log: () => {} });
  const html = (edition: string): string =>
    readFileSync(join(out, edition, '2025/qing-he/index.html'), 'utf8');
  for (const [edition, corrected, added] of [
    ['zh-Hans', '规上工业产值', '群众满意度'],
    ['zh-Hant', '規上工業產值', '群眾滿意度'],
    ['zh-Hant-HK', '規上工業產值', '群眾滿意度'],
  ] as const) {
    const table = html(edition);
    assert.match(table, new RegExp(corrected), edition);
    assert.match(table, new RegExp(added), edition);
    assert.doesNotMatch(table, /id="row-[^"]*chang-fang/, `${edition}: hidden`);
  }
  assert.match(html('en'), /CNY 1\.86 billion/);

  // Nothing of the desk is published.
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name), 'latin1');
    assert.doesNotMatch(name, /desk/, name);
    assert.doesNotMatch(bytes, /nianjian-desk|lit-html|\/api\/edit/, name);
  }
});
