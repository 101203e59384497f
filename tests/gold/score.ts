import { comparisonType, kindClass, sameMetric, samePeriod } from './names.ts';
import { close, readValue, unitName } from './values.ts';
import type { Read } from './values.ts';

/** A comparison in an answer key or an answer. */
export interface KeyComparison {
  type: string;
  value?: unknown;
  unit?: string | null;
  text?: string | null;
  span?: [number, number];
  self?: boolean;
  soft?: boolean;
}

/** A line of an answer key. */
export interface KeyFigure {
  metric: string;
  metric_alt?: string[];
  value: string;
  unit: string;
  normalised_value: number | number[] | null;
  base_unit: string | null;
  kind: string;
  period: string | null;
  compare?: KeyComparison[];
  span: [number, number];
  headline?: boolean;
  optional?: boolean;
  multi?: boolean;
  unit_elided?: boolean;
}

/** A line of an answer: what `figures` prints. */
export interface Answer {
  start: number;
  end: number;
  metric: string;
  unit: string;
  normalised: { value: number | number[]; unit: string };
  kind: string;
  period: string;
  compare: KeyComparison[];
  headline: boolean;
}

export interface Score {
  strictF1: number;
  f1: number;
  period: number;
  compareF1: number;
  headlines: number;
  falseOnIgnore: number;
  wrong: string[];
}

const CORE = new Set(['yoy', 'completion', 'rank']);
const BARE = new Set(['first', 'only', 'record', 'part_of']);
const OWN: Readonly<Record<string, string[]>> = {
  level: ['delta'],
  growth: ['yoy', 'cagr', 'growth_multiple', 'change_pp', 'vs_peer_pp', 'contribution_pp'],
  completion: ['completion'],
  rank: ['rank'],
  multiple: ['multiple', 'growth_multiple', 'growth_ratio', 'yoy'],
  share: ['share'],
  target: ['multiple'],
};

/** Reads an answer key: its figures, and the spans of what is no figure. */
export function readKey(text: string): { figures: KeyFigure[]; ignored: [number, number][] } {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as KeyFigure & { ignore?: string; spans?: [number, number][] });
  return {
    figures: rows.filter((row) => row.ignore === undefined),
    ignored: rows.flatMap((row) => (row.ignore === undefined ? [] : (row.spans ?? []))),
  };
}

const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.min(a[1], b[1]) - Math.max(a[0], b[0]);

/** Pairs key and answers by overlap of the values' spans, the best overlap first. */
function pair(key: readonly KeyFigure[], answers: readonly Answer[]): Map<KeyFigure, Answer> {
  const candidates = key.flatMap((figure) =>
    answers
      .map((answer) => ({ figure, answer, common: overlap(figure.span, [answer.start, answer.end]) }))
      .filter(({ common }) => common > 0),
  );
  const whole = ({ figure, common }: (typeof candidates)[number]): number =>
    common / (figure.span[1] - figure.span[0]);
  const part = ({ answer, common }: (typeof candidates)[number]): number =>
    common / Math.max(1, answer.end - answer.start);
  candidates.sort((a, b) => whole(b) - whole(a) || part(b) - part(a));
  const pairs = new Map<KeyFigure, Answer>();
  const used = new Set<Answer>();
  for (const { figure, answer } of candidates) {
    if (pairs.has(figure) || used.has(answer)) continue;
    pairs.set(figure, answer);
    used.add(answer);
  }
  return pairs;
}

function comparisonValue(item: KeyComparison): Read['value'] | string {
  const type = comparisonType(item.type);
  if (BARE.has(type)) return undefined;
  const written = item.value ?? item.text;
  if (written === null || written === undefined) return undefined;
  const plain = type === 'rank' && typeof written === 'string' ? written.replace(/[位名个]$/, '') : written;
  return readValue(plain, type === 'rank' ? '' : item.unit).value ?? String(written);
}

function sameComparison(a: KeyComparison, b: KeyComparison): boolean {
  const type = comparisonType(a.type);
  if (type !== comparisonType(b.type)) return false;
  const [x, y] = [comparisonValue(a), comparisonValue(b)];
  if (x === undefined || y === undefined) return x === y || BARE.has(type);
  if (typeof x === 'string' || typeof y === 'string') return x === y;
  return close(x, y);
}

/** A comparison that only says the figure's own value again. */
function restates(item: KeyComparison, value: Read['value'], kind: string): boolean {
  if (item.self) return true;
  const own = comparisonValue(item);
  const type = comparisonType(item.type);
  if (typeof own !== 'number' || typeof value !== 'number' || !OWN[kind]?.includes(type)) return false;
  return close(Math.abs(own), Math.abs(value)) || (type === 'share' && Math.abs(own - 100 * value) < 1e-3);
}

interface Verdict {
  strict: boolean;
  faults: string[];
  period: boolean | undefined;
  hit: number;
  expected: number;
  given: number;
}

function judge(figure: KeyFigure, answer: Answer): Verdict {
  const [kind, given] = [kindClass(figure.kind), kindClass(answer.kind)];
  const expected = figure.normalised_value ?? undefined;
  const { value, unit } = readValue(answer.normalised.value, answer.normalised.unit);
  const rankUnits = ['名', '位', '', '个'];
  const sameUnit =
    unitName(unit) === unitName(figure.base_unit) ||
    (kind === 'rank' && rankUnits.includes(unit)) ||
    (figure.unit_elided === true && unit === '') ||
    (figure.unit === '' && ['倍', '比'].includes(figure.base_unit ?? '') && ['', '番'].includes(unit));
  const faults: string[] = [];
  if (!close(value, expected) || !sameUnit)
    faults.push(`value ${String(answer.normalised.value)}${answer.normalised.unit}`);
  if (kind !== given) faults.push(`kind ${answer.kind}`);
  if (![figure.metric, ...(figure.metric_alt ?? [])].some((name) => sameMetric(name, answer.metric)))
    faults.push(`metric ${answer.metric}`);
  const wanted = (figure.compare ?? []).filter((item) => !restates(item, expected, kind));
  const left = answer.compare.filter(
    (item) => !restates(item, expected, kind) && !restates(item, expected, given),
  );
  const count = left.length;
  const missing: KeyComparison[] = [];
  let hit = 0;
  let softHit = 0;
  for (const item of wanted) {
    const at = left.findIndex((other) => sameComparison(item, other));
    if (at < 0) missing.push(item);
    else {
      left.splice(at, 1);
      if (item.soft) softHit += 1;
      else hit += 1;
    }
  }
  const bad = [
    ...missing.filter(
      (item) =>
        !item.soft && CORE.has(comparisonType(item.type)) && typeof comparisonValue(item) !== 'string',
    ),
    ...left.filter((item) => CORE.has(comparisonType(item.type))),
  ];
  if (bad.length > 0)
    faults.push(`compare ${bad.map((item) => `${item.type} ${String(item.value ?? item.text)}`).join(', ')}`);
  return {
    strict: faults.length === 0,
    faults,
    period: samePeriod(figure.period, answer.period),
    hit,
    expected: wanted.filter((item) => !item.soft).length,
    given: count - softHit,
  };
}

/** Scores answers against a key by the definitions of its README. */
export function score(
  key: { figures: KeyFigure[]; ignored: [number, number][] },
  answers: readonly Answer[],
): Score {
  const pairs = pair(key.figures, answers);
  const used = new Set(pairs.values());
  const live = key.figures.filter((figure) => !figure.optional);
  const wrong: string[] = [];
  let [right, matched, periods, periodsRight, hit, expected, given, headlines] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const figure of live) {
    const answer = pairs.get(figure);
    if (!answer) {
      wrong.push(`${figure.metric} ${figure.value}${figure.unit}: missed`);
      continue;
    }
    const verdict = judge(figure, answer);
    matched += 1;
    if (verdict.strict) right += 1;
    else wrong.push(`${figure.metric} ${figure.value}${figure.unit}: ${verdict.faults.join('; ')}`);
    if (verdict.period !== undefined) periods += 1;
    if (verdict.period) periodsRight += 1;
    hit += verdict.hit;
    expected += verdict.expected;
    given += verdict.given;
    if (answer.headline && figure.headline) headlines += 1;
  }
  let [extra, falseOnIgnore] = [0, 0];
  for (const answer of answers) {
    const span: [number, number] = [answer.start, answer.end];
    if (used.has(answer)) continue;
    const over = key.figures.filter((figure) => overlap(figure.span, span) > 0);
    if (over.some((figure) => figure.multi || figure.optional)) continue;
    if (
      over.length === 0 &&
      key.figures.some((figure) => figure.compare?.some((item) => item.span && overlap(item.span, span) > 0))
    )
      continue;
    extra += 1;
    wrong.push(`${answer.metric} at ${answer.start}: not in the key`);
    if (key.ignored.some((ignored) => overlap(ignored, span) > 0)) falseOnIgnore += 1;
  }
  const total = matched + extra + live.length;
  return {
    strictF1: (2 * right) / total,
    f1: (2 * matched) / total,
    period: periods === 0 ? 1 : periodsRight / periods,
    compareF1: expected + given === 0 ? 1 : (2 * hit) / (expected + given),
    headlines,
    falseOnIgnore,
    wrong,
  };
}
