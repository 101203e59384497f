import { CLASS_NAMES, COMMON_NAMES, ENTITY_SUFFIXES, NAME_VERBS, TRADES } from '../tables/entities.ts';
import type { EntityKind } from '../tables/entities.ts';
import { oneOf } from '../text/one-of.ts';
import { matchesAt, startsWith } from '../text/starts.ts';
import { tagPieces } from '../text/words.ts';
import type { Piece, Word } from '../text/words.ts';

/** The name of a body in a text. */
export interface Name {
  text: string;
  kind: EntityKind;
  start: number;
  end: number;
}

/** No name is longer: words further back are not looked at. */
const LONGEST = 24;

const KINDS = new Map<string, EntityKind>([
  ...TRADES.map((trade): [string, EntityKind] => [trade, 'company']),
  ...ENTITY_SUFFIXES.map(({ suffix, kind }): [string, EntityKind] => [suffix, kind]),
]);
const TRADE = new Set(TRADES);
const SUFFIX = new RegExp([...ENTITY_SUFFIXES.map(({ suffix }) => suffix), ...TRADES].join('|'), 'y');
const STARTS = startsWith([...KINDS.keys()].map((suffix) => suffix[0]).join(''));
/** 区域, 市场, 县级, 集团化: the ending goes on into another word. */
const GOES_ON =
  /^(?:场|民|值|容|委|政|级|域|位|间|块|别|划|分|属|直|长|里|内|外|化|法院|检察院|有限|股份|部|群|类|党|人大|政协|房|价|区|商|家|矿|排名|榜)/;
const BOUNDARIES = oneOf('， 。 ； 、');
const OPENS = oneOf('（ (');
const CLOSES = oneOf('） )');
/** Parts of speech that a name is made of. */
const NAME_TAG = /^(?:n|j|b|eng|x|s$|f$|k|g|l|i|z|a$|ag|vn|m$)/;

/** Where a name may end: its ending, and how far back it may begin. */
export interface Candidate {
  kind: EntityKind;
  base: number;
  suffixStart: number;
  end: number;
}

/**
 * Finds the names of bodies in a text by how they end, walking back over words that names are made of. Where places don't
 * matter, those are left out that stand by themselves.
 *
 * @example
 * findNames('成功推动临溪工业技术研究院获得资金') // [{ text: '临溪工业技术研究院', kind: 'institute', … }]
 */
export function findNames(text: string, places = true): Name[] {
  const candidates = nameCandidates(text, places);
  return namesAmong(
    text,
    candidates,
    tagPieces(candidates.map((each) => candidatePiece(text, each))),
    places,
  );
}

/** Lists where names may end, in order. */
export function nameCandidates(text: string, places: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { index, 0: suffix } of matchesAt(text, STARTS, SUFFIX)) {
    const kind = KINDS.get(suffix);
    const end = index + suffix.length;
    if (!kind || GOES_ON.test(text.slice(end, end + 3))) continue;
    const base = boundaryBefore(text, index);
    if (base === index || (kind === 'place' && !places && (candidates.at(-1)?.end ?? 0) <= base)) continue;
    candidates.push({ kind, base, suffixStart: index, end });
  }
  return candidates;
}

/** What is cut into words to read a candidate's name. */
export const candidatePiece = (text: string, { base, end }: Candidate): Piece => ({
  text: text.slice(base, end),
  from: base,
});

/** The names among candidates, given the words of each. */
export function namesAmong(
  text: string,
  candidates: readonly Candidate[],
  words: readonly (readonly Word[])[],
  places: boolean,
): Name[] {
  const names: Name[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { kind, base, suffixStart } = candidate;
    // 云川银行临溪县: a place takes the name that it goes on from.
    if (kind === 'place' && !places && (names.at(-1)?.start ?? -1) < base) continue;
    const name = nameBefore(text, words[index] ?? [], candidate);
    if (
      !name ||
      COMMON_NAMES.some(({ pattern }) => pattern.test(name.text)) ||
      isClass(text.slice(name.start, suffixStart))
    )
      continue;
    const last = names.at(-1);
    // 万融产业发展集团有限公司 is one name and not 万融产业发展集团 as well.
    if (last && last.start === name.start) names.pop();
    names.push({ ...name, kind });
  }
  return names;
}

const isClass = (stem: string): boolean => CLASS_NAMES.some(({ pattern }) => pattern.test(stem));

/** How far back a name may begin. */
function boundaryBefore(text: string, at: number): number {
  let base = at;
  while (base > 0 && base > at - LONGEST && !BOUNDARIES.test(text[base - 1] as string)) base -= 1;
  return base;
}

function nameBefore(
  text: string,
  words: readonly Word[],
  { suffixStart, end }: Candidate,
): Omit<Name, 'kind'> | undefined {
  let at = words.length - 1;
  while (at >= 0 && (words[at]?.start ?? 0) >= suffixStart) at -= 1;
  let depth = 0;
  for (; at >= 0; at -= 1) {
    const word = words[at];
    if (!word) break;
    if (CLOSES.test(word.text)) depth += 1;
    else if (OPENS.test(word.text)) depth -= 1;
    else if (!isNameWord(word) && depth === 0) break;
    if (depth < 0) break;
  }
  while (isDate(words[at + 1])) at += 1;
  const first = words[at + 1];
  if (!first || depth > 0) return undefined;
  // 云帆纺织 is a name because 云帆 is no word; 新能源汽车 and 高端装备 are none.
  if (TRADE.has(text.slice(suffixStart, end)) && !isCoined(words.slice(at + 1), suffixStart))
    return undefined;
  const { start } = first;
  if (start >= suffixStart || (end - suffixStart === 1 && !isPlaceName(text.slice(start, suffixStart))))
    return undefined;
  return { text: text.slice(start, end), start, end };
}

/** What stands before a one-letter ending: 国省 and 乡及乡 are no places. */
const isPlaceName = (stem: string): boolean =>
  stem.length >= 2 && !/[及和与以至到]|[省市区县镇乡]$|^[省市区县]/.test(stem);

const isDate = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^[\d一二三四五六七八九十○〇零—\-～~至]+(?:年|月|日|季度)?$|^[年月日]$/.test(word.text);

/** Whether what stands before the trade is one coined word of two to four characters. */
function isCoined(words: readonly Word[], until: number): boolean {
  const before = words.filter(({ start }) => start < until);
  const [only] = before;
  return (
    only !== undefined &&
    only.end <= until &&
    before.length === 1 &&
    /^(?:x|nr|nz)/.test(only.tag) &&
    /^[\u4e00-\u9fff]{2,4}$/.test(only.text)
  );
}

/** A word of time, a verb or a number that counts begins no name. */
function isNameWord(word: Word): boolean {
  if (NAME_VERBS.has(word.text)) return true;
  if (/^(?:全[市省国区县]|我[市省国区县]|其中|企业|项目|一批|首[家个批]|[\d.]+)$/.test(word.text))
    return false;
  return NAME_TAG.test(word.tag) && !/^[“”‘’《》，。：；/\s]+$/.test(word.text);
}
