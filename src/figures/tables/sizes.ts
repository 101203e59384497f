import { CN } from './not-figure.ts';

/** A size with its unit: 10万只, 百万吨, 200%. */
export const SIZE = `(?:\\d{1,8}(?:\\.\\d{1,4})?[十百千]?[万亿]{0,2}|[${CN}][${CN}千万零〇○点]{1,9}|[十百千]?[万亿])(?:人次|人|吨|标箱|公里|千瓦|张|亩|平方米|平方公里|平方|只|头|次|件|米|公斤|斤|立方米|万方|方|公顷|兆瓦|户|台|辆|岁|%|微克/立方米|(?:美)?元)`;
/** Where it begins: 超过, 达到, 在. */
export const FROM = '(?:超过?|突破|过|达到?|高于|低于|大于|小于|不足|不到|不低于|在)';
/** Where it ends: 以上, 以内. */
export const UP_TO = '(?:及)?以[上下内外]';
/** From one size to another: 80斤到99斤, 200%-300%之间. */
export const BETWEEN = `在?\\d{1,8}(?:\\.\\d{1,4})?[十百千]?[万亿]{0,2}(?:[斤吨人亩元%]|公斤|人次)?[至到—–~-]${SIZE}(?:之间)?`;
/** How many there are. */
export const SO_MANY = `(?:近|约)?(?:\\d{1,6}|[${CN}]{1,4})[个家户项处座所名条支]`;
