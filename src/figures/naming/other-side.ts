import { phraseAfter } from './after.ts';
import { leftText, recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { wordsBetween } from '../text/words.ts';

const SIZE =
  /^\d{1,6}(?:\.\d{1,3})?[万亿]?(?:千瓦|兆瓦|吉瓦|千伏|吨|平方米|立方米|米|公里|亩|升)级?(?=\p{Script=Han})/u;

/** 技术领先的2座35万千瓦光热项目: what is counted, behind its size. */
export function behindSize(reading: Reading, run: Run): string | undefined {
  if (!/的$/.test(leftText(reading, run)) || run.right[0] !== run.right[1]) return undefined;
  const size = SIZE.exec(reading.text.slice(run.right[0], run.right[0] + 16))?.[0];
  if (size === undefined) return undefined;
  const from = run.right[0] + size.length;
  const { text } = phraseAfter(wordsBetween(reading.words, from, Math.min(from + 24, reading.sentence[1])));
  return text.length > 2 ? text : undefined;
}

const EACH_YIELDS = /((?:平均)?每[^，。；\d]{2,10}(?:产生|创造|提供|产出|上缴))了?(?:约|近)?$/;
const YIELDED = /^((?:平均)?每.{2,12}(?:产生|创造|提供|产出|上缴)的)/;

/** 每亩土地产生2万元的税收和3万元的产值: of each of them, before the value what its name stands behind. */
export function yieldedByEach(reading: Reading, run: Run, behind: string): string | undefined {
  if (reading.text[run.right[0]] !== '的') return undefined;
  const said = leftText(reading, run);
  const each = EACH_YIELDS.exec(said)?.[1];
  if (each !== undefined) return `${each}的${behind}`;
  const before = /^的[^，。；\d]{2,8}[和、]$/.test(said) ? recent(reading).at(-1)?.metric : undefined;
  const alike = YIELDED.exec(before ?? '')?.[1];
  return alike === undefined ? undefined : alike + behind;
}
