import type { Draft } from '../sentence/drafts.ts';
import type { Elision, Named } from './elision.ts';
import { recent } from '../sentence/reading.ts';
import { YIELDS } from '../tables/nouns.ts';

/** A crop alone, where its area is told: 果用瓜1107公顷，产量2.8万吨. */
const CROP = /^(?!.*(?:面积|绿地|耕地|水面|林地|用地)).{1,6}$/;
const LOST = /^(?:绝产|绝收|受灾|成灾)面积$/;
const NEVER = /$^/;

/** 粮食播种面积286万亩，总产126万吨: of the crop that was sown. */
export function yieldOf({ reading, left, newest: told }: Elision): Named | undefined {
  // 播种面积371万亩，绝产面积78万亩，总产8.7亿斤: what was lost yields nothing.
  const newest =
    told && LOST.test(told.metric) ? recent(reading).findLast((each) => !LOST.test(each.metric)) : told;
  const sown =
    newest?.quantity.class === 'area'
      ? /^(?:种植|栽种|栽植|播种|栽培|新?发展|新植|新栽|新种|扩种)(.{2,})$/
      : NEVER;
  const crop =
    /^(.{2,}?)(?:播种|种植|栽培|总)?总?面积(?:扩大|增加|减少|缩小|压缩)?$/.exec(newest?.metric ?? '')?.[1] ??
    sown.exec(newest?.metric ?? '')?.[1] ??
    (newest?.quantity.class === 'area' && CROP.test(newest.metric) ? newest.metric : undefined) ??
    yieldedBy(newest);
  const earned =
    newest?.quantity.class === 'area' &&
    (/面积$/.test(newest.metric) || sown.test(newest.metric)) &&
    /^(?:年|总)?产值$/.test(left?.text ?? '');
  // 新植果树44万亩，总面积76万亩: of what was planted, with what stood there.
  const all = newest !== undefined && sown.test(newest.metric) && /^总面积$/.test(left?.text ?? '');
  // 玉米每亩产量658公斤: it says itself of what.
  return left && crop && (YIELDS.has(left.text) || earned || all)
    ? { text: crop + left.text, rule: 'total-of' }
    : undefined;
}

/** 农林牧渔业总产值69.9亿元，增加值37.9亿元: of those whose output was just told. */
export function valueAdded({ left, newest }: Elision): Named | undefined {
  const trade = /^(.*(?:业|经济))(?:总产值|产值)$/.exec(newest?.metric ?? '')?.[1];
  return left?.text === '增加值' && trade ? { text: `${trade}增加值`, rule: 'total-of' } : undefined;
}

const BY_LENGTH = [...YIELDS].sort((a, b) => b.length - a.length);

/** 总产126万吨，单产442公斤: the crop of the yield before. */
function yieldedBy(newest: Draft | undefined): string | undefined {
  const head = BY_LENGTH.find(
    (each) => newest?.metric.endsWith(each) && newest.metric.length > each.length + 1,
  );
  return head && newest?.metric.slice(0, -head.length);
}
