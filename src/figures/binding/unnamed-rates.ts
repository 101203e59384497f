import { signed } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import { attach, compareWith, isBareLead, lastGroup, leftText, targets } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn } from './settling.ts';
import { splitInto } from '../text/lists.ts';
import { BACK, headKind } from './rate-heads.ts';

/** A percentage that no name stands before: of what the clause before tells of, or of what was told last. */
export function bindUnnamed(reading: Reading, run: Run, first: Found): boolean | undefined {
  if (/^的\p{Script=Han}/u.test(reading.text.slice(...run.right))) return undefined;
  // 近八成居民参加保险, 一半企业盈利: of those right behind it.
  const part = first.unit === '成' || /^(?:一半|半数)$/.test(first.raw);
  const bare = part && first.outerEnd - first.start === 2;
  if (bare && /^\p{Script=Han}{2}/u.test(reading.text.slice(...run.right))) return undefined;
  const right = reading.text.slice(...run.right);
  if (first.class === 'percent' && ALONE.test(leftText(reading, run)) && (IS.test(right) || WHO.test(right)))
    return undefined;
  const [last] = lastGroup(reading);
  // 占比分别为：39.3%、19%: what points back stands before a colon.
  const back = last && BACK[reading.subject ?? ''];
  if (back && isBareLead(reading, run)) {
    attach(
      targets(reading, run.values.length, false),
      run.values.map((value) => compareWith(reading, value, back, signed(value, 1), 'points-back')),
    );
    return true;
  }
  // 占外贸比重升至9.5%，预计将突破10%: of the share that was told last.
  const share = last?.compare.at(-1);
  const reached = last && last.quantity.base !== first.base && share?.type === 'share' && share.among;
  if (reached && isBareLead(reading, run) && /[突超达升]/.test(leftText(reading, run)))
    return addOwn(reading, run, `${last.metric}占${share.among ?? ''}比重`, [], 'share', 'subject-elided');
  const alike =
    last && (last.quantity.base === first.base || last.kind === 'change_pp' || last.kind === 'growth');
  // 甲和乙增幅最大，分别为22%和21%: each of those that the clause before tells of.
  const dealt =
    reading.subject !== undefined &&
    run.values.length > 1 &&
    /^[，、]?分别(?:为|达到?|是)(?:了|约)?$/.test(leftText(reading, run))
      ? [reading.subject, reading.topic].find(
          (each) => each !== undefined && splitInto(each, run.values.length),
        )
      : undefined;
  if (dealt !== undefined) {
    const pace = /增[速幅]|增长率|增长(?:均|都)?(?:超过?|高于|在)?\uE000/.test(
      reading.text.slice(reading.clause - 30 < 0 ? 0 : reading.clause - 30, reading.clause),
    );
    const grown = pace
      ? run.values.map((value) => compareWith(reading, value, 'yoy', signed(value, 1), 'rate-before'))
      : [];
    return addOwn(
      reading,
      run,
      dealt.replace(/(?:增[速幅]|增长率)$/, ''),
      grown,
      pace ? 'growth' : headKind(dealt, first),
      'names-in-turn',
    );
  }
  // 主要目标是：生产总值增长8%、力争9%: the same growth, if all goes well.
  const striven = last?.kind === 'growth' && STRIVEN.test(leftText(reading, run));
  if (striven && run.values.length === 1) {
    const items = run.values.map((value) =>
      compareWith(reading, value, 'yoy', signed(value, 1), 'points-back'),
    );
    return addOwn(reading, run, last.subject ?? last.metric, items, 'growth', 'points-back');
  }
  const name = reading.subject ?? (alike ? last.metric : undefined);
  if (name === undefined || !isBareLead(reading, run)) return undefined;
  // 产量负增长，为-2.4%.
  if (reading.text.slice(Math.max(0, reading.clause - 4), reading.clause) === '负增长，')
    return addOwn(
      reading,
      run,
      name,
      run.values.map((value) => compareWith(reading, value, 'yoy', signed(value, 1), 'rate-before')),
      'growth',
      'subject-elided',
    );
  return addOwn(reading, run, name, [], headKind(name, first), 'subject-elided');
}

/** What is aimed at beyond what is planned. */
const STRIVEN = /^[、，]?(?:并|或)?(?:力争|争取|奋斗目标|努力)(?:达到?|实现|完成|突破|为)?$/;

const ALONE = /^[，、；]?(?:其中|有|另有|约)*$/;

/** 七成以上企业实现盈利, 80%以上农户参加: those right behind it, and what they do. */
const WHO =
  /^(?:规上|重点|上市|入驻|外贸|行政|自然)?(?:企业|农户|农民|居民|群众|村民|毕业生|学生|村|乡镇|家庭|职工|用户|受访者|商户)(?!总?数|数量)\p{Script=Han}{2}/u;

/** 其中63%为扑救火灾: what so many of them are. */
export const IS = /^(?:属于?|为|系)(?!.{0,6}[\d率])([^，。；、\d]{2,14})/;
