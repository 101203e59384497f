import { phraseAfter } from '../naming/after.ts';
import { stripTail } from './changes.ts';
import { signed } from '../sentence/drafts.ts';
import type { Draft } from '../sentence/drafts.ts';
import type { Found } from '../quantities/found.ts';
import {
  addDraft,
  attach,
  compareWith,
  lastGroup,
  leftText,
  phraseUpTo,
  pointsBack,
  recent,
} from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';
import { addOwn, settle } from './settling.ts';
import { splitInto } from '../text/lists.ts';
import { wordsBetween } from '../text/words.ts';
import { withWhole } from './share-wholes.ts';
import { withoutBlanks } from './yardsticks.ts';

const MOVED =
  /占([^，。；\d]{2,20}?)(?:的)?(?:比重|比例|份额)?(?:[比较][^，。；\d]{0,8}|同比)?(提升|提高|上升|增加|下降|回落|降低)了?$/;

/** 财政收入82亿元，占生产总值的比重提高1.3个百分点: how far a share moved that has no number itself. */
function bindShareChange(reading: Reading, run: Run, first: Found, left: string): boolean {
  const match = first.class === 'point' ? MOVED.exec(left) : null;
  const group = lastGroup(reading);
  if (!match || group.length === 0 || /^[至到]/.test(reading.text.slice(run.right[0]))) return false;
  if (!/比重|比例|份额/.test(match[0]) || phraseUpTo(reading, run, run.left[0] + match.index)) return false;
  if (group.some((draft) => draft.kind === 'share' || draft.kind === 'rate')) return false;
  const sign = /下降|回落|降低/.test(match[2] ?? '') ? -1 : 1;
  attach(
    group,
    run.values.map((value) => compareWith(reading, value, 'share_change_pp', signed(value, sign), 'share')),
  );
  return true;
}

/** 占进出口总值的比重较去年同期提升1.6个百分点至59.6%: how far a share has come, and to what. */
export function bindMovedShare(reading: Reading, run: Run, first: Found): boolean | undefined {
  const left = leftText(reading, run);
  if (bindShareChange(reading, run, first, left)) return true;
  const reached = first.class === 'percent' && /^[至到]$/.test(left);
  const moves = first.class === 'point' && /[至到]/.test(reading.text[run.right[0]] ?? '');
  if (run.values.length > 1 || (!reached && !moves)) return undefined;
  const group = lastGroup(reading);
  if (group.length === 0) return undefined;
  if (reached) {
    const moved = group.every((draft) => draft.compare.at(-1)?.rule === 'share-moved');
    if (!moved) return undefined;
    attach(group, [compareWith(reading, first, 'share', signed(first, 1), 'share')]);
    return true;
  }
  const match = MOVED.exec(left);
  const subject = match && phraseUpTo(reading, run, run.left[0] + match.index);
  if (
    first.class !== 'point' ||
    !match ||
    subject ||
    !/^[至到]\d/.test(reading.text.slice(run.right[0], run.right[0] + 2))
  )
    return undefined;
  const sign = /下降|回落|降低/.test(match[2] ?? '') ? -1 : 1;
  attach(group, [compareWith(reading, first, 'share_change_pp', signed(first, sign), 'share-moved')]);
  return true;
}

/** 占全国的41.4%、全省的84.8%: of a second whole. */
const AND_OF = /^[、和及与，]([^，。；、\d]{2,12})的$/;

function bindNextShare(reading: Reading, run: Run, first: Found): boolean {
  const among = AND_OF.exec(leftText(reading, run))?.[1];
  const [last] = lastGroup(reading);
  if (among === undefined || !last || run.values.length > 1) return false;
  const own = last.kind === 'share' ? /^(.*占)[^占]+$/.exec(last.metric)?.[1] : undefined;
  if (own !== undefined) return addOwn(reading, run, own + among, [], 'share', 'share');
  if (last.compare.at(-1)?.type !== 'share') return false;
  attach([last], [compareWith(reading, first, 'share', signed(first, 1), 'share', among)]);
  return true;
}

export function bindShare(reading: Reading, told: Run, first: Found): boolean | undefined {
  if (first.class !== 'percent' && first.class !== 'fraction') return undefined;
  const run = withWhole(reading, told);
  if (bindNextShare(reading, run, first)) return true;
  const left = leftText(reading, run);
  const like = left.lastIndexOf('相当于');
  const start = Math.max(left.lastIndexOf('占'), like);
  const at = start === like && like >= 0 ? like + 2 : start;
  // 恩格尔系数（即食品支出占消费支出的比重）31%: a gloss.
  if (/（[^（）\d]{2,40}）$/.test(left) && at > left.lastIndexOf('（')) return undefined;
  if (
    at < 0 ||
    /^占(?:比|地(?!区|方)|用(?![水电能工煤气油].{0,10}的)|有率|据)/.test(left.slice(at)) ||
    /[，；。]/.test(left.slice(at))
  )
    return undefined;
  const tail = withoutBlanks(
    left.slice(
      at + 1,
      stripTail(
        left,
        left.length,
        /(?:达到|达|为|是|超过|超|接近|约|近|均|分别|至|到|提高|提升|上升|升|降|下降|保持在|稳定在|的|[\s，])$/,
      ),
    ),
  );
  // 以占全省0.02%的土地面积: what the share is of stands behind it.
  if (
    /(?:[以用靠]|(?:吸引|创造|贡献|实现|完成|承载|集聚|拥有)了?)$/.test(left.slice(0, start)) &&
    /^的\p{Script=Han}{2}/u.test(reading.text.slice(...run.right))
  ) {
    const { text } = phraseAfter(wordsBetween(reading.words, ...run.right));
    if (text.length >= 2) return addOwn(reading, run, `占${tail}${text}`, [], 'share', 'share-behind');
  }
  if (start === 0 && bindSharers(reading, run)) return true;
  const among = tail.replace(/(?:的)?(?:比重|比例|份额|总量|比)$/, '').replace(/的$/, '');
  if (among.length > 24) return undefined;
  // 科技含量在增产因素中已占48%: what takes the share stands before its whole.
  const inside = /在([^，。；、\d]{2,14}?)中(?:已|约|所|的|只|仅)*$/.exec(left.slice(0, start));
  const subject = phraseUpTo(reading, run, run.left[0] + (inside?.index ?? start));
  const within = inside && subject ? `${subject.text}在${inside[1] ?? ''}中占` : undefined;
  // 新产品产值分别占民品产值和工业总产值的28%和25%: of one after the other.
  const wholes = /分别/.test(left.slice(0, start)) ? splitInto(among, run.values.length) : undefined;
  if (wholes && wholes.length > 1 && subject && !splitInto(subject.text, run.values.length)) {
    const group = reading.groups++;
    run.values.forEach((value, index) =>
      addDraft(reading, value, `${subject.text}占${wholes[index] ?? ''}`, 'share', 'share', group),
    );
    return true;
  }
  const items = run.values.map((value) =>
    compareWith(
      reading,
      value,
      'share',
      signed(value, 1) * (value.class === 'fraction' ? 100 : 1),
      'share',
      among,
    ),
  );
  // 税收收入占财政总收入的比重为79.7%: a share with a name of its own.
  if (subject && !pointsBack(subject) && /(?:比重|比例|份额)$/.test(tail))
    return addOwn(reading, run, `${subject.text}占${tail}`, [], 'share', 'share');
  // 种双季稻二千亩，每人平均一亩八分，占水稻面积75%: no share is of what each has.
  const whole = subject ? undefined : besideEach(reading);
  if (whole) {
    attach([whole], items);
    return true;
  }
  return settle(
    reading,
    run,
    subject,
    items,
    'share',
    within ??
      ((subject ?? reading.subject)
        ? `${subject?.text ?? reading.subject ?? ''}占${tail || '比'}`
        : undefined),
    'share',
  );
}

const SHARERS = /(?:农民|农户|群众|居民|人口|户|职工|学生|企业|村|乡镇|家庭|人员|妇女|儿童|干部|村民|牧民)$/;

/** 占人口90%的群众用上了自来水: those who take the share stand behind it, with what they do. */
function bindSharers(reading: Reading, run: Run): boolean {
  const right = reading.text.slice(...run.right);
  if (run.values.length > 1 || !/^的\p{Script=Han}{2}/u.test(right)) return false;
  const { text, predicate } = phraseAfter(wordsBetween(reading.words, ...run.right), true);
  if (!SHARERS.test(text)) return false;
  const doing = predicate.replace(/了|\d.*$/g, '');
  const name = /^.{2,10}$/.test(doing) ? `${doing}的${text}` : text;
  return addOwn(reading, run, name, [], 'share', 'share-behind');
}

const EACH = /^(?:每[人户亩]|[人户劳亩]均|平均每[人户亩])/;

/** What was told in the same unit just before what each has of it. */
function besideEach(reading: Reading): Draft | undefined {
  const [each, more] = lastGroup(reading);
  if (!each || more || !EACH.test(each.metric)) return undefined;
  const told = recent(reading);
  const before = told[told.indexOf(each) - 1];
  return before?.quantity.base === each.quantity.base && !/[人户亩]均|每[人户亩]/.test(before.metric)
    ? before
    : undefined;
}
