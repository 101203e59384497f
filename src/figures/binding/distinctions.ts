import type { Range } from '../text/clauses.ts';
import type { Draft } from '../sentence/drafts.ts';
import { lastGroup, recent } from '../sentence/reading.ts';
import type { Reading } from '../sentence/reading.ts';
import { DISTINCTIONS } from '../tables/cues.ts';
import { sieve } from '../text/sieve.ts';

const mayStandIn = sieve(DISTINCTIONS);

/** 烟叶和肉类产量均创新高: said of what has no number here. */
function ofAnother(before: string, reading: Reading): boolean {
  const subject = before
    .replace(/(?:均|都|双双|再|又|也|还|首次|持续|继续|屡|[\s，])+$/u, '')
    .replace(/^[\s，]+/, '');
  // 经营效益创历史最好水平: of no number at all.
  const listed = /^\p{Script=Han}{2,}[和与及、]\p{Script=Han}{2,}$/u.test(subject);
  if (!listed && !/^\p{Script=Han}{2,6}(?:效益|业绩|成绩|实力|形势)$/u.test(subject)) return false;
  return !lastGroup(reading, true).some((draft) => draft.metric.endsWith(subject.slice(-2)));
}

/** 粮食107万吨，其中青稞83万吨，粮食产量创新高: the level whose name is said again. */
function namedAgain(before: string, reading: Reading): Draft[] | undefined {
  const name = before.replace(/(?:再次?|又|也|首次|\s)+$/, '').replace(/^[\s，]+/, '');
  const found = recent(reading).findLast(({ metric, kind }) => metric === name && kind !== 'rank');
  return found && [found];
}

/** 进口159万箱，出口151万箱，均创新高: said of all that were told in the same unit. */
function allAlike(reading: Reading, before: string, last: Draft[]): Draft[] {
  const [one] = last;
  if (!one || !/(?:均|都|双双)[^，。；]{0,2}$/.test(before)) return last;
  const alike = recent(reading).filter(
    (draft) =>
      draft.segment === one.segment && draft.quantity.base === one.quantity.base && draft.aside === one.aside,
  );
  return /双双/.test(before) ? alike.slice(-2) : alike;
}

const SHORT_OF = /(?:接近|逼近|尚?未|没有?|不及|低于|不如|距离?|离|次于|仅差|相当于)[^，。；\d]{0,6}$/;

const RECORD =
  /^\s*((?![均都再又也双首持连屡并])[^，。；\d]{2,24}?)(?:再次?|又|屡|持续|连续|首次|\s){0,3}(?:创|刷新|打破|接近|逼近|达到(?=历史)|恢复到(?=历史)|(?:突破|超过)(?=了?历史))(?:了|下|造|出)?[^，。；\d]{0,10}(?:新高|最高|最好|最佳|纪录|水平)，$/;
const LEVEL = /^\s*(?:全年|已|首次|共|约|近|超){0,3}(?:达到?|为|突破|超过|实现|完成)/;

/**
 * Where the subject of a clause ends that tells of a record and has its number in the next one:
 * 粮食产量再创新高，达到12万吨. Undefined for any other clause.
 */
export function recordSubject(text: string, clause: Range, next: Range | undefined): number | undefined {
  if (!next || !LEVEL.test(text.slice(next[0], next[0] + 12))) return undefined;
  const said = text.slice(...clause);
  const subject = RECORD.exec(said)?.[1];
  return subject === undefined ? undefined : clause[0] + said.indexOf(subject) + subject.length;
}

/** Sets 首笔, 唯一 and 历史新高 on the figures of their clause, or on those of the clause before. */
export function distinguish(reading: Reading, clause: Range, before: number): void {
  const text = reading.text.slice(...clause);
  for (const { type, pattern } of mayStandIn(text)) {
    const match = pattern.exec(text);
    if (!match) continue;
    // 被确定为全省唯一的试验区: said of the place, not of its numbers.
    if (type === 'only' && /(?:被|成为|确定|认定|列|评|选|建设|打造)为?$/.test(text.slice(0, match.index)))
      continue;
    // 接近历史最高水平: not there yet.
    if (type === 'record' && SHORT_OF.test(text.slice(0, match.index))) continue;
    const fresh = reading.drafts.slice(before);
    const last = type === 'first' || ofAnother(text.slice(0, match.index), reading) ? [] : lastGroup(reading);
    const again = fresh.length > 0 ? undefined : namedAgain(text.slice(0, match.index), reading);
    const drafts = fresh.length > 0 ? fresh : (again ?? allAlike(reading, text.slice(0, match.index), last));
    for (const draft of drafts) {
      const start = clause[0] + match.index;
      draft.compare.push({
        rule: 'distinction',
        type,
        text: match[0],
        span: [start, start + match[0].length],
      });
    }
  }
}
