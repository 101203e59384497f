import type { Comparison, Figure } from '../../figures/types.ts';
import { format, strings } from '../strings.ts';
import type { Glossary, LocalComparison } from '../types.ts';
import { chineseValue } from './chinese.ts';
import { englishNumber, englishOrdinal, englishValue } from './english.ts';
import type { Speaker } from './names.ts';
import { peerLists } from './names.ts';

/** Comparisons whose value is a change, so that its sign is always written. */
const SIGNED = new Set<Comparison['type']>([
  'yoy',
  'cagr',
  'delta',
  'growth_change_pp',
  'change_pp',
  'share_change_pp',
  'contribution_pp',
  'prior_growth',
  'over_plan',
]);
const POINTS = new Set<Comparison['type']>([
  'growth_change_pp',
  'growth_vs_peer_pp',
  'change_pp',
  'share_change_pp',
  'contribution_pp',
]);
const TIMES = new Set<Comparison['type']>(['multiple', 'growth_multiple', 'growth_ratio']);
const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * A comparison as label and value: 同比 +38.8%, 占全区 74.4%, 全区 第一; Year on year +38.8%, Rank in the zone 1st.
 */
export function localComparison(
  comparison: Comparison,
  figure: Figure,
  speaker: Speaker,
  glossary: Glossary,
): LocalComparison {
  const { type, value } = comparison;
  const words = strings(speaker.locale).figure;
  const english = speaker.locale === 'en';
  const among = comparison.among === undefined ? null : speaker.name(comparison.among, peerLists(glossary));
  const named = among !== null && among.lang === null;
  const withPeer = `${type}Of` as keyof typeof words;
  let label: string = words[type as keyof typeof words];
  if (named && withPeer in words) label = format(words[withPeer], { among: among.text });
  if (named && type === 'rank') label = format(words.rankIn, { among: among.text });

  return { type, label, lang: null, value: valueText(), amount: value ?? null };

  function valueText(): string {
    if (type === 'rank') {
      const rank = value ?? 1;
      return format(words.ordinal, {
        n: english ? englishOrdinal(rank) : speaker.say(DIGITS[rank] ?? String(rank)),
      });
    }
    if (value === undefined) {
      if (type === 'part_of') return among?.text ?? '';
      if (english) return named ? among.text : '';
      return speaker.say(comparison.text ?? comparison.among ?? '');
    }
    if (type === 'growth_vs_peer_pp')
      return format(value < 0 ? words.lower : words.higher, { value: points(Math.abs(value)) });
    const sign = value < 0 ? '−' : SIGNED.has(type) ? '+' : '';
    if (POINTS.has(type)) return sign + points(Math.abs(value));
    if (TIMES.has(type)) return format(words.times, { n: number(value) });
    return sign + quantity(Math.abs(value));
  }

  function number(amount: number): string {
    return english ? englishNumber(amount) : String(Number(amount.toPrecision(12)));
  }

  function points(amount: number): string {
    return format(amount === 1 ? words.point : words.points, { n: number(amount) });
  }

  /** The number with its unit; a figure's own unit where the comparison has none. */
  function quantity(amount: number): string {
    const unit = comparison.unit ?? (type === 'delta' || type === 'from' ? figure.value.unit : '%');
    if (unit === '%' || unit === '‰') return number(amount) + unit;
    if (english) {
      const base = unit.replace(/^[百千万亿]+/, '');
      const scale = [...unit.slice(0, unit.length - base.length)].reduce((by, c) => by * (SCALE[c] ?? 1), 1);
      return englishValue(
        { kind: 'amount', value: { raw: '', unit, amount: amount * scale, base } },
        glossary,
      ).display;
    }
    return speaker.say(
      chineseValue({ kind: 'amount', value: { raw: number(amount), unit, amount, base: unit } }).display,
    );
  }
}

const SCALE: Record<string, number> = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
