import { descending } from 'd3-array';
import type { LocalFigure } from '../../editions/types.ts';
import { bareDisplay, derivedLike } from '../facts/derive.ts';
import { levelOf } from '../facts/level.ts';
import type { Level } from '../facts/level.ts';
import { isPlanned } from '../../figures/relations/bounds.ts';
import { subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { barRows } from '../svg/rows.ts';
import { completionSentence, timesInWords } from '../words/completion.ts';
import { inWords, percent, significant } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

interface Task {
  figure: LocalFigure;
  /** Percent of the plan. */
  value: number;
  /** What was reached, where the figure is a level and not the percentage itself. */
  level: Level | undefined;
  planned: boolean;
}

/** Plans and how far they were met, the furthest first. */
export interface Completion {
  tasks: Task[];
}

function taskOf(figure: LocalFigure): Task | undefined {
  const { kind, value, compare } = figure.source;
  const beside = compare.find(({ type }) => type === 'completion');
  const own = kind === 'completion' && typeof value.amount === 'number' ? value.amount : undefined;
  const over = compare.find(({ type, unit }) => type === 'over_plan' && (unit ?? '%') === '%')?.value;
  const reached = own ?? beside?.value ?? (over === undefined ? undefined : 100 + over);
  if (reached === undefined || !Number.isFinite(reached) || reached < 0) return undefined;
  return {
    figure,
    value: reached,
    level: own === undefined ? levelOf(figure) : undefined,
    planned: isPlanned(value.qualifier),
  };
}

function accepts(figures: readonly LocalFigure[]): Completion | undefined {
  const tasks = figures.flatMap((figure) => taskOf(figure) ?? []);
  if (tasks.length === 0) return undefined;
  return { tasks: tasks.toSorted((a, b) => descending(a.value, b.value)) };
}

function draw(data: Completion, theme: Theme, words: Words) {
  const { width } = theme;
  const { strings } = words;
  const drawing = barRows(
    {
      values: 'end',
      reference: { at: 100, label: strings.planLine },
      rows: data.tasks.map(({ figure, value, level, planned }) => ({
        label: planned && !level ? fill(strings.plannedTag, { label: subjectOf(figure) }) : subjectOf(figure),
        ...(level ? { sub: figure.display.replace(/^an? /, '') } : {}),
        value: percent(value),
        amount: value,
        mark: planned ? ('planned' as const) : ('stated' as const),
        ...(planned ? {} : { accentFrom: 100 }),
        hollowTo: 100,
      })),
    },
    width,
  );
  return frame('completion', theme, drawing.height, drawing.elements);
}

function titleOf(data: Completion, words: Words): string {
  const { strings } = words;
  const [top] = data.tasks;
  if (!top) throw new Error('invalid completion: no task');
  if (data.tasks.length === 1) return completionSentence(subjectOf(top.figure), top.value, words);
  const passed = data.tasks.filter(({ value }) => value >= 100).length;
  const best =
    top.value >= 200
      ? fill(strings.planTopTimes, { times: timesInWords(top.value, words) })
      : fill(strings.planTopPercent, { percent: percent(top.value) });
  return fill(passed === data.tasks.length ? strings.planTitleAll : strings.planTitleSome, {
    n: inWords(data.tasks.length, words),
    m: passed === 0 ? strings.none : inWords(passed, words),
    top: best,
  });
}

function describe(data: Completion, words: Words) {
  const { strings } = words;
  const facts = data.tasks.map(({ figure, value, planned }): Fact => ({
    label: subjectOf(figure),
    value: percent(value),
    origin: planned ? 'planned' : 'stated',
  }));
  const title = asTitle(titleOf(data, words), words);
  const plans = data.tasks.flatMap(({ figure, value, level, planned }) => {
    if (!level || planned || level.bound !== 'exact' || value === 0) return [];
    const plan = derivedLike(figure, level.amount / (value / 100), words, significant(value));
    return plan
      ? [
          fill(strings.planDerived, {
            metric: asPhrase(subjectOf(figure), words),
            plan: plan.bare,
            now: bareDisplay(figure),
            rate: percent(value),
          }),
        ]
      : [];
  });
  const notes = [...plans, data.tasks.some(({ planned }) => planned) ? strings.plannedNote : ''];
  return {
    title,
    subtitle: strings.planSubtitle,
    alt: altText(title, facts, words),
    note: joinNotes(notes, words),
    table: factTable(facts, words),
  };
}

/** How far plans were met: an empty box to the plan, the excess running on, on one scale that is never cut. */
export const completion: Kind<Completion> = {
  name: 'completion',
  accepts,
  shows: (data) => data.tasks.map(({ figure }) => figure.id),
  form: (data) => (data.tasks.length > 1 ? 'wide' : 'note'),
  draw,
  describe,
};
