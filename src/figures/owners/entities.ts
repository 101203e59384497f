import { splitClauses, splitSegments, splitSentences } from '../text/clauses.ts';
import type { Range } from '../text/clauses.ts';
import { findNames } from './names.ts';
import type { Name } from './names.ts';
import {
  ANAPHORIC_ENTITIES,
  CAUSATIVES,
  LEAD_WORD,
  NOT_SUBJECT_AFTER,
  OWN_WORDS,
} from '../tables/entities.ts';
import type { EntityKind } from '../tables/entities.ts';

/** Tells whose a figure is, by the offset of its value; undefined for the report's own. */
export type EntityAt = (offset: number) => string | undefined;

/** What a clause is about: somebody named, the report's own place, or nothing that it says. */
type Subject = { at: number; name: string; kind: EntityKind } | { at: number; name: undefined } | undefined;

const NOBODY: EntityAt = () => undefined;

/**
 * Reads whose the figures of a block are. A clause is about the body that it begins with, or that a verb such as 推动
 * makes its subject; clauses without one, to the end of the sentence, are about the last; 公司, 园区, 该院 point back to
 * the last body of their kind in the block.
 *
 * @example
 * entitiesOf('旺旺集团2002年落户，先后追加投资20次。', '济阳区')(17) // '旺旺集团'
 */
export function entitiesOf(
  text: string,
  organisation: string | undefined,
  found: readonly Name[] = findNames(text, organisation !== undefined),
): EntityAt {
  const names = found.filter(
    // Without an organisation nobody can tell another place from the report's own.
    (name) => !isOwnName(name.text, organisation) && (organisation !== undefined || name.kind !== 'place'),
  );
  if (names.length === 0) return NOBODY;
  const own = { organisation, short: organisation && shortName(organisation) };
  const spans: Stretch[] = [];
  const latest = new Map<EntityKind, string>();
  let topic: Subject;
  let next = 0;
  for (const sentence of splitSentences(text)) {
    let carried: Subject = topic && beginsWithVerb(text, sentence) ? topic : undefined;
    topic = undefined;
    for (const segment of splitSegments(text, sentence)) {
      for (const clause of splitClauses(text, segment)) {
        while ((names[next]?.start ?? Infinity) < clause[0]) next += 1;
        const first = next;
        while ((names[next]?.end ?? Infinity) <= clause[1]) next += 1;
        const inside = names.slice(first, next);
        const subjects = subjectsOf(text, clause, inside, latest, own);
        spans.push(...stretchesOf(text, clause, inside, subjects, carried));
        if (topic === undefined && subjects[0] && subjects[0].at <= clause[0] + LEAD) topic = subjects[0];
        carried = subjects.at(-1) ?? carried;
        for (const subject of subjects)
          if (subject.name !== undefined) latest.set(subject.kind, subject.name);
        for (const name of inside) if (!isFirm(name)) latest.set(name.kind, name.text);
      }
      carried = undefined;
    }
    if (topic?.name === undefined) topic = undefined;
  }
  return (offset) => stretchAt(spans, offset)?.name;
}

/** How far from its sentence's beginning a subject may stand for the next sentence to go on about it. */
const LEAD = 12;

/** Part of a text that is about somebody. */
interface Stretch {
  start: number;
  end: number;
  name: string | undefined;
}

/** A clause's stretches in order: what stands before its owner's name, what goes on about the last subject, its own. */
function stretchesOf(
  text: string,
  clause: Range,
  names: readonly Name[],
  subjects: readonly Exclude<Subject, undefined>[],
  carried: Subject,
): Stretch[] {
  const out: Stretch[] = [];
  let from = clause[0];
  for (const owner of names) {
    if (!isOwner(text, clause, owner)) continue;
    out.push({ start: from, end: owner.start, name: owner.text });
    from = owner.start;
  }
  out.push({ start: from, end: subjects[0]?.at ?? clause[1], name: carried?.name });
  subjects.forEach(({ at, name }, index) => {
    out.push({ start: Math.max(at, from), end: subjects[index + 1]?.at ?? clause[1], name });
  });
  return out.filter(({ start, end }) => start < end);
}

function stretchAt(spans: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = spans[low];
  return found && found.start <= offset && offset < found.end ? found : undefined;
}

function subjectsOf(
  text: string,
  clause: Range,
  names: readonly Name[],
  latest: ReadonlyMap<EntityKind, string>,
  own: Own,
): Exclude<Subject, undefined>[] {
  const start = clause[0] + leadLength(text.slice(...clause));
  const rest = text.slice(start, clause[1]);
  if (isOwnMention(rest, own)) return [{ at: start, name: undefined }];
  const found: Exclude<Subject, undefined>[] = [];
  for (const name of names) {
    if (name.start < clause[0] || name.end > clause[1] || isOwner(text, clause, name)) continue;
    if (isSubject(text, clause, name)) found.push({ at: name.start, name: name.text, kind: name.kind });
  }
  if (found.length > 0) return found;
  if (
    names.some(
      (name) =>
        name.start >= clause[0] &&
        name.end <= clause[1] &&
        /^[^，。；]{0,4}等/.test(text.slice(name.end, name.end + 6)),
    )
  )
    return [{ at: clause[0], name: undefined }];
  if (latest.size === 0) return [];
  const anaphor = ANAPHORIC_ENTITIES.find(({ pattern }) => pattern.test(rest));
  const kind = anaphor?.kinds.find((each) => latest.has(each) && !isOwnKind(each, own.organisation));
  const name = kind && latest.get(kind);
  return kind && name !== undefined ? [{ at: start, name, kind }] : [];
}

/** A firm must have been the subject to be 公司 later: those it deals with are firms too. */
const isFirm = ({ kind }: Name): boolean => kind === 'company' || kind === 'institute';

/** 总投资36亿元的云川电气: whose a figure is that stands before its name. */
function isOwner(text: string, clause: Range, { start, end }: Name): boolean {
  const before = text.slice(clause[0], start);
  return start >= clause[0] && end <= clause[1] && /\d[^，。；、\d]{0,5}的$/.test(before);
}

function isSubject(text: string, clause: Range, name: Name): boolean {
  const before = text.slice(clause[0], name.start);
  const after = text.slice(name.end, clause[1]);
  if (NOT_SUBJECT_AFTER.some(({ pattern }) => pattern.test(after))) return false;
  return CAUSATIVES.some(({ pattern }) => pattern.test(before)) || apposed(before) || isLead(before);
}

/** No word of a lead is longer, and no lead. */
const LONGEST_WORD = 24;
const LONGEST_LEAD = 120;

/** Whether leads are all that stands there. They may be parted in many ways: offsets that words reach are kept, not ways. */
function isLead(before: string): boolean {
  if (before.length > LONGEST_LEAD) return false;
  const reached = [true];
  for (let at = 0; at < before.length; at += 1) {
    if (!reached[at]) continue;
    for (let end = at + 1; end <= Math.min(before.length, at + LONGEST_WORD); end += 1)
      reached[end] ||= LEAD_WORD.test(before.slice(at, end));
  }
  return reached[before.length] === true;
}

/** 临溪区企业|云川电气有限公司: the class that a firm is of, before its name. */
const apposed = (before: string): boolean => /^[^，。；的]{0,12}企业$/.test(before);

/** Words of time and connection at the beginning of a clause. */
function leadLength(clause: string): number {
  const lead =
    /^(?:[“”‘’（）()\s]|走进|来到|其中|目前|当前|同时|此外|近日|日前|据悉|截至目前|全年|去年|今年|当年|年内|上半年|下半年|前?[一二三四]季度|\d{4}年|\d{1,2}月)*/.exec(
      clause,
    );
  return lead?.[0].length ?? 0;
}

/** The report's organisation, with its name whole and short. */
interface Own {
  organisation: string | undefined;
  short: string | undefined;
}

/** 济南高新区管委会 is 济南高新区. */
const shortName = (organisation: string): string =>
  organisation.replace(/(?:发展中心|管理委员会|管委会)$/, '');

/** Whether what follows a clause's lead begins with the report's own place: 全区, 我市, or the organisation's name. */
function isOwnMention(rest: string, { organisation, short }: Own): boolean {
  if (OWN_WORDS.test(rest)) return true;
  if (organisation === undefined || short === undefined) return false;
  const at = [organisation, short]
    .map((name) => rest.indexOf(name))
    .find((index) => index >= 0 && index <= 6);
  if (at === undefined) return false;
  // 济南高新区企业金现代公司, 济南高新区智能装备城: what follows is another's.
  const after = rest.slice(at).replace(organisation, '');
  return !(
    /^(?:企业|[^，。；、\d]{1,12}(?:公司|集团|中心|研究院|医院|基地|园区|城))/.test(after) &&
    findNames(after).length > 0
  );
}

/** In a firm's own report 公司 is the firm, whichever other it has named. */
function isOwnKind(kind: EntityKind, organisation: string | undefined): boolean {
  return (
    (kind === 'company' && /(?:公司|集团|厂|银行)$/.test(organisation ?? '')) ||
    (kind === 'institute' && /(?:院|大学|所)$/.test(organisation ?? ''))
  );
}

/** The report's own name, whole or short, or the wider place with it: 济南市槐荫区 is 槐荫区. */
function isOwnName(name: string, organisation: string | undefined): boolean {
  if (organisation === undefined) return false;
  const short = shortName(organisation);
  return (
    name === organisation || name === short || name.endsWith(organisation) || organisation.endsWith(name)
  );
}

/** 2024年，计划追加…: a sentence whose subject is left out goes on about the one before. */
function beginsWithVerb(text: string, sentence: Range): boolean {
  return /^[\s“”]*(?:(?:\d{4}年|今年|去年|目前|全年|截至目前|如今|当前)[，]?)?(?:已|共|将|先后|累计|现|还)*(?:计划|预计|拥有|实现|完成|追加|建成|引进|投资|建有|获得|申请|带动|占地|总投资|年产|产品|吸纳|入驻|筹集|其)/.test(
    text.slice(sentence[0], sentence[0] + 24),
  );
}
