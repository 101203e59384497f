import type { Source } from '../text/blocks.ts';
import type { Figure } from '../types.ts';
import { holdsDigits, likest, sentencePlaces, squeeze, statedPlaces, wordsPlaces } from './find.ts';
import type { SentencePlace, StatedPlace, WordsPlace } from './find.ts';
import type { FigureDecision } from './types.ts';

/** Where a decision holds: the figure, or the bare words where there is none. */
export interface Match extends WordsPlace {
  figure?: Figure;
}

/**
 * Finds what each decision is on. Those that name a figure by its id, its words and its sentence come first, so that no
 * other takes it; then the same words in the same sentence, then in the likest one. `twice`: another decision has it.
 */
export function matchDecisions(
  figures: readonly Figure[],
  decisions: readonly FigureDecision[],
  sources: readonly Source[],
): (Match | 'lost' | 'twice')[] {
  const sentences = sentencePlaces(sources);
  const stated = statedPlaces(figures, sentences);
  const matches: (Match | 'lost' | 'twice')[] = [];
  const free = (): StatedPlace[] => {
    const gone = new Set(matches.map((match) => (typeof match === 'object' ? match.figure : undefined)));
    return stated.filter(({ figure }) => !gone.has(figure));
  };
  const claim = (index: number, place: StatedPlace | undefined): void => {
    if (place) matches[index] = { sentence: place.sentence, at: place.digits[0], figure: place.figure };
  };
  decisions.forEach((decision, i) => {
    claim(
      i,
      free().find(
        (place) =>
          place.figure.id === decision.id && isSaid(place, decision) && isIn(place.sentence, decision),
      ),
    );
  });
  decisions.forEach((decision, i) => {
    if (matches[i]) return;
    claim(i, findStated(free(), decision));
    matches[i] ??=
      findWords(sentences, stated, matches, decision) ??
      (isTaken(stated, matches, decision) ? 'twice' : 'lost');
  });
  return matches;
}

const isSaid = ({ said }: StatedPlace, decision: FigureDecision): boolean =>
  said.some((words) => squeeze(words) === squeeze(decision.said));

const isIn = ({ text }: SentencePlace, { sentence }: FigureDecision): boolean =>
  squeeze(text) === squeeze(sentence);

/** The statement that a decision is on, by its words or by what holds its digits. */
function findStated(stated: readonly StatedPlace[], decision: FigureDecision): StatedPlace | undefined {
  const named = stated.filter((place) => isSaid(place, decision));
  const held = stated.filter((place) => holdsDigits(place, decision.said));
  const ofId = named.filter(({ figure }) => figure.id === decision.id);
  const same = ({ sentence }: StatedPlace): boolean => isIn(sentence, decision);
  const near = (places: readonly StatedPlace[]): StatedPlace | undefined =>
    likest(places, decision.sentence, ({ sentence }) => sentence.text);
  return named.find(same) ?? held.find(same) ?? near(ofId) ?? near(named) ?? near(held);
}

/** Words that no figure and no other decision has, for a figure that staff add and a number that is to be none. */
function findWords(
  sentences: readonly SentencePlace[],
  stated: readonly StatedPlace[],
  matches: readonly (Match | 'lost' | 'twice')[],
  decision: FigureDecision,
): Match | undefined {
  const { said, metric, hidden } = decision;
  if (metric === undefined && hidden === undefined) return undefined;
  const used = matches.filter((match) => typeof match === 'object');
  const open = wordsPlaces(sentences, said).filter(
    ({ sentence: { source }, at }) =>
      !stated.some(
        ({ sentence, digits: [start, end] }) =>
          sentence.source === source && at <= start && end <= at + said.length,
      ) && !used.some((match) => match.sentence.source === source && match.at === at),
  );
  return (
    open.find(({ sentence }) => isIn(sentence, decision)) ??
    likest(open, decision.sentence, ({ sentence }) => sentence.text)
  );
}

/** Whether another decision has the number that one is on. */
function isTaken(
  stated: readonly StatedPlace[],
  matches: readonly (Match | 'lost' | 'twice')[],
  decision: FigureDecision,
): boolean {
  return (
    findStated(stated, decision) !== undefined ||
    matches.some(
      (match) =>
        typeof match === 'object' &&
        match.sentence.text.includes(decision.said) &&
        isIn(match.sentence, decision),
    )
  );
}
