import type { Frame } from './frame.ts';
import { PLAN_FRAMES } from './plan-frames.ts';

const FIELD = '[^，。；、]{0,14}';

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
    type: 'multiple',
    rule: 'multiple',
    takes: ['percent', 'fraction'],
    pattern:
      /(?:[仅只]|还|约|已?基本|已|按(?:可比|同)口径(?:计算)?)?(?:为|是|有|相当于|等于|达到?|不到|不足|接近|恢复[到至])了?(?:(?:上年|去年|前年|(?:19|20)\d\d年|疫情之?前)(?:同期|全年)?(?:的?水平|总量|[总产]量)?|(?:(?:全[国省市区县州]|世界|国际|城镇|农村|发达国家|同行业)[^，。；、\d占比的]{0,6})?(?:平均水平|平均数|平均值|人均水平|平均))的$/,
    except: /计划|任务|目标|预算/,
    kind: 'rate',
    example: '旅客周转量38亿人公里，为去年同期的96.1%',
  },
  {
    type: 'share',
    rule: 'share',
    takes: ['percent', 'fraction'],
    pattern: /(?:接近|相当于|超过|不到|不足|仅为|仅有|只有)了?全[国省市区县州](?:总[量数额值])?的$/,
    kind: 'share',
    example: '机动车保有量48万辆，接近全省的10%',
  },
  {
    type: 'growth',
    rule: 'change',
    takes: ['percent'],
    pattern: /超过了?(?:历史(?:上)?)?最[高好多](?:的)?(?:年份|年)?(?:的)?[^，。；、\d]{0,6}的$/,
    kind: 'growth',
    example: '油料亩产138斤，超过历史最高年产量的12%',
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
  ...PLAN_FRAMES,
  {
    type: 'growth_change_pp',
    rule: 'peer',
    takes: ['point'],
    pattern:
      /(?:高于|低于|快于|慢于)(?:1[—–\-至]\d{1,2}月份?|一季度|上半年|前三季度|前\d个月|(?:上年|去年)(?:同期|全年)?(?:的?(?:平均)?增[速幅])?)$/,
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
      /(?:高于|低于|高出|快于|慢于|超过|领先于?|好于)全[国省市区县州][^，。；、\d]{0,4}(?:[、和与及][^，。；、和与及\d]{2,10}){1,3}$|(?:比|较)全[国省市区县州](?:[、和与及][^，。；、和与及\d]{2,10}){1,3}(?:(?<![提升])高出?|(?<!降)低|(?<!加)快|慢|领先)$/,
    falls: /^(?:低于|慢于)|低$|慢$/,
    except: /上年|去年|同期|年初|上月|上季|预算/,
    unlessBased: true,
    kind: 'change_pp',
    example: '零售额增长8.2%，高于全国、全省1.1、0.6个百分点',
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
      `(?:高于|低于|高出|高过|快于|慢于|超过|超(?=全[国省市区县州])|领先|领先于|好于)(?:${FIELD}|[^，。；\\d]{14,24}增[速幅])$|(?:比(?![重例])|较)${FIELD}(?:(?<![提升])高出?|(?<!降)低|(?<!加)快|慢|领先)$`,
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
      /(?<![比较同与])(?<![比较同与](?:上年|去年|(?:19|20)\d\d年))(?:上年同期|去年同期|(?<!^|[，、])同期)(?:为|是)?(?:增长|下降|上升|上涨|提高|回落|降低)?$/,
    falls: /(?:下降|回落|降低)$/,
    kind: 'rate',
    example: '进出口额增长9%，上年同期为下降3.1%',
  },
];

/** Words around the one that a frame measures against. */
export const FRAME_VERBS =
  /^(?:分别|的|超[过出额]|已?基本|按(?:可比|同)口径(?:计算)?|赶(?=超)|高于|低于|高出|高过|快于|慢于|超[过出额]?|领先于?|好于|优于|完成|实现|占|为|是(?!全)|相当于|等于|恢复[到至]|达到?|比|较|拉动|上拉|带动|影响|下拉|拖累|了)+|(?:高出?|低|快|慢|领先|约|近|的)+$/g;
