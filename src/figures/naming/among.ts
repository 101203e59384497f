import { phraseAfter } from './after.ts';
import { signed } from '../sentence/drafts.ts';
import type { Draft } from '../sentence/drafts.ts';
import { addDraft, compareWith, leftText, recent, wordsOf } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { Found } from '../quantities/found.ts';
import { thresholdBehind } from './naming.ts';
import { countedWith } from './predicates.ts';
import { DONE_AT_END, DONE_ONCE } from '../tables/acts.ts';
import { STOCKS } from '../tables/nouns.ts';
import { partOf } from './wholes.ts';
import { wordsBetween } from '../text/words.ts';

/** From a count to the number of those among it: 所小学中，已有, 个项目中，已竣工, 条河道有. */
const AMONG =
  /^\p{Script=Han}{2,18}?(?:（[^（）]{1,8}）)?(?:(?:之?中|里)，?|(?=已?有))(?:目前|现|其中)?已?有?(\p{Script=Han}{0,6})$/u;

/** 124所小学中，已有98所消灭了危房: so many of those just counted. */
export function bindAmong(reading: Reading, run: Run): boolean {
  const [value] = run.values;
  const whole = recent(reading).at(-1);
  if (!value || value.class !== 'count' || whole?.quantity.class !== 'count') return false;
  const [of, part] = [whole.quantity.amount, value.amount];
  if (typeof of !== 'number' || typeof part !== 'number' || part >= of) return false;
  const between = reading.text.slice(whole.quantity.outerEnd, value.outerStart);
  const match = between.length < 30 ? AMONG.exec(between) : null;
  if (!match) return false;
  // 64个行政村中新建文化广场29个: a thing of another kind is none of those.
  const thing = wordsOf(reading, match[1] ?? '').at(-1);
  if (thing && /^n/.test(thing.tag) && !whole.metric.endsWith(thing.text)) return false;
  const sized = thresholdBehind(reading, run);
  if (sized !== undefined) {
    addDraft(reading, value, sized, 'among').compare.push(partOf(whole));
    return true;
  }
  const after = phraseAfter(wordsBetween(reading.words, ...run.right));
  const { text, predicate } = after;
  const told = match[1] === '' ? countedWith(reading, run, after) : undefined;
  if (told !== undefined && told.length > text.length) {
    addDraft(reading, value, told, 'among').compare.push(partOf(whole));
    return true;
  }
  // 6个项目中，3个项目已开工: the noun is said again.
  if (match[1] === '' && text !== '' && whole.metric.includes(text) && /^.{2,12}$/.test(predicate)) {
    const said = predicate.replace(/^(?:现?已经?|均|都|全部)+/, '').replace(/了/g, '');
    addDraft(reading, value, said + text, 'among').compare.push(partOf(whole));
    return true;
  }
  const doing =
    (match[1] ?? '').replace(/有$/, '') ||
    (text + predicate).replace(/了|^(?:全?年)?(?:均|都|全部)(?=.{2})/g, '').replace(/\d.*$/, '');
  const name = doing.length < 2 || doing.length > 14 ? whole.metric : doing + whole.metric;
  addDraft(reading, value, name, 'among').compare.push(partOf(whole));
  return true;
}

/** 高速公路126公里，新增46公里: there are so many more of what is there; what was done is no stock. */
const hasMore = ({ metric, quantity }: Draft, value: Found): boolean =>
  /^(?:count|measure)$/.test(value.class) &&
  Number(value.amount) < Number(quantity.amount) &&
  !DONE_ONCE.some((word) => metric.startsWith(word)) &&
  !DONE_AT_END.some((word) => metric.endsWith(word));

const ADDED = /^，?(?:当年|全年|年内|本年|今年|其中)?(?:净增加?|新增)$/;

/** 存款余额72亿元，当年新增15亿元: what was added to a stock. */
export function bindAddition(reading: Reading, run: Run): boolean {
  const [value] = run.values;
  const stock = recent(reading).at(-1);
  if (!value || !stock || stock.segment !== reading.segment || stock.quantity.base !== value.base)
    return false;
  if (!ADDED.test(leftText(reading, run))) return false;
  // 合作社210家，其中国家级16家、省级41家，净增9家: of the whole, not of its last part.
  const parts = recent(reading).filter(
    ({ segment, compare }) => segment === reading.segment && compare.some(({ type }) => type === 'part_of'),
  );
  if (!STOCKS.test(stock.metric) && (parts.length > 1 || !hasMore(stock, value))) return false;
  if (phraseAfter(wordsBetween(reading.words, ...run.right)).text !== '') return false;
  stock.compare.push(compareWith(reading, value, 'delta', signed(value, 1), 'increment'));
  return true;
}
