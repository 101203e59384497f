import { descending } from 'd3-array';
import type { LocalFigure } from '../../editions/types.ts';
import { growthOf } from '../facts/growth.ts';
import type { Growth } from '../facts/growth.ts';
import { subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { barRows } from '../svg/rows.ts';
import type { BarRow } from '../svg/bar-plan.ts';
import { fractionInWords } from '../words/fractions.ts';
import { inWords, percent } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { peerFormula, peerLabel, peerRate, peerRow, peerSub, rateText } from './peers.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

/** Growth rates on one axis, the fastest first, each with what the article sets it against. */
export interface GrowthCompany {
  rows: Growth[];
  /** The figure that comes first in the article: it gives the chart its id. */
  lead: LocalFigure;
  /** How many more there were than one chart can hold. */
  left: number;
}

const MOST = 12;

function accepts(figures: readonly LocalFigure[]): GrowthCompany | undefined {
  const seen = new Set<string>();
  const all = figures.flatMap((figure) => {
    const growth = growthOf(figure);
    const key = `${figure.metric}|${figure.entity ?? ''}|${figure.scope ?? ''}`;
    if (!growth || seen.has(key)) return [];
    seen.add(key);
    return [growth];
  });
  const period = commonPeriod(all);
  const rows = all.filter(({ figure }) => figure.source.period.label === period);
  const lead = rows[0]?.figure;
  if (!lead || rows.length < 2) return undefined;
  const kept = rows.slice(0, MOST).toSorted((a, b) => descending(a.rate, b.rate));
  return { rows: kept, lead, left: rows.length - kept.length };
}

/** Rates of different periods never share an axis: the period that most of them have. */
function commonPeriod(all: readonly Growth[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { figure } of all) {
    const { label } = figure.source.period;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Each rate with the first that it is set against marked on its bar; any further one has a row of its own. */
function barsOf(data: GrowthCompany, words: Words): BarRow[] {
  const fastest = topOf(data);
  return data.rows.flatMap((growth): BarRow[] => {
    const [peer, ...others] = growth.peers;
    const subject = subjectOf(growth.figure);
    return [
      {
        label: growth.planned ? fill(words.strings.plannedTag, { label: subject }) : subject,
        value: rateText(growth, words),
        amount: growth.rate,
        mark: growth.planned ? 'planned' : growth === fastest ? 'accent' : 'stated',
        open: growth.bound === 'lower',
        ...(peer
          ? { sub: peerSub(growth, peer, words), beside: { amount: peer.rate, derived: peer.derived } }
          : {}),
      },
      ...others.map((other) => peerRow(growth, other, words)),
    ];
  });
}

/** What the article bounds or rounds keeps its number; it is not rounded into words. */
function amountOf({ rate, bound, rounded }: Growth, words: Words): string {
  if (rounded !== null) return rounded.replace(/[+−]/, '');
  return bound === 'lower'
    ? fill(words.strings.orMore, { x: percent(Math.abs(rate)) })
    : fractionInWords(Math.abs(rate), words, 'growth');
}

function topOf(data: GrowthCompany): Growth {
  const falls = data.rows.every(({ rate }) => rate < 0);
  return (falls ? data.rows.at(-1) : data.rows[0])!;
}

function draw(data: GrowthCompany, theme: Theme, words: Words) {
  const { width } = theme;
  const drawing = barRows({ rows: barsOf(data, words), values: 'end' }, width);
  return frame('growth', theme, drawing.height, drawing.elements);
}

function describe(data: GrowthCompany, words: Words) {
  const { strings } = words;
  const falls = data.rows.filter(({ rate }) => rate < 0).length;
  const best = topOf(data);
  const key =
    best.rate === 0
      ? 'growthTitleFlat'
      : falls === 0
        ? data.rows.length === 2
          ? 'growthTitleTwo'
          : 'growthTitleAll'
        : falls === data.rows.length
          ? 'growthTitleFalls'
          : 'growthTitleMixed';
  const top = asPhrase(subjectOf(topOf(data).figure), words);
  const title = asTitle(
    fill(strings[key], {
      n: inWords(data.rows.length, words),
      top: topOf(data).planned ? fill(strings.plannedTop, { top }) : top,
      amount: amountOf(topOf(data), words),
    }),
    words,
  );
  const facts = data.rows.flatMap((growth): Fact[] => [
    {
      label: subjectOf(growth.figure),
      value: rateText(growth, words),
      origin: growth.planned ? 'planned' : 'stated',
    },
    ...growth.peers.map((peer): Fact => ({
      label: asTitle(peerLabel(growth, peer, words), words),
      value: peerRate(peer),
      origin: peer.derived ? 'derived' : 'stated',
    })),
  ]);
  const formulas = data.rows.flatMap((growth) =>
    growth.peers.filter(({ derived }) => derived).map((peer) => peerFormula(growth, peer, words)),
  );
  const notes = [
    formulas.length > 0 ? fill(strings.growthDerived, { formula: formulas.join(strings.clause) }) : '',
    data.rows.some(({ planned }) => planned) ? strings.plannedNote : '',
    data.left > 0 ? fill(strings.growthMore, { n: data.left }) : '',
  ];
  return {
    title,
    subtitle: fill(strings.growthSubtitle, { period: data.lead.period }),
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

/** Several growth rates of one paragraph on one axis, falls to the other side. */
export const growth: Kind<GrowthCompany> = {
  name: 'growth',
  accepts,
  shows: (data) => [
    data.lead.id,
    ...data.rows.map(({ figure }) => figure.id).filter((id) => id !== data.lead.id),
  ],
  focus: (data) => topOf(data).figure.id,
  form: (data) => (data.rows.length > 4 ? 'wide' : 'note'),
  draw,
  describe,
};
