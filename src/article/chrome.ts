import type { Unit } from './units.ts';
import { saysCaption } from './captions.ts';
import { furnitureOf } from './furniture.ts';
import { PUBLISHING_BODY } from './title.ts';
import { isEnded } from './units.ts';

/** A site's name after a page's title: 标题_某某政府网. */
export const SITE_SUFFIX =
  /\s{0,4}[_|｜\-–—]{1,3}\s{0,4}[^_|｜\-–—。，]{2,20}(?:网|政府|门户|网站|平台|发布|新闻|频道|中心|媒体)$/;

/** How many units at the top may hold a page's title twice. */
const TOP = 15;

/** Marks what belongs to the page: metadata, buttons, repeated titles, tables of contents, and all below the footer. */
export function markChrome(units: readonly Unit[]): void {
  for (const unit of units) {
    if (!unit.settled && furnitureOf(unit.text) !== undefined) unit.kind = 'furniture';
  }
  dropRepeatedTitle(units);
  dropContents(units);
  dropFooter(units);
  dropSignature(units);
}

/** A page's head often says its title before the article does; the first of the two goes. */
function dropRepeatedTitle(units: readonly Unit[]): void {
  const prose = units.findIndex(
    (unit) => unit.text.length >= 12 && /[。！]$/.test(unit.text) && !saysCaption(unit.text),
  );
  const top = units.slice(0, prose < 0 ? TOP : Math.min(prose, TOP));
  top.forEach((unit, i) => {
    if (unit.settled || unit.kind === 'furniture' || unit.text.length > 80) return;
    const bare = bareTitle(unit.text);
    const again = top
      .slice(i + 1)
      .some((other) => other.text.length <= 80 && bareTitle(other.text).endsWith(bare));
    if (bare.length >= 8 && again) unit.kind = 'furniture';
  });
}

function bareTitle(text: string): string {
  return text.replace(SITE_SUFFIX, '').replace(/\s+/g, '');
}

/** Lines below 目录 that come again as headings, or end in dots and a page number. */
function dropContents(units: readonly Unit[]): void {
  const start = units.findIndex((unit) => /^目 *录[：:]?$/.test(unit.text));
  if (start < 0 || (units[start] as Unit).settled) return;
  (units[start] as Unit).kind = 'furniture';
  const later = new Map<string, number>();
  for (const unit of units) later.set(unit.text, (later.get(unit.text) ?? 0) + 1);
  for (let i = start + 1; i < units.length; i += 1) {
    const unit = units[i] as Unit;
    const leader = /(?:…|\.{3,}|·{3,}|-{3,}| )\s*[（(]?\d{1,3}[）)]?$/.exec(unit.text);
    const entry = leader === null ? unit.text : unit.text.slice(0, leader.index).trim();
    const again = (later.get(entry) ?? 0) > (leader === null ? 1 : 0);
    if (unit.settled || unit.text.length > 60 || (leader === null && !again)) break;
    if (leader === null) later.set(entry, (later.get(entry) ?? 0) - 1);
    unit.kind = 'furniture';
  }
}

/** After the last whole paragraph, everything from the first footer line on is the page's. */
function dropFooter(units: readonly Unit[]): void {
  const last = units.findLastIndex(
    (unit) => unit.kind === 'prose' && unit.text.length >= 25 && isEnded(unit.text),
  );
  const start = units.findIndex((unit, i) => i > last && furnitureOf(unit.text)?.kind === 'footer');
  if (start < 0 || last < 0) return;
  for (const unit of units.slice(start)) if (!unit.settled) unit.kind = 'furniture';
}

/** A line that is a date, in digits or in characters. */
const WHOLE_DATE =
  /^(?:(?:19|20)\d\d|[〇○零0一二三四五六七八九]{4}) ?年[\d一二三四五六七八九十 ]{1,4}月[\d一二三四五六七八九十 ]{1,4}日$/;

/** The body that signs, and the date, below the last paragraph. */
function dropSignature(units: readonly Unit[]): void {
  const last = units.findLastIndex((unit) => unit.kind !== 'furniture' || WHOLE_DATE.test(unit.text));
  const date = units[last];
  if (date === undefined || date.settled || last < 3 || !WHOLE_DATE.test(date.text)) return;
  date.kind = 'furniture';
  for (const unit of units.slice(Math.max(0, last - 3), last).reverse()) {
    if (unit.kind === 'furniture') continue;
    if (unit.settled || unit.text.length > 30 || /[，。；：！？]/.test(unit.text)) return;
    unit.kind = 'furniture';
    if (PUBLISHING_BODY.test(unit.text)) return;
  }
}
