import type { Element } from 'hast';

/** `note` stands in the margin; `wide` crosses the page; `hero` leads it. */
export type ChartForm = 'note' | 'wide' | 'hero';

/** One infographic in one locale: complete SVG, its words, and its numbers as a table. */
export interface Chart {
  /** Made from the figures it shows, never from its position. */
  id: string;
  kind: string;
  form: ChartForm;
  /** Figures it shows, the leading one first. */
  figures: string[];
  /** Of several, the figure that the title names: its number stands over the title. */
  focus: string;
  /** The block it stands beside. */
  blockId: string;
  /** A sentence with the finding: 工业产值一年增长近四成. */
  title: string;
  /** Measure, period and unit. */
  subtitle: string;
  /** The picture in words. */
  alt: string;
  /** Formula of what is derived, and what else must be said under the picture. */
  note: string | null;
  /** Drawn for 330 px: the margin and the phone. */
  narrow: Element;
  /** Drawn for 640 and 960 px, where the chart crosses the page; style sheets choose. */
  middle: Element | null;
  wide: Element | null;
  table: ChartTable;
}

export interface ChartTable {
  columns: string[];
  rows: string[][];
}
