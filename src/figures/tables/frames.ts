import type { Found } from '../quantities/found.ts';
import type { ComparisonType, FigureKind } from '../types.ts';
import type { BindingRule } from './rules.ts';

/** What the words just before a percentage, points or a multiple make of it. */
export interface Frame {
  type: ComparisonType;
  rule: BindingRule;
  /** The classes of value that it is read with. */
  takes: readonly Found['class'][];
  /** Matched against the end of the words before the value. */
  pattern: RegExp;
  /** Matched against the words behind the value too. */
  behind?: RegExp;
  /** Words in the match that make the value negative. */
  falls?: RegExp;
  /** It is not read where these stand in its words: 比上年高 is no peer. */
  except?: RegExp;
  /** It is not read where a base of time is named: 比“九五”末提高. */
  unlessBased?: true;
  /** The kind of a figure of its own, and whether the frame's words belong to that figure's name. */
  kind: FigureKind;
  named?: true;
  example: string;
}

const FIELD = '[^，。；、]{0,14}';
const PLAN = '(?:计划|任务|目标|预算|指标|进度)';

/** Read from the first to the last. */
export const FRAMES: readonly Frame[] = [
  {
    type: 'share',
    rule: 'share',
    takes: ['percent'],
    pattern: /(?:^|，)在[^，。；、\d]{2,20}中的?(?:占比|比重|比例|份额)(?:约?为|达到?|是|约)?$/,
    kind: 'share',
    example: '服务收入38亿元，在全行业收入中占比为63.9%',
  },
  {
    type: 'share',
    rule: 'share',
    takes: ['percent', 'fraction'],
    pattern: /(?:接近|相当于|超过)了?全[国省市区县州](?:总[量数额值])?的$/,
    kind: 'share',
    example: '机动车保有量48万辆，接近全省的10%',
  },
  {
    type: 'share',
    rule: 'share',
    takes: ['percent', 'fraction'],
    pattern:
      /(?:达到?|为|是|超过|接近)了?[^，。；、\d]{2,20}(?:收入|产值|[总余]额|总[量值]|支出|投资|税收|产量|利润|用量|人口|人数|总数|面积|增加值|生产总值|GDP)的$/,
    except: /计划|任务|目标|预算|上年|去年|同期|年的/,
    kind: 'share',
    example: '销售收入8亿元，达到规模企业销售收入的9%',
  },
  {
    type: 'over_plan',
    rule: 'plan',
    takes: ['percent'],
    pattern: /超额$/,
    behind: /^(?:提前)?完成(?:了)?(?:全年|年度|年|国家|省)?(?:计划|任务|目标|预算)/,
    kind: 'change_pp',
    example: '工业总产值38亿元，超额5.2%完成年度计划',
  },
  {
    type: 'over_plan',
    rule: 'plan',
    takes: ['percent', 'point'],
    pattern:
      /(?:赶)?超(?:出|过|额)?(?:完成)?(?:了)?(?:[^，。；、\d超完]{0,8}下达)?(?:年度|全年|年初|[省市县区州国]家?考核|包购|征购|派购|统购|收购|分配|合同)?的?(?:计划|任务|目标|预算|指标|时间进度|序时进度)(?:任务|目标)?(?:的)?$|超额完成(?:了)?$/,
    kind: 'change_pp',
    named: true,
    example: '工业投资38亿元，超年初预算4.2个百分点',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    // What is planned may be named in it alone: 完成造林计划的112%.
    pattern: new RegExp(
      `(?:完成|实现)(?:了)?(?:年度|全年|年初|当年|年)?(?<what>[^，。；完]{0,10})${PLAN}(?:数|任务|总数|额)?的?$`,
    ),
    kind: 'completion',
    example: '工业投资38亿元，完成年度任务的116.6%',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    pattern: new RegExp(
      `(?:占|为|达到?|^、)(?:了)?(?:原定?|原订|年度|全年|年初|年|调整|变动|当年|本年|冬春|[春夏秋冬]季|今冬明春|季度|[省市县区州]下达|[省市区县州局上]级?下达的?(?:全?年度?)|国家)?总?${PLAN}(?:数|任务|目标|投资|值)?的?$`,
    ),
    kind: 'completion',
    named: true,
    example: '工业投资38亿元，为年初预算的104.2%',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    pattern: new RegExp(`完成(?:全年|年度|年)?${PLAN}(?:的)?(?:率|比例)(?:为|达到?)?$`),
    kind: 'completion',
    example: '税收38亿元，完成任务率139%',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    pattern: /完成(?:了)?(?:总?投资|总?工程|工程|总任务|总)(?:总)?(?:量|额)的?$/,
    kind: 'completion',
    example: '绕城公路完成总工程量的60%',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    pattern: /完成(?:了)?(?:全年|年度)(?!的)[^，。；完\d]{0,6}(?:业务|工作|产|销|投资|生产|订单)量?的$/,
    kind: 'completion',
    example: '工业投资38亿元，上半年完成全年投资的62%',
  },
  {
    type: 'over_plan',
    rule: 'plan',
    takes: ['percent', 'point'],
    pattern:
      /(?:高于|低于|快于|慢于|高出|好于|领先于?|超前于?|低|比|较)(?:[^，。；、]{0,6})(?:计划|任务|目标|预期|预算|指标|时间进度|序时进度)(?:任务|目标|要求|值)?的?(?:高出?|快|低|慢|超出?)?$|(?:比|较)[^，。；、]{0,24}(?:计划|任务|目标|指标)(?:任务|值)?(?:高出?|快|低|慢|超出?|超过)$/,
    falls: /低于|慢于|低$|慢$/,
    except: /上年|去年/,
    kind: 'change_pp',
    named: true,
    example: '居民消费价格上涨2%，低于年度目标0.6个百分点',
  },
  {
    type: 'over_plan',
    rule: 'plan',
    takes: ['percent', 'point'],
    pattern:
      /(?:落后|滞后|慢|塌|欠|差)于?(?:时间进度|序时进度|计划进度)$|(?:塌|欠|距|短)(?:年度|全年)?(?:目标|任务|计划|进度)(?:任务|进度)?(?:还)?[差欠]?$/,
    falls: /./,
    kind: 'change_pp',
    example: '工业投资38亿元，落后时间进度2.2个百分点',
  },
  {
    type: 'growth_change_pp',
    rule: 'peer',
    takes: ['point'],
    pattern:
      /(?:高于|低于|快于|慢于)(?:1[—–\-至]\d{1,2}月份?|一季度|上半年|前三季度|前\d个月|(?:上年|去年)(?:同期|全年)?)$/,
    falls: /低于|慢于/,
    kind: 'change_pp',
    example: '工业投资增长13%，高于1—2月2.1个百分点',
  },
  {
    type: 'growth_change_pp',
    rule: 'peer',
    takes: ['point'],
    pattern:
      /(?:与|同)(?:上年|去年)(?:同期)?(?:增[幅速])?相比[，]?(?:[高低快慢]出?)$|(?:增[幅速]|增长率|增长速度)(?:同?比|较)(?:上年|去年|前年|上月|上季度|上半年|一季度|前三季度|同期)(?:同期|全年|末)?(?:[高低快慢]出?)$/,
    falls: /低出?$|慢出?$/,
    kind: 'change_pp',
    example: '贷款余额增长17%，增幅比去年同期低3.2个百分点',
  },
  {
    type: 'change_pp',
    rule: 'peer',
    takes: ['point'],
    pattern:
      /(?:比|较)(?:上年|去年|上届|年初|上月|上季度?)(?:同期|末|预算数?)?(?:[高低]出?)$|(?:[高低]于|[高低]出)(?:上年|去年|上届|年初|上月|上季度?)(?:同期|末)?$/,
    falls: /低(?:出|[于出].*)?$/,
    kind: 'change_pp',
    example: '不良率1.3%，比上年低0.2个百分点',
  },
  {
    type: 'growth_vs_peer_pp',
    rule: 'peer',
    takes: ['point'],
    pattern:
      /(?:比|较)[^，。；]{2,24}分别(?:高出?|低|快|慢)$|分别(?:高于|低于|高出|快于|慢于|领先于?)[^，。；]{2,24}$|分别(?:比|较)[^，。；]{2,24}(?:(?<![提升])高出?|(?<!降)低|(?<!加)快|慢|领先)$/,
    falls: /低于|慢于|低$|慢$/,
    except: /上年|去年|同期|年初|上月|上季|预算/,
    unlessBased: true,
    kind: 'change_pp',
    example: '工业投资增长15.1%，分别比全国、全省高出9.2个百分点',
  },
  {
    type: 'growth_vs_peer_pp',
    rule: 'peer',
    takes: ['point'],
    pattern: new RegExp(
      `(?:高于|低于|高出|高过|快于|慢于|超过|领先|领先于|好于)(?:${FIELD}|[^，。；\\d]{14,24}增[速幅])$|(?:比(?![重例])|较)${FIELD}(?:(?<![提升])高出?|(?<!降)低|(?<!加)快|慢|领先)$`,
    ),
    falls: /低于|慢于|低$|慢$/,
    except: /上年|去年|同期(?![^，。；]{2})|年初|上月|上季|预算|月份?|领先(?:幅度|优势)/,
    unlessBased: true,
    kind: 'change_pp',
    example: '工业投资增长15.1%，高于全市13.9个百分点',
  },
  {
    type: 'contribution_pp',
    rule: 'contribution',
    takes: ['point'],
    pattern: new RegExp(
      `(?<!的)(?:向[上下])?(?:拉动|上拉|带动|影响|下拉|拖累)${FIELD}(?:增长|增速|上涨|下降)?(?:约|了|近)?$`,
    ),
    falls: /下拉|向下|拖累|下降(?:约|了|近)?$/,
    kind: 'change_pp',
    named: true,
    example: '服务业增长9%，拉动经济增长1.2个百分点',
  },
  {
    type: 'prior_growth',
    rule: 'prior-growth',
    takes: ['percent'],
    pattern:
      /(?<![比较同与])(?<![比较同与](?:上年|去年|(?:19|20)\d\d年))(?:上年同期|去年同期|(?<!^|[，、])同期)(?:为|是)?(?:增长|下降)?$/,
    falls: /下降$/,
    kind: 'rate',
    example: '进出口额增长9%，上年同期为下降3.1%',
  },
];

/** Words around the one that a frame measures against. */
export const FRAME_VERBS =
  /^(?:分别|[赶超]|高于|低于|高出|高过|快于|慢于|超[过出额]?|领先于?|好于|优于|完成|实现|占|为|达到?|比|较|拉动|上拉|带动|影响|下拉|拖累|了)+|(?:高出?|低|快|慢|领先|约|近|的)+$/g;
