import { signed } from '../sentence/drafts.ts';
import type { Draft, DraftComparison } from '../sentence/drafts.ts';
import { addDraft, compareWith, isBareLead, lastGroup, leftText } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

/** 生产总值、财政收入年均分别增长12%和18%，达312亿元和28亿元: the growths become comparisons on the levels, one by one. */
export function takeGrowths(reading: Reading, run: Run): boolean {
  const count = run.values.length;
  const grown = lastGroup(reading);
  const ordered = reading.drafts.slice(-count);
  const bare =
    isBareLead(reading, run) || /^[，、]?分别(?:达到?|为|至)(?:了|约)?$/.test(leftText(reading, run));
  // …增速分别达67%、25%，甲链企业数最多，分别达182个、83个: of what the clause between names.
  if (reading.subject !== undefined || reading.topic !== undefined) return false;
  if (count < 2 || grown.length !== count || !grown.every(isGrowth) || !bare) return false;
  if (!ordered.every((draft, index) => draft === grown[index])) return false;
  if (new Set(grown.map((draft) => draft.metric)).size < count) return false;
  reading.drafts.splice(-count);
  const group = reading.groups++;
  run.values.forEach((value, index) => {
    const draft = addDraft(reading, value, grown[index]?.metric ?? '', 'names-in-turn', undefined, group);
    draft.compare.push(...(grown[index]?.compare ?? []).map((item) => takenOver(item)));
  });
  return true;
}

/** 涨幅回落0.4个百分点至2.1%: what changed is a growth. */
const changeOf = ({ kind }: Draft): DraftComparison['type'] =>
  kind === 'growth' ? 'growth_change_pp' : 'change_pp';

const isGrowth = (draft: Draft): boolean => draft.kind === 'growth' && draft.compare.length > 0;
const takenOver = ({ self: _, ...item }: DraftComparison): DraftComparison => ({
  ...item,
  rule: 'increase-to',
});

/** 粮食产量比上年增加2万吨,达到30万吨: the increase becomes a comparison on the level that follows it. */
export function mergeIncrements(reading: Reading): void {
  for (let at = reading.drafts.length - 1; at > reading.first; at -= 1) {
    const level = reading.drafts[at];
    const change = reading.drafts[at - 1];
    if (
      !level ||
      !change ||
      level.segment !== change.segment ||
      (level.metric !== change.metric && level.metric !== change.subject)
    )
      continue;
    const between = reading.text.slice(change.quantity.outerEnd, level.quantity.outerStart);
    if (
      !/^(?:，|、(?=达|升至|增至)|(?=[达至到]))(?:总量|总数|规模|总额)?(?:[至到]|达到?|突破|超过|约?为|实现|升至|增至|从[^，。；]{2,24}(?:增加|增长|提高|上升|扩大|发展)(?:到|至)(?:\d{4}年的)?)?(?:约|近|超)?$/.test(
        between,
      )
    )
      continue;
    if (change.kind === 'change_pp')
      level.compare.unshift(
        ...change.compare.filter(({ type }) => type === 'from'),
        compareWith(reading, change.quantity, changeOf(level), signed(change.quantity, 1), 'increase-to'),
      );
    else if (change.kind === 'growth' || change.kind === 'multiple')
      level.compare.unshift(...change.compare.map(takenOver));
    else if (change.increment)
      level.compare.unshift(
        ...change.compare.filter(({ type }) => type === 'from'),
        compareWith(reading, change.quantity, 'delta', signed(change.quantity, 1), 'increase-to'),
      );
    else continue;
    reading.drafts.splice(at - 1, 1);
  }
}
