import { hasGrown, pointsAt } from './settling.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { Phrase } from '../text/phrases.ts';
import { lastGroup, pointsBack, recent } from '../sentence/reading.ts';
import type { Reading } from '../sentence/reading.ts';

/** 综合实力居全国前列: what is placed has no number and is none of the last figures. */
export function ofAnother(reading: Reading, subject: Phrase | undefined, group: readonly Draft[]): boolean {
  return (
    subject !== undefined &&
    /(?:实力|水平|环境|质量|能力|竞争力)$/.test(subject.text) &&
    !pointsBack(subject) &&
    !pointsAt(reading, subject) &&
    !namesLast(subject.text, group)
  );
}

/** 投资增长42%，消费增长35%，增速均居第一: all of the list told before, of one kind. */
export function listed(reading: Reading, said: string): Draft[] {
  const here = recent(reading).filter((draft) => draft.segment === reading.segment && draft.kind !== 'rank');
  const last = here.at(-1);
  if (!last) return [];
  const grown = /增[速幅]/.test(said) && here.every(hasGrown);
  const first = grown ? 0 : here.findLastIndex((draft) => draft.kind !== last.kind) + 1;
  const alike = here.slice(first).filter((draft) => draft.aside === last.aside);
  if (/指标|增[速幅]/.test(said) || last.kind !== 'count') return alike;
  // 优秀企业26家，示范企业18家，数量均居全市首位: all that were counted alike.
  if (/数量|总数/.test(said)) return alike.filter(({ quantity }) => quantity.base === last.quantity.base);
  return lastGroup(reading, true);
}

/** A subject that only names the last figures again: 增速, 进出口增速. */
export function namesLast(subject: string, group: readonly Draft[]): boolean {
  const stem = subject.replace(/(?:总量|规模|总额|增速|增幅|排名|位次)+$/, '');
  return (
    stem === '' ||
    /^(?:[一二两三四五六\d]+项)?(?:各项)?(?:主要)?指标$/.test(stem) ||
    group.some((draft) => draft.metric.includes(stem))
  );
}

/** 经济总量 is of 生产总值 and not of an investment, 消费增速 of what has grown. */
export function isOf(subject: string, group: readonly Draft[]): boolean {
  const stem = subject.replace(/(?:总量|增速|增幅|占比|排名|位次)+$/, '');
  if (/主要(?:经济)?指标$/.test(stem)) return group.length > 2;
  if (stem === '经济') return group.every(({ metric }) => /生产总值|GDP|增加值/.test(metric));
  return stem === '' || !/增[速幅]/.test(subject) || group.some(hasGrown);
}

/** 净增企业8家，企业数量居全市第二: a number of what was counted, not of something else. */
export function countsThem(subject: string, group: readonly Draft[]): boolean {
  const stem = subject.replace(/(?:总|新增|净增)?数量.*$/, '');
  return stem === '' || group.some(({ metric }) => metric.includes(stem) || stem.includes(metric));
}
