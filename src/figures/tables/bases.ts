/** Words beside a growth that make it no quotient of the two levels as printed. */
export const OTHER_BASIS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /可比|不变价|扣除|剔除|实际增长/, example: '按可比价格计算增长6.1%' },
  { pattern: /同口径|口径|还原/, example: '同口径增长5%' },
  { pattern: /年均|累计|平均/, example: '年均增长8%' },
  {
    pattern:
      /(?<![\d〇零一二三四五六七八九])(?:[两二三四五六七八九十]|\d{1,2})年(?:来|内|间|时间)?(?:实现)?翻/,
    example: '三年翻了一番',
  },
  { pattern: /以美元|以人民币|汇率/, example: '以人民币计增长12%' },
];

/** Words before a value that make it what was added, whatever its metric is called. */
export const GROSS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /新增|净增|增加了?(?=[^，。；]*$)/, example: '新增城镇就业2.82万人' },
  {
    pattern: /新(?:认定|培育|引进|获批|获评|建|签|设|登记|注册|开工|入库|投用)/,
    example: '新认定高新技术企业55家',
  },
];

/** What makes a level one of what was added. */
export const ADDED = /新增|净增/;

/** Names that say themselves whether they count what was added or what there is: 新增企业, 企业总数, 新获批实验室, 追加投资. */
export const COUNTED_WHOLE = /^(?:新|净增|追加|增加)|总|累计|存量|保有/;
