import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright';
import { launchBrowser } from '../../src/archive/browser.ts';
import { serveDesk } from '../../src/desk/index.ts';
import { blocksOf } from '../../src/article/index.ts';
import { readReport } from '../../src/library/index.ts';
import { makeLibrary } from '../library/fixture.ts';

const browser = await launchBrowser();
after(() => browser.close());

const ID = '2024-heyuan-town';

async function open(t: TestContext): Promise<{ page: Page; root: string; yaml: () => string; url: string }> {
  const root = makeLibrary(t);
  const desk = await serveDesk({ root, who: '王琳' });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/40[19]/.test(message.text())) faults.push(message.text());
  });
  t.after(async () => {
    await page.close();
    await desk.close();
    assert.deepEqual(faults, []);
  });
  await page.goto(desk.url);
  await page.locator('.article h1').waitFor();
  const yaml = (): string => readFileSync(join(root, `content/reports/${ID}/report.yaml`), 'utf8');
  return { page, root, yaml, url: desk.url };
}
const saved = (page: Page) => page.locator('.told', { hasText: '已写入' }).waitFor();

test('a figure is accepted with the keyboard: signed in report.yaml, whose other lines stay, and counted', async (t) => {
  const { page, yaml } = await open(t);
  const before = yaml();
  assert.match(await page.locator('.progress').innerText(), /^0 \/ \d/);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await saved(page);
  const written = yaml();
  assert.ok(written.startsWith(before), written);
  assert.match(written, /accepted: \{? ?by: 王琳|accepted:\n\s+by: 王琳/);
  assert.match(await page.locator('.progress').innerText(), /^1 \/ \d/);
  assert.equal(await page.locator('.mark.accepted').count(), 1);
});

test('a figure is corrected, and undo and redo take the file back and forth', async (t) => {
  const { page, root, yaml } = await open(t);
  const before = yaml();
  await page.locator('.mark', { hasText: '3.2万吨' }).click();
  await page.locator('[data-do=edit]').click();
  await page.locator('input[name=metric]').fill('粮食产量');
  await page.locator('.form button.primary').click();
  await saved(page);
  const figure = () =>
    readReport(root, ID, { cache: null }).figures.find(({ value }) => value.amount === 32_000);
  assert.equal(figure()?.metric, '粮食产量');
  const corrected = yaml();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('[data-do=undo]')?.disabled);
  assert.equal(yaml(), before);
  await page.keyboard.press('Control+y');
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('[data-do=redo]')?.disabled);
  assert.equal(yaml(), corrected);
});

test('a figure is hidden with a reason, struck through in the text, and shown again', async (t) => {
  const { page, root } = await open(t);
  await page.locator('.mark', { hasText: '18公里' }).click();
  await page.keyboard.press('h');
  await page.locator('input[name=reason]').fill('未经核实');
  await page.keyboard.press('Enter');
  await page.locator('.mark.hidden').waitFor();
  const report = () => readReport(root, ID, { cache: null });
  assert.deepEqual(
    report().hidden.map(({ decided }) => decided !== undefined),
    [true],
  );
  await page.locator('.mark.hidden').click();
  await page.locator('[data-do=show]').click();
  await page.waitForFunction(() => !document.querySelector('.mark.hidden'));
  assert.deepEqual(report().hidden, []);
});

test('words that are selected become a figure', async (t) => {
  const { page, root } = await open(t);
  await page.evaluate(() => {
    const text = [...document.querySelectorAll('[data-text]')].find((one) =>
      one.textContent?.includes('上下同心'),
    );
    const walker = document.createTreeWalker(text as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf('一年来');
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + 3);
    }
    text?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  });
  await page.locator('.add input[name=metric]').fill('工作年数');
  await page.locator('.add input[name=value]').fill('1年');
  await page.locator('.add button').click();
  await saved(page);
  const added = readReport(root, ID, { cache: null }).figures.find(({ metric }) => metric === '工作年数');
  assert.equal(added?.decided?.added, true);
});

test('a change that an editor overtook is not lost: it is told, and written on the new text on request', async (t) => {
  const { page, root, yaml } = await open(t);
  await page.keyboard.press('j');
  writeFileSync(join(root, `content/reports/${ID}/report.yaml`), `# 编辑器里加的一行\n${yaml()}`);
  await page.locator('[data-do=accept]').click();
  await page.locator('.told.fault', { hasText: '刚在别处改过' }).waitFor();
  assert.doesNotMatch(yaml(), /accepted/);
  await page.locator('[data-do=again]').click();
  await saved(page);
  assert.match(yaml(), /^# 编辑器里加的一行/);
  assert.match(yaml(), /accepted/);
});

test('English with a slip of 亿 is told as it is typed, and what is written goes to en.md', async (t) => {
  const { page, root } = await open(t);
  await page.keyboard.press('3');
  const field = page.locator('.block', { hasText: '3.2万吨' }).locator('textarea');
  await field.fill('Grain output was 320,000 metric tons in 2024, up 4.1 percent.');
  await page.locator('.wrong').first().waitFor();
  await field.fill('Grain output was 32,000 metric tons in 2024, up 4.1 percent.');
  await page.locator('.agree').waitFor();
  await field.blur();
  await saved(page);
  assert.match(
    readFileSync(join(root, `content/reports/${ID}/en.md`), 'utf8'),
    /Grain output was 32,000 metric tons/,
  );
});

test('a line is left out of the article and put back, paragraphs are joined and parted, and nothing stays behind', async (t) => {
  const { page, root, yaml } = await open(t);
  const seed = join(root, `seeds/${ID}.txt`);
  writeFileSync(seed, `${readFileSync(seed, 'utf8')}镇里新建了文化站。\n老人和孩子们都很高兴。\n`);
  await page.reload();
  await page.locator('.article h1').waitFor();
  const before = yaml();
  const texts = (): string[] =>
    blocksOf(readReport(root, ID, { cache: null }).article).map(({ data }) => data.text);
  const own = texts();
  const block = (words: string) => page.locator('.article .block').filter({ hasText: words }).first();
  const tool = async (words: string, name: string): Promise<void> => {
    await block(words).click();
    await block(words).locator(`[data-do=${name}]`).first().click();
  };
  await page.keyboard.press('2');
  await tool('一年来', 'drop');
  await page.locator('.left-out').filter({ hasText: '一年来' }).waitFor();
  assert.deepEqual(texts(), own.slice(1));
  await page.locator('.left-out p').filter({ hasText: '一年来' }).locator('[data-do=restore]').click();
  await block('一年来').waitFor();
  assert.deepEqual(texts(), own);

  await tool('老人和孩子们', 'mend');
  await block('文化站。老人和孩子们').waitFor();
  assert.equal(texts().length, own.length - 1);
  await tool('文化站。老人和孩子们', 'unmend');
  await page.locator('[data-do=unmend]').waitFor({ state: 'detached' });
  assert.deepEqual(texts(), own);
  assert.equal(yaml(), before);

  const words = '老人和孩子们都很高兴';
  writeFileSync(seed, readFileSync(seed, 'utf8').replace(`\n${words}`, words));
  await page.reload();
  await block(words).waitFor();
  await page.keyboard.press('2');
  await tool(words, 'split');
  await page.waitForFunction((n) => document.querySelectorAll('.article .block').length === n, 7);
  assert.deepEqual(texts(), own);
  await tool(words, 'mend');
  await block(`文化站。${words}`).waitFor();
  assert.equal(yaml(), before);
});

test('title and translator of the English are written into en.md; a paragraph is left out of it and taken in', async (t) => {
  const { page, root } = await open(t);
  const english = (): string => readFileSync(join(root, `content/reports/${ID}/en.md`), 'utf8');
  await page.keyboard.press('3');
  const field = page.locator('[data-front=title]');
  await field.fill('A Year in Heyuan: Roads & Rice');
  await field.blur();
  await saved(page);
  assert.match(english(), /^title: ['"]A Year in Heyuan: Roads & Rice['"]$/m);
  const block = page.locator('.block', { hasText: '一年来' });
  await block.locator('[data-do=omit]').click();
  await block.locator('[data-do=unomit]').waitFor();
  assert.match(english(), /<!-- ¶ lead\/\w+ omit -->/);
  await block.locator('[data-do=unomit]').click();
  await block.locator('textarea').waitFor();
  assert.doesNotMatch(english(), /omit/);
});

test('a number that differs rightly in the English is confirmed with a button', async (t) => {
  const { page, root } = await open(t);
  await page.keyboard.press('3');
  const block = page.locator('.block', { hasText: '3.2万吨' });
  const field = block.locator('textarea');
  await field.fill('Grain output was 32,000 metric tons in 2024, up 4.9 percent.');
  await field.blur();
  await saved(page);
  await field.focus();
  await block.locator('[data-do=right]:enabled').click();
  await block.getByText('已确认：4.1%').waitFor();
  assert.match(readFileSync(join(root, `content/reports/${ID}/en.md`), 'utf8'), /differs 4\.1% -->/);
});

test('without its token the desk shows nothing of the article', async (t) => {
  const { url } = await open(t);
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.goto(url.split('#')[0] as string);
  await page.getByText('口令').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /河源镇/);
});
