import { phraseAfter } from '../naming/after.ts';
import { changeBefore } from './changes.ts';
import type { Change } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Draft, DraftComparison } from '../sentence/drafts.ts';
import { sinceHeld } from './held.ts';
import { isMeasuredBy, levelNamed, measuredSo } from './levels-changed.ts';
import type { Found } from '../quantities/found.ts';
import { shareHead, splitInto } from '../text/lists.ts';
import {
  addDraft,
  attach,
  compareWith,
  lastGroup,
  leftText,
  phraseUpTo,
  pointsBack,
  recent,
  targets,
} from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { SHARED_HEADS, STOCKS } from '../tables/nouns.ts';
import { wordsBetween } from '../text/words.ts';

/** 分别比上年增加3万吨和2.5个百分点: the last figures, each by its own measure. */
export function bindEachChange(reading: Reading, run: Run, change: Change): boolean {
  if (bindEachListed(reading, run, change)) return true;
  const group = recent(reading).slice(-run.values.length);
  if (group.length < run.values.length || group.some((draft) => draft.segment !== reading.segment))
    return false;
  attach(
    group,
    run.values.map((each) => {
      const type = each.class === 'point' ? 'change_pp' : each.class === 'percent' ? 'yoy' : 'delta';
      return compareWith(reading, each, type, signed(each, change.sign), 'increment');
    }),
  );
  return true;
}

/** 亏损面和亏损额双降，分别下降4个百分点和2.3亿元: each of those that the clause before lists. */
function bindEachListed(reading: Reading, run: Run, change: Change): boolean {
  const count = run.values.length;
  const units = new Set(run.values.map(({ base }) => base));
  if (count < 2 || units.size < count || !leftText(reading, run).includes('分别')) return false;
  if (phraseUpTo(reading, run, run.left[0] + change.prefixEnd)) return false;
  const names = [reading.subject, reading.topic]
    .map((each) => each && splitInto(each, count))
    .find((each) => each);
  if (!names) return false;
  const group = reading.groups++;
  run.values.forEach((value, index) => {
    const name = (names[index] ?? '').replace(/(.{2})双[增降升减]$/, '$1');
    const said = { ...value, amount: signed(value, change.sign) };
    if (value.class === 'point') addDraft(reading, said, name, 'change', 'change_pp', group);
    else if (value.class === 'percent')
      addDraft(reading, said, name, 'change', 'growth', group).compare.push({
        ...compareWith(reading, value, 'yoy', signed(value, change.sign), 'change'),
        self: true,
      });
    else
      Object.assign(addDraft(reading, value, name + change.verb, 'increment', undefined, group), {
        increment: true,
        subject: name,
      });
  });
  return true;
}

/** 事故31起，死亡27人，同比减少4起3人: each of the level in its unit. */
function bindEachByUnit(reading: Reading, run: Run, change: Change): boolean {
  const units = new Set(run.values.map(({ base }) => base));
  if (units.size < 2 || units.size < run.values.length) return false;
  const here = recent(reading).filter((draft) => draft.segment === reading.segment && !draft.increment);
  const found = run.values.map((value) => here.findLast((draft) => isMeasuredBy(draft, value)));
  if (found.some((draft) => draft === undefined)) return false;
  found.forEach((draft, index) => {
    const value = run.values[index];
    if (draft && value) draft.compare.push(deltaOf(reading, value, change));
  });
  return true;
}

function deltaOf(reading: Reading, value: Found, change: Change): DraftComparison {
  const since = change.base ?? (change.based ? undefined : sinceHeld(reading, 'delta'));
  return compareWith(reading, value, 'delta', signed(value, change.sign), 'increment', since);
}

/** 与第六次人口普查相比，增加3.2万人: all the sentence is held against it. */
const opensHeld = ({ text, sentence }: Reading): boolean =>
  /^\s*[与同和较比][^，。；]{2,24}(?:相比|对比|比较)，/.test(text.slice(sentence[0], sentence[0] + 40));

/** The level that the sentence before ends with, where it is told in the same unit. */
function toldBefore({ drafts, first, text, sentence }: Reading, value: Found): Draft | undefined {
  const last = drafts.length === first ? drafts[first - 1] : undefined;
  const near = last && sentence[0] - last.quantity.outerEnd <= NEXT_SENTENCE;
  return near &&
    isMeasuredBy(last, value) &&
    !/[。；].*[。；]/.test(text.slice(last.quantity.outerEnd, sentence[0]))
    ? last
    : undefined;
}

const sinceYear = ({ base }: Change): boolean => base !== undefined && /\d{4}年/.test(base);

/** How far behind its last level a sentence may go on. */
const NEXT_SENTENCE = 12;

/** 存款余额362亿元，增长11%；较年初增加28亿元: what was added to what the sentence is about. */
function addSinceBase(reading: Reading, run: Run, value: Found, verb: string): boolean {
  const here = recent(reading).filter((draft) => !draft.aside);
  const of =
    here.findLast((draft) => draft.quantity.base === value.base) ??
    here.findLast((draft) => draft.kind === 'growth' && STOCKS.test(draft.metric)) ??
    (opensHeld(reading) ? toldBefore(reading, value) : undefined);
  const first = recent(reading).every((draft) => draft.segment !== reading.segment);
  if (!of || !first || run.values.length > 1 || of.kind === 'rank') return false;
  const name = of.subject ?? of.metric;
  Object.assign(addDraft(reading, value, name + verb, 'increment'), { increment: true, subject: name });
  return true;
}

/** 桥梁87座、6万米，比上年增加2座、1万米: the second of two changes, each of its own measure. */
function addNext(reading: Reading, run: Run, value: Found): boolean {
  if (!/^[、和]$/.test(leftText(reading, run)) || run.values.length > 1) return false;
  const told = recent(reading).filter((draft) => draft.segment === reading.segment);
  const first = told
    .flatMap(({ compare }) => compare)
    .find(
      ({ type, span }) => type === 'delta' && span && span[1] <= run.left[0] && run.left[0] - span[1] < 6,
    );
  const of = told.findLast(
    ({ quantity, compare }) => quantity.base === value.base && !compare.some(({ type }) => type === 'delta'),
  );
  if (!first || !of || phraseAfter(wordsBetween(reading.words, ...run.right)).text !== '') return false;
  const sign = Number(first.value) < 0 ? -1 : 1;
  of.compare.push(compareWith(reading, value, 'delta', signed(value, sign), 'increment'));
  return true;
}

/** 企业326家，其中甲类86家、乙类32家，净增12家: of all of them, not of each part. */
function wholeOfParts(reading: Reading, run: Run, group: readonly Draft[]): Draft[] | undefined {
  const isPart = ({ compare }: Draft): boolean => compare.some(({ type }) => type === 'part_of');
  if (run.values.length > 1 || group.length < 2 || !group.every(isPart)) return undefined;
  if (/[均各都]|分别/.test(leftText(reading, run))) return undefined;
  const base = group[0]?.quantity.base;
  const whole = recent(reading).findLast((draft) => draft.quantity.base === base && !isPart(draft));
  return whole && [whole];
}

/** 减税降费3.2亿元，同比多减0.6亿元: to take off more of what is taken off is to do more of it. */
function ofRelief(reading: Reading, change: Change | undefined): Change | undefined {
  if (change?.verb !== '多减' && change?.verb !== '少减') return change;
  const told = lastGroup(reading).at(-1)?.metric ?? '';
  return RELIEF.test(told) ? { ...change, sign: change.verb === '多减' ? 1 : -1 } : change;
}

const RELIEF = /减[税费租免负息]|退税|[降免缓][税费租]|让利|压减/;

/** 比上年增加21万亩: a change in the metric's own unit. */
export function bindIncrement(reading: Reading, run: Run): boolean {
  const change = ofRelief(reading, changeBefore(leftText(reading, run)));
  const [value] = run.values;
  if (value && addNext(reading, run, value)) return true;
  if (!change || !value || change.toLevel) return false;
  // 增加6万亿元专项债务限额: without a base, a name behind the value is what grows.
  if (!change.based && phraseAfter(wordsBetween(reading.words, ...run.right)).text !== '') return false;
  if (run.values.some((each) => each.class === 'point' || each.class === 'percent'))
    return bindEachChange(reading, run, change);
  const said = phraseUpTo(reading, run, run.left[0] + change.prefixEnd);
  // 比年初减少1178亿元，去年同期为增加16亿元: what it was a year ago is no figure of this year.
  const ago = /(?:去年|上年)同期(?:为|是)?(?:净)?$/.test(
    leftText(reading, run).slice(0, -change.verb.length),
  );
  const told = recent(reading).at(-1);
  if (ago && (told?.increment ?? told?.compare.at(-1)?.type === 'delta')) return true;
  if (!said && bindEachByUnit(reading, run, change)) return true;
  // 绝对额增收2700万元, 春运同比增加87万人次: of what was just told.
  const subject =
    said &&
    /^(?:绝对[额值量数]|净额|[春暑]运|(?:春节|国庆|五一|中秋|清明|端午)(?:假期|期间)?)$/.test(said.text)
      ? undefined
      : said;
  // 分别比上年增加1.2万亩、0.8万吨: each by its own measure.
  const levels = targets(reading, run.values.length, false);
  const paired =
    levels.length === run.values.length &&
    levels.every((draft, index) => isMeasuredBy(draft, run.values[index] ?? value));
  const group = paired ? levels : levels.filter((draft) => isMeasuredBy(draft, value));
  // 居第11位，比一季度前移3位: how far a place moved is no figure of its own.
  const moved = value.base === '位' && /移|进|升|退|落/.test(change.verb) && lastGroup(reading).length > 0;
  if (moved && (change.based || pointsBack(subject))) return true;
  // 较上年提升5位: the keys to a ranking are its places; what they moved by has no comparison of its own.
  if (!subject && lastGroup(reading)[0]?.kind === 'rank') return true;
  const [added] = group;
  // 粮食比1984年减产2800万吨，比1978年增产740万吨: of what has no level here, one more change of its own.
  if (!subject && run.values.length === 1 && added?.increment && added.subject && sinceYear(change)) {
    const name = `${added.subject}比${change.base ?? ''}${change.verb}`;
    Object.assign(addDraft(reading, value, name, 'increment'), { increment: true, subject: added.subject });
    return true;
  }
  if (!subject && group.length > 0) {
    // 余额860亿元，比年初增加62亿元，同比少增7亿元: said of what was added, and not of the balance.
    if (/^[多少][增减]$/.test(change.verb) && group.at(-1)?.compare.at(-1)?.type === 'delta') return true;
    attach(
      wholeOfParts(reading, run, group) ?? group,
      run.values.map((each) => deltaOf(reading, each, change)),
    );
    return true;
  }
  // 产量增长1.2倍，即增加了60万吨: the same growth, in its own unit.
  const [grown] = lastGroup(reading);
  if (!subject && grown?.kind === 'growth' && /(?:^|，)即/.test(leftText(reading, run))) {
    const name = grown.subject ?? grown.metric;
    // 人均收入增长5%，即增收120元: what they earn more is told as a sum of its own.
    if (change.verb.endsWith('收')) addDraft(reading, value, name + change.verb, 'increment').subject = name;
    else grown.compare.push(deltaOf(reading, value, change));
    return true;
  }
  const apart = !subject && change.based && run.values.length === 1 ? measuredSo(reading, value) : undefined;
  if (apart) {
    attach([apart], [deltaOf(reading, value, change)]);
    return true;
  }
  if (!subject) return (change.based || opensHeld(reading)) && addSinceBase(reading, run, value, change.verb);
  const count = run.values.length;
  const level = count === 1 ? levelNamed(reading, value, subject.text) : undefined;
  if (level) {
    attach([level], [deltaOf(reading, value, change)]);
    return true;
  }
  const names = count > 1 ? splitInto(subject.text, count) : undefined;
  const subjects = names ? shareHead(names, SHARED_HEADS) : run.values.map(() => subject.text);
  const shared = reading.groups++;
  run.values.forEach((each, index) => {
    const name = subjects[index] ?? subject.text;
    Object.assign(addDraft(reading, each, name + change.verb, 'increment', undefined, shared), {
      increment: true,
      subject: name,
    });
  });
  return true;
}
