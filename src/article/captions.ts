import type { Unit } from './units.ts';
import { sentencesOf } from './sentences.ts';

/** Marks of a picture's caption, wherever it stands. */
export const CAPTION_MARKS: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /^[【（(]?附?[表图] ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[①-⑨])(?:[ ：:】）)]|$)/,
    example: '表1 各项指标完成情况',
  },
  { pattern: /^[▲△▼▽◀▶↑↓←→⬆⬇]/, example: '▲园区一角。' },
  {
    pattern: /^[（(]?(?:上|下|左|右|本|资料|配)?图(?:为|片?[：:]|片来源|[一二三四五六七八九十\d]{1,2}[：: ])/,
    example: '图为施工现场。',
  },
  { pattern: /^[（(](?:资料|上|下|左|右)?图(?:片)?.{0,30}[）)]$/, example: '（资料图片）' },
  {
    pattern: /^.{4,60}[ 。（(](?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff] [\u4e00-\u9fff]) ?[/]?摄[）)。]?$/,
    example: '园区夜景。张三 摄',
  },
  {
    pattern: /^.{2,50}[（(](?:资料图|效果图|示意图|航拍图|供图|图片).{0,20}[）)]$/,
    example: '新校区（效果图）',
  },
];

/** Whether a text says of itself that it is a caption. */
export function saysCaption(text: string): boolean {
  return CAPTION_MARKS.some(({ pattern }) => pattern.test(text));
}

/** The mark that points from a caption to its picture. */
export const CAPTION_POINTER = /^[▲△▼▽◀▶↑↓←→⬆⬇]\s*/;

/** Marks the lines that say of themselves that they are captions. */
export function markCaptions(units: readonly Unit[]): void {
  for (const unit of units) {
    if (unit.kind !== 'prose' || unit.settled || unit.text.length > 90) continue;
    if (saysCaption(unit.text)) unit.kind = 'caption';
  }
}

/** Whether a text could stand under a picture: one short sentence. */
export function couldBeCaption(text: string): boolean {
  return text.length <= 45 && text.length >= 5 && !/[：；，]$/.test(text) && sentencesOf(text).length === 1;
}

/**
 * Marks bare captions: short single sentences set apart by more blank lines than the text has elsewhere,
 * where pictures were lifted out.
 */
export function markSetApart(units: readonly Unit[]): void {
  const usual = usualGap(units);
  units.forEach((unit, i) => {
    if (unit.kind !== 'prose' || unit.settled || !couldBeCaption(unit.text)) return;
    const before = unit.gap > usual + 1;
    const next = units[i + 1];
    const after = next !== undefined && next.gap > usual + 1;
    const chained = units[i - 1]?.kind === 'caption';
    if (
      i > 0 &&
      before &&
      (after || (chained && unit.text.length <= 30)) &&
      next !== undefined &&
      /[。！]$/.test(unit.text)
    )
      unit.kind = 'caption';
  });
}

/** The usual number of blank lines between long paragraphs. */
function usualGap(units: readonly Unit[]): number {
  const gaps = units.filter((unit, i) => i > 0 && unit.text.length > 45).map((unit) => unit.gap);
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
}
