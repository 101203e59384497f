import { toRaw } from '../../article/index.ts';
import type { Span } from '../../article/index.ts';
import type { Source } from '../text/blocks.ts';
import { yearPeriod } from '../periods/calendar.ts';
import type { IdOptions } from '../ids.ts';
import { freeId } from '../merge.ts';
import type { Figure, Statement } from '../types.ts';
import { squeeze } from './find.ts';
import type { WordsPlace } from './find.ts';
import { matchDecisions } from './match.ts';
import { kindOf, readComparison, readPeriod, readValue } from './read.ts';
import { CORRECTIONS } from './types.ts';
import type { Correction, FigureDecision, Outcome } from './types.ts';

/** Figures as staff want them, and what became of each decision. */
export interface Decided {
  figures: Figure[];
  /** Those that staff hid. */
  hidden: Figure[];
  outcomes: Outcome[];
  /** Raw spans of numbers that the program had not made figures of, and that staff added or hid. */
  settled: Span[];
}

/**
 * Puts staff's decisions on the figures of an article: corrects, adds and hides them. A figure that no decision is on
 * stays as it is, its id too. Nothing is dropped in silence: each decision has an outcome.
 */
export function decideFigures(
  figures: readonly Figure[],
  decisions: readonly FigureDecision[],
  sources: readonly Source[],
  { year, ...ids }: IdOptions & { year?: number | undefined } = {},
): Decided {
  if (decisions.length === 0) return { figures: [...figures], hidden: [], outcomes: [], settled: [] };
  const matches = matchDecisions(figures, decisions, sources);
  const changed = new Map<Figure, Figure | null>();
  const hidden: Figure[] = [];
  const added: Figure[] = [];
  const settled: Span[] = [];
  const taken = new Set(figures.map(({ id }) => id));
  const outcomes = decisions.map((decision, index): Outcome => {
    const match = matches[index] ?? 'lost';
    if (match === 'lost' || match === 'twice') return { index, state: match };
    const { sentence, at, figure: known } = match;
    const same = squeeze(sentence.text) === squeeze(decision.sentence);
    const held = { index, state: same ? ('held' as const) : ('moved' as const), sentence: sentence.text };
    if (known === undefined) settled.push(rawSpan(sentence.source, at, at + decision.said.length));
    // A number that the program makes no figure of, and that is to be none.
    if (known === undefined && decision.metric === undefined) return held;
    const figure = known ?? newFigure(match, decision, year);
    if (figure === undefined) return { index, state: 'wrong', part: 'value' };
    const corrected = correct(figure, decision);
    if ('part' in corrected) return { index, state: 'wrong', ...corrected };
    taken.delete(figure.id);
    const keepsId = known && !CORRECTIONS.some((part) => decision[part] !== undefined);
    const id = keepsId ? figure.id : freeId(corrected, taken, ids);
    taken.add(id);
    const made = { ...corrected, id, decided: markOf(decision, known === undefined) };
    if (decision.hidden !== undefined) {
      hidden.push(made);
      changed.set(figure, null);
    } else if (known) changed.set(figure, made);
    else added.push(made);
    return { ...held, figure: id };
  });
  const kept = figures.flatMap((figure) => changed.get(figure) ?? (changed.has(figure) ? [] : [figure]));
  return { figures: inOrder([...kept, ...added]), hidden, outcomes, settled };
}

/** In reading order, as figures are. */
const inOrder = (figures: Figure[]): Figure[] =>
  figures
    .map((figure, i) => ({ figure, i, at: figure.source[0]?.value[0] ?? 0 }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ figure }) => figure);

const rawSpan = ({ spans }: Source, start: number, end: number): Span => [
  toRaw(spans, start),
  toRaw(spans, end - 1) + 1,
];

/** A figure that the program didn't find; undefined where its number can't be read. */
function newFigure(
  { sentence: { source, start, end }, at }: WordsPlace,
  { said, metric = '', value = said }: FigureDecision,
  year: number | undefined,
): Figure | undefined {
  const quantity = readValue(value);
  if (quantity === undefined) return undefined;
  const digits = Math.max(0, said.indexOf(quantity.raw));
  const length = said.includes(quantity.raw) ? quantity.raw.length : said.length;
  const statement: Statement = {
    paragraph: source.id,
    value: rawSpan(source, at + digits, at + digits + length),
    quantity: rawSpan(source, at, at + said.length),
    sentence: rawSpan(source, start, end),
  };
  return {
    id: '',
    metric,
    value: quantity,
    kind: kindOf(quantity),
    period: yearPeriod(year ?? 2000),
    compare: [],
    source: [statement],
  };
}

/** A figure with staff's corrections; the part that can't be read, where there is one. */
function correct(figure: Figure, decision: FigureDecision): Figure | { part: Correction; at?: number } {
  const { metric, kind, entity, scope } = decision;
  const value = decision.value === undefined ? figure.value : readValue(decision.value);
  if (value === undefined) return { part: 'value' };
  const period = decision.period === undefined ? figure.period : readPeriod(decision.period);
  if (period === undefined) return { part: 'period' };
  const compare = (decision.compare ?? []).map(readComparison);
  const unread = compare.indexOf(undefined);
  if (unread >= 0) return { part: 'compare', at: unread };
  const made: Figure = {
    ...figure,
    value,
    period,
    ...(metric === undefined ? {} : { metric }),
    kind: kind ?? (value.base === figure.value.base ? figure.kind : kindOf(value)),
    ...(entity === undefined ? {} : { entity }),
    ...(scope === undefined ? {} : { scope }),
    ...(decision.compare === undefined ? {} : { compare: compare.filter((one) => one !== undefined) }),
  };
  if (made.entity === '') delete made.entity;
  if (made.scope === '') delete made.scope;
  return made;
}

function markOf(decision: FigureDecision, isNew: boolean): NonNullable<Figure['decided']> {
  const corrected = CORRECTIONS.filter((part) => decision[part] !== undefined);
  return {
    ...(isNew ? { added: true as const } : corrected.length > 0 ? { corrected } : {}),
    ...(decision.accepted ? { accepted: decision.accepted } : {}),
  };
}
