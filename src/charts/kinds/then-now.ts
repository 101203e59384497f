import type { LocalFigure } from '../../editions/types.ts';
import { bareDisplay, derivedLike } from '../facts/derive.ts';
import { isYear } from '../facts/periods.ts';
import { subjectOf } from '../facts/subject.ts';
import { thenNowOf } from '../facts/then-now.ts';
import type { ThenNow } from '../facts/then-now.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { barRows } from '../svg/rows.ts';
import { growthSentence } from '../words/growth.ts';
import { decimalsOf, plain, signed } from '../words/numbers.ts';
import { asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

interface Side {
  label: string;
  value: string;
  short: string;
}

/** A stated number is not rounded; this only clears floating-point dust. */
const STATED_DIGITS = 9;

/** Both levels as they are labelled; last year's is marked as derived unless the article states it. */
export function sides(data: ThenNow, words: Words): { now: Side; before: Side } {
  const { figure, planned, hedge } = data.now;
  const derived = derivedLike(figure, data.before, words, data.how === 'from' ? STATED_DIGITS : undefined);
  if (!derived) throw new Error(`invalid then-now: ${figure.id}`);
  const { strings } = words;
  const hedged = hedge !== '' && !planned;
  return {
    now: {
      label: planned ? fill(strings.plannedTag, { label: data.period.now }) : data.period.now,
      value: figure.display,
      short: hedged ? withoutUnit(figure) : figure.number,
    },
    before: {
      label:
        data.how === 'from'
          ? (data.period.before ?? strings.before)
          : fill(strings.derivedTag, { label: data.period.before ?? strings.before }),
      value: data.how === 'from' ? derived.bare : derived.display,
      short: derived.number,
    },
  };
}

function draw(data: ThenNow, theme: Theme, words: Words) {
  const { width } = theme;
  const both = sides(data, words);
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
  return frame('then-now', theme, drawing.height, drawing.elements);
}

function describe(data: ThenNow, words: Words) {
  const { strings } = words;
  const { figure, planned, hedge } = data.now;
  const both = sides(data, words);
  const facts: Fact[] = [
    { label: data.period.now, value: both.now.value, origin: planned ? 'planned' : 'stated' },
    {
      label: data.period.before ?? strings.before,
      value: both.before.value,
      origin: data.how === 'from' ? 'stated' : 'derived',
    },
  ];
  const title = asTitle(titleOf(data, words), words);
  const subtitle = fill(strings.thenNowSubtitle, {
    metric: figure.metric,
    periods:
      data.period.before === null
        ? data.period.now
        : fill(strings.thenNowPeriods, { before: data.period.before, now: data.period.now }),
    unit: unitClause(figure, words),
  });
  const notes = [formula(data, both.before.value, words)];
  if (hedge !== '' && !planned) notes.push(hedgeNote(data, words));
  if (planned) notes.push(strings.plannedNote);
  if (data.max !== undefined) notes.push(strings.sharedScale);
  return {
    title,
    subtitle,
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

function titleOf(data: ThenNow, words: Words): string {
  const { strings } = words;
  const { figure, planned } = data.now;
  const metric = subjectOf(figure);
  if (data.how !== 'from')
    return growthSentence({ metric, rate: data.rate, year: isYear(figure), planned, atLeast: false }, words);
  return fill(data.rate < 0 ? strings.fromDown : strings.fromUp, {
    metric,
    x: sides(data, words).before.value,
    y: figure.display,
  });
}

function hedgeNote(data: ThenNow, words: Words): string {
  const { strings } = words;
  const { bound, figure } = data.now;
  const hedge = hedgeShown(figure, data.now.hedge);
  const derived = data.how !== 'from';
  if (bound === 'lower') return fill(derived ? strings.lowerDerivedNote : strings.lowerNote, { hedge });
  return bound !== 'exact' && derived ? fill(strings.boundNote, { hedge }) : '';
}

/** Hedge and number: 超500, more than 50. */
function withoutUnit({ display, prefix, unit, number }: LocalFigure): string {
  const short = display.replace(prefix, '').replace(unit, '').trim();
  return short.includes(number) ? short : display;
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
    case 'multiple':
      return fill(strings.thenNowMultiple, {
        before,
        now,
        times: plain(data.given, decimalsOf(data.given), false),
      });
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
  accepts: ([figure]) => thenNowOf(figure),
  shows: (data) => [data.now.figure.id],
  form: () => 'note',
  draw,
  describe,
};
