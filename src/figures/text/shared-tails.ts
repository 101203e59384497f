/** Endings of measures that are told of each of a list. */
const MEASURE =
  /(?:[率额]|[产余总均]值|(?:增加|交货|产出)值|[价产销总货用运转流保]量|[均单]价|价格|系数|占比|比重|收入|成本|投资|利润|面积|人数|进出口|出口|进口)(?:（[^（）]{1,8}）)?$/;
/** A name that says itself what is measured. */
const COMPLETE =
  /(?:[额率值数]|(?<!重|需氧)量|收入|投资|面积|价格|支出|利润|税|能耗|浓度|强度|余额|成本|出口|进口)$/;
/** Measures of an amount, so that its name may stand before them. */
const OF_AMOUNTS = /(?:税率|贡献[率度]|占比|比重)$/;
/** 消费、投资对经济增长的贡献率: what each does to another. */
const TOWARDS = /^[^对]{2,8}(对[^、]{2,14}的?(?:贡献[率度]?|拉动率?|依存度|影响))$/;
const RATE = /(?:[率数比]|比重|增[速幅])$/;
/** What may stand for the owners of such a measure: no verb of change, no time. */
const NAME = /^[\p{Script=Han}A-Za-z\d“”（）]{1,14}$/u;

/**
 * What only the last of a list has behind the ending that it shares with the others: 开发区、高新区入驻率, 工业、建筑业增加值占比.
 *
 * @example sharedTail(['国有企业', '民营企业资产负债率']) // '资产负债率'
 */
export function sharedTail(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  if (others.length === 0 || !others.every((item) => NAME.test(item) && !RATE.test(item))) return '';
  const towards = TOWARDS.exec(last)?.[1];
  if (towards !== undefined) return others.some((item) => item.includes('对')) ? '' : towards;
  if (!MEASURE.test(last) || (!OF_AMOUNTS.test(last) && others.some((item) => COMPLETE.test(item))))
    return '';
  const [first = ''] = others;
  for (let length = Math.min(first.length, 4); length > 0; length -= 1) {
    const ending = first.slice(-length);
    if (!others.every((item) => item.endsWith(ending))) continue;
    const at = last.indexOf(ending, 1);
    const tail = at > 0 ? last.slice(at + length) : '';
    if (tail.length >= 2 && at < LONGEST_NAME) return tail;
  }
  return '';
}

const LONGEST_NAME = 10;
