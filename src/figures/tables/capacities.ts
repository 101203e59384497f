import { CN } from './not-figure.ts';
import type { NotFigure } from './not-figure.ts';

/** What a thing can make, carry or hold, where it only says which thing it is: 日产2000吨熟料生产线. */
export const CAPACITIES: readonly NotFigure[] = [
  {
    name: 'tonnage-class',
    pattern: /\d{1,4}[万千百]?吨级(?:(?:及|或)?以[上下])?/g,
    needs: '级',
    example: '12座5万吨级以上泊位',
  },
  {
    name: 'capacity',
    pattern:
      /(?:日|年|月)(?:产|处理|供水|加工|吞吐)(?:能力)?\d{1,12}(?:\.\d{1,12})?[万亿]?(?:吨|立方米|头|只|件|台|辆|千瓦时|平方米|米|套)的?(?=[^，。；、\d]{1,12}(?:生产线|项目|工程|装置|机组|厂|基地|车间))/g,
    example: '日产2000吨熟料生产线',
  },
  {
    name: 'capacity-of-what',
    pattern:
      /(?<=年|日|月)产\d{1,12}(?:\.\d{1,12})?[万亿]?(?:吨|立方米|头|只|件|台|辆|套|担)(?=[^，。；、\d的]{1,6}的[^，。；、\d的]{0,6}(?:煤矿|矿井|[矿井厂]|项目|工程|企业|基地|装置|生产线))/g,
    needs: '产',
    example: '年产240万吨煤的煤矿',
  },
  {
    name: 'capacity-named',
    pattern:
      /(?=\d)(?<=[，。；、：]|^|建设|实施|启动|推进|[园期])\d{1,8}[万亿]?(?:吨|千瓦|兆瓦|立方米)(?:\/年)?(?=[^，。；、\d的]{1,8}[一二三四]期工程|[^，。；、\d的]{2,14}(?:项目|生产线|机组)(?:正式|全面|顺利|相继|已|陆续)?(?:开工|建成|投产|竣工|启动|进展|落地|签约))/gu,
    needs: '吨瓦米',
    example: '二期60万吨清洁燃料项目开工',
  },
  {
    name: 'capacity-of-ship',
    pattern: /\d{1,4}万吨(?:级)?(?=(?:油船|油轮|货轮|巨轮|散货船|集装箱船|邮轮))/g,
    needs: '吨',
    example: '30万吨油船卸载原油',
  },
  {
    name: 'threshold-of-each',
    pattern: new RegExp(
      `(?<![\\d.])\\d{1,5}(?:\\.\\d{1,2})?万?(?:千瓦|兆瓦|马力|千伏安|吨|立方米|方)(?=\\p{Script=Han}{0,6}(?:变压器|机|机组|泵|锅炉|车|船|轮|艇|罐|池|窖|水塔|窑)(?:\\d{1,4}|[${CN}]{1,3})[台辆座个艘条套口只眼])`,
      'gu',
    ),
    needs: '瓦力安吨方',
    example: '安装100千瓦变压器12台',
  },
];
