import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright';
import { launchBrowser } from '../../src/archive/browser.ts';
import { inspectLibrary, readSite } from '../../src/library/index.ts';
import { deskOpener, ID, saved } from './harness.ts';

const browser = await launchBrowser();
after(() => browser.close());
const open = deskOpener(browser);

const REPORT = `content/reports/${ID}/report.yaml`;
const tab = (page: Page, name: string) => page.locator('aside nav').getByRole('button', { name }).click();
const undone = (page: Page) =>
  page.waitForFunction(() => document.querySelector<HTMLButtonElement>('[data-do=undo]')?.disabled);
const append = (text: string) => (root: string) => {
  const path = join(root, REPORT);
  writeFileSync(path, readFileSync(path, 'utf8') + text);
};

test('leading figures are pinned with P, moved and taken out, in headline', async (t) => {
  const { page, yaml } = await open(t, append('headline: [cun-min-2024]\n'));
  await page.locator('.mark', { hasText: '3.2万吨' }).click();
  await page.keyboard.press('p');
  await saved(page);
  assert.match(yaml(), /^headline: \[cun-min-2024, liang-shi-zong-chan-liang-2024\]$/m);
  await tab(page, '领头');
  const first = page.locator('.lead li').first();
  await first.getByRole('button', { name: '下移' }).click();
  await page.locator('.lead li').first().filter({ hasText: '粮食' }).waitFor();
  assert.match(yaml(), /^headline: \[liang-shi-zong-chan-liang-2024, cun-min-2024\]$/m);
  await first.getByRole('button', { name: '撤下' }).click();
  await page.locator('.lead li').first().filter({ hasText: '村民' }).waitFor();
  assert.match(yaml(), /^headline: \[cun-min-2024\]$/m);
});

test('a chart is swapped for another kind, or for none, and given back to the program', async (t) => {
  const { page, yaml } = await open(t, (root) => {
    const seed = join(root, `seeds/${ID}.txt`);
    const more = '全年工业产值18.6亿元，同比增长7.2%。实现税收2.4亿元，占全县的31.5%。\n';
    writeFileSync(seed, readFileSync(seed, 'utf8') + more);
  });
  const before = yaml();
  await tab(page, '图表');
  const select = page.locator('.chart select').first();
  await select.selectOption('none');
  await saved(page);
  assert.match(yaml(), /^charts:\n {2}- \{ chart: n-[a-z-]+[\w-]*, kind: none \}$/m);
  await select.selectOption('');
  await page.waitForFunction(() => !document.querySelector('.chart option[value=none]:checked'));
  assert.equal(yaml(), before);
});

test('a signed figure whose sentence has changed is shown as stale, with both sentences side by side, and signed anew', async (t) => {
  const { page, yaml } = await open(
    t,
    append(
      'figures:\n  - said: 18公里\n    sentence: 全年新修道路18公里，6000名村民出行更加方便。\n    accepted: { by: 王琳, date: 2025-02-01 }\n',
    ),
  );
  await page.locator('.mark.stale', { hasText: '18公里' }).click();
  const sides = await page.locator('.stale blockquote').allInnerTexts();
  assert.match(sides[0] ?? '', /6000名/);
  assert.match(sides[1] ?? '', /6200名/);
  await page.keyboard.press('a');
  await saved(page);
  assert.match(
    yaml(),
    /sentence: 全年新修道路18公里，6200名村民出行更加方便。\n {4}accepted: \{ by: 王琳, date: 20/,
  );
  await page.locator('.mark.accepted', { hasText: '18公里' }).waitFor();
});

test('comparisons, period and kind are corrected in fields with words, and only what differs is written', async (t) => {
  const { page, yaml } = await open(t);
  await page.locator('.mark', { hasText: '3.2万吨' }).click();
  await page.keyboard.press('e');
  const rows = page.locator('.compare');
  assert.equal(await rows.count(), 2);
  await rows.first().locator('[name=compare-value]').fill('4.2%');
  await rows.last().locator('select').selectOption('rank');
  await page.locator('.compare').nth(2).waitFor();
  await rows.nth(1).locator('[name=compare-value]').fill('第二');
  await rows.nth(1).locator('[name=compare-among]').fill('全县');
  await page.locator('input[name=period]').fill('2024H1');
  await page.locator('.form button.primary').click();
  await saved(page);
  assert.match(yaml(), /compare:\n? *(?:\[|- )\{ type: yoy, value: 4\.2%.* \}/);
  assert.match(yaml(), /\{ type: rank, value: 第二, among: 全县 \}/);
  assert.match(yaml(), /period: 2024H1/);
  assert.doesNotMatch(yaml(), /metric:|kind:|scope:/);
});

test('a way to write a word in traditional script is chosen with a button, for the whole report', async (t) => {
  const { page, yaml } = await open(t, (root) => {
    const site = join(root, 'content/site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace(/^editions:.*$/m, 'editions: [zh-Hans, zh-Hant]'));
    const seed = join(root, `seeds/${ID}.txt`);
    writeFileSync(seed, `${readFileSync(seed, 'utf8')}恒誉公司落户本镇，万象里开门迎客。\n`);
  });
  await page.keyboard.press('4');
  await page.locator('.choice button').last().click();
  await saved(page);
  assert.match(yaml(), /^pins:\n {2}- (?:\{ )?source: .+/m);
});

test('a draft is on the desk; its guesses are confirmed, it goes to review, and on only once it has no errors', async (t) => {
  const { page, root, yaml } = await open(t, (root) => {
    const path = join(root, REPORT);
    const text = readFileSync(path, 'utf8').replace(
      /^ {2}name: .*$/m,
      '$& # 请确认，见第 1 行 to confirm: line 1',
    );
    writeFileSync(path, `status: draft # 五点以前\n${text}renamedFrom: [2024-heyuan-town]\n`);
  });
  await page.keyboard.press('s');
  assert.match((await page.locator('.todo').innerText()) ?? '', /错误 1 个[^]*1 项没有确认/);
  const radio = (status: string) => page.locator(`input[name=status][value=${status}]`);
  assert.ok(await radio('published').isDisabled());
  await radio('review').check();
  await saved(page);
  assert.match(yaml(), /^status: review # 五点以前$/m);
  await page.locator('[data-do=confirm]').click();
  await page.locator('[data-do=confirm]').waitFor({ state: 'detached' });
  assert.doesNotMatch(yaml(), /请确认/);
  const path = join(root, REPORT);
  writeFileSync(path, yaml().replace(/^renamedFrom.*\n/m, ''));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.waitForFunction(
    () => !document.querySelector<HTMLInputElement>('input[value=published]')?.disabled,
  );
  await radio('published').check();
  await page.locator('.next', { hasText: 'npm run publish' }).waitFor();
  assert.match(yaml(), /^status: published # 五点以前$/m);
  assert.deepEqual(await page.locator('.bar [data-do=state]').innerText(), '已发布');
});

test('what a report says of itself is corrected in fields; what can’t be is refused in words, and stays typed', async (t) => {
  const { page, yaml } = await open(t);
  await tab(page, '发布');
  const field = (name: string) => page.locator(`input[name="${name}"]`);
  await field('author').fill('王琳、李阳');
  await field('author').blur();
  await saved(page);
  assert.match(yaml(), /^author: \[王琳, 李阳\]$/m);
  const before = yaml();
  await field('published').fill('去年冬天');
  await field('published').blur();
  await page.locator('.told.fault', { hasText: '不是日期' }).waitFor();
  assert.equal(yaml(), before);
  assert.equal(await field('published').inputValue(), '去年冬天');
});

test('settings of the site are changed in fields: in site.yaml alone, whose other lines stay, with undo', async (t) => {
  const { page, root, yaml } = await open(t);
  const path = join(root, 'content/site.yaml');
  const site = (): string => readFileSync(path, 'utf8');
  const [before, report] = [site(), yaml()];
  await tab(page, '网站');
  await page.locator('input[name="publisher.name"]').fill('河源镇党政办');
  await page.locator('input[name="publisher.name"]').blur();
  await page.locator('.told', { hasText: 'site.yaml' }).waitFor();
  assert.equal(site(), before.replace(/(publisher:\s+name: ).*/, '$1河源镇党政办'));
  await page.locator('input[name=base]').fill('reports');
  await page.locator('input[name=base]').blur();
  await page.locator('.told.fault', { hasText: '“base”的路径' }).waitFor();
  await page.locator('input[name=base]').fill('/reports/');
  await page.locator('input[name=base]').blur();
  await page.locator('.told', { hasText: '已写入 site.yaml' }).waitFor();
  assert.equal(readSite(root).base, '/reports/');
  await page.locator('.record.new input[name=text]').fill('粤ICP备00000001号');
  await page.locator('[data-do=add-record]').click();
  await page.locator('[data-do=drop-record]').first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLInputElement>('.record input')].some(({ value }) =>
      value.includes('00000001'),
    ),
  );
  assert.equal(readSite(root).records.at(-1)?.text, '粤ICP备00000001号');
  for (let i = 0; i < 3; i += 1) {
    const now = site();
    await page.locator('[data-do=undo]').click();
    for (let wait = 0; site() === now && wait < 100; wait += 1) await page.waitForTimeout(20);
  }
  await undone(page);
  assert.equal(site(), before);
  assert.equal(yaml(), report);
});

test('an English name is given in this report, or for every report in the glossary', async (t) => {
  const { page, root } = await open(t, (root) => {
    const site = join(root, 'content/site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace(/^editions:.*$/m, 'editions: [zh-Hans, en]'));
    const seed = join(root, `seeds/${ID}.txt`);
    writeFileSync(seed, readFileSync(seed, 'utf8').replace('新修道路18公里', '新栽梧桐树18公里'));
  });
  await page.keyboard.press('t');
  const card = page.locator('[data-problem=unnamed-term]').first();
  await card.locator('input[name=en]').fill('Plane trees planted');
  await card.locator('input[name=everywhere]').check();
  await card.locator('[data-do=settle]').click();
  await page.locator('.told', { hasText: '已写入 glossary.yaml' }).waitFor();
  const glossary = readFileSync(join(root, 'content/glossary.yaml'), 'utf8');
  assert.match(glossary, /^metrics:\n {2}- \{ zh: .+, en: Plane trees planted, why: 审稿时定 \}\n$/);
  const { files } = inspectLibrary(root, { cache: null });
  assert.ok(!files.some(({ messages }) => messages.some(({ fatal }) => fatal === true)));
});

test('site.yaml that an editor changed meanwhile is told, and nothing of it is lost', async (t) => {
  const { page, root } = await open(t);
  const path = join(root, 'content/site.yaml');
  await tab(page, '网站');
  writeFileSync(path, `${readFileSync(path, 'utf8')}# 同事写的\n`);
  await page.locator('input[name="contact.phone"]').fill('0762-0000000');
  await page.locator('input[name="contact.phone"]').blur();
  await page.locator('.told.fault', { hasText: 'site.yaml' }).waitFor();
  assert.doesNotMatch(readFileSync(path, 'utf8'), /0762/);
  await page.locator('[data-do=again]').click();
  await page.locator('.told', { hasText: '已写入 site.yaml' }).waitFor();
  assert.match(readFileSync(path, 'utf8'), /0762-0000000[^]*# 同事写的/);
});

test('a figure that is signed without a name asks for it, where it is written; A then signs', async (t) => {
  const { page, yaml } = await open(t);
  await page.locator('input[name=who]').fill('');
  await page.locator('input[name=who]').blur();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.locator('.told', { hasText: '署名' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'who');
  await page.keyboard.type('王琳');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await saved(page);
  assert.match(yaml(), /accepted: \{ by: 王琳/);
});

test('a figure stays at hand when its correction gives it another id', async (t) => {
  const { page } = await open(t);
  await page.locator('.mark', { hasText: '18公里' }).click();
  await page.keyboard.press('e');
  await page.locator('input[name=metric]').fill('农村公路');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.locator('.figure .state', { hasText: '已更正' }).waitFor();
  assert.equal(await page.locator('.mark.current').innerText(), '18公里');
});

test('keys that change the mode or the tab leave every field alone', async (t) => {
  const { page, yaml } = await open(t, append('author: [王琳]\n'));
  const before = yaml();
  await tab(page, '发布');
  await page.keyboard.press('2');
  await page.keyboard.press('s');
  await page.keyboard.press('3');
  await page.keyboard.press('1');
  await page.locator('.bar').click({ position: { x: 5, y: 5 } });
  assert.equal(yaml(), before);
  assert.equal(await page.locator('input[name=author]').inputValue(), '王琳');
});
