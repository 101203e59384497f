import type { Article } from '../article/index.ts';
import type { FigureOptions } from './options.ts';
import { readBound } from './statements.ts';
import type { BoundFigure } from './stating.ts';
import { BINDING_RULES } from './tables/rules.ts';
import { wordsBetween } from './text/words.ts';

/**
 * Tells for each figure of an article how it came by its metric and comparisons: the words that were read with their
 * parts of speech, the rule, and the names that were not taken.
 *
 * @example
 * 工业投资 | 38亿元 | amount 2023
 *   words       工业投资/n 完成/v ‹38亿元›
 *   name-before the noun phrase that ends before the value
 */
export function explainFigures(article: Article, options: FigureOptions = {}): string[] {
  return readBound(article, options).bound.map(explain);
}

function explain({ figure, draft, text }: BoundFigure): string {
  const { rule, considered, window, words } = draft.trace;
  const { quantity } = draft;
  const row = (name: string, what: string): string => `  ${name.padEnd(WIDTH)} ${what}`;
  const spoken = (start: number, end: number): string =>
    wordsBetween(words, start, end)
      .map((word) => `${word.text}/${word.tag}`)
      .join(' ');
  const head = [
    figure.metric,
    `${figure.value.qualifier ? `~${figure.value.qualifier} ` : ''}${quantity.raw}${quantity.unit}`,
    `${figure.kind} ${figure.period.label}`,
  ].join(' | ');
  const read = [
    spoken(window[0], quantity.outerStart),
    `‹${text.slice(quantity.outerStart, quantity.outerEnd)}›`,
    spoken(quantity.outerEnd, window[1]),
  ];
  return [
    head,
    row('words', read.filter((part) => part !== '').join(' ')),
    row(rule, BINDING_RULES[rule].about),
    ...considered.map((other) => row(`(${other.rule})`, other.text)),
    ...draft.compare.map((item) =>
      row(item.rule, [item.type, item.value ?? '', item.unit ?? '', item.text ?? ''].join(' ').trim()),
    ),
  ].join('\n');
}

const WIDTH = Math.max(...Object.keys(BINDING_RULES).map((name) => name.length)) + 2;
