import type { LocalFigure } from '../../editions/types.ts';
import { amongOf } from '../facts/among.ts';
import { bareDisplay, derivedLike } from '../facts/derive.ts';
import { levelOf } from '../facts/level.ts';
import type { Level } from '../facts/level.ts';
import { subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { barRows } from '../svg/rows.ts';
import { decimalsOf, plain } from '../words/numbers.ts';
import { asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable } from './table.ts';
import type { Fact } from './table.ts';

/** A level that is so many times another's. */
export interface Multiple {
  ours: Level;
  times: number;
}

function accepts([figure]: readonly LocalFigure[]): Multiple | undefined {
  const ours = figure && levelOf(figure);
  const found = ours?.figure.source.compare.find(
    ({ type, text = '', among = '' }) =>
      type === 'multiple' && among !== '' && !/翻|上年|去年|同期|^\d{4}/.test(text + among),
  );
  if (!ours || found?.value === undefined || !(found.value > 0) || ours.planned || ours.amount === 0)
    return undefined;
  return /^[\d,.]+$/.test(ours.figure.number) ? { ours, times: found.value } : undefined;
}

function peerOf(data: Multiple, words: Words): string {
  return amongOf(data.ours.figure, 'multiple', words) ?? words.strings.peerDefault;
}

function theirs(data: Multiple, words: Words) {
  const derived = derivedLike(data.ours.figure, data.ours.amount / data.times, words);
  if (!derived) throw new Error(`invalid multiple: ${data.ours.figure.id}`);
  return derived;
}

function draw(data: Multiple, theme: Theme, words: Words) {
  const { width } = theme;
  const derived = theirs(data, words);
  const { ours } = data;
  const drawing = barRows(
    {
      values: 'column',
      rows: [
        {
          label: subjectOf(ours.figure),
          value: ours.figure.number,
          amount: ours.amount,
          mark: 'stated',
          ...(data.times > 1 ? { accentFrom: derived.amount } : {}),
          open: ours.bound === 'lower',
        },
        {
          label: fill(words.strings.derivedTag, { label: asTitle(peerOf(data, words), words) }),
          value: derived.number,
          amount: derived.amount,
          mark: 'derived',
        },
      ],
    },
    width,
  );
  return frame('multiple', theme, drawing.height, drawing.elements);
}

function describe(data: Multiple, words: Words) {
  const { strings } = words;
  const { figure } = data.ours;
  const times = plain(data.times, decimalsOf(data.times), false);
  const derived = theirs(data, words);
  const title = asTitle(
    fill(strings.multipleTitle, {
      metric: subjectOf(figure),
      peer: peerOf(data, words),
      times,
    }),
    words,
  );
  const facts: Fact[] = [
    { label: subjectOf(figure), value: figure.display, origin: 'stated' },
    { label: asTitle(peerOf(data, words), words), value: derived.display, origin: 'derived' },
  ];
  return {
    title,
    subtitle: fill(strings.shareSubtitle, { metric: figure.metric, period: figure.period }),
    alt: altText(title, facts, words),
    note: fill(strings.growthDerived, {
      formula: fill(strings.formulaRatio, { peer: peerOf(data, words), a: bareDisplay(figure), b: times }),
    }),
    table: factTable(facts, words),
  };
}

/** A level beside the one it is a multiple of: 是全市平均水平的1.5倍. */
export const multiple: Kind<Multiple> = {
  name: 'multiple',
  accepts,
  shows: (data) => [data.ours.figure.id],
  form: () => 'note',
  draw,
  describe,
};
