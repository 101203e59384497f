/** A rate and the names of what it must be a part of its whole: 开工率 of projects begun. */
export const RATES_OF_PARTS: readonly { rate: RegExp; part: RegExp; example: readonly [string, string] }[] = [
  { rate: /开工率$/, part: /开工|在建/, example: ['建设项目开工率', '开工在建重点项目'] },
  { rate: /竣工率$|完工率$/, part: /竣工|完工/, example: ['项目竣工率', '竣工重点项目'] },
  { rate: /投产率$/, part: /投产/, example: ['项目投产率', '投产项目'] },
  { rate: /落地率$|转化率$/, part: /落地/, example: ['项目落地率', '成功落地项目'] },
  { rate: /履约率$|签约率$/, part: /签约|履约/, example: ['签约率', '签约项目'] },
  { rate: /达标率$/, part: /达标/, example: ['断面达标率', '达标断面'] },
  { rate: /合格率$/, part: /合格/, example: ['抽检合格率', '合格产品'] },
  { rate: /办结率$/, part: /办结/, example: ['建议办结率', '办结建议'] },
  { rate: /通过率$/, part: /通过/, example: ['申报通过率', '通过企业'] },
];

/** Statistics of which a place has one value in a period: two that differ can't both be right. */
export const SINGULAR: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^(?:地区|国内|区域)?生产总值$|^GDP$/, example: '地区生产总值' },
  {
    pattern: /^(?:一般公共预算收入|一般公共预算支出|财政(?:总)?收入|地方财政收入|税收收入)$/,
    example: '一般公共预算收入',
  },
  { pattern: /^(?:固定资产投资|全社会固定资产投资|工业投资|房地产开发投资)$/, example: '固定资产投资' },
  { pattern: /^社会消费品零售总额$/, example: '社会消费品零售总额' },
  { pattern: /^(?:外贸)?(?:进出口|出口|进口)(?:总额|总值|额)$/, example: '进出口总额' },
  { pattern: /^(?:实际(?:利用|使用)外资|合同(?:利用)?外资)$/, example: '实际利用外资' },
  { pattern: /^(?:规模以上|规上)?工业(?:增加值|总产值|产值)$/, example: '规模以上工业增加值' },
  {
    pattern: /^(?:城镇|农村|城乡|全体)?居民人均可支配收入$|^农民人均纯收入$/,
    example: '城镇居民人均可支配收入',
  },
  { pattern: /^(?:常住|户籍|总)人口$/, example: '常住人口' },
  { pattern: /^(?:常住人口)?城镇化率$|^森林覆盖率$|^城镇登记失业率$/, example: '常住人口城镇化率' },
  { pattern: /^(?:粮食)(?:总)?产量$/, example: '粮食总产量' },
  { pattern: /^高新技术企业总数$|^市场主体(?:总数)?$/, example: '高新技术企业总数' },
];

/** Words before a value that set it apart from the year's result under the same name. */
export const ELSEWISE: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /环比|比上月|较上月/, example: '环比增长0.56%' },
  { pattern: /安排|力争|预期|计划|目标|预算(?!收入|支出)/, example: '一般公共预算收入安排15.4亿元' },
  { pattern: /同口径|剔除|扣除|口径/, example: '同口径一般公共预算收入16.2亿元' },
  { pattern: /年均|累计|五年|三年/, example: '五年累计完成固定资产投资820亿元' },
  { pattern: /本级|市直|区直|县直/, example: '市本级一般公共预算收入6.8亿元' },
];

/** Statistics whose earlier years are revised, so that a year's growth is no quotient of two published levels. */
export const REVISED: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /生产总值|GDP|增加值/, example: '地区生产总值' },
  { pattern: /固定资产投资|投资$/, example: '固定资产投资' },
  { pattern: /社会消费品零售|零售额/, example: '社会消费品零售总额' },
  { pattern: /规模以上|规上|限额以上|限上|规模/, example: '规模以上工业总产值' },
  { pattern: /一般公共预算|财政收入|税收/, example: '一般公共预算收入' },
  { pattern: /可支配收入|纯收入|人口/, example: '城镇居民人均可支配收入' },
  { pattern: /进出口|出口|进口|外资/, example: '进出口总额' },
];
