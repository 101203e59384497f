import type { LocalFigure } from '../../editions/types.ts';

/** Words at the end of a metric that only say that it is a growth, as the chart around it does. */
const GROWTH_WORDS =
  /(?:完成)?(?:同比)?(?:增速|增幅|涨幅|降幅|跌幅|增长率|(?:增长|上涨|下降)幅度)$|(?:逆势|同比|预计)$/;

const ENGLISH_GROWTH = /^(?:growth|growth rate|rise|increase) (?:in|of) | growth(?: rate)?$/i;

/**
 * What a figure is about, as a chart names it.
 * @example subjectOf(figure('固定资产投资增幅')) // '固定资产投资'
 */
export function subjectOf(figure: LocalFigure): string {
  const subject = figure.metric.replace(GROWTH_WORDS, '').replace(ENGLISH_GROWTH, '');
  return subject === '' ? figure.metric : subject.charAt(0).toUpperCase() + subject.slice(1);
}

/** Words around a ranking that only say that it is one. */
const RANK_WORDS = /(?:排名|位次|名次)$|^rank (?:among|in|of) /i;

/**
 * What a rank is a rank in.
 * @example fieldName(figure('全国软件园区排名')) // '全国软件园区'
 */
export function fieldName(figure: LocalFigure): string {
  const field = subjectOf(figure).replace(RANK_WORDS, '');
  return field.charAt(0).toUpperCase() + field.slice(1);
}
