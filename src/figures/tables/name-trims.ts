/** What is taken off a name that was read, at its beginning or end, in order: each row once. */
export interface NameTrim {
  pattern: RegExp;
  /** What stands for it; nothing where it is left out. */
  to?: string;
  example: readonly [read: string, name: string];
}

/** Words around a name that are none of it. */
export const NAME_TRIMS: readonly NameTrim[] = [
  {
    pattern: /^(?:[\s，。；：、的]|了(?![结解]))+|(?:[\s，。；：、了共]|(?<!标)的)+$/g,
    example: ['，工业投资的', '工业投资'],
  },
  { pattern: /^[中里](?=新发展|新建|新增|新|已|共有|有)/, example: ['中新建校舍', '新建校舍'] },
  {
    pattern: /^(?:全部)?金融(?:机构|系统)(?=(?:人民币|本外币)?各项[存贷]款)/,
    example: ['金融机构各项存款', '各项存款'],
  },
  {
    pattern: /^[是为](?=\p{Script=Han}{1,8}(?:[省市县区镇乡州]|街道|园)$)/u,
    example: ['为青山镇', '青山镇'],
  },
  {
    pattern: /^“[^”]{2,10}”(?:等)?(?:方式|模式|机制|形式)(?=.{4})/,
    example: ['“以奖代补”方式建设村道', '建设村道'],
  },
  { pattern: /^\d{1,2}[、.．](?=\p{Script=Han}{2})/u, example: ['3、财政收入', '财政收入'] },
  {
    pattern: /^（(?:[一二三四五六七八九十]{1,3}|\d{1,2})）|（以下(?:简称|统称)[^（）]*）/,
    example: ['（二）财政收入', '财政收入'],
  },
  {
    pattern:
      /^(?:其中|全年|含|各类(?=.{3})|有关|基本(?=建成|完成|实现)|(?:超额|圆满|全面|胜利|如期)完成了?(?=.{3})|(?:建成|投产|达产|全部达产)后)(?=.{2})/,
    example: ['其中出口额', '出口额'],
  },
  {
    pattern: /(.{2})(?:折合|折算|折)(?:成|为)?(?:人民币|美元)?$/,
    to: '$1',
    example: ['进口额折合人民币', '进口额'],
  },
  {
    pattern: /(.{4})(?:历史上)?(?:首次|首度|一举|历史性|成功)(?:突破|超过|跨越|迈上)?$/,
    to: '$1',
    example: ['财政收入首次突破', '财政收入'],
  },
  {
    pattern: /^(?:比|较)(?:去年|上年)(?:同期)?(?=.{2})/,
    example: ['较去年同期产能', '产能'],
  },
  {
    pattern: /^[一二两三四五六七八九十\d]{1,2}天(?=接待|累计|共|客流|旅客)/,
    example: ['三天接待游客', '接待游客'],
  },
  {
    pattern: /(单产|亩产|产量|密度)(?:平均)?每[百千万]?(?:公顷|亩|平方公里|平方千米|公里)$/,
    to: '$1',
    example: ['公路密度每百平方公里', '公路密度'],
  },
  { pattern: /(.{3})首次$/, to: '$1', example: ['企业数首次', '企业数'] },
  { pattern: /(.{2}[^平])(?:均|都|双双|同比|分别|已)$/, to: '$1', example: ['出口额均', '出口额'] },
  {
    pattern: /(涨幅|降幅|增速|增幅)(?:最[高低大小]|居前)$/,
    to: '$1',
    example: ['出口额增速最高', '出口额增速'],
  },
  {
    pattern: /(.{2})(?:逆势|大幅|稳步|持续|连续|较快|快速|也|仍|(?<![返偿归退])还|再|拟|继续)$/,
    to: '$1',
    example: ['出口额仍', '出口额'],
  },
  { pattern: /(.{2})(?:(?<!行)为|共?(?:(?<!送)达|突?破))$/, to: '$1', example: ['出口额共达', '出口额'] },
  { pattern: /^(\p{Script=Han}+)（[^（）]*$/u, to: '$1', example: ['出口额（不含油', '出口额'] },
];

/** What goes once a name says nothing twice. */
export const LAST_TRIMS: readonly NameTrim[] = [
  { pattern: /(.{2})完成(?=增[幅速]$)/, to: '$1', example: ['投资完成增幅', '投资增幅'] },
  {
    pattern:
      /(.{2})（(?:[A-Za-z]{2,6}|[即指][^（）]*|以[^（）]*为\d{1,4}(?:，[^（）]*)?|[^（）]*[=＝]\d{1,4}|按?[^（）]{0,8}(?:不变价|可比价|现价|当年价)格?(?:计算)?|[^（）]*下同|[^（）]*，不(?:含|包括)[^（）]*|[^（）]*[、等][^（）]*)）$/,
    to: '$1',
    example: ['地区生产总值（GDP）', '地区生产总值'],
  },
  { pattern: /\s+/g, example: ['出口 额', '出口额'] },
];
