import type { Element } from 'hast';
import { markChinese } from '../svg/language.ts';
import type { LocalFigure } from '../../editions/types.ts';
import { themeOf } from '../svg/theme.ts';
import type { Theme } from '../svg/theme.ts';
import type { Words } from '../words/words.ts';
import type { Chart, ChartForm, ChartTable } from '../types.ts';

/** What a chart says in words. */
export interface Description {
  title: string;
  subtitle: string;
  alt: string;
  note: string | null;
  table: ChartTable;
}

/** A kind of chart: what it can draw, how, and what it says. */
export interface Kind<Data> {
  /** ASCII, also the class of the drawing. */
  name: string;
  /** What it can make of these figures, which stand in reading order; undefined where it has nothing honest to say. */
  accepts: (figures: readonly LocalFigure[]) => Data | undefined;
  /** Ids of the figures it shows, the leading one first. */
  shows: (data: Data) => string[];
  /** The id of the one that the title names, where it isn't the leading one. */
  focus?: (data: Data) => string;
  form: (data: Data) => ChartForm;
  /** A complete drawing in a theme, which says how wide. */
  draw: (data: Data, theme: Theme, words: Words) => Element;
  describe: (data: Data, words: Words) => Description;
}

export const NARROW = 330;
export const MIDDLE = 640;
export const WIDE = 960;

/** A chart's drawings, the narrow one first. */
export function drawingsOf(chart: Pick<Chart, 'narrow' | 'middle' | 'wide'>): Element[] {
  return [chart.narrow, chart.middle, chart.wide].filter((drawing) => drawing !== null);
}

/** Draws and describes data as a chart beside a block. */
export function makeChart<Data>(
  kind: Kind<Data>,
  data: Data,
  blockId: string,
  words: Words,
  form?: ChartForm,
): Chart {
  const shape = form ?? kind.form(data);
  const figures = kind.shows(data);
  return {
    id: `${kind.name}-${figures[0] ?? ''}`,
    kind: kind.name,
    form: shape,
    figures,
    focus: kind.focus?.(data) ?? figures[0] ?? '',
    blockId,
    ...kind.describe(data, words),
    narrow: markChinese(kind.draw(data, themeOf(NARROW), words), words),
    middle: shape === 'note' ? null : markChinese(kind.draw(data, themeOf(MIDDLE), words), words),
    wide: shape === 'note' ? null : markChinese(kind.draw(data, themeOf(WIDE), words), words),
  };
}
