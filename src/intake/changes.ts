import { blocksOf } from '../article/index.ts';
import type { Article } from '../article/index.ts';
import type { Figure } from '../figures/index.ts';

/** What a new version of an article changes. */
export interface Changes {
  paragraphs: { added: string[]; gone: string[] };
  figures: { added: Figure[]; gone: Figure[]; altered: { before: Figure; after: Figure }[] };
}

interface Version {
  article: Article;
  figures: readonly Figure[];
}

/** Sets two versions of an article side by side. A figure of one metric and period whose number differs is altered. */
export function changesBetween(before: Version, after: Version): Changes {
  const texts = ({ article }: Version): string[] => blocksOf(article).map(({ data }) => data.text);
  const [old, now] = [texts(before), texts(after)];
  const [olds, nows] = [
    new Map(before.figures.map((f) => [f.id, f])),
    new Map(after.figures.map((f) => [f.id, f])),
  ];
  return {
    paragraphs: {
      added: now.filter((text) => !old.includes(text)),
      gone: old.filter((text) => !now.includes(text)),
    },
    figures: {
      added: after.figures.filter(({ id }) => !olds.has(id)),
      gone: before.figures.filter(({ id }) => !nows.has(id)),
      altered: after.figures.flatMap((figure) => {
        const known = olds.get(figure.id);
        return known && !same(known, figure) ? [{ before: known, after: figure }] : [];
      }),
    },
  };
}

function same(a: Figure, b: Figure): boolean {
  const said = ({ value, compare }: Figure): string =>
    JSON.stringify([value.amount, value.base, compare.map(({ type, value: of, unit }) => [type, of, unit])]);
  return said(a) === said(b);
}

/** A figure in a few words: 工业产值 18.6亿元（+7.2%）. */
export function figureWords({ metric, value, compare, period }: Figure): string {
  const growth = compare.find(({ type, self }) => type === 'yoy' && !self)?.value;
  const change = growth === undefined ? '' : `（${growth > 0 ? '+' : ''}${growth}%）`;
  return `${metric} ${value.qualifier ?? ''}${value.raw}${value.unit}${change} · ${period.label}`;
}
