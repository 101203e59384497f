import { TOLD_PARTS } from '../tables/told-parts.ts';

/** What can be told of a kind of things: a measure, or people; no list, no number. */
const TELLABLE =
  /^[^、和与及（）\d]*(?:[额值量率数次]|程度|费用|住院日|住院天数|收入|支出|投资|资金|利润|税收|成本|资产|余额|面积|价格|工资|增加值|人口|人员|[学新师]生|在校生|教师|贷款|存款|单位|企业|机构|学校|项目|汽车|车辆)$/;

/** Whose a kind is needs no measure: 公办幼儿园. */
const WHOSE = /^(?:公办|民办|公立|私立|国有|集体|个体|私营|民营|中资|外资|内资|合资)$/;

/**
 * The name of a kind that stands alone, from what was told before of another kind, or of all where `opened`.
 *
 * @example nameOfKind('公路', '铁路货运量', '吨', false) // '公路货运量'
 */
export function nameOfKind(part: string, metric: string, base: string, opened: boolean): string | undefined {
  for (const { kind, own } of TOLD_PARTS) {
    if (kind.exec(part)?.[0] !== part || own?.test(base)) continue;
    const before = kind.exec(metric)?.[0];
    const rest = metric.slice(before?.length ?? 0).replace(/^的/, '');
    if (before === part || rest === '' || (before === undefined && !opened)) continue;
    if (WHOSE.test(part) ? rest.length >= 2 && !/[、\d]/.test(rest) : TELLABLE.test(rest)) return part + rest;
  }
  return undefined;
}
