import { VFileMessage } from 'vfile-message';
import type { Source } from '../text/blocks.ts';
import { placesOf } from '../relations/places.ts';
import type { Texts } from '../relations/texts.ts';
import type { Figure } from '../types.ts';
import { changeMismatch } from './change.ts';
import { completionMismatch } from './completion.ts';
import { conflictingValues } from './conflicts.ts';
import type { Check, Finding } from './finding.ts';
import { growthMismatch } from './growth.ts';
import { partsExceedWhole } from './parts.ts';
import { rateOfParts } from './rate-of-parts.ts';
import { shareMismatch, sharesOverWhole } from './shares.ts';
import { unitJump } from './unit-jump.ts';
import { wordsOf } from './words.ts';

/** The checks within one article. */
const CHECKS: readonly Check[] = [
  rateOfParts,
  partsExceedWhole,
  growthMismatch,
  changeMismatch,
  shareMismatch,
  sharesOverWhole,
  completionMismatch,
  conflictingValues,
  unitJump,
];

/** Finds what does not hold among an article's figures, in reading order. */
export function findDoubts(figures: readonly Figure[], texts: Texts): Finding[] {
  const context = {
    figures,
    byId: new Map(figures.map((figure) => [figure.id, figure])),
    paragraphs: placesOf(figures),
    texts,
  };
  return CHECKS.flatMap((check) => check(context)).sort((a, b) => a.at.value[0] - b.at.value[0]);
}

/** The doubts about an article's figures as messages at their places, in Chinese and English. */
export function checkFigures(
  figures: readonly Figure[],
  sources: readonly Source[],
  texts: Texts,
): VFileMessage[] {
  const byId = Map.groupBy(sources, ({ id }) => id);
  return findDoubts(figures, texts).map((finding) => {
    const offset = finding.at.value[0];
    const own = byId.get(finding.at.paragraph) ?? [];
    const source =
      own.find(({ spans }) => spans.some(([, start, size]) => start <= offset && offset < start + size)) ??
      own[0];
    return toMessage(finding, source?.pointAt(offset));
  });
}

function toMessage(finding: Finding, place: ReturnType<Source['pointAt']> | undefined): VFileMessage {
  const texts = wordsOf(finding);
  const message = new VFileMessage(`${texts.zh.what} / ${texts.en.what}`, {
    ...(place ? { place } : {}),
    ruleId: finding.name,
    source: 'nianjian',
  });
  message.fatal = false;
  message.note = `${texts.zh.why}\n${texts.zh.fix}`;
  return Object.assign(message, { texts });
}
