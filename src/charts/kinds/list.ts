import type { LocalFigure } from '../../editions/types.ts';
import { amongOf } from '../facts/among.ts';
import { countOf } from '../facts/parts.ts';
import { subjectOf } from '../facts/subject.ts';
import { shareOf } from '../facts/share.ts';
import type { Share } from '../facts/share.ts';
import { listOf, MOST_SQUARES } from '../facts/tally.ts';
import type { Tally } from '../facts/tally.ts';
import type { Box } from '../svg/box.ts';
import { frame } from '../svg/frame.ts';
import { glyphs, SHAPE_WIDTH, shapeOf } from '../svg/glyphs.ts';
import { wrapText } from '../svg/measure.ts';
import { LABEL, lines } from '../svg/text.ts';
import type { Theme } from '../svg/theme.ts';
import { fractionInWords } from '../words/fractions.ts';
import { inWords, plain } from '../words/numbers.ts';
import { asPhrase, asTitle, fill } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import type { Drawing } from '../svg/drawing.ts';
import type { Kind } from './kind.ts';
import { altText, factTable, joinNotes } from './table.ts';
import type { Fact } from './table.ts';

const GAP = 22;
const LEAST_PANEL = 140;
/** More shapes than this make a tower in the margin. */
const MOST_IN_MARGIN = 90;
const GLYPH = { narrow: 7, wide: 9 } as const;

/** How many things one shape stands for: 1 where they can be drawn one by one, else the power of ten that leaves a hundred or fewer. */
function worthOf(count: number): number {
  return count <= MOST_SQUARES ? 1 : 10 ** Math.ceil(Math.log10(count / 100));
}

function columnsFor(count: number, width: number): number {
  const most = Math.max(1, Math.floor((width + GAP) / (LEAST_PANEL + GAP)));
  return Math.min(count, most === 2 && count === 3 ? 3 : most);
}

function draw(tally: Tally, theme: Theme, words: Words) {
  const { width } = theme;
  const columns = columnsFor(tally.figures.length, width);
  const gap = columns === 3 && width < 500 ? 14 : GAP;
  const panel = (width - (columns - 1) * gap) / columns;
  const top = topOf(tally);
  const elements = [];
  let y = 0;
  for (let row = 0; row < tally.figures.length; row += columns) {
    const figures = tally.figures.slice(row, row + columns);
    const labels = figures.map((figure) => wrapText(subjectOf(figure), panel, LABEL));
    const head = Math.max(...labels.map((label) => label.length)) * 16;
    const drawn = figures.map((figure, index) =>
      drawPanel(
        figure,
        labels[index]!,
        { x: index * (panel + gap), y, width: panel, height: head },
        { wide: width >= 500, accent: figure === top },
        words,
      ),
    );
    elements.push(...drawn.flatMap((one) => one.elements));
    y = Math.max(...drawn.map((one) => one.height)) + 18;
  }
  return frame('list', theme, y - 16, elements);
}

/** One part: its number, its name, and a shape for each; `head` is the room for names. */
function drawPanel(
  figure: LocalFigure,
  label: string[],
  head: Box,
  look: { wide: boolean; accent: boolean },
  words: Words,
): Drawing {
  const count = countOf(figure) ?? 0;
  const worth = worthOf(count);
  const size = look.wide ? GLYPH.wide : GLYPH.narrow;
  const shape = shapeOf(figure.source.value.unit);
  const pitch = size * SHAPE_WIDTH[shape] + 2.5;
  const perLine = Math.max(1, Math.floor((head.width + 2.5) / pitch));
  const shapes = Math.max(1, Math.round(count / worth));
  const tone = look.accent ? 'accent' : 'ink';
  const numeral = wrapText(figure.display, head.width, 20);
  const named = head.y + numeral.length * 22;
  const top = named + head.height + 9;
  const places = Array.from(
    { length: shapes },
    (_, index) =>
      [head.x + (index % perLine) * pitch, top + Math.floor(index / perLine) * (size + 2.5)] as const,
  );
  const bottom = top + Math.ceil(shapes / perLine) * (size + 2.5);
  const scale = worth === 1 ? [] : wrapText(scaleText(figure, worth, words), head.width, LABEL);
  return {
    elements: [
      ...lines(numeral, head.x, head.y + 18, 22, { size: 20, face: 'num', tone }),
      ...lines(label, head.x, named + 14, 16, { size: LABEL }),
      ...glyphs(shape, places, size, tone),
      ...lines(scale, head.x, bottom + 11, 15, { size: LABEL, tone: 'soft' }),
    ],
    height: bottom + scale.length * 15,
  };
}

const SCALES = /^(?:[百千万萬亿億]+|(?:hundred|thousand|million|billion|trillion)s?\b ?)/;

function scaleText(figure: LocalFigure, worth: number, words: Words): string {
  // A count is drawn in its base unit: 1.6万份 is 16000份.
  const unit = figure.unit.trim().replace(SCALES, '');
  return fill(words.strings.listScale, {
    x: `${plain(worth, 0, words.locale === 'en')}${words.locale === 'en' && unit !== '' ? ' ' : ''}${unit}`,
  });
}

/** The share that all parts have. */
function sharedBy({ figures }: Tally): Share | undefined {
  const shares = figures.map((figure) => shareOf(figure));
  const [one] = shares;
  return one && shares.every((share) => share?.value === one.value && share.bound === one.bound)
    ? one
    : undefined;
}

/** The largest; undefined where units differ. */
function topOf({ figures }: Tally): LocalFigure | undefined {
  const comparable = new Set(figures.map(({ source }) => source.value.unit)).size === 1;
  return comparable ? figures.toSorted((a, b) => (countOf(b) ?? 0) - (countOf(a) ?? 0))[0] : undefined;
}

/** A share that all parts have, in words; empty where there is none. */
function shareOfAll({ figures }: Tally, words: Words): string {
  const one = sharedBy({ figures });
  if (one === undefined) return '';
  const whole = amongOf(figures[0]!, 'share', words);
  const over = one.bound === 'lower';
  const keys =
    whole === null
      ? (['listShares', 'listSharesOver'] as const)
      : (['listSharesOf', 'listSharesOfOver'] as const);
  return fill(words.strings[keys[over ? 1 : 0]], {
    n: inWords(figures.length, words),
    amount: fractionInWords(one.value, words),
    ...(whole === null ? {} : { whole }),
  });
}

/** What the title says, as the shapes show it: the largest; where units differ a share that all have, or the first two. */
function titleOf({ figures }: Tally, words: Words): string {
  const { strings } = words;
  const n = inWords(figures.length, words);
  const [first, second] = figures;
  const top = topOf({ figures });
  if (top) {
    return fill(strings.unitsTitle, { metric: subjectOf(top), x: top.display, n });
  }
  const shared = shareOfAll({ figures }, words);
  if (shared !== '') return shared;
  return fill(strings.listTitle, {
    a: subjectOf(first!),
    x: first!.display,
    b: asPhrase(subjectOf(second!), words),
    y: second!.display,
  });
}

/** What one shape is: of the figures' own unit where they share it. */
function unitOfAll({ figures }: Tally, words: Words): string {
  const units = new Set(figures.map(({ unit }) => unit.trim()));
  const [unit = ''] = units;
  return units.size > 1 || unit === '' ? words.strings.piece : unit;
}

function describe(tally: Tally, words: Words) {
  const { strings } = words;
  const { figures } = tally;
  const title = asTitle(titleOf(tally, words), words);
  const said = shareOfAll(tally, words);
  const facts = figures.map((figure): Fact => ({
    label: subjectOf(figure),
    value: figure.display,
    origin: 'stated',
  }));
  const one = figures.every((figure) => worthOf(countOf(figure) ?? 0) === 1);
  return {
    title,
    subtitle: fill(one ? strings.unitsSubtitle : strings.listSubtitleScaled, {
      period: figures[0]!.period,
      unit: unitOfAll(tally, words),
    }),
    alt: altText(title, facts, words),
    note: joinNotes(
      [said === '' || said === titleOf(tally, words) ? '' : `${said}${strings.stop}`, strings.overlapNote],
      words,
    ),
    table: factTable(facts, words),
  };
}

/** What one sentence counts, side by side, each in its own unit. */
export const list: Kind<Tally> = {
  name: 'list',
  accepts: listOf,
  shows: ({ figures }) => figures.map(({ id }) => id),
  focus: (tally) => (topOf(tally) ?? tally.figures[0]!).id,
  form: ({ figures }) =>
    figures.length > 3 || figures.some((figure) => (countOf(figure) ?? 0) > MOST_IN_MARGIN) ? 'wide' : 'note',
  draw,
  describe,
};
