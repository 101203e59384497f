/**
 * Makes the pictures of the guides from the real pages: a Word file is taken in, reviewed on the desk and built, and the
 * browser is photographed on the way. `npm run pictures`; what the commands say is printed, for the guides' text blocks.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { launchBrowser } from '../src/archive/browser.ts';
import { buildSite } from '../src/build/build-site.ts';
import { serveSite } from '../src/build/serve.ts';
import { check } from '../src/cli/check.ts';
import { newReport } from '../src/cli/new.ts';
import { serveDesk } from '../src/desk/index.ts';
import { docxOf, paragraph } from '../tests/intake/files.ts';

const ID = '2025-qing-he';
const FOLDER = join(import.meta.dirname, 'pictures');
const LARGEST = 150_000;
const SATISFIED = '群众打出的分数是九十六点五';

/** The Word file: an invented town's year. */
const ARTICLE = [
  paragraph('清河镇2025年工作总结', 'Title'),
  paragraph('2026-01-20　来源：清河镇党政办公室　作者：王琳'),
  paragraph('一年来，全镇上下同心，主要指标好于预期，各项工作都有新进展。'),
  paragraph('产业发展提质增效', '1'),
  paragraph('2025年，全镇完成工业产值18.6亿元，同比增长7.2%；规上工业企业达到42家，比上年净增6家。'),
  paragraph('全年完成固定资产投资9.3亿元，占年度计划的104%。新建标准厂房3.4万平方米。'),
  paragraph('人居环境更加宜居', '1'),
  paragraph('新改建农村公路28.5公里，新增公共停车位460个。生活污水处理率达到96.8%，较上年提高3.1个百分点。'),
  paragraph('民生保障更有温度', '1'),
  paragraph('新增城镇就业1260人，完成年度任务的126%。居民人均可支配收入32860元，同比增长6.4%。'),
  paragraph(`${SATISFIED}，比上年有所提高。`),
];

const INDUSTRY =
  'In 2025 the industrial output of the whole town was CNY 1.86 billion, up 7.2 percent; industrial companies above designated size numbered 42, six more than the year before.';

/** The English of each paragraph, found by words of the Chinese. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['上下同心', 'Over the year the whole town pulled together, and results were better than expected.'],
  ['产业发展提质增效', 'Industry'],
  [
    '固定资产投资',
    'Fixed-asset investment came to CNY 930 million, 104 percent of the plan. Standard plant of 34,000 square metres was built.',
  ],
  ['人居环境更加宜居', 'Living environment'],
  [
    '农村公路',
    'Some 28.5 kilometres of rural roads and 460 public parking spaces were added. Of domestic sewage 96.8 percent is treated, up 3.1 percentage points.',
  ],
  ['民生保障更有温度', 'Livelihoods'],
  [
    '城镇就业',
    'New urban jobs numbered 1,260, 126 percent of the task. Disposable income per person was CNY 32,860, up 6.4 percent.',
  ],
  ['九十六点五', 'Residents gave 96.5 points, more than the year before.'],
];

type Language = 'zh' | 'en';

/** Words of the desk by which the script finds its way. */
const WORDS = {
  zh: {
    ...{ saved: '已写入', lead: '领头', charts: '图表', problems: /^提醒/, english: '英文' },
    ...{ state: '发布', site: '网站' },
  },
  en: {
    ...{ saved: 'Written to', lead: 'Leading', charts: 'Charts', problems: /^Doubts/, english: 'English' },
    ...{ state: 'Publish', site: 'Site' },
  },
} as const;

const say = (text: string): void => void process.stdout.write(text);
const output = { out: say, err: say };
const browser = await launchBrowser();
try {
  for (const language of ['zh', 'en'] as const) await illustrate(language);
} finally {
  await browser.close();
}

/** All pictures of one guide. */
async function illustrate(language: Language): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'nianjian-pictures-'));
  process.env['NIANJIAN_ROOT'] = root;
  const folder = language === 'zh' ? FOLDER : join(FOLDER, 'en');
  mkdirSync(folder, { recursive: true });
  try {
    makeSite(root);
    const word = join(root, '总结.docx');
    writeFileSync(word, await docxOf(...ARTICLE));
    say('\n— npm run new\n');
    const argv = [word, '--id', ID, '--organisation', '清河镇', '--english', '--language', language];
    await newReport(argv, output, { root });
    say('\n— npm run check\n');
    check([ID, '--language', language], output, { root });
    await photographDesk(root, folder, language);
    await photographSite(root, folder, language);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A library without reports, of the town's office. */
function makeSite(root: string): void {
  mkdirSync(join(root, 'seeds'));
  cpSync('content', join(root, 'content'), {
    recursive: true,
    filter: (path) => !/content[\\/]reports[\\/]./.test(path) && !/about/.test(basename(path)),
  });
  mkdirSync(join(root, 'content/reports'), { recursive: true });
  const site = join(root, 'content/site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8')
      .replace(/name: .*/, 'name: 清河镇党政办公室')
      .replace(/^ {2}en: .*/m, '  en: Qinghe Town Office'),
  );
}

async function photographDesk(root: string, folder: string, language: Language): Promise<void> {
  const words = WORDS[language];
  const keep = (name: string, what: Page | Locator): Promise<void> => keepIn(folder, name, what);
  const desk = await serveDesk({ root, language, who: language === 'zh' ? '王琳' : 'Wang Lin' });
  const page = await browser.newPage({
    viewport: { width: 1180, height: 720 },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: 'light',
  });
  await page.goto(desk.url.replace('/#', `/?report=${ID}#`));
  const written = async (work: () => Promise<unknown>): Promise<void> => {
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/edit'));
    await work();
    if ((await answered).status() !== 200) throw new Error('the desk refused an edit');
    await page.locator('.told', { hasText: words.saved }).waitFor();
  };
  const mark = (said: string): Locator => page.locator('.mark', { hasText: said }).first();
  const side = page.locator('main > aside');
  const tab = (name: string): Promise<void> => side.getByRole('button', { name, exact: true }).click();

  await mark('18.6亿元').click();
  await keep('desk', page);
  await page.keyboard.press('e');
  await page.locator('input[name=metric]').fill('规上工业产值');
  await keep('desk-correct', side);
  await written(() => page.locator('.form button.primary').click());
  await mark('42家').click();
  await written(() => page.keyboard.press('a'));
  await mark('3.4万平方米').click();
  await page.keyboard.press('h');
  await page.locator('input[name=reason]').fill('未经审计');
  await keep('desk-hide', side);
  await written(() => page.keyboard.press('Enter'));
  await select(page, '九十六点五');
  await page.locator('.add input[name=metric]').fill('群众满意度');
  await page.locator('.add input[name=value]').fill('96.5分');
  await page.locator('.told button').click();
  await page.locator('[data-text]', { hasText: SATISFIED }).scrollIntoViewIfNeeded();
  await keep('desk-add', page);
  await written(() => page.locator('.add button.primary').click());
  await tab(words.lead);
  await keep('desk-lead', side);
  await tab(words.charts);
  await keep('desk-charts', side);
  await side.getByRole('button', { name: words.problems }).click();
  const term = page.locator('[data-problem=unnamed-term]', { hasText: '规上工业产值' });
  await term.locator('input[name=en]').fill('industrial output above designated size');
  await term.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await keep('desk-doubts', term);
  await written(() => term.locator('[data-do=settle]').click());
  await tab(words.charts);

  await page.locator('.bar').getByRole('button', { name: words.english, exact: true }).click();
  const english = async (zh: string, en: string): Promise<void> => {
    const field = page.locator('.block', { hasText: zh }).locator('textarea');
    await field.fill(en);
    await written(() => field.blur());
  };
  for (const [zh, en] of ENGLISH) await english(zh, en);
  const slip = page.locator('.block', { hasText: '18.6亿元' });
  await slip.locator('textarea').fill(INDUSTRY.replace('1.86 billion', '18.6 billion'));
  await slip.locator('.wrong').first().waitFor();
  await slip.scrollIntoViewIfNeeded();
  await keep('desk-english', page);
  await english('18.6亿元', INDUSTRY);
  const type = async (name: string, value: string): Promise<void> => {
    const field = page.locator(name);
    await field.fill(value);
    await written(() => field.blur());
  };
  await type('[data-front=title]', 'Qinghe in 2025');
  await tab(words.state);
  await type('input[name="organisation.en"]', 'Qinghe Town');
  await page.locator('.told button').click();
  await side.evaluate((element) => element.scrollTo(0, 0));
  await keep('desk-publish', side);
  await written(() => page.locator('[data-do=confirm-all]').click());
  await written(() => page.locator('input[name=status][value=published]').check());
  await tab(words.site);
  await page.locator('.told button').click();
  await keep('desk-site', side);
  await page.close();
  await desk.close();
}

async function photographSite(root: string, folder: string, language: Language): Promise<void> {
  const out = join(root, 'dist');
  say('\n— npm run build\n');
  await buildSite({ root, out, cards: false, language, log: (line) => say(`${line}\n`) });
  const served = await serveSite(out);
  const shoot = async (
    name: string,
    path: string,
    size: { width: number; height: number },
    deviceScaleFactor = 1,
  ): Promise<void> => {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor, colorScheme: 'light' });
    await page.goto(served.url + path);
    await page.evaluate('document.fonts.ready.then(() => null)');
    await keepIn(folder, name, page);
    await page.close();
  };
  await shoot('site', `${language === 'zh' ? 'zh-Hans' : 'en'}/2025/qing-he/`, { width: 1180, height: 1000 });
  await shoot('site-phone', 'en/2025/qing-he/', { width: 360, height: 640 });
  await served.close();
}

/** Selects words of the article, as one does with the mouse. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const text = [...document.querySelectorAll('[data-text]')].find((one) =>
      one.textContent?.includes(words),
    );
    const walker = document.createTreeWalker(text as Node, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(words);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    }
    text?.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  }, words);
}

async function keepIn(folder: string, name: string, what: Page | Locator): Promise<void> {
  const path = join(folder, `${name}.png`);
  if ('goto' in what) await what.screenshot({ path, animations: 'disabled' });
  else await what.page().screenshot({ path, animations: 'disabled', clip: await what.evaluate(extent) });
  const { size } = statSync(path);
  say(`${name}.png  ${Math.round(size / 1000)} KB\n`);
  if (size > LARGEST) throw new Error(`picture too large: ${name}.png, ${size} bytes`);
}

/** Where the children of an element are, without the empty room below them. */
function extent(element: Element): { x: number; y: number; width: number; height: number } {
  const { x, y, width } = element.getBoundingClientRect();
  const bottom = Math.max(...[...element.children].map((child) => child.getBoundingClientRect().bottom));
  return { x: x - 16, y: y - 16, width: width + 32, height: Math.min(bottom + 36, innerHeight) - y };
}
