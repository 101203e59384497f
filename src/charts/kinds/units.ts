import type { LocalFigure } from '../../editions/types.ts';
import { countOf } from '../facts/parts.ts';
import { subjectOf } from '../facts/subject.ts';
import { tallyOf } from '../facts/tally.ts';
import type { Tally } from '../facts/tally.ts';
import { frame } from '../svg/frame.ts';
import { glyphs, SHAPE_WIDTH, shapeOf } from '../svg/glyphs.ts';
import { textWidth, wrapText } from '../svg/measure.ts';
import { lines, text } from '../svg/text.ts';
import type { Theme } from '../svg/theme.ts';
import { apart } from '../words/common.ts';
import type { Apart } from '../words/common.ts';
import { inWords } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

const GLYPH = { narrow: 15, wide: 20 } as const;
const SIZE = 18;
const LABELLED = 13;

/** The largest; of several, the first. */
function topOf({ figures }: Tally): LocalFigure {
  const most = Math.max(...figures.map((figure) => countOf(figure) ?? 0));
  return figures.find((figure) => countOf(figure) === most)!;
}

/** What the article says of a count beside it: 占全区57%, 全区唯一. */
function beside(figure: LocalFigure, words: Words): string {
  const share = figure.compare.find(({ type, value }) => type === 'share' && value !== '');
  return share ? `${share.label}${words.locale === 'en' ? ' ' : ''}${share.value}` : '';
}

/** A name with what is said beside it: on its line where there is room, else on one of its own. */
function labelOf(figure: LocalFigure, width: number, words: Words): string[] {
  const [name, share] = [subjectOf(figure), beside(figure, words)];
  const together = words.locale === 'en' ? `${name} · ${asPhrase(share, words)}` : `${name}　${share}`;
  if (share !== '' && textWidth(together, LABELLED) <= width) return [together];
  return [name, share].flatMap((said) => wrapText(said, width, LABELLED));
}

function draw(tally: Tally, theme: Theme, words: Words) {
  const { width } = theme;
  const wide = width >= 500;
  const size = wide ? GLYPH.wide : GLYPH.narrow;
  const shape = shapeOf(tally.figures[0]!.source.value.unit);
  const pitch = size * SHAPE_WIDTH[shape] + (wide ? 5 : 4);
  const perLine = Math.floor(width / pitch);
  const top = topOf(tally);
  let y = 0;
  const elements = tally.figures.flatMap((figure) => {
    const count = countOf(figure) ?? 0;
    const own = figure === top ? ('accent' as const) : ('ink' as const);
    const label = labelOf(figure, width - textWidth(figure.display, SIZE) - 12, words);
    const start = y + label.length * 17 + 8;
    const places = Array.from(
      { length: count },
      (_, index) => [(index % perLine) * pitch, start + Math.floor(index / perLine) * (size + 4)] as const,
    );
    const drawn = [
      ...lines(label, 0, y + 14, 17),
      text(figure.display, width, y + 15, { size: SIZE, face: 'num', anchor: 'end', tone: own }),
      ...glyphs(shape, places, size, own),
    ];
    y = start + Math.ceil(count / perLine) * (size + 4) + 8;
    return drawn;
  });
  return frame('units', theme, y - 10, elements);
}

/** Two levels of one thing: 国家级, 省级. */
function splitOf({ figures: [one, other, ...more] }: Tally): Apart | undefined {
  return one && other && more.length === 0 ? apart(subjectOf(one), subjectOf(other)) : undefined;
}

/** The most of several; of two levels of one thing, both. */
function titleOf(tally: Tally, words: Words): string {
  const { strings } = words;
  const [one, other] = tally.figures;
  const split = splitOf(tally);
  if (split) {
    const [a, b] = [asPhrase(split.a, words), asPhrase(split.b, words)];
    return fill(strings.unitsLevels, { thing: split.thing, a, b, x: one!.display, y: other!.display });
  }
  const top = topOf(tally);
  return fill(strings.unitsTitle, {
    metric: subjectOf(top),
    x: top.display,
    n: inWords(tally.figures.length, words),
  });
}

function describe(tally: Tally, words: Words) {
  const { strings } = words;
  const { figures } = tally;
  const top = topOf(tally);
  const unit = top.unit.trim();
  const title = asTitle(titleOf(tally, words), words);
  const facts = figures.map((figure): Fact => ({
    label: subjectOf(figure),
    value: figure.display,
    origin: 'stated',
  }));
  return {
    title,
    subtitle: fill(strings.unitsSubtitle, { period: top.period, unit: unit === '' ? strings.piece : unit }),
    alt: altText(title, facts, words),
    note: joinNotes([strings.overlapNote], words),
    table: factTable(facts, words),
  };
}

/** Small counts of one sentence, one shape each: people as people, houses for firms and schools, strokes for events. */
export const units: Kind<Tally> = {
  name: 'units',
  accepts: tallyOf,
  shows: ({ figures }) => figures.map(({ id }) => id),
  focus: (tally) => (splitOf(tally) ? tally.figures[0]! : topOf(tally)).id,
  form: () => 'note',
  draw,
  describe,
};
