import type { LocalFigure } from '../../editions/types.ts';
import { bareDisplay, derivedLike } from '../facts/derive.ts';
import { growthOf } from '../facts/growth.ts';
import { levelOf } from '../facts/level.ts';
import type { Level } from '../facts/level.ts';
import { isYear, yearEarlier } from '../facts/periods.ts';
import { refusal } from '../facts/prices.ts';
import { subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import { barRows } from '../svg/rows.ts';
import { growthSentence } from '../words/growth.ts';
import { plain, signed } from '../words/numbers.ts';
import { asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { factSentence, factTable } from './table.ts';
import type { Fact } from './table.ts';

/** A level of this period and of the same period a year earlier. */
export interface ThenNow {
  now: Level;
  /** The same period a year earlier, in base units. */
  before: number;
  how: 'from' | 'delta' | 'yoy' | 'multiple';
  /** The number of the comparison: percent, times, or an amount. */
  given: number;
  /** Percent, for the title. */
  rate: number;
  period: { now: string; before: string };
  /** End of the scale in base units, where charts of one paragraph share it. */
  max?: number;
}

/** What the article sets against last year; a growth in 翻番 counts as a multiple of it. */
function accepts([figure]: readonly LocalFigure[]): ThenNow | undefined {
  const now = figure && levelOf(figure);
  const earlier = figure && yearEarlier(figure);
  if (!figure || !now || !earlier || now.amount === 0 || now.figure.source.kind === 'target')
    return undefined;
  const period = { now: figure.period, before: earlier };
  const { compare } = figure.source;
  const from = compare.find(({ type }) => type === 'from')?.value;
  if (from !== undefined && from > 0)
    return { now, before: from, how: 'from', given: from, rate: (now.amount / from - 1) * 100, period };
  if (refusal(figure.source) !== undefined) return undefined;
  const growth = growthOf(figure);
  if (growth && growth.bound === 'exact' && growth.rate > -95 && growth.rate !== 0) {
    const before = now.amount / (1 + growth.rate / 100);
    return { now, before, how: 'yoy', given: growth.rate, rate: growth.rate, period };
  }
  const doubled = compare.find(
    ({ type, text = '', among = '' }) => type === 'multiple' && /翻|上年|去年/.test(text + among),
  );
  if (doubled?.value !== undefined && doubled.value > 1)
    return {
      now,
      before: now.amount / doubled.value,
      how: 'multiple',
      given: doubled.value,
      rate: (doubled.value - 1) * 100,
      period,
    };
  return undefined;
}

interface Side {
  label: string;
  value: string;
  short: string;
}

function sides(data: ThenNow, words: Words): { now: Side; before: Side } | undefined {
  const { figure, planned, hedge } = data.now;
  const derived = derivedLike(figure, data.before, words);
  if (!derived) return undefined;
  const { strings } = words;
  const hedged = hedge !== '' && !planned;
  return {
    now: {
      label: planned ? fill(strings.plannedTag, { label: data.period.now }) : data.period.now,
      value: figure.display,
      short: hedged ? figure.display : figure.number,
    },
    before: {
      label:
        data.how === 'from' ? data.period.before : fill(strings.derivedTag, { label: data.period.before }),
      value: data.how === 'from' ? derived.bare : derived.display,
      short: derived.number,
    },
  };
}

function draw(data: ThenNow, width: number, words: Words) {
  const both = sides(data, words);
  if (!both) throw new Error(`invalid then-now: ${data.now.figure.id}`);
  const { now } = data;
  const drawing = barRows(
    {
      values: 'column',
      ...(data.max === undefined ? {} : { max: data.max }),
      rows: [
        {
          label: both.now.label,
          value: both.now.short,
          amount: now.amount,
          mark: now.planned ? 'planned' : 'stated',
          ...(now.planned || data.before > now.amount ? {} : { accentFrom: data.before }),
          open: now.bound === 'lower',
        },
        {
          label: both.before.label,
          value: both.before.short,
          amount: data.before,
          mark: data.how === 'from' ? 'soft' : 'derived',
        },
      ],
    },
    width,
  );
  return frame('then-now', width, drawing.height, drawing.elements);
}

function describe(data: ThenNow, words: Words) {
  const { strings } = words;
  const { figure, planned, hedge } = data.now;
  const both = sides(data, words);
  if (!both) throw new Error(`invalid then-now: ${figure.id}`);
  const facts: Fact[] = [
    { label: data.period.now, value: both.now.value, origin: planned ? 'planned' : 'stated' },
    {
      label: data.period.before,
      value: both.before.value,
      origin: data.how === 'from' ? 'stated' : 'derived',
    },
  ];
  const title = asTitle(
    growthSentence(
      { metric: subjectOf(figure), rate: data.rate, year: isYear(figure), planned, atLeast: false },
      words,
    ),
    words,
  );
  const subtitle = fill(strings.thenNowSubtitle, {
    metric: figure.metric,
    periods: `${data.period.before}${strings.andPeriod}${data.period.now}`,
    unit: unitClause(figure, words),
  });
  const notes = [formula(data, both.before.value, words)];
  if (hedge !== '' && !planned) notes.push(hedgeNote(data, words));
  if (planned) notes.push(strings.plannedNote);
  if (data.max !== undefined) notes.push(strings.sharedScale);
  return {
    title,
    subtitle,
    alt: `${title}${strings.stop}${words.locale === 'en' ? ' ' : ''}${factSentence(facts, words)}`,
    note: notes.filter(Boolean).join(words.locale === 'en' ? ' ' : '') || null,
    table: factTable(facts, words),
  };
}

function hedgeNote(data: ThenNow, words: Words): string {
  const { strings } = words;
  const { bound, figure } = data.now;
  const hedge = hedgeShown(figure, data.now.hedge);
  const derived = data.how !== 'from';
  if (bound === 'lower') return fill(derived ? strings.lowerDerivedNote : strings.lowerNote, { hedge });
  return bound !== 'exact' && derived ? fill(strings.boundNote, { hedge }) : '';
}

/** The hedge in the edition's words where the figure's display keeps it apart; else as the article words it. */
export function hedgeShown(figure: LocalFigure, hedge: string): string {
  const rest = figure.display.replace(bareDisplay(figure), '').replace(figure.number, '').trim();
  return rest !== '' && rest.length < 16 && !/\d/.test(rest) ? rest : hedge;
}

function unitClause(figure: LocalFigure, words: Words): string {
  const unit = `${figure.prefix.trim()} ${figure.unit.trim()}`.trim();
  return unit === '' ? '' : fill(words.strings.unitIs, { unit });
}

function formula(data: ThenNow, before: string, words: Words): string {
  const { strings } = words;
  const now = data.now.figure.number;
  switch (data.how) {
    case 'from':
      return '';
    case 'delta':
      return fill(strings.thenNowDelta, { before, now, delta: String(data.given) });
    case 'multiple':
      return fill(strings.thenNowMultiple, { before, now, times: plain(data.given, 0, false) });
    case 'yoy':
      return fill(strings.thenNowRatio, {
        before,
        now,
        sign: data.given < 0 ? '−' : words.locale === 'en' ? '+' : '＋',
        rate: signed(Math.abs(data.given)).replace('+', ''),
      });
  }
}

/** This year's level against last year's: hatched where it is derived from the growth, and not drawn where it may not be. */
export const thenNow: Kind<ThenNow> = {
  name: 'then-now',
  accepts: (figures) => {
    const data = accepts(figures);
    return data && /^[\d,.]+$/.test(data.now.figure.number) ? data : undefined;
  },
  shows: (data) => [data.now.figure.id],
  form: () => 'note',
  draw,
  describe,
};
