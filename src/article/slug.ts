import { pinyin } from 'pinyin-pro';
import { NUMBERING } from './numbering.ts';

/**
 * The pinyin of a text without tones, syllables and Latin words joined by hyphens, cut at a word to `limit` characters.
 *
 * @example
 * slugOf('科技创新促“西兴”') // 'ke-ji-chuang-xin-cu-xi-xing'
 */
export function slugOf(text: string, limit = 40): string {
  const plain = text.replace(/^\s+/, '').slice(0, 200);
  const words = pinyin(plain, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, limit) : `${slug}-${word}`;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug;
}

/** A heading without its number: 一、工作回顾 → 工作回顾, so that a section keeps its id when it moves. */
export function withoutNumber(heading: string): string {
  const bare = heading.replace(/^(?:0\d|part ?\d{1,2}|no\. ?\d{1,2}) (?=\S)/i, '');
  if (bare !== heading) return bare;
  for (const { pattern } of NUMBERING) {
    const match = pattern.exec(heading);
    if (match !== null && match[0].length < heading.length) return heading.slice(match[0].length).trim();
  }
  return heading;
}
