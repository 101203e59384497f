import { shareHead, splitInto, splitList } from '../text/lists.ts';
import { leftText, pairWithEarlier, phraseUpTo } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { SHARED_HEADS, SHORT_HEADS } from '../tables/nouns.ts';
import { LIGHT_VERBS } from '../tables/verbs.ts';
import { wordsBetween } from '../text/words.ts';

/** 用电量、货运量、存款余额等先行指标分别…: the list that 等 sums up. */
function listBefore(reading: Reading, run: Run, count: number): string[] | undefined {
  const at = leftText(reading, run).search(/等(?:\p{Script=Han}{2,8})?(?:指标|数据|项|业|类)?(?:同比)?分别/u);
  if (at < 0) return undefined;
  const list = splitInto(phraseUpTo(reading, run, run.left[0] + at)?.text ?? '', count);
  // 对甲、乙等新兴市场出口分别: the measure stands behind what sums them up.
  const summed = /等\p{Script=Han}{2,6}?((?:进出口|出口|进口)(?:总?[额值])?)(?:同比)?分别/u.exec(
    leftText(reading, run).slice(at),
  );
  return list && (summed ? list.map((item) => item + (summed[1] ?? '')) : shareHead(list, SHARED_HEADS));
}

/** 甲业，乙、丙和丁业，戊业分别增长: names that have list marks of their own, parted by commas. */
function listOverCommas(reading: Reading, until: number, count: number): string[] | undefined {
  const [last] = reading.drafts.slice(-1);
  const from = Math.max(reading.sentence[0], last?.quantity.outerEnd ?? 0, until - LONGEST_LIST);
  const names = reading.text
    .slice(from, until)
    .replace(/^.*[；：]/, '')
    .replace(/^[\s，]*(?:其中[，]?)?/, '')
    .replace(
      /(?:[\d一二两三四五六七八九十]{1,2}[个大](?:行业|产业|门类))?(?:增加值|产值|投资)?(?:同比|均|也)*$/,
      '',
    )
    .split('，')
    .slice(-count);
  const ending = names.at(-1)?.slice(-1);
  const alike = names.every(
    (name) => /^[\p{Script=Han}、（）]{3,30}$/u.test(name) && name.endsWith(ending ?? ''),
  );
  return names.length === count && alike ? names : undefined;
}

/** How far back such a list may begin. */
const LONGEST_LIST = 160;

/** 设计类、监理类、施工类项目的合同额分别是…: the list of whose it is. */
function ownersBefore(reading: Reading, run: Run, name: string): string[] | undefined {
  const left = leftText(reading, run);
  const at = left.lastIndexOf(`的${name}`);
  if (at < 0 || !left.slice(at).includes('分别')) return undefined;
  const list = phraseUpTo(reading, run, run.left[0] + at)?.text ?? '';
  const owners = splitList(list, /[、和与及]/);
  return owners.length === run.values.length ? owners.map((owner) => owner + name) : undefined;
}

/**
 * The names that a run's values take one by one: 蚕茧、烤烟分别收购1.2万担和8600担. Undefined where there are not as
 * many as values.
 */
export function namesInTurn(reading: Reading, run: Run, name: string | undefined): string[] | undefined {
  const count = run.values.length;
  if (count < 2) return undefined;
  const at = leftText(reading, run).lastIndexOf('分别');
  const parted = at < 0 ? undefined : listOverCommas(reading, run.left[0] + at, count);
  if (parted) return shareHead(parted, SHARED_HEADS);
  const items = name === undefined ? undefined : splitInto(name, count);
  if (items) return shareHead(items, SHARED_HEADS);
  const listed = listBefore(reading, run, count);
  if (listed) return listed;
  const owned = name === undefined ? undefined : ownersBefore(reading, run, name);
  if (owned) return owned;
  if (at >= 0) {
    const until = run.left[0] + at;
    const list = splitInto(phraseUpTo(reading, run, until)?.text ?? '', count);
    const doing = wordsBetween(reading.words, until + 2, run.left[1])
      .filter((word) => !LIGHT_VERBS.has(word.text) && /^[vn]/.test(word.tag))
      .map((word) => word.text)
      .join('');
    if (list) return shareHead(list, SHARED_HEADS).map((item) => item + doing);
  }
  const about =
    name !== undefined && SHORT_HEADS.has(name) && at >= 0 ? [reading.topic, reading.subject] : [];
  const told = about.map((each) => splitInto(each ?? '', count)).find((list) => list !== undefined);
  if (told) return told.map((item) => item + name);
  const paired = name === undefined ? undefined : pairWithEarlier(reading, run, name);
  return paired && shareHead(paired, SHARED_HEADS);
}

/** 甲、乙产业链企业数最多，分别达182个、83个: those that the clause before lists. */
export function listedBefore(reading: Reading, run: Run): string[] | undefined {
  const count = run.values.length;
  if (count < 2 || !/^[，、]?分别/.test(leftText(reading, run))) return undefined;
  const list = splitInto(reading.subject ?? '', count);
  return list && shareHead(list, SHARED_HEADS);
}
