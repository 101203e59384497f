import type { Unit } from './units.ts';
import { furnitureOf } from './furniture.ts';
import { numberingOf } from './numbering.ts';
import { isPerson } from './surnames.ts';

/** The head of an article: where the title, what is set above it and the source stand among the units. */
export interface Head {
  title: Unit[];
  kicker: Unit[];
  /** The line that names the source, once or twice, and other bodies that publish with it. */
  source: Unit[];
  /** The name of the speaker or author, on a line of its own below the title. */
  person: Unit[];
}

const SUBTITLE = /^(?:——|--|—|[（(]\d{4}年|\d{4}年\d{1,2}月\d{1,2}日，?在.{4,40}上$)/;
/** The body that publishes, on a line of its own. */
export const PUBLISHING_BODY =
  /^[\u4e00-\u9fff]{2,20}(?:局|政府|办公室|委员会|管委会|中心|集团|公司|大学|处|部|院|调查队)$/;
/** A line that is the name of a place or a body. */
const NAMED_BODY =
  /^[\u4e00-\u9fff]{2,24}(?:[省市区县州镇乡局厅委]|公司|集团|中心|大学|学院|医院|银行|产业园|软件园|园区)$/;
const SALUTATION = /^(?:各位|同志们|尊敬的).{0,12}[：:！!]$/;
const NAMED_TITLE = /(?:报告|综述|公报|总结|年鉴|年报|纪实|侧记|要闻)$/;
const MEDIA = /(?:报|网|社|台|客户端|融媒|融媒体中心|发布|壹点|日报|晚报|新闻|中国新闻)$/;

/** Whether a text is prose rather than a line of the head. */
function isProse(text: string): boolean {
  return (
    text.length > 60 ||
    (/[。；…]$/.test(text) && text.length >= 12) ||
    (/[！？]$/.test(text) && text.length >= 30) ||
    SALUTATION.test(text)
  );
}

/** Finds the head: the short lines before the first prose, up to the byline where there is one. */
export function findHead(units: readonly Unit[]): Head {
  const zone: Unit[] = [];
  let byline = -1;
  let prose = false;
  const person: Unit[] = [];
  for (const [i, unit] of units.entries()) {
    if (unit.kind === 'caption') continue;
    if (unit.kind === 'heading') break;
    if (unit.kind === 'furniture') {
      if (zone.length > 0 && byline < 0) byline = zone.length;
      continue;
    }
    if (zone.length > 0 && !unit.settled && isSpeaker(units, i)) {
      person.push(unit);
      if (byline < 0) byline = zone.length;
      continue;
    }
    if (isProse(unit.text) || numberingOf(unit.text) !== undefined || unit.settled) {
      prose = true;
      break;
    }
    zone.push(unit);
    if (zone.length > 12) break;
  }
  if (zone.length === 0) return { title: [], kicker: [], source: [], person: [] };
  if (!prose && zone.length > 4) zone.length = 1;
  let lines = byline >= 0 ? zone.slice(0, byline) : zone;
  let source: Unit | null = null;
  const last = lines.at(-1) as Unit;
  if (byline >= 0 && lines.length > 1 && last.text.length <= 20 && MEDIA.test(last.text)) source = last;
  source ??= lines.length > 1 ? (lines.find((unit) => PUBLISHING_BODY.test(unit.text)) ?? null) : null;
  if (source !== null) lines = lines.filter((unit) => unit.text !== source?.text);
  if (lines.length === 0) lines = [source as Unit];
  const best = bestTitle(lines);
  const first = startsAbove(lines, best) ? best - 1 : best;
  const after = lines.slice(best + 1);
  const title = lines.slice(first, best + 1);
  for (const unit of after) {
    if (byline < 0 && !SUBTITLE.test(unit.text)) break;
    title.push(unit);
  }
  for (const unit of zone.slice(byline < 0 ? zone.length : byline))
    if (SUBTITLE.test(unit.text)) title.push(unit);
  const repeats = zone.filter((unit) => source !== null && unit.text === source.text);
  const bodies = zone
    .slice(zone.indexOf(title.at(-1) as Unit) + 1)
    .filter((unit) => PUBLISHING_BODY.test(unit.text) && ![...title, ...repeats].includes(unit));
  return { title, kicker: lines.slice(0, first), source: [...repeats, ...bodies], person };
}

/** Whether the unit at `i` is the speaker's or author's name: below a title, with a date or the first prose beside it. */
function isSpeaker(units: readonly Unit[], i: number): boolean {
  if (i === 0 || !isPerson((units[i] as Unit).text)) return false;
  const next = units[i + 1]?.text ?? '';
  return units[i - 1]?.kind === 'furniture' || units[i + 1]?.kind === 'furniture' || SALUTATION.test(next);
}

/** A title broken before its genre: 某某县2023年国民经济和社会发展 / 统计公报. */
function startsAbove(lines: readonly Unit[], best: number): boolean {
  const above = lines[best - 1]?.text ?? '';
  const here = lines[best]?.text ?? '';
  // 某某开发区 / 2033年度发展报告
  if (
    NAMED_TITLE.test(here) &&
    /^(?:19|20)\d\d年/.test(here) &&
    lines[best]?.gap === 0 &&
    NAMED_BODY.test(above)
  )
    return true;
  return (
    here.length <= 8 && NAMED_TITLE.test(here) && above.length >= 6 && /[年省市区县州镇司团]/.test(above)
  );
}

function bestTitle(lines: readonly Unit[]): number {
  let best = 0;
  let score = -Infinity;
  lines.forEach((line, i) => {
    const own = titleScore(line.text) - i * 2;
    if (own > score) {
      best = i;
      score = own;
    }
  });
  return best;
}

function titleScore(text: string): number {
  let score = Math.min(text.length, 26);
  if (SUBTITLE.test(text)) score -= 40;
  if (NAMED_TITLE.test(text.replace(/\[\d+\]$/, ''))) score += 25;
  if (/[\u4e00-\u9fff]{2}(?:省|市|区|县|镇|乡|街道|开发区|园区|软件园|集团|中心|公司|学院|大学)/.test(text))
    score += 6;
  if (/[丨｜|]/.test(text)) score += 4;
  if (/[。！]$/.test(text)) score -= 8;
  if (furnitureOf(text) !== undefined) score -= 40;
  return score;
}
