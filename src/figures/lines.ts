import type { Article } from '../article/index.ts';
import { assembleFigures } from './assemble.ts';
import type { FigureOptions } from './options.ts';
import { readStatements } from './statements.ts';
import type { StatedFigure } from './stating.ts';
import type { FigureKind } from './types.ts';

/** One statement of a figure in the form that the scorer reads. */
export interface FigureLine {
  start: number;
  end: number;
  metric: string;
  value: string;
  unit: string;
  normalised: { value: number | [number, number, ...number[]]; unit: string };
  kind: FigureKind;
  qualifier: string | null;
  period: string;
  compare: {
    type: string;
    value: number | string | null;
    unit: string | null;
    among?: string;
    self?: true;
  }[];
  entity: string | null;
  scope: string | null;
  headline: boolean;
}

/** Lists what an article says in numbers, a line a statement: a figure said twice is two lines. */
export function figureLines(article: Article, options: FigureOptions = {}): FigureLine[] {
  const { statements } = readStatements(article, options);
  const leads = new Set(
    assembleFigures(article, statements, options)
      .figures.filter((figure) => figure.headline !== undefined)
      .flatMap((figure) => figure.source.map((source) => source.value[0])),
  );
  return statements.map((figure) => {
    const [start, end] = figure.source[0]?.value ?? [0, 0];
    return {
      start,
      end,
      metric: figure.metric,
      value: figure.value.raw,
      unit: figure.value.unit,
      normalised: { value: fallen(figure), unit: figure.value.base },
      kind: figure.kind,
      qualifier: figure.value.qualifier ?? null,
      period: figure.period.label.replace(/^(\d{4})\/(\d{4})$/, '$1-$2'),
      compare: figure.compare.map(({ type, value, unit, text, among, self }) => ({
        type,
        value: value ?? text ?? null,
        unit: unit ?? null,
        ...(among === undefined ? {} : { among }),
        ...(self ? { self } : {}),
      })),
      entity: figure.entity ?? null,
      scope: figure.scope ?? null,
      headline: leads.has(start),
    };
  });
}

/** A fall that is told as a level has a negative number here: 贷款减少525亿元, 调减早稻面积320万亩. */
const FALLS = /(?:减少|下降|降低|下跌|回落|压减|缩减)$|^调减/;

function fallen({ metric, kind, value: { amount } }: StatedFigure): FigureLine['normalised']['value'] {
  const level = kind === 'amount' || kind === 'count' || kind === 'area';
  return level && typeof amount === 'number' && FALLS.test(metric) ? -Math.abs(amount) : amount;
}
