import type { Comparison, Figure } from '../../figures/types.ts';
import { format, strings } from '../strings.ts';
import type { Glossary, LocalComparison } from '../types.ts';
import { chineseValue } from './chinese.ts';
import { englishHedge, englishNumber, englishOrdinal, englishValue } from './english.ts';
import type { Speaker } from './names.ts';
import { peerLists } from './names.ts';
import { COMPARISONS, GREW, TENS, wholeOf } from './tables.ts';

/** What the words of a comparison are made from. */
interface Saying {
  comparison: Comparison;
  figure: Figure;
  speaker: Speaker;
  glossary: Glossary;
  words: ReturnType<typeof strings>['figure'];
  /** Whom it is measured among; Chinese where no English name is known, null where nobody is named. */
  among: string | null;
}

/** A comparison as label and value: 同比 +38.8%, 占全区 74.4%, 全区 第一; Year on year +38.8%, Rank in the zone 1st. */
export function localComparison(
  comparison: Comparison,
  figure: Figure,
  speaker: Speaker,
  glossary: Glossary,
): LocalComparison {
  const words = strings(speaker.locale).figure;
  const peer = peerOf(comparison);
  const name = peer === undefined ? null : speaker.name(peer, peerLists(glossary));
  const among = name?.text ?? null;
  const saying: Saying = { comparison, figure, speaker, glossary, words, among };
  // Its own value is the figure's: what it is measured by is all that is left to say.
  const named = comparison.type === 'part_of' || comparison.self === true;
  const value = named && name !== null ? name.text : valueOf(saying);
  return {
    type: comparison.type,
    label: isWhole(saying, value) ? '' : labelOf(saying),
    among,
    lang: named ? (name?.lang ?? null) : null,
    amongLang: name?.lang ?? null,
    value,
    amount: comparison.value ?? null,
  };
}

/** A multiple in words says that it grew: 翻了一番, 倍增, doubled. No label goes before it. */
function isWhole({ comparison: { type }, among }: Saying, value: string): boolean {
  return type === 'multiple' && among === null && !/\d/.test(value);
}

/** What has a date, and nobody, for what it is measured from. */
const DATED: ReadonlySet<Comparison['type']> = new Set(['from', 'change_pp', 'growth_change_pp']);

/** Whom or what it names. */
function peerOf({ type, among, value, text }: Comparison): string | undefined {
  if (DATED.has(type)) return undefined;
  return among ?? (value === undefined ? wholeOf(text) : undefined);
}

/** The year that a level came from: 由2002年的, 由去年的. */
function originYear(among: string, { period }: Figure): string | undefined {
  const named = /\d{4}/.exec(among)?.[0];
  return named ?? (/[去上]年/.test(among) ? String(Number(period.end.slice(0, 4)) - 1) : undefined);
}

function labelOf({ comparison: { type, self, among: stated = '' }, figure, words, among }: Saying): string {
  if (self === true && among !== null) return words.measuredBy;
  const year = type === 'from' ? originYear(stated, figure) : undefined;
  if (year !== undefined) return format(words.fromIn, { year });
  if (type === 'record') return words.recordLabel;
  if (type === 'first' || type === 'only')
    return among === null ? words.standing : format(words.standingIn, { among });
  if (type === 'rank' && among !== null)
    return format(/^(?!the )[a-z]/.test(among) ? words.rankAmong : words.rankIn, { among });
  const withPeer = `${type}Of` as keyof typeof words;
  return among !== null && withPeer in words ? format(words[withPeer], { among }) : words[type];
}

function valueOf(saying: Saying): string {
  const { comparison, words, among, speaker } = saying;
  const { type, value } = comparison;
  const form = COMPARISONS[type];
  if (form === 'rank') return rankOf(saying);
  if (form === 'words') return speaker.locale === 'en' ? words[type] : wordsOf(saying);
  if (value === undefined) return speaker.locale === 'en' ? '' : speaker.say(comparison.text ?? '');
  const sign = value < 0 ? '−' : form === 'change' || form === 'points' ? '+' : '';
  if (type === 'growth_vs_peer_pp')
    return format(value < 0 ? words.lower : words.higher, { value: points(saying, Math.abs(value)) });
  if (form === 'points') return sign + points(saying, Math.abs(value));
  if (type === 'multiple' && among === null) return grown(saying, value);
  if (form === 'times') return format(words.times, { n: numberOf(saying, value) });
  return hedged(saying, sign + quantity(saying, Math.abs(value)));
}

function numberOf({ speaker }: Saying, amount: number): string {
  return speaker.locale === 'en' ? englishNumber(amount) : String(Number(amount.toPrecision(12)));
}

function points(saying: Saying, amount: number): string {
  return format(amount === 1 ? saying.words.point : saying.words.points, { n: numberOf(saying, amount) });
}

/** 第一, 前五位, 前列; 1st, top 5, among the top. */
function rankOf(saying: Saying): string {
  const { comparison, words, speaker } = saying;
  const { value, text = '' } = comparison;
  if (speaker.locale !== 'en' && (text.startsWith('前') || value === undefined))
    return speaker.say(text === '' ? words.leading : text);
  if (value === undefined) return words.leading;
  if (speaker.locale === 'en')
    return text.startsWith('前')
      ? format(words.top, { n: value })
      : format(words.ordinal, { n: englishOrdinal(value) });
  return format(words.ordinal, { n: speaker.say(TENS[value] ?? String(value)) });
}

/** The article's own words for what has no number, without the whole that the label names: 首笔, 唯一. */
function wordsOf({ comparison: { text = '', type, among }, words, speaker }: Saying): string {
  const whole = among ?? wholeOf(text) ?? '';
  const rest = text.startsWith(whole) ? text.slice(whole.length) : text;
  return rest === '' ? words[type] : speaker.say(rest);
}

/** 翻番, 至2.5倍; doubled, to 2.5 times. */
function grown(saying: Saying, value: number): string {
  const { comparison, words, speaker } = saying;
  if (speaker.locale !== 'en' && comparison.text !== undefined && /番|倍增/.test(comparison.text))
    return speaker.say(comparison.text);
  const word = speaker.locale === 'en' ? GREW[value] : undefined;
  return word ?? format(words.multipleBy, { n: numberOf(saying, value) });
}

/** The number with its unit; a figure's own unit where the comparison has none. */
function quantity(saying: Saying, amount: number): string {
  const { comparison, figure, speaker, glossary } = saying;
  const own = comparison.type === 'delta' || comparison.type === 'from';
  const unit = comparison.unit ?? (own ? figure.value.unit : '%');
  if (unit === '%' || unit === '‰') return numberOf(saying, amount) + unit;
  const base = unit.replace(/^[百千万亿]+/, '');
  if (speaker.locale === 'en') {
    const scale = [...unit.slice(0, unit.length - base.length)].reduce((by, c) => by * (SCALES[c] ?? 1), 1);
    const value = { raw: '', unit, amount: amount * scale, base };
    return englishValue({ kind: 'amount', value }, glossary).display;
  }
  const value = { raw: numberOf(saying, amount), unit, amount, base };
  return speaker.say(chineseValue({ kind: 'amount', value }).display);
}

const SCALES: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** Puts the hedge back that stands right before or after the number in the article: 超过50%, more than 50%. */
function hedged({ comparison: { text = '' }, speaker }: Saying, value: string): string {
  const match =
    /([近约約超逾][过過]?|接近|突破|不足|不到|至少)?[\d.,]+[^\d，、]{0,4}?(以上|以下|左右)?$/.exec(text);
  const [before = '', after = ''] = match?.slice(1) ?? [];
  if (before + after === '') return value;
  if (speaker.locale === 'en') return `${englishHedge(before + after)} ${value}`;
  return speaker.say(before) + value + speaker.say(after);
}
