import type { Draft } from '../sentence/drafts.ts';
import type { Phrase } from '../text/phrases.ts';
import type { Found } from '../quantities/found.ts';
import type { Reading, Run } from '../sentence/reading.ts';

/** 位居全省县域投资潜力第3、创新活力第7: each place of a list has a field of its own, the first too. */
export function ownField(
  { text }: Reading,
  run: Run,
  among: string,
  subject: Phrase | undefined,
  group: readonly Draft[],
): string | undefined {
  if (subject !== undefined || run.values.length > 1) return undefined;
  const field = among.replace(/的$|^居|^列/g, '');
  const placed = group[0]?.kind === 'rank' && /(?:企业|银行|公司|高校|院校|机场|港口|园区|城市)$/.test(field);
  const listed = /^、[^，。；、\d]{2,14}第/.test(text.slice(run.right[0], run.right[0] + 18));
  return (listed || placed) && field.replace(/^全[国省市区县州]/, '').length >= 4 ? field : undefined;
}

const FIELD_NEXT =
  /^[名位]?[、和](?:居|列|位居|排)?([\p{Script=Han}]{0,5}(?:[东中西]部|东北|[苏浙皖赣闽湘鄂粤桂川陕甘鲁豫冀晋辽][东西南北中]|地区|三角洲?|沿海|[省市]|国家级\p{Script=Han}{1,4}区))$/u;

/** The field of a place that stands right behind another place, parted by a list mark. */
export function fieldNext({ text }: Reading, group: readonly Draft[], value: Found): string | undefined {
  const last = group.at(-1)?.compare.at(-1);
  if (last?.type !== 'rank' || last.span === undefined) return undefined;
  const from = last.span[1];
  return value.start > from && value.start - from < 14
    ? FIELD_NEXT.exec(text.slice(from, value.start).replace(/第$/, ''))?.[1]
    : undefined;
}

/** 位居全国第三、山东省建筑企业第一: the same is placed within another place. */
const PLACE_NEXT =
  /^[名位]?[、和](?:居|列|位居|排名?)?((?:全[国省市区县州]|国内|省内|市内|世界|亚洲|\p{Script=Han}{2,3}[省市县区州])\p{Script=Han}{0,8})$/u;

/** Where else a place that was a figure of its own is told, right behind it. */
export function placeNext({ text }: Reading, group: readonly Draft[], value: Found): string | undefined {
  const last = group.at(-1);
  if (last?.kind !== 'rank' || group.length > 1) return undefined;
  const from = last.compare.at(-1)?.span?.[1] ?? last.quantity.end;
  return value.start > from && value.start - from < 20
    ? PLACE_NEXT.exec(text.slice(from, value.outerStart))?.[1]
    : undefined;
}

/** 位列全国百强县第47位: a list that ranks is name enough where the clause has no other. */
export const RANKING =
  /^[^，。；]*?(?:[百千十\d]强\p{Script=Han}{0,6}|榜单?|(?:最具|最佳|最美|最优)\p{Script=Han}{2,10}|(?:竞争力|影响力|实力)(?:排名|百强)?)(?=的?$)/u;

/** 名列“最具活力开发区”排序榜首: a ranking with a title. */
export const TITLED = /“[^”]{4,24}”(?:排序|排名|排行榜?|榜单?)(?=的?$)/;

/** Those who are placed with what they do. */
export const OWNERS = /(?:集团|公司|汽车|股份|银行|药业|电器|重工|科技|控股|证券|保险|港口?|机场)$/;

/** 某集团位居中国乘用车出口第一: what a company is placed in stands between. */
export function fieldOf(among: string): string | undefined {
  const said = among
    .replace(/[“”]/g, '')
    .replace(/^全[国省市区县州]的?/, '')
    .replace(/的$/, '');
  if (/.(?:出口|进口|产销量|[产销]量|规模|占有率|收入|产值|份额|交付量|装机量|吞吐量)$/.test(said))
    return said;
  return /.(?:行业|领域|市场|产业|赛道|[百千\d]强|榜单?)$/.test(said) ? `${said}排名` : undefined;
}

/** 增量全市第一: the field that a place is taken in is no part of its subject. */
export function withoutField(subject: Phrase | undefined): Phrase | undefined {
  const text = subject?.text.replace(
    /(.{2})(?:全[国省市区县州](?:县域|同类|各[市区县])?|连续(?:多|[\d一二两三四五六七八九十]{1,3})(?:年|个?季度|个月))$/,
    '$1',
  );
  return subject && text !== undefined && !FOR_YEARS.test(text) ? { ...subject, text } : undefined;
}

/** 连续多年名列…: how long. */
const FOR_YEARS = /^连续(?:多|数|[\d一二两三四五六七八九十]{1,3})(?:年|个?季度|个月)$/;
