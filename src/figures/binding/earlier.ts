import { splitInto, splitList } from '../text/lists.ts';
import { goesOnSince } from './chained.ts';
import { isGrown, isNamed, isOfOtherYear, isTraded, namedEach } from './named-again.ts';
import type { Draft, DraftComparison } from '../sentence/drafts.ts';
import type { Phrase } from '../text/phrases.ts';
import { isMeasuredAlone } from './peers.ts';
import { recent } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import type { BindingRule } from '../tables/rules.ts';

/** A comparison that looks for the figures it is said of. */
export interface Ask {
  reading: Reading;
  run: Run;
  subject: Phrase | undefined;
  items: DraftComparison[];
  rule: BindingRule;
}

/** A way that leads from a comparison to figures told before it, other than the last list. */
interface Way {
  /** When it is tried: before all else, where the last list is none, or before the subject makes a figure of its own. */
  when: 'first' | 'unnamed' | 'again';
  example: string;
  /** The comparisons that the example's first figure gets in the end. */
  read: string;
  find: (ask: Ask) => (Draft | undefined)[] | undefined;
}

/** How many figures of the sentences before are looked through. */
const REMEMBERED = 12;

/** How far back a list of shares that moved is looked through. */
const LONGEST_LIST = 160;

/** What a sentence that a full stop has torn from the one before begins with. */
const TORN = /^\s*(?:按可比价格?(?:计算)?，)?(?:(?:分别)?(?:比|较)(?:上年|去年)|同比)/;

const inSegment = (reading: Reading): Draft[] =>
  recent(reading).filter((draft) => draft.segment === reading.segment);

/** 线路达21条，新增线路占三分之一: what was added is not the whole. */
export const isAdded = ({ text }: Reading, { start }: Phrase): boolean =>
  /新[增开建设]$/.test(text.slice(Math.max(0, start - 2), start));

/** The figures of the block before this sentence, where the sentence has none yet. */
const before = ({ drafts, first }: Reading): Draft[] =>
  drafts.length > first ? [] : drafts.slice(Math.max(0, first - REMEMBERED), first);

/** Tried in order, each at its time. */
export const WAYS_BACK: readonly Way[] = [
  {
    when: 'first',
    example: '利润1063万元，税金383万元。分别比上年增长17%和31%。',
    read: 'yoy 17',
    find: ({ reading, run, subject, items: { length: count }, rule }) => {
      const { text, sentence } = reading;
      const told = before(reading).slice(-count);
      const last = told.at(-1);
      if (
        rule !== 'change' ||
        !last ||
        !/^\s*(?:按可比价格?(?:计算)?，)?$/.test(text.slice(sentence[0], run.left[0])) ||
        told.length < count
      )
        return undefined;
      if (!/^[）)]?。\s*$/.test(text.slice(last.quantity.outerEnd, sentence[0]))) return undefined;
      const again = subject !== undefined && count === 1 && subject.text === last.metric;
      if (
        !again &&
        ((subject && !/^可比价/.test(subject.text)) || !TORN.test(text.slice(sentence[0], run.left[1])))
      )
        return undefined;
      return told.some(isGrown) ? undefined : told;
    },
  },
  {
    when: 'first',
    example: '水稻亩产760斤，比上年增长4%；比1978年增长62%；比1965年翻了一番。',
    read: 'yoy 4, growth 62, multiple 2',
    find: ({ reading, run, items, rule }) => {
      if (items.length > 1 || (rule !== 'change' && rule !== 'multiple')) return undefined;
      const told = reading.drafts.at(-1);
      if (!told || told.kind === 'rank' || !goesOnSince(reading, run, told)) return undefined;
      return inBlockGroup(reading.drafts.slice(-2), told) === 1 ? [told] : undefined;
    },
  },
  {
    when: 'first',
    example: '矿井事故38起，死亡34人，与去年同期相比，事故起数减少7起，下降15.6%。',
    read: 'delta -7, yoy -15.6',
    find: ({ reading, run, subject, items }) => {
      if (subject || items.length > 1 || items[0]?.type !== 'yoy') return undefined;
      const found = recent(reading).find(({ compare }) => {
        const last = compare.at(-1);
        const gap = run.left[0] - (last?.span?.[1] ?? run.left[1]);
        return last?.type === 'delta' && gap >= 0 && gap <= 4;
      });
      return found && [found];
    },
  },
  {
    when: 'first',
    example: '原煤产量902万吨。占全省的40%以上。',
    read: 'share 40',
    find: ({ reading, run, items: { length: count }, rule }) => {
      const { text, sentence, clause } = reading;
      const told = before(reading);
      const last = told.at(-1);
      if (rule !== 'share' || count > 1 || !last || last.kind === 'share' || last.kind === 'rank')
        return undefined;
      if (clause > sentence[0] || !/^\s*[约]?占/.test(text.slice(...run.left))) return undefined;
      return /^(?:以上|左右|多|余)?。\s*$/.test(text.slice(last.quantity.outerEnd, sentence[0])) &&
        inBlockGroup(told, last) === 1
        ? [last]
        : undefined;
    },
  },
  {
    when: 'first',
    example: '粮食总产30万吨，油料总产2万吨，其中粮食增长3%。',
    read: 'yoy 3',
    find: ({ reading, subject, items: { length: count }, items: [item] }) => {
      if (!subject || isAdded(reading, subject) || isOfOtherYear(reading, subject)) return undefined;
      // 增加值增长10.8%，其中9月增幅回落，增加值增长2%: a second growth is a figure of its own.
      const here = inSegment(reading).filter(
        (draft) =>
          draft.kind !== 'rank' && !(item?.type === 'yoy' && draft.kind === 'growth' && isGrown(draft)),
      );
      const pair = here.filter((draft) => draft.group === here.at(-1)?.group);
      const two = pair.length === 2 ? pair : here.slice(-2);
      const turn = /^前者/.test(subject.text) ? two[0] : /^后者/.test(subject.text) ? two[1] : undefined;
      if (turn) return count === 1 ? [turn] : undefined;
      const names = count > 1 ? splitInto(subject.text, count) : [subject.text];
      return names?.map((name) =>
        here.findLast((draft) => isNamed(draft.metric, name) || isTraded(draft, name)),
      );
    },
  },
  {
    when: 'first',
    example: '粮食单产163公斤，总产4.4万吨，单产和总产均增长1倍。',
    read: 'growth_multiple 1',
    find: ({ reading, subject, items }) => {
      const names = splitList(subject?.text ?? '');
      if ((items.length > 1 && items.length !== names.length) || names.length < 2) return undefined;
      const found = namedEach(names, inSegment(reading), before(reading));
      return new Set(found).size === names.length ? found : undefined;
    },
  },
  {
    when: 'unnamed',
    example: '进出口总值突破万亿元，居全国第四；增长18.9%。',
    read: 'rank 4, yoy 18.9',
    find: ({ reading, subject, items }) => {
      if (subject || items.length > 1 || items[0]?.type !== 'yoy' || reading.subject !== undefined)
        return undefined;
      const [only, ...more] = recent(reading).filter((draft) => draft.kind !== 'rank' && !draft.aside);
      const level = only?.kind === 'amount' || only?.kind === 'count' || only?.kind === 'area';
      return level && more.length === 0 && !isGrown(only) ? [only] : undefined;
    },
  },
  {
    when: 'unnamed',
    example: '生产总值951亿元，下降1.1%；与2019年相比，两年平均增长2.5%。',
    read: 'yoy -1.1, cagr 2.5',
    find: ({ reading, subject, items, rule }) => {
      const last = recent(reading).at(-1);
      if (subject || items.length > 1 || (rule !== 'change' && rule !== 'share')) return undefined;
      if (!last || last.segment !== reading.segment - 1 || last.kind === 'rank') return undefined;
      if (reading.subject !== undefined || inGroup(reading, last).length > 1) return undefined;
      const told = Math.max(last.quantity.outerEnd, ...last.compare.map(({ span }) => span?.[1] ?? 0));
      const parted = reading.text.slice(last.quantity.outerEnd, reading.clause);
      // …；比2019年增长14.9%，两年平均增长7.2%: said after another of the same.
      const after = parted.includes('；') && /^%?，$/.test(reading.text.slice(told, reading.clause));
      return after || PARTED.test(parted) ? [last] : undefined;
    },
  },
  {
    when: 'unnamed',
    example: '零售额增长8.2%。增速分别高于全国、全省1.1、0.6个百分点。',
    read: 'yoy 8.2, growth_vs_peer_pp 1.1, growth_vs_peer_pp 0.6',
    find: ({ reading, run, rule }) => {
      const from = rule === 'peer' && isMeasuredAlone(reading, run) ? reading.previous?.[0] : undefined;
      const told = before(reading).filter(
        ({ clause, kind }) => clause >= (from ?? Infinity) && kind !== 'rank',
      );
      return told.length === 1 && told.every(isGrown) ? told : undefined;
    },
  },
  {
    when: 'again',
    example: '进出口总值447亿元，同比增长20%。进出口增速比全国高8.2个百分点。',
    read: 'yoy 20, growth_vs_peer_pp 8.2',
    find: ({ reading, subject, rule }) => {
      const stem = /^(.{2,})增[速幅]$/.exec(subject?.text ?? '')?.[1];
      if (rule !== 'peer' || stem === undefined) return undefined;
      const found = before(reading).findLast((draft) => draft.metric.startsWith(stem) && isGrown(draft));
      return found && [found];
    },
  },
  {
    when: 'again',
    example:
      '东部人口1.2万人，占39.9%；西部人口0.8万人，占27.1%。与2010年相比，东部人口所占比重上升2.1个百分点。',
    read: 'share 39.9, share_change_pp 2.1',
    find: ({ reading, run, subject, items: [item, ...more] }) => {
      // …比重上升2.1个百分点，西部人口下降0.8个百分点: the next of the list leaves 比重 out.
      const next = /(?:比重|比例|占比)(?:上升|下降|提高|降低)\d/.test(
        reading.text.slice(Math.max(reading.sentence[0], run.left[0] - LONGEST_LIST), run.left[0]),
      );
      const stem =
        /^(.{2,}?)(?:所占|占)?的?(?:比重|比例|占比)$/.exec(subject?.text ?? '')?.[1] ??
        (next && subject && subject.text.length >= 2 ? subject.text : undefined);
      if (stem === undefined || !item || more.length > 0 || !/_pp$|^change_pp$/.test(item.type))
        return undefined;
      const found = reading.drafts
        .slice(-REMEMBERED)
        .findLast(({ metric, kind, compare }) =>
          kind === 'share'
            ? metric.startsWith(stem)
            : metric === stem && compare.some(({ type }) => type === 'share'),
        );
      if (!found || found.compare.some(({ type }) => type === 'share_change_pp')) return undefined;
      item.type = 'share_change_pp';
      return [found];
    },
  },
];

const inBlockGroup = (told: readonly Draft[], { group }: Draft): number =>
  told.filter((draft) => draft.group === group).length;

const inGroup = (reading: Reading, { group }: Draft): Draft[] =>
  recent(reading).filter((draft) => draft.group === group);

/** A semicolon, with nothing behind it but what is compared with. */
const PARTED = /；(?:[与同比较][^，。；\d]{0,4}(?:(?:19|20)\d\d年)?[^，。；\d]{0,6}，)?$/;

/** The figures told before that a comparison is said of, other than those of the last list. */
export function earlierFigures(when: Way['when'], ask: Ask): Draft[] | undefined {
  for (const way of WAYS_BACK) {
    if (way.when !== when) continue;
    const found = way.find(ask);
    if (found !== undefined && found.length > 0 && found.every((draft) => draft !== undefined)) return found;
  }
  return undefined;
}
