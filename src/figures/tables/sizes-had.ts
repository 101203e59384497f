import { CN } from './not-figure.ts';
import type { NotFigure } from './not-figure.ts';
import { BETWEEN, FROM, SIZE, SO_MANY, UP_TO } from './sizes.ts';

/** Those whose number stands behind their noun: 大户36户. */
const NOUN_BEFORE = `\\p{Script=Han}{1,8}?(?:已|共|只|就)?(?:有|达到?|为|共)?${SO_MANY}`;

/** Bounds passed by those whose number stands behind: 亩产达到400斤以上的有12个乡 tells of 12 townships. */
export const SIZES_HAD: readonly NotFigure[] = [
  {
    name: 'threshold-of-things',
    pattern:
      /\d{1,8}(?:\.\d{1,4})?[十百千]?[万亿]?(?:人次|人|吨|标箱|公里|千瓦|张)(?:及)?以[上下]的(?=[^，。；、\d]{1,8}?(?:达到?|共有|有|共|为)?\d{1,6}[个家座所户处条])/g,
    needs: '以',
    example: '年旅客吞吐量1000万人次以上的机场达到37个',
  },
  {
    name: 'threshold-rate',
    pattern:
      /(?<=[率比度幅重速])(?:超过?|高于|低于|大于|达到?|在)\d{1,3}(?:\.\d{1,2})?%(?:以上|以下)?的(?=[^，。；、\d]{1,6}(?:有|为|达|共|包括))/g,
    needs: '%',
    example: '立项率超过20%的单位有经济学院等7家',
  },
  {
    name: 'threshold-of-some',
    pattern:
      /(?:总?投资|产值|营收|收入|销售额|税收|面积|资产)(?:规模)?(?:超过?|过|破|达到?|突破)(?:\d{1,8}(?:\.\d{1,4})?)?[十百千]?[万亿]{0,2}(?:美)?(?:元|亩|平方米|人)(?:以上)?的(?=有\d{1,5}[个家户项])|(?:总?投资|产值|营收|收入|销售额|税收|面积|资金|资本)(?:额)?在\d{1,8}(?:\.\d{1,4})?[十百千]?[万亿]?(?:美)?(?:元|亩|平方米|人)?(?:及)?以[上下]的(?=有?\d{1,5}[个家户项])/g,
    needs: '的',
    example: '36个项目中，投资过10亿元的有21个',
  },
  {
    name: 'threshold-alone',
    pattern: new RegExp(
      `(?:\\d{1,12}(?:\\.\\d{1,12})?)?[十百千]?[万亿]{1,2}(?:(?:美)?元)?以上(?=的?(?:有)?(?:\\d{1,6}|[${CN}]{1,4})[个家户项])`,
      'g',
    ),
    needs: '以',
    example: '其中50亿元以上3个',
  },
  {
    name: 'threshold-counted-behind',
    pattern: /(?<=其中)\d{1,6}[万亿](?:美)?元(?=项目\d)/g,
    needs: '元',
    example: '共引进项目20个，其中1亿美元项目2个',
  },
  {
    name: 'threshold-had',
    pattern: new RegExp(
      `(?:${BETWEEN}|${FROM}${SIZE}(?:${UP_TO})?|${SIZE}${UP_TO})的(?=(?:就|已经?|共|只|仅)?有(?:${SO_MANY}|(?:\\d{1,6}|[${CN}千万]{1,8})[亩社队人]))`,
      'g',
    ),
    needs: '有',
    example: '亩产达到400斤以上的有12个乡',
  },
  {
    name: 'threshold-between-of-nouns',
    pattern: new RegExp(`${BETWEEN}的?(?=${NOUN_BEFORE})`, 'gu'),
    example: '养羊300至500只的大户36户',
  },
  {
    name: 'threshold-of-nouns',
    pattern: new RegExp(`${FROM}?${SIZE}${UP_TO}的(?=${NOUN_BEFORE})`, 'gu'),
    example: '养羊500只以上的大户36户',
  },
  {
    name: 'threshold-passed-by-nouns',
    pattern: new RegExp(
      `(?=${FROM})(?<=[量额率数入值积重速幅度价比产资税]|^|[，。；])${FROM}${SIZE}的(?=\\p{Script=Han}{1,8}?(?:已|共|只|就)?(?:有|达到?)${SO_MANY})`,
      'gu',
    ),
    example: '年销售额超5000万元的农贸市场有12个',
  },
  {
    name: 'threshold-of-places',
    pattern: new RegExp(
      `${SIZE}${UP_TO}(?=(?![建新完实参举开增达占])\\p{Script=Han}{0,6}(?:[村镇县户场站厂园院校馆店库]|小区|机构|河流|湖泊|河道|灌区|泵站|水闸)${SO_MANY})`,
      'gu',
    ),
    needs: '以',
    example: '5万只以上养殖小区4个',
  },
  {
    name: 'threshold-passed-by-so-many',
    pattern: new RegExp(`(?:超过?|过|突破)${SIZE}(?:${UP_TO})?的(?=${SO_MANY}(?:[，。；、（）]|$))`, 'g'),
    example: '其中投资超亿元的2个。',
  },
  {
    name: 'threshold-of-so-many',
    pattern: new RegExp(`在?${SIZE}${UP_TO}的?(?=${SO_MANY}(?:[，。；、（）]|$))`, 'g'),
    example: '其中投资在1亿元以上的2个。',
  },
  {
    name: 'threshold-of-so-many-nouns',
    pattern: new RegExp(`在${SIZE}${UP_TO}的(?=${SO_MANY}\\p{Script=Han})`, 'gu'),
    example: '投资在1亿元以上的2个项目',
  },
  {
    name: 'threshold-of-those',
    pattern: new RegExp(`${SIZE}以[上下]的(?=主要|大都|大多|多为|多数|许多)`, 'g'),
    needs: '以',
    example: '40斤以下的主要是新田',
  },
  {
    name: 'threshold-of-share',
    pattern: new RegExp(`${SIZE}${UP_TO}的(?=\\p{Script=Han}{0,8}占\\p{Script=Han}{0,8}\\d)`, 'gu'),
    needs: '占',
    example: '耕地50亩以上的农户占12%',
  },
];
