import { CLOSING, OPENING } from './marks.ts';
import { joined } from './inside-names.ts';
import { oneOf } from './one-of.ts';
import { ACTIONS, LIGHT_VERBS, STATUS_VERBS } from '../tables/verbs.ts';
import type { Word } from './words.ts';

/** What a list is summed up as that says nothing without the list: 盗窃、诈骗等案件. */
const SUM =
  /^(?:(?:违法|违规|刑事|民事|行政)?(?:犯罪|纠纷)?(?:案件|纠纷|犯罪)|职务犯罪|违法案件|补贴|补助|支出|标准|问题|活动|资金|费用|人员|措施|制度|业务|机构|矛盾|矛盾纠纷|事项|隐患|设施|物资|岗位|(?:领域|环节|方面)\p{Script=Han}+)$/u;

/** What happened to the things listed. */
const ACTS = oneOf(
  '审结 审理 受理 起诉 查办 查处 侦办 侦破 破获 立案侦查 批捕 批准逮捕 办结 办理 执结 判处 调处 调解 化解 整治 治理 排查 整改 解决 发放 支出 投入 拨付 争取 制定 出台 组织 开展 举办',
);
/** Words that no such list reaches over. */
const BEFORE_LIST = oneOf('共 累计 先后 依法 已 分别 均 对 为 将 把 向 由 通过 以 从 因 其中');

/** No list that a name keeps has more characters. */
const LONGEST_LIST = 40;

/**
 * Where the list begins that 等 sums up in a word too wide to stand alone, with the verb that it is the object of; -1 where there is none.
 *
 * @example 审结|盗窃、诈骗等案件, 支出|培训、岗位等补贴
 */
export function listSummedUp(
  words: readonly Word[],
  at: number,
  isTime: (offset: number) => boolean,
): number {
  const sum = joined(words, at + 1);
  if (!SUM.test(sum) && !repeats(words, at)) return -1;
  let from = at;
  let depth = 0;
  for (; from > 0; from -= 1) {
    const word = words[from - 1] as Word;
    if (CLOSING.test(word.text)) depth += 1;
    else if (OPENING.test(word.text)) depth -= 1;
    if (depth < 0 || isTime(word.start) || BEFORE_LIST.test(word.text)) break;
    if (/^[，；：。！？\s]/.test(word.text) || /\d/.test(word.text)) break;
  }
  if (from === at) return -1;
  const first = words.findIndex((word, index) => index >= from && /^[、等]$/.test(word.text));
  const act = words.findIndex((word, index) => index >= from && index < first && ACTS.test(word.text));
  if (act >= 0) from = act;
  while (from < at - 1 && isLight(words[from] as Word)) from += 1;
  const length = (words[at]?.start ?? 0) - (words[from]?.start ?? 0);
  if (length <= LONGEST_LIST) return from;
  const last = words.findLastIndex((word, index) => index < at && word.text === '、');
  return last > from ? last + 1 : -1;
}

/** Where the act begins whose object a lone 案件 or 犯罪 closes: 起诉|利用网络实施犯罪. */
export function actBefore(words: readonly Word[], isTime: (offset: number) => boolean): number {
  if (!/^(?:案件|犯罪|纠纷|职务犯罪)$/.test(words.at(-1)?.text ?? '')) return -1;
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = words[at] as Word;
    if (isTime(word.start) || /^[，；：。！？\s]|\d/.test(word.text)) return -1;
    if (ACTS.test(word.text) && words.length - at > 2) return at;
  }
  return -1;
}

/** What was done to the things that 等 sums up: 签约甲材料、乙科技等41个项目. */
export function actOnList(words: readonly Word[], isTime: (offset: number) => boolean): string {
  if (words.at(-1)?.text !== '等') return '';
  const from =
    words.findLastIndex(({ text, start }) => /^[，；：。！？\s]|\d/.test(text) || isTime(start)) + 1;
  const first = words.findIndex(({ text }, index) => index >= from && /^[、等]$/.test(text));
  const act = words
    .slice(from, first)
    .find(({ text }) => (ACTIONS.has(text) && text !== '推进') || STATUS_VERBS.has(text) || MADE.test(text));
  return act?.text ?? '';
}

const MADE = oneOf('建成 新签约 谋划 储备 实施 开工建设 争取');

const isLight = ({ text }: Word): boolean => LIGHT_VERBS.has(text) && !ACTIONS.has(text) && !ACTS.test(text);

/** 暴力犯罪案件以及盗窃等侵财犯罪案件: the last of two that are called alike. */
function repeats(words: readonly Word[], at: number): boolean {
  const head = words.at(-1)?.text.slice(-2) ?? '';
  return words.some(
    ({ text }, index) =>
      index > 0 && index < at && /^(?:以及|和|及|与)$/.test(text) && words[index - 1]?.text.endsWith(head),
  );
}
