import type { Mismatch, MismatchKind, NumberInText, Sense } from './types.ts';

/** What each kind of mismatch is, in both languages; `{zh}` and `{en}` are the two numbers, `{meant}` what English should say. */
const WHY = {
  scale: {
    zh: '数量级不符：原文“{zh}”，译文“{en}”，应为 {meant}',
    en: 'The magnitude differs: the Chinese says {meant}, the English “{en}”',
  },
  value: {
    zh: '数值不符：原文“{zh}”，译文“{en}”，应为 {meant}',
    en: 'The value differs: the Chinese says {meant}, the English “{en}”',
  },
  kind: {
    zh: '性质不符（如百分比与百分点）：原文“{zh}”，译文“{en}”，应为 {meant}',
    en: 'The kind differs (such as percent for percentage points): the Chinese says {meant}, the English “{en}”',
  },
  unit: {
    zh: '单位或币种不符：原文“{zh}”，译文“{en}”',
    en: 'The unit or currency differs: the Chinese says “{zh}”, the English “{en}”',
  },
  'hedge-lost': {
    zh: '译文丢了“余、多、近、约、以上”一类的限定：原文“{zh}”，译文“{en}”',
    en: 'The hedge is lost: “{zh}” is not exact, “{en}” is',
  },
  'hedge-added': {
    zh: '译文多了限定词：原文“{zh}”是确数，译文“{en}”不是',
    en: 'A hedge was added: “{zh}” is exact, “{en}” is not',
  },
  'hedge-changed': {
    zh: '限定的方向相反：原文“{zh}”，译文“{en}”',
    en: 'The hedge points the other way: “{zh}”, “{en}”',
  },
  direction: {
    zh: '升降相反：原文“{zh}”与译文“{en}”一升一降',
    en: 'One rises and the other falls: “{zh}”, “{en}”',
  },
  swapped: {
    zh: '两个数可能对调了：原文“{zh}”处，译文是“{en}”',
    en: 'Two numbers seem to have changed places: where the Chinese has “{zh}”, the English has “{en}”',
  },
  missing: {
    zh: '译文缺了这个数：原文“{zh}”，应为 {meant}',
    en: 'The English lacks a number: “{zh}”, {meant}',
  },
  invented: {
    zh: '原文没有这个数：译文“{en}”',
    en: 'The English has a number that the Chinese does not: “{en}”',
  },
} as const satisfies Record<MismatchKind, { zh: string; en: string }>;

/** A mismatch in words. */
export interface Explained {
  kind: MismatchKind;
  /** The Chinese number as written. */
  zh?: string;
  /** The English number as written. */
  en?: string;
  /** Chinese first, then English. */
  why: { zh: string; en: string };
}

/** Puts a mismatch in words; the texts are those it was found in. */
export function explain({ kind, zh, en }: Mismatch, chinese: string, english: string): Explained {
  const texts = {
    ...(zh === undefined ? {} : { zh: chinese.slice(zh.start, zh.end) }),
    ...(en === undefined ? {} : { en: english.slice(en.start, en.end).trim() }),
  };
  const meant = zh === undefined ? '' : meaning(zh);
  const fill = (template: string): string =>
    template.replace(/\{(zh|en|meant)\}/g, (_, name: 'zh' | 'en' | 'meant') =>
      name === 'meant' ? meant : (texts[name] ?? ''),
    );
  return { kind, ...texts, why: { zh: fill(WHY[kind].zh), en: fill(WHY[kind].en) } };
}

/** What a Chinese number says, as English writes it: 176.96 billion, 3.5 percentage points. */
function meaning({ senses: [sense] }: NumberInText): string {
  if (sense === undefined) return '';
  const value = spell(sense);
  const kinds: Partial<Record<Sense['kind'], string>> = {
    percent: `${value}%`,
    permille: `${value}‰`,
    per100000: `${value} per 100,000`,
    points: `${value} percentage points`,
    times: `${value} times`,
    ordinal: `no. ${value}`,
    year: `${sense.value}`,
    quarter: `Q${sense.value}`,
  };
  const currency = sense.dimension?.length === 3 ? `${sense.dimension} ` : '';
  return kinds[sense.kind] ?? `${currency}${value}`;
}

function spell({ value }: Sense): string {
  for (const [scale, word] of [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ] as const)
    if (Math.abs(value) >= scale) return `${Number((value / scale).toPrecision(12))}${word}`;
  return String(Number(value.toPrecision(6))).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
