import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conversionChoices, toScript } from '../../src/editions/index.ts';
import type { Pin } from '../../src/editions/types.ts';

const shown = (text: string, pins: Pin[] = []): string[] =>
  conversionChoices(text, pins).map(
    ({ source, chosen, others }) => `${source} ${chosen}/${others.join('/')}`,
  );

/** What is a choice, and what isn't. */
const CASES: [text: string, choices: string[]][] = [
  ['恒誉环保', ['恒 恆/恒']], // a company's name may keep 恒
  ['算谷启动', ['谷 谷/穀']],
  ['稻谷丰收', []], // the word decides
  ['皇后与太后', []],
  ['政府干、企业干', ['干 幹/乾/干', '干 幹/乾/干']],
  ['干部干净干燥', []],
  ['个、家、了', []], // a second form that nobody writes is no choice
  ['增长6.3%', []],
  ['', []],
];

for (const [text, choices] of CASES)
  test(`the choices in ${text || 'an empty text'} are ${choices.join(', ') || 'none'}`, () =>
    assert.deepEqual(shown(text), choices));

test('a place that OpenCC’s greedy match would write otherwise is the most doubtful choice', () => {
  const [choice] = conversionChoices('全镇更加注重民生');
  assert.equal(choice?.source, '更加注重');
  assert.deepEqual([choice?.chosen, choice?.others], ['更加注重', ['更加註重']]);
  const doubts = conversionChoices('谷里更加注重民生').map(({ doubt }) => doubt);
  assert.equal(Math.max(...doubts), choice?.doubt);
});

test('what a pin covers is decided, and nothing else', () => {
  const pins: Pin[] = [{ source: '恒誉', 'zh-Hant': '恒譽', why: '公司名' }];
  assert.deepEqual(shown('恒誉环保与恒元', pins), ['恒 恆/恒']);
  assert.deepEqual(shown('更加注重', [{ source: '更加注重', keep: true, why: '' }]), []);
});

test('what is shown as chosen is what the edition says', () => {
  const text = '恒誉环保在算谷，政府干，更加注重落地';
  for (const { start, end, chosen } of conversionChoices(text))
    assert.equal([...toScript(text, 'zh-Hant')].slice(start, end).join(''), chosen);
});
