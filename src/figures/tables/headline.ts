/** Metrics that an editor leads with, by weight. */
export const HEADLINE_METRICS: readonly { pattern: RegExp; weight: number; example: string }[] = [
  {
    pattern: /^(?:全[市区县省国])?(?:地区|国内|区域)?生产总值(?:（GDP）)?$|^GDP$/,
    weight: 9,
    example: '地区生产总值',
  },
  {
    pattern:
      /一般公共预算收入$|财政(?:总)?收入$|固定资产投资|社会消费品零售总额|规模以上工业增加值|工业总?产值/,
    weight: 5,
    example: '固定资产投资',
  },
  {
    pattern:
      /进出口(?:总额|总值|额)|(?:利用|使用|到账)外资$|可支配收入|人均纯收入|净利润|农业总产值|技术合同成交额|合同投资额|(?:项目|计划)?总投资$|营业收入/,
    weight: 5,
    example: '实际使用外资',
  },
  {
    pattern:
      /完成投资$|^投资$|销售额|工业投资|研发投入|新增就业|城镇就业|粮食总?产量?|旅游(?:总)?收入|利税|税收/,
    weight: 3,
    example: '工业投资',
  },
  {
    pattern: /高新技术企业(?:总数)?$|科技型中小企业|专精特新|上市|研发机构|市场主体/,
    weight: 3,
    example: '高新技术企业',
  },
  { pattern: /占比|比重|城镇化率|居民消费价格|常住人口/, weight: 2, example: '城镇化率' },
];
