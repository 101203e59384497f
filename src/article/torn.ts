import type { Joints } from './joints.ts';
import type { Unit } from './units.ts';
import { numberingOf } from './numbering.ts';
import { OPENERS } from './openers.ts';

/** A sign that a short line is the torn first half of a paragraph and no heading, by the line or by what follows. */
interface TornSign {
  weight: number;
  example: string;
  holds(text: string, next: string): boolean;
}

const SIGNS: readonly TornSign[] = [
  { weight: 0.6, example: '不只是热土，也', holds: (text) => /，/.test(text) },
  { weight: 1, example: '近日临溪区', holds: (text) => OPENERS.test(text) },
  { weight: 0.6, example: '下一步，临溪区', holds: (text) => OPENERS.test(text) && /^.{2,6}，/.test(text) },
  {
    weight: 0.5,
    example: '临溪区将继续听取',
    holds: (text) => /[将已]|了(?!解)|正在|说|还|也|并(?!举|重|进)/.test(text),
  },
  { weight: 1, example: '居民说起这个', holds: (text) => /[的和与及在对为是把被让向个位名]$/.test(text) },
  { weight: 3, example: '细颗粒物（PM', holds: (text) => isOpen(text, '（', '）') || isOpen(text, '“', '”') },
  { weight: 3, example: '，随后开工', holds: (_, next) => /^[，、。；：）”’]|^[的了们](?!得)/.test(next) },
  { weight: 1, example: '未来社区。', holds: (_, next) => next.length <= 12 && /。$/.test(next) },
  {
    weight: 3,
    example: 'Green Cloud',
    holds: (text, next) => /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next),
  },
];

function isOpen(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
}

/** Units further on among which a torn paragraph may go on, past captions and boxes. */
const REACH = 6;

/**
 * How surely the unit at `at` is torn from a paragraph that follows: 0 or more means that it is, below -1 that it is
 * none. The word across the tear tells most.
 */
export function tornScore(units: readonly Unit[], at: number, joints: Joints): number {
  const unit = units[at] as Unit;
  const next = units[at + 1];
  if (next === undefined || numberingOf(unit.text) !== undefined) return -3;
  const head = next.kind === 'prose' ? next.text : '';
  let score = -2 + SIGNS.reduce((sum, { weight, holds }) => sum + (holds(unit.text, head) ? weight : 0), 0);
  const strength = head === '' ? 0 : joints.strength(unit.text, head);
  score += strength;
  if (strength < 1 && /，/.test(unit.text) && hasHalfFurtherOn(units, at, joints)) score += 1.5;
  return score;
}

function hasHalfFurtherOn(units: readonly Unit[], at: number, joints: Joints): boolean {
  const text = (units[at] as Unit).text;
  return units
    .slice(at + 2, at + 2 + REACH)
    .some((unit) => unit.kind === 'prose' && joints.strength(text, unit.text) >= 2);
}
