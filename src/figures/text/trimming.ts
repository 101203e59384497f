import { isVerb } from './parts.ts';
import { OWN_SUBJECTS } from '../tables/nouns.ts';
import { oneOf } from './one-of.ts';
import type { Word } from './words.ts';
import { CONJUNCTION, SEASON } from './walking.ts';

const OWN = new Set(OWN_SUBJECTS);

/** Verbs of one character that say which: 跨铁路局列车, 涉农贷款, 待安置人员. */
const QUALIFYING = oneOf('跨 涉 待 免 未 无');

/** Whom the report is about, and which offsets are a number's that is part of a name. */
interface Whose {
  organisation?: string | undefined;
  isName: (offset: number) => boolean;
}

/** The words of a name without what only leads to it, points back, or says whose report it is. */
export function trimSubject(words: readonly Word[], context: Whose): Word[] {
  let rest = [...words];
  for (;;) {
    const first = rest[0];
    if (!first || rest.length === 0) return rest;
    const tail = rest
      .slice(1)
      .map((word) => word.text)
      .join('');
    const drop =
      CONJUNCTION.test(first.text) ||
      /^[的后]$/.test(first.text) ||
      OWN.has(first.text) ||
      (!/^(?:其[他它]|各[项种]|每.{1,2})$/.test(first.text) &&
        tail.length >= (first.tag === 'r' ? 3 : 2) &&
        /^(?:t|r)/.test(first.tag) &&
        !SEASON.test(first.text)) ||
      (tail.length >= 3 && first.text === '好') ||
      (tail.length >= 3 &&
        isVerb(first) &&
        first.text.length === 1 &&
        rest[1]?.text !== '、' &&
        !QUALIFYING.test(first.text) &&
        // 超6个月未结案件: a limit of time is no name without its 超.
        !(context.isName(first.start) && /^.{1,3}(?:年|个月|天)/.test(tail)));
    if (!drop) break;
    rest = rest.slice(1);
  }
  const own = context.organisation;
  if (own) {
    const joined = rest.map((word) => word.text).join('');
    const said = joined.startsWith(own) ? own : shortened(joined, own);
    if (said !== undefined && joined.length > said.length + 1) {
      const start = (rest[0]?.start ?? 0) + said.length;
      rest = rest.filter((word) => word.end > start);
    }
  }
  return rest;
}

/** 天津开发区 of 天津经济技术开发区: a name with its beginning and end, and characters of it in order between. */
function shortened(name: string, own: string): string | undefined {
  for (let length = Math.min(name.length, own.length) - 1; length > SHORTEST; length -= 1) {
    const said = name.slice(0, length);
    if (said.slice(0, 2) !== own.slice(0, 2) || said.slice(-2) !== own.slice(-2)) continue;
    let at = -1;
    if (said.split('').every((char) => (at = own.indexOf(char, at + 1)) >= 0)) return said;
  }
  return undefined;
}

const SHORTEST = 3;
