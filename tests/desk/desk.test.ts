import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launchBrowser } from '../../src/archive/browser.ts';
import { release } from '../../src/cli/release.ts';
import { blocksOf } from '../../src/article/index.ts';
import { openReport, readReport } from '../../src/library/index.ts';
import { pngOf } from '../intake/pictures.ts';
import { deskOpener, ID, saved } from './harness.ts';

const browser = await launchBrowser();
after(() => browser.close());
const open = deskOpener(browser);

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
  await page.locator('.add button.primary').click();
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
  // Right after typing: what is typed is saved with it.
  await block.locator('[data-do=right]').click();
  await block.getByText('已确认：4.1%').waitFor();
  await page.locator('[data-do=undo]').focus();
  const english = readFileSync(join(root, `content/reports/${ID}/en.md`), 'utf8');
  assert.match(english, /differs 4\.1% -->/);
  assert.match(english, /up 4\.9 percent\.$/m);
  assert.equal(await page.locator('.told.fault').count(), 0);
});

test('doubts are settled with the keyboard: T, J to the next, a reason, Enter, and the next one is at hand', async (t) => {
  const { page, yaml } = await open(t, (root) => {
    const seed = join(root, `seeds/${ID}.txt`);
    const more =
      '全镇216个重点项目，开工在建135个，建设项目开工率为98.54%。\n全镇50个示范项目，开工在建30个，建设项目开工率为99%。\n';
    writeFileSync(seed, readFileSync(seed, 'utf8') + more);
  });
  await page.keyboard.press('t');
  const cards = page.locator('section.problem');
  const focused = (): Promise<number> =>
    page.evaluate(() =>
      [...document.querySelectorAll('section.problem')].indexOf(document.activeElement as Element),
    );
  assert.equal(await focused(), 0);
  const count = await cards.count();
  await page.keyboard.press('j');
  assert.equal(await focused(), 1);
  await page.keyboard.press('k');
  await page.keyboard.press('Tab');
  await page.keyboard.type('两个数口径不同');
  await page.keyboard.press('Enter');
  await saved(page);
  assert.match(yaml(), /^doubts:\n {2}- name: rate-mismatch\n {4}sentence: .*\n {4}reason: 两个数口径不同$/m);
  assert.equal(await cards.count(), count - 1);
  assert.equal(await focused(), 0);
  assert.equal(await cards.first().locator('input').first().inputValue(), '');
  await page.keyboard.press('Control+z');
  await page.waitForFunction((n) => document.querySelectorAll('section.problem').length === n, count);
  assert.doesNotMatch(yaml(), /doubts/);
});

test('paragraphs are chosen and made headings, joined and left out with the keyboard alone', async (t) => {
  const { page, root, yaml } = await open(t);
  const before = yaml();
  const texts = (): string[] =>
    blocksOf(readReport(root, ID, { cache: null }).article).map(({ data }) => data.text);
  await page.keyboard.press('2');
  await page.keyboard.press('j');
  await page.locator('.block.current', { hasText: '一年来' }).waitFor();
  await page.keyboard.press('x');
  await page.locator('.left-out', { hasText: '一年来' }).waitFor();
  assert.ok(!texts().some((text) => text.includes('一年来')));
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => !document.querySelector('.left-out'));
  assert.equal(yaml(), before);
  await page.keyboard.press('j');
  await page.locator('.block.current', { hasText: '农业生产' }).waitFor();
  await page.keyboard.press('z');
  await page.locator('.block.paragraph', { hasText: '农业生产' }).waitFor();
  assert.match(yaml(), /structure:\n {2}paragraphs: \[3\]/);
});

test('a figure is added with the keyboard alone: its words are typed, and their sentence is found', async (t) => {
  const { page, root } = await open(t);
  await page.keyboard.press('+');
  await page.keyboard.type('没有的字');
  await page.keyboard.press('Tab');
  await page.getByText('文章里没有这几个字').waitFor();
  await page.locator('.add input[name=said]').fill('各项');
  await page.keyboard.press('Tab');
  await page.locator('.add blockquote', { hasText: '各项工作都有新进展。' }).waitFor();
  await page.locator('.add input[name=metric]').fill('工作项数');
  await page.locator('.add input[name=value]').fill('12项');
  await page.keyboard.press('Enter');
  await saved(page);
  const added = readReport(root, ID, { cache: null }).figures.find(({ metric }) => metric === '工作项数');
  assert.equal(added?.decided?.added, true);
});

test('a number that is none is said to be none with a button, and is marked no more', async (t) => {
  const { page, yaml } = await open(t, (root) => {
    const seed = join(root, `seeds/${ID}.txt`);
    writeFileSync(seed, `${readFileSync(seed, 'utf8')}编号3.62的文件已经下发。\n`);
  });
  await page.locator('.article .mark.unbound').click();
  await page.locator('[data-do=none]').click();
  await saved(page);
  assert.match(yaml(), /said: '3\.62'\n {4}sentence: 编号3\.62的文件已经下发。\n {4}hidden: 不是数据/);
  assert.equal(await page.locator('.article .mark.unbound').count(), 0);
});

test('a picture is shown beside the fields for its alternative texts, and what is written there goes to its entry', async (t) => {
  const { page, root, yaml } = await open(t, (root) => {
    const folder = join(root, `content/reports/${ID}`);
    mkdirSync(join(folder, 'pictures'));
    writeFileSync(join(folder, 'pictures/picture-1.png'), pngOf(40, 30));
    writeFileSync(join(folder, 'en.md'), '---\ntitle: A Year\n---\n');
    const file = join(folder, 'report.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}pictures:\n  - { file: picture-1.png, line: 6 }\n`);
  });
  await page.getByRole('button', { name: /^提醒/ }).click();
  await page.locator('[data-problem=missing-alt] [data-do=alt]').first().click();
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.picture img')?.naturalWidth === 40,
  );
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'alt');
  await page.keyboard.type('村口的新桥');
  await page.keyboard.press('Tab');
  await saved(page);
  await page.locator('input[name=altEn]').fill('The new bridge');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.picture .missing').length === 0);
  assert.match(yaml(), /\{ file: picture-1\.png, line: 6, alt: 村口的新桥, altEn: The new bridge \}/);
  assert.deepEqual(
    openReport(root, ID, '').report?.meta.pictures?.map(({ alt }) => alt),
    ['村口的新桥'],
  );
});

test('a change since publication is told to readers from the desk', async (t) => {
  const { page, yaml } = await open(t, (root) => {
    assert.equal(release(['--root', root, '--date', '2025-02-01'], { out: () => {}, err: () => {} }), 0);
  });
  await page.keyboard.press('t');
  await page.getByText('记一笔更正').click();
  await page.locator('details input[name=what]').fill('道路里程改为18公里');
  await page.locator('details input[name=why]').fill('统计口径有误');
  await page.keyboard.press('Enter');
  await saved(page);
  assert.match(
    yaml(),
    /corrections:\n {2}- date: .?\d{4}-\d\d-\d\d.?\n {4}what: 道路里程改为18公里\n {4}why: 统计口径有误\n/,
  );
});

test('without its token the desk shows nothing of the article', async (t) => {
  const { url } = await open(t);
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.goto(url.split('#')[0] as string);
  await page.getByText('口令').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /河源镇/);
});
