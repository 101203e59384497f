import type { Draft } from '../sentence/drafts.ts';
import { recent } from '../sentence/reading.ts';
import type { Reading } from '../sentence/reading.ts';
import type { Found } from '../quantities/found.ts';

/** 总人口54.82万，比上年末增加1.8万人; 就诊人次95亿，增加11亿人次; 指数达到118，比上年提高9点; 起薪5480元/月，增加320元: one of the two leaves its unit out, or what it is a part of. */
const isElided = ({ quantity, metric }: Draft, value: Found): boolean =>
  (quantity.base === '' &&
    ((value.base === '人' && /人口$|人数$/.test(metric)) ||
      (value.base === '点' && /指数$/.test(metric)) ||
      (value.base.length > 1 && metric.endsWith(value.base)))) ||
  (PEOPLE.has(value.base) && PEOPLE.has(quantity.base)) ||
  (value.base !== '' && quantity.base.startsWith(`${value.base}/`));

const PEOPLE = new Set(['人', '名', '位']);

/** Whether a change in this unit can be of the level. */
export const isMeasuredBy = (draft: Draft, value: Found): boolean =>
  draft.quantity.base === value.base || isElided(draft, value);

/** 卫生院床位36万张，与上年比较，床位增加2万张: the level whose name, or the end of it, is said again. */
export function levelNamed(reading: Reading, value: Found, name: string): Draft | undefined {
  const told = recent(reading).filter(
    (draft) => !draft.increment && draft.kind !== 'growth' && isMeasuredBy(draft, value),
  );
  const stem = name.replace(/(.{2})(?:总数|总量|[起人户家件]数|数|量)$/, '$1');
  const same = told.findLast(({ metric }) => metric === name || metric === stem);
  const here = told.filter((draft) => draft.segment === reading.segment);
  const [only, ...more] = here.filter(({ metric }) => metric.endsWith(name) || metric.endsWith(stem));
  return same ?? (more.length === 0 && stem.length >= 2 ? only : undefined);
}

/** 风景区24处，面积10万亩，比上年增加3处: the only level before that is told in its unit. */
export function measuredSo(reading: Reading, value: Found): Draft | undefined {
  const [only, ...more] = recent(reading).filter(
    (draft) =>
      draft.segment === reading.segment &&
      /^(?:count|amount|area)$/.test(draft.kind) &&
      !draft.increment &&
      !draft.aside &&
      isMeasuredBy(draft, value),
  );
  return more.length === 0 && !only?.compare.some(({ type }) => type === 'delta') ? only : undefined;
}
