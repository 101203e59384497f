import type { Element } from 'hast';
import type { LocalFigure } from '../../editions/types.ts';
import { fieldInWords, fieldOf, rankOf } from '../facts/rank.ts';
import type { Rank } from '../facts/rank.ts';
import { fieldName, subjectOf } from '../facts/subject.ts';
import { frame } from '../svg/frame.ts';
import type { Theme } from '../svg/theme.ts';
import { strokes } from '../svg/marks.ts';
import { textWidth } from '../svg/measure.ts';
import { text } from '../svg/text.ts';
import { inWords } from '../words/numbers.ts';
import { asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';

function markOf(rank: Rank, words: Words): string {
  const { strings } = words;
  const n = words.locale === 'en' ? rank.place : ordinal(rank.place, words);
  return fill(rank.within ? strings.rankMarkTop : strings.rankMark, { n });
}

/** 第二, never 第两. */
function ordinal(place: number, words: Words): string {
  return place === 2 ? words.strings.two : inWords(place, words);
}

function draw(rank: Rank, theme: Theme, words: Words): Element {
  const { width } = theme;
  const { place, total, within } = rank;
  const wide = width >= 700;
  const [rung, tall] = wide ? [34, 56] : [24, 40];
  const pitch = (width - 4) / total;
  const weight = Math.max(1, Math.min(pitch * 0.4, 3));
  const top = 24;
  const base = top + tall;
  const x = (n: number): number => (n - 0.5) * pitch + 1;
  const ours = (n: number): boolean => (within ? n <= place : n === place);
  const places = Array.from({ length: total }, (_, index) => index + 1);
  const label = markOf(rank, words);
  const half = textWidth(label, 14) / 2;
  const middle = within ? (x(1) + x(place)) / 2 : x(place);
  const elements = [
    ...strokes(
      'soft',
      places.filter((n) => !ours(n)).map((n) => [x(n), base - rung, 0, rung] as const),
      weight,
    ),
    ...strokes(
      'accent',
      places.filter(ours).map((n) => [x(n), top, 0, tall] as const),
      Math.max(weight, 2.5),
    ),
    text(label, Math.min(Math.max(middle, half), width - half), 15, {
      size: 14,
      tone: 'accent',
      anchor: 'middle',
      bold: true,
    }),
    ...[1, total]
      .filter((n) => n === 1 || x(n) - x(1) > 30)
      .map((n) =>
        text(String(n), Math.max(x(n), 4), base + 16, {
          size: 13,
          face: 'num',
          tone: 'soft',
          anchor: n === 1 ? 'start' : 'end',
        }),
      ),
  ];
  return frame('rank', theme, base + 22, elements);
}

function describe(rank: Rank, words: Words) {
  const { strings } = words;
  const { figure, total } = rank;
  const mark = markOf(rank, words);
  const title = asTitle(
    fill(rank.within ? strings.rankTitleTop : strings.rankTitle, {
      metric: fieldName(figure),
      among: fieldOf(rank, words),
      n: words.locale === 'en' ? rank.place : ordinal(rank.place, words),
      total: fieldInWords(rank),
    }),
    words,
  );
  return {
    title,
    subtitle: fill(strings.rankSubtitle, { period: figure.period, total }),
    alt: `${title}${strings.stop}${words.locale === 'en' ? ' ' : ''}${fill(strings.altRank, { mark, total })}${strings.stop}`,
    note: strings.rankNote,
    table: {
      columns: [strings.tableItem, strings.tableValue, strings.tableOrigin],
      rows: [[subjectOf(figure), `${mark} / ${total}`, strings.stated]],
    },
  };
}

/** Our place among a known number of places: a stroke each, ours long and in colour. */
export const rank: Kind<Rank> = {
  name: 'rank',
  accepts: ([figure]: readonly LocalFigure[]) => figure && rankOf(figure),
  shows: ({ figure }) => [figure.id],
  form: () => 'note',
  draw,
  describe,
};
