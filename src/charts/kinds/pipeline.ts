import type { LocalFigure } from '../../editions/types.ts';
import { stagedOf } from '../facts/stages.ts';
import type { Staged } from '../facts/stages.ts';
import { fractionInWords } from '../words/fractions.ts';
import { inWords, percent } from '../words/numbers.ts';
import { oneIn } from '../words/one-in.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { drawCounts, isCountable } from './counted.ts';
import type { CountRow } from './counted.ts';
import type { Kind } from './kind.ts';
import { altText, factTable } from './table.ts';
import type { Fact } from './table.ts';

/** The same things at an earlier and at a later stage. */
export interface Pipeline {
  from: Staged;
  to: Staged;
}

/** Takes the first two figures that stand next to one another, the second a later stage of the first's things. */
function accepts(figures: readonly LocalFigure[]): Pipeline | undefined {
  for (const [index, later] of figures.entries()) {
    const earlier = figures[index - 1];
    if (!earlier || !later.source.relations?.some(({ type, to }) => type === 'stage_of' && to === earlier.id))
      continue;
    const [from, to] = [stagedOf(earlier), stagedOf(later)];
    if (from && to) return { from, to };
  }
  return undefined;
}

function rate(data: Pipeline): number {
  return Math.round((data.to.count / data.from.count) * 1000) / 10;
}

function rowsOf(data: Pipeline, words: Words): CountRow[] {
  const { from, to } = data;
  const { strings } = words;
  return [
    { label: from.figure.metric, value: from.figure.display, count: from.count, remark: '' },
    {
      label: to.figure.metric,
      value: to.figure.display,
      count: to.count,
      remark: fill(strings.pipelineRate, {
        metricB: to.verb,
        rate: percent(rate(data)),
        a: from.figure.number,
        b: to.figure.number,
      }),
    },
  ];
}

function titleOf(data: Pipeline, words: Words): string {
  const { strings } = words;
  const { from, to } = data;
  const neat = oneIn(rate(data));
  const slots = {
    verbA: from.verb,
    verbB: to.verb,
    noun: from.noun,
    unit: from.figure.unit.trim(),
    metricA: asPhrase(from.figure.metric, words),
    metricB: to.figure.metric,
  };
  return neat
    ? fill(strings.pipelineOneIn, { ...slots, n: inWords(neat.of, words), k: inWords(neat.part, words) })
    : fill(strings.pipelinePart, { ...slots, amount: fractionInWords(rate(data), words) });
}

function describe(data: Pipeline, words: Words) {
  const { strings } = words;
  const { from, to } = data;
  const facts: Fact[] = [
    { label: from.figure.metric, value: from.figure.display, origin: 'stated' },
    { label: to.figure.metric, value: to.figure.display, origin: 'stated' },
    { label: strings.shareLabel, value: percent(rate(data)), origin: 'derived' },
  ];
  const title = asTitle(titleOf(data, words), words);
  const each = isCountable([from, to]);
  return {
    title,
    subtitle: fill(each ? strings.pipelineSubtitle : strings.pipelineSubtitleBars, {
      period: from.figure.period,
      metricA: from.figure.metric,
      metricB: asPhrase(to.figure.metric, words),
      unit: from.figure.unit.trim(),
    }),
    alt: altText(title, facts, words),
    note: fill(strings.restNote, {
      a: from.figure.number,
      b: to.figure.number,
      x: `${from.count - to.count}${words.locale === 'en' ? '' : from.figure.unit}`,
    }),
    table: factTable(facts, words),
  };
}

/** How many of what was begun came through: a stroke each, the later stage repeated below at the same pitch. */
export const pipeline: Kind<Pipeline> = {
  name: 'pipeline',
  accepts,
  shows: ({ from, to }) => [from.figure.id, to.figure.id],
  focus: ({ to }) => to.figure.id,
  form: ({ from }) => (from.count > 60 ? 'wide' : 'note'),
  draw: (data, theme, words) => drawCounts('pipeline', rowsOf(data, words), theme),
  describe,
};
