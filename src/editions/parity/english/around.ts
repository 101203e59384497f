import { ENGLISH_DIRECTIONS, ENGLISH_DIRECTIONS_AFTER } from '../tables/directions.ts';
import { ENGLISH_AFTER, ENGLISH_BEFORE } from '../tables/hedges.ts';
import type { HedgeClass, NumberInText, Role } from '../types.ts';

/** Small words that may stand between a hedge and its number. */
const BETWEEN =
  "(?: (?:the|a|an|its|their|one's|another|additional|further|record|than|by|as|to|of|mark of|total of|age of|ages of|all))*";
const before = ENGLISH_BEFORE.map(
  ([hedge, words]) =>
    [hedge, new RegExp(`(?:^|[\\s(“"‘—–-])(?<word>(?:${words})${BETWEEN} )$`, 'i')] as const,
);
const after = ENGLISH_AFTER.map(
  ([hedge, words]) => [hedge, new RegExp(`^[ -]?(?:${words})(?![\\w-])`, 'i')] as const,
);
const group = (rows: readonly (readonly [string, string, string])[]): string =>
  rows.map(([, words]) => `(${words})`).join('|');
const changes = new RegExp(`\\b(?:${group(ENGLISH_DIRECTIONS)})\\b`, 'gi');
const changesAfter = new RegExp(
  `^(?:[ -](?:[a-z.$]+)){0,3}?[ -](?:${group(ENGLISH_DIRECTIONS_AFTER)})\\b`,
  'i',
);

/** The hedge that ends right before an offset, with where it starts. */
export function hedgeBefore(text: string, at: number): { hedge: HedgeClass; start: number } | undefined {
  const head = text.slice(Math.max(0, at - 48), at).replace(/\s/g, ' ');
  for (const [hedge, pattern] of before) {
    const match = pattern.exec(head);
    if (match) return { hedge, start: at - (match.groups?.word ?? '').length };
  }
  return undefined;
}

/** The hedge that starts right at an offset, with where it ends. */
export function hedgeAfter(text: string, at: number): { hedge: HedgeClass; end: number } | undefined {
  const tail = text.slice(at, at + 24);
  for (const [hedge, pattern] of after) {
    const match = pattern.exec(tail);
    if (match) return { hedge, end: at + match[0].length };
  }
  return undefined;
}

/** The nearest word of change about a number: in its clause before it, or as the noun that it qualifies. */
export function directionOf(text: string, start: number, end: number): NumberInText['direction'] {
  // Raised out of poverty: the number of the poor falls.
  if (/^[^.;]{0,48}\bout of\b/.test(text.slice(end, end + 56))) return undefined;
  const noun = changesAfter.exec(text.slice(end, end + 48));
  if (noun !== null) return ENGLISH_DIRECTIONS_AFTER.find((_, at) => noun[at + 1] !== undefined)?.[0];
  const clause = /(?:[^,;:.()]|[.,](?=\d))*$/.exec(text.slice(Math.max(0, start - 140), start))?.[0] ?? '';
  const last = [...clause.matchAll(changes)].at(-1);
  if (last === undefined) return undefined;
  return ENGLISH_DIRECTIONS.find((_, at) => last[at + 1] !== undefined)?.[0];
}

const SMALL =
  '(?: (?:the|a|an|its|about|around|over|nearly|almost|more than|less than|some|roughly|record|total of|(?:annual |yearly )?(?:average|rate)(?: annual)?(?: rate)? of))*';
const FROM = new RegExp(`\\b(?:from|than the|compared (?:with|to)|against)${SMALL} $`, 'i');
const TO = new RegExp(
  `\\b(?:to|reach(?:ed|ing|es)?|total(?:l?ed|l?ing|s)?|at|was|were|is|are|hit|stood at|amount(?:ed|ing)? to|cover(?:s|ed|ing)?|exceed(?:ed|ing|s)?|surpass(?:ed|ing)?|set at)${SMALL} $`,
  'i',
);
const BY = new RegExp(
  `\\b(?:by|up|down|(?:increase|decrease|rise|growth|drop|decline|fall|reduction|cut|gain)s?(?: rate)? of|grew|rose|fell|dropped|increased|decreased|gained|additional|another|further)${SMALL} $`,
  'i',
);

/** Whether a number is a start, an end or a change: from 11 percent to 15 percent, up by 4 percentage points. */
export function roleOf(text: string, start: number, end: number): Role | undefined {
  const head = text.slice(Math.max(0, start - 48), start).replace(/\s/g, ' ');
  if (changesAfter.test(text.slice(end, end + 32))) return 'by';
  if (BY.test(head)) return 'by';
  if (FROM.test(head)) return 'from';
  if (TO.test(head)) return 'to';
  return undefined;
}
