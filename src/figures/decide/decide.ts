import { toRaw } from '../../article/index.ts';
import type { Source } from '../blocks.ts';
import { yearPeriod } from '../calendar.ts';
import type { IdOptions } from '../ids.ts';
import { freeId } from '../merge.ts';
import type { Figure, Statement } from '../types.ts';
import { likest, sentencePlaces, squeeze, statedPlaces } from './find.ts';
import type { SentencePlace, StatedPlace } from './find.ts';
import { kindOf, readComparison, readPeriod, readValue } from './read.ts';
import { CORRECTIONS } from './types.ts';
import type { Correction, FigureDecision, Outcome } from './types.ts';

/** Figures as staff want them, and what became of each decision. */
export interface Decided {
  figures: Figure[];
  /** Those that staff hid. */
  hidden: Figure[];
  outcomes: Outcome[];
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
  if (decisions.length === 0) return { figures: [...figures], hidden: [], outcomes: [] };
  const sentences = sentencePlaces(sources);
  const stated = statedPlaces(figures, sentences);
  const changed = new Map<Figure, Figure | null>();
  const hidden: Figure[] = [];
  const added: Figure[] = [];
  const taken = new Set(figures.map(({ id }) => id));
  const outcomes = decisions.map((decision, index): Outcome => {
    const found = findStated(stated, decision);
    const place = found?.sentence ?? (decision.metric ? findWords(sentences, decision) : undefined);
    if (place === undefined) return { index, state: 'lost' };
    const figure = found?.figure ?? newFigure(place, decision, year);
    if (figure === undefined) return { index, state: 'wrong', part: 'value' };
    if (changed.has(figure)) return { index, state: 'twice', figure: figure.id };
    const corrected = correct(figure, decision);
    if ('part' in corrected) return { index, state: 'wrong', ...corrected };
    taken.delete(figure.id);
    const renamed = found && !CORRECTIONS.some((part) => decision[part] !== undefined);
    const id = renamed ? figure.id : freeId(corrected, taken, ids);
    taken.add(id);
    const made = { ...corrected, id, decided: markOf(decision, found === undefined) };
    if (decision.hidden !== undefined) {
      hidden.push(made);
      changed.set(figure, null);
    } else if (found) changed.set(figure, made);
    else added.push(made);
    const same = squeeze(place.text) === squeeze(decision.sentence);
    return { index, state: same ? 'held' : 'moved', figure: id, sentence: place.text };
  });
  const kept = figures.flatMap((figure) => changed.get(figure) ?? (changed.has(figure) ? [] : [figure]));
  return { figures: inOrder([...kept, ...added]), hidden, outcomes };
}

/** In reading order, as figures are. */
const inOrder = (figures: Figure[]): Figure[] =>
  figures
    .map((figure, i) => ({ figure, i, at: figure.source[0]?.value[0] ?? 0 }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ figure }) => figure);

/** The statement that a decision is on: the same words in the same sentence, then in the likest one. */
function findStated(stated: readonly StatedPlace[], decision: FigureDecision): StatedPlace | undefined {
  const said = squeeze(decision.said);
  const named = stated.filter((place) => place.said.some((words) => squeeze(words) === said));
  const ofId = named.filter(({ figure }) => figure.id === decision.id);
  const same = ({ sentence }: StatedPlace): boolean => squeeze(sentence.text) === squeeze(decision.sentence);
  const textOf = ({ sentence }: StatedPlace): string => sentence.text;
  return (
    ofId.find(same) ??
    named.find(same) ??
    likest(ofId, decision.sentence, textOf) ??
    likest(named, decision.sentence, textOf)
  );
}

/** The sentence that holds the words of a figure that staff added. */
function findWords(sentences: readonly SentencePlace[], decision: FigureDecision): SentencePlace | undefined {
  const holding = sentences.filter(({ text }) => text.includes(decision.said));
  return (
    holding.find(({ text }) => squeeze(text) === squeeze(decision.sentence)) ??
    likest(holding, decision.sentence, ({ text }) => text)
  );
}

/** A figure that the program didn't find; undefined where its number can't be read. */
function newFigure(
  { source, start, end }: SentencePlace,
  { said, metric = '', value = said }: FigureDecision,
  year: number | undefined,
): Figure | undefined {
  const quantity = readValue(value);
  if (quantity === undefined) return undefined;
  const at = source.text.indexOf(said, start);
  const raw = (from: number, to: number): Statement['value'] => [
    toRaw(source.spans, from),
    toRaw(source.spans, to - 1) + 1,
  ];
  const digits = Math.max(0, said.indexOf(quantity.raw));
  const length = said.includes(quantity.raw) ? quantity.raw.length : said.length;
  const statement: Statement = {
    paragraph: source.id,
    value: raw(at + digits, at + digits + length),
    quantity: raw(at, at + said.length),
    sentence: raw(start, end),
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
