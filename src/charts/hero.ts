import { ascending } from 'd3-array';
import type { Element } from 'hast';
import type { Edition, LocalFigure } from '../editions/types.ts';
import { completion } from './kinds/completion.ts';
import { namedFigures } from './facts/named.ts';
import { MIDDLE, NARROW, WIDE } from './kinds/kind.ts';
import type { Kind } from './kinds/kind.ts';
import { multiple } from './kinds/multiple.ts';
import { nested } from './kinds/nested.ts';
import { peer } from './kinds/peer.ts';
import { rank } from './kinds/rank.ts';
import { share } from './kinds/share.ts';
import { thenNow } from './kinds/then-now.ts';
import { thenNowHero } from './kinds/then-now-hero.ts';
import { themeOf } from './svg/theme.ts';
import type { Theme } from './svg/theme.ts';
import { markChinese } from './svg/language.ts';
import type { Chart } from './types.ts';
import { wordsFor } from './words/for-locale.ts';
import type { Words } from './words/words.ts';

/**
 * The chart that leads an edition: of the first of its headline figures that can be shown against something, which its
 * `figures[0]` names. The page sets the numeral. Null where no headline figure has a comparison.
 */
export function heroChart(edition: Edition): Chart | null {
  const words = wordsFor(edition.locale);
  const figures = namedFigures(edition, words);
  const leads = figures
    .filter(({ source }) => source.headline !== undefined)
    .toSorted((a, b) => ascending(a.source.headline, b.source.headline));
  for (const figure of leads) {
    const chart = heroOf(figure, figures, words);
    if (chart) return chart;
  }
  return null;
}

function heroOf(figure: LocalFigure, all: readonly LocalFigure[], words: Words): Chart | undefined {
  const then = thenNow.accepts([figure]);
  if (then) return compose(thenNow, then, figure, words, (theme) => thenNowHero(then, theme, words));
  const near = all.filter(({ blockId }) => blockId === figure.blockId);
  const parts = nested.accepts(near);
  return (
    simple(peer, peer.accepts([figure]), figure, words) ??
    simple(multiple, multiple.accepts([figure]), figure, words) ??
    simple(completion, completion.accepts([figure]), figure, words) ??
    simple(nested, parts && nested.shows(parts).includes(figure.id) ? parts : undefined, figure, words) ??
    simple(share, share.accepts([figure]), figure, words) ??
    simple(rank, rank.accepts([figure]), figure, words)
  );
}

function simple<Data>(
  kind: Kind<Data>,
  data: Data | undefined,
  figure: LocalFigure,
  words: Words,
): Chart | undefined {
  return data === undefined
    ? undefined
    : compose(kind, data, figure, words, (theme) => kind.draw(data, theme, words));
}

function compose<Data>(
  kind: Kind<Data>,
  data: Data,
  figure: LocalFigure,
  words: Words,
  draw: (theme: Theme) => Element,
): Chart {
  return {
    id: `hero-${figure.id}`,
    kind: kind.name,
    form: 'hero',
    figures: [figure.id, ...kind.shows(data).filter((id) => id !== figure.id)],
    focus: figure.id,
    blockId: figure.blockId,
    ...kind.describe(data, words),
    narrow: markChinese(draw(themeOf(NARROW)), words),
    middle: markChinese(draw(themeOf(MIDDLE)), words),
    wide: markChinese(draw(themeOf(WIDE)), words),
  };
}
