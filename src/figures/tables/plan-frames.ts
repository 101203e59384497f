import type { Frame } from './frame.ts';

const PLAN = '(?:计划|任务|目标|预算|指标|进度)';

/** Frames of what was done of a plan, and of how far it is from it. */
export const PLAN_FRAMES: readonly Frame[] = [
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
      /(?:赶)?超(?:出|过|额)?(?:完成)?(?:了)?(?:[^，。；、\d超完]{0,8}下达)?(?:年度|全年|年初|年|原定?|既定|预定|[省市县区州国]定|[省市县区州国]家?考核|包购|征购|派购|统购|收购|分配|合同)?的?(?:计划|任务|目标|预算|指标|时间进度|序时进度)(?:(?:规定|确定|要求|下达)的?)?(?:任务|目标|指标|要求)?数?(?:的)?$|超额完成(?:了)?$/,
    kind: 'change_pp',
    named: true,
    example: '工业投资38亿元，超年初预算4.2个百分点',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    pattern: /计划(?:也|均|都|已|全部)?(?:超额)?完成(?:了)?$/,
    kind: 'completion',
    example: '棉布产量28万米，计划完成104%',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    // What is planned may be named in it alone: 完成造林计划的112%.
    pattern: new RegExp(
      `(?:完成|实现)(?:了)?(?:年度|全年|年初|当年|年)?(?<what>[^，。；完占为]{0,10})${PLAN}(?:数|任务|总数|额)?的?$`,
    ),
    kind: 'completion',
    example: '工业投资38亿元，完成年度任务的116.6%',
  },
  {
    type: 'completion',
    rule: 'plan',
    takes: ['percent'],
    pattern: new RegExp(
      `(?:占|为|[是系](?=[^，。；]{2,16}的$)|达到?|^、)(?:了)?(?:原定?|原订|年度|全年|年初|年|调整|变动|当年|本年|冬春|[春夏秋冬]季|今冬明春|季度|[省市县区州]下达|[省市区县州局上]级?下达的?(?:全?年度?)|国家)?总?${PLAN}(?:数|任务|目标|投资|值)?的?$`,
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
];
