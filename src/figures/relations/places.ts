import type { Figure, Statement } from '../types.ts';

/** A figure at one of the places where it is said. */
export interface Place {
  figure: Figure;
  statement: Statement;
}

/** The places of figures by paragraph, in reading order within each. */
export function placesOf(figures: readonly Figure[]): Place[][] {
  const paragraphs = new Map<string, Place[]>();
  for (const figure of figures)
    for (const statement of figure.source) {
      const places = paragraphs.get(statement.paragraph) ?? [];
      places.push({ figure, statement });
      paragraphs.set(statement.paragraph, places);
    }
  return [...paragraphs.values()].map((places) =>
    places.sort((a, b) => a.statement.value[0] - b.statement.value[0]),
  );
}

/** Whether two places lie in one sentence. */
export function sameSentence(a: Place, b: Place): boolean {
  return a.statement.sentence[0] === b.statement.sentence[0];
}

const CLASSIFIERS: readonly ReadonlySet<string>[] = [
  new Set('个 家 项 座 处 所 件 种 类 宗 条 支 只 批'.split(' ')),
  new Set('人 名 位'.split(' ')),
  new Set('户 户家庭'.split(' ')),
];

/** Whether two values are amounts of one thing: 19个 and 4家, but not 个 and 万元. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  const [one, other] = [a.value.base, b.value.base];
  return (
    a.kind === b.kind &&
    (one === other || (a.kind === 'count' && CLASSIFIERS.some((words) => words.has(one) && words.has(other))))
  );
}

/** Whether a figure has an amount that parts can add up to. */
export function isLevel(figure: Figure): boolean {
  return /^(?:count|amount|area)$/.test(figure.kind) && typeof figure.value.amount === 'number';
}

/** The amount of a level, in base units; its lower end where it is a range. */
export function amountOf({ value }: Figure): number {
  return Array.isArray(value.amount) ? value.amount[0] : value.amount;
}
