/**
 * What each part of a whole is told of, where a breakdown names the parts alone: 固定资产投资增长9.7%。分产业看，第一产业
 * 增长12% is told of 第一产业投资. The first row that fits; `$1` is what it kept of the whole's name.
 */
export const WHOLE_HEADS: readonly {
  whole: RegExp;
  /** The parts that it holds for; all where it doesn't say. */
  part?: RegExp;
  head: string;
  example: readonly [whole: string, part: string, read: string];
}[] = [
  {
    whole: /^(?:全社会)?社会消费品零售(?:总)?额$/,
    head: '零售额',
    example: ['社会消费品零售总额', '城镇', '城镇零售额'],
  },
  {
    whole: /(?:生产总值|GDP)$/,
    head: '增加值',
    example: ['地区生产总值', '第三产业', '第三产业增加值'],
  },
  {
    whole: /(?:固定资产|项目|工业|民间|产业|房地产开发|建设)投资(?:总?额)?$/,
    head: '投资',
    example: ['固定资产投资', '第一产业', '第一产业投资'],
  },
  {
    whole: /(?:产业|业|经济)(?:现价)?(总产值|产值|增加值|利税总额|利税|利润总额|利润|销售产值)$/,
    head: '$1',
    example: ['规模以上工业增加值', '国有控股企业', '国有控股企业增加值'],
  },
  {
    whole: /((?:居民消费|商品零售)价格)(?:总?指数|总水平)?$/,
    part: /^(?:城[市镇]|农村|乡村)$/,
    head: '$1',
    example: ['居民消费价格', '城市', '城市居民消费价格'],
  },
  {
    whole: /(?:消费|出厂|购进|零售|销售|生产者|生产)价格(?:总?指数|总水平)?$/,
    head: '价格',
    example: ['居民消费价格', '衣着', '衣着价格'],
  },
  {
    whole: /(?:商品房|新建商品房|商品住宅)(销售面积|销售额|待售面积)$/,
    head: '$1',
    example: ['商品房销售面积', '办公楼', '办公楼销售面积'],
  },
  {
    whole: /(?:外贸|货物|对外贸易|服务|^)(进出口|出口|进口)(?:总?[额值])?$/,
    head: '$1',
    example: ['货物进出口总额', '民营企业', '民营企业进出口'],
  },
  {
    whole:
      /^(?:.*(?:企业|单位|工业|行业|产业|业|居民|人员|职工|机构|社会|[全各][省市县区国州]|医院|患者|病人)(?:的)?)?((?:人均|户均|次均|平均|年?均)?(?:可支配收入|纯收入|(?:营业|业务|主营业务)收入|(?:营业)?利润(?:总额)?|利税(?:总额)?|增加值|总?产值|用电量|货运量|客运量|工资(?:总额)?|(?:医药|门诊|住院|诊疗)?费用|住院日|住院天数|税收(?:收入)?|从业人员|就业人员|资产(?:总额|总计)?|投资))$/,
    head: '$1',
    example: ['城镇单位就业人员平均工资', '金融业', '金融业平均工资'],
  },
  {
    whole:
      /((?:(?:在岗|离岗)?职工(?:人数|总数|工资总额|平均工资)|法人单位|产业活动单位|个体经营户|从业人员|就业人员|市场主体|(?:一般)?公共预算收入|(?:一般)?公共预算支出|财政收入|财政支出|吞吐量|周转量|播种面积|贷款余额|外资(?:金额)?|旅游收入|合同金额|参保人数|常住人口|户籍人口))$/,
    head: '$1',
    example: ['年末法人单位', '第一产业', '第一产业法人单位'],
  },
];

/** What a whole is divided into wherever 其中 stands before it; 稻谷 of 粮食产量 keeps its short name. */
export const PARTS_OF_WHOLES: readonly { kind: RegExp; example: string }[] = [
  { kind: /产业$/, example: '第一产业' },
  { kind: /(?<![企就毕营作失创专])业$/, example: '制造业' },
  { kind: /(?:企业|单位|公司)$/, example: '国有控股企业' },
  { kind: /经济$/, example: '民营经济' },
  { kind: /^(?:城镇|乡村|农村|城市|县城|城区)(?:居民)?$/, example: '城镇' },
  { kind: /(?:东部|中部|西部|东北)(?:地区)?$/, example: '东部地区' },
  { kind: /(?:医院|卫生院|服务中心|医疗机构)$/, example: '公立医院' },
  { kind: /^(?:非?食品(?:烟酒)?|衣着|居住|消费品|服务|生产资料|生活资料)$/, example: '食品烟酒' },
  { kind: /^(?:商品)?住宅$|^办公楼$|^商业营业用房$|^商铺$/, example: '住宅' },
];

/** Words that open a breakdown by something, whose parts are told of the whole whatever they are. */
export const DIVIDED_BY: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /(?<![部充百])分[^，。；：、\d]{1,10}看[，：]/, example: '分产业看，第一产业' },
  {
    pattern: /按[^，。；：、\d]{2,12}(?:划分|分类|分组|统计|分|来看|看)[，：]/,
    example: '按经营地统计，城镇',
  },
  {
    pattern:
      /从[^，。；：、\d]{0,6}(?:产业|行业|门类|领域|类型|结构|构成|区域|城乡|规模|品种|类别|性质|来源|用途)[^，。；：、\d]{0,2}看[，：]/,
    example: '从产业结构看，第一产业',
  },
  {
    pattern: /(?:三次产业|三大产业|三大门类|三大领域|主要行业|八大类商品)中[，：]/,
    example: '三大门类中，采矿业',
  },
];
