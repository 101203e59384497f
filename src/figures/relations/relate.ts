import type { Figure, Relation } from '../types.ts';
import { withAdded } from './added.ts';
import { withBases } from './bases.ts';
import { completes } from './complete.ts';
import { markedParts } from './marked-parts.ts';
import type { Part } from './marked-parts.ts';
import { namedParts } from './named-parts.ts';
import { isLevel, placesOf, sameSentence } from './places.ts';
import type { Place } from './places.ts';
import { restates } from './restatements.ts';
import { leadsTo } from './stages.ts';
import { textBetween } from './marked-parts.ts';
import { NO_TEXTS } from './texts.ts';
import type { Texts } from './texts.ts';

/** How far a restatement is looked for, in figures of one value: a table of ones would never end. */
const MOST_ALIKE = 12;

/** Sets on each figure how it stands to others of its article: parts, stages, shares and repetitions. */
export function relateFigures(figures: readonly Figure[], texts: Texts = NO_TEXTS): Figure[] {
  const relations = new Map<string, Relation[]>();
  const add = (id: string, relation: Relation): void => {
    const known = relations.get(id) ?? [];
    if (id !== relation.to && !known.some((one) => one.type === relation.type)) known.push(relation);
    relations.set(id, known);
  };
  for (const places of placesOf(figures)) {
    const marked = markedParts(places, texts);
    const said = new Set(marked.map(({ part }) => part));
    const named = namedParts(places).map((one): Part =>
      one.by !== 'threshold' && said.has(one.part) ? { ...one, by: 'marker' } : one,
    );
    addParts([...named, ...marked], add);
    addShares(places, texts, add);
    places.forEach(({ figure }, index) => {
      const next = places[index + 1];
      const within = next && relations.get(next.figure.id)?.some(({ to }) => to === figure.id);
      if (next && !within && leadsTo(figure, next.figure))
        add(next.figure.id, { type: 'stage_of', to: figure.id, by: 'stage' });
    });
  }
  addRestatements(figures, add);
  return figures.map((each) => {
    const figure = withAdded(withBases(each, texts), texts);
    const own = relations.get(figure.id);
    return own && own.length > 0 ? { ...figure, relations: own } : figure;
  });
}

type Add = (id: string, relation: Relation) => void;

function addParts(parts: readonly Part[], add: Add): void {
  const seen = new Set<Place>();
  const first = parts.filter(({ part }) => !seen.has(part) && seen.add(part));
  const wholes = Map.groupBy(first, ({ whole }) => whole.figure);
  for (const [whole, own] of wholes) {
    const complete = completes(
      whole,
      own.map(({ part }) => part.figure),
    );
    for (const { part, by } of own)
      add(part.figure.id, { type: 'part_of', to: whole.id, by, ...(complete ? { complete } : {}) });
  }
}

/** 接入算力总规模2287 PFlops，其中智能算力占比86.4%: a share of the level before it. */
function addShares(places: readonly Place[], texts: Texts, add: Add): void {
  places.forEach((place, index) => {
    const before = places[index - 1];
    if (place.figure.kind !== 'share' || !before || !sameSentence(before, place) || !isLevel(before.figure))
      return;
    if (!/占比$/.test(place.figure.metric) || !/^[，（]其中/.test(textBetween(before, place, texts))) return;
    add(place.figure.id, { type: 'share_of', to: before.figure.id, by: 'marker' });
  });
}

function addRestatements(figures: readonly Figure[], add: Add): void {
  const alike = new Map<string, Figure[]>();
  for (const figure of figures) {
    const amounts = [
      `${String(figure.value.amount)} ${figure.value.base}`,
      ...figure.compare.filter(({ type }) => type === 'yoy').map(({ value }) => `${String(value)} %`),
    ];
    for (const amount of new Set(amounts)) {
      const known = alike.get(amount) ?? [];
      if (known.length < MOST_ALIKE) known.push(figure);
      alike.set(amount, known);
    }
  }
  for (const figure of figures) {
    const near = alike.get(`${String(figure.value.amount)} ${figure.value.base}`) ?? [];
    const of = near.find((other) => other !== figure && restates(figure, other));
    if (of) add(figure.id, { type: 'restates', to: of.id, by: 'value' });
  }
}
