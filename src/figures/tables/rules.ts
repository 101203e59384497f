/** The rules that bind a value, by the names that `--explain` prints; each with a sentence whose figure or comparison it makes. */
export const BINDING_RULES = {
  'name-before': { about: 'the noun phrase that ends before the value', example: '工业投资完成38亿元。' },
  'name-behind': { about: 'the noun phrase behind the value', example: '22个文化项目成功落地。' },
  'names-in-turn': {
    about: 'a list of names and a list of values, one by one',
    example: '货运量、客运量分别达到38万吨、46万人。',
  },
  'part-of-list': {
    about: 'a bare kind after a whole: its head noun is the one named before',
    example: '建成省级园区6个，市级12个。',
  },
  'head-elided': {
    about: 'a verb alone: what it was done to was named before',
    example: '洽谈项目214个，落地69个。',
  },
  'total-of': { about: '总数, 总量: of what was named before', example: '新增企业71家，总数达到348家。' },
  'subject-elided': {
    about: 'nothing but when and how: the subject is the last one named',
    example: '工业投资突破百亿元，达到112亿元。',
  },
  'verb-recalls': {
    about: 'a verb alone that recalls a metric or takes the clause before as its subject',
    example: '园区追加投资3亿元。企业负责人表示，计划追加1000万元。',
  },
  among: {
    about: 'so many of those just counted',
    example: '124所小学中，已有98所消灭了危房。',
  },
  restated: {
    about: 'the last figure in another currency',
    example: '人均生产总值50468元，按年均汇率折合7627美元。',
  },
  'other-of-pair': {
    about: 'the other of two kinds, of what was told of the first',
    example: '恩格尔系数城镇为30.4%、农村为33.8%。',
  },
  increment: { about: 'a change in the metric’s own unit', example: '粮食产量比上年增加3万吨。' },
  plan: { about: 'measured against a plan', example: '完成投资45亿元，占年度计划的112%。' },
  peer: { about: 'points above or below a peer', example: '工业投资增长9%，高于全市3个百分点。' },
  contribution: {
    about: 'what it adds to the growth of a whole',
    example: '服务业增长9%，拉动经济增长1.2个百分点。',
  },
  'prior-growth': {
    about: 'the growth of the year before',
    example: '进出口额增长9%，上年同期为下降3.1%。',
  },
  multiple: { about: 'a multiple or a doubling', example: '工业产值达到38亿元，是五年前的2.1倍。' },
  share: { about: '占 with a whole', example: '工业税收12亿元，占全部税收的46%。' },
  change: { about: 'a verb of change before a percentage or points', example: '工业投资38亿元，增长4%。' },
  'rate-before': {
    about: 'a percentage or ratio that is the level of what is named before it',
    example: '入驻率93.8%。',
  },
  'points-back': {
    about: '占比, 增速, 完成率: of the last figures',
    example: '工业税收12亿元，占比46%。',
  },
  'share-moved': {
    about: 'how far a share has come, before what it came to',
    example: '出口额38亿元，占进出口总值的比重提升1.6个百分点至59.6%。',
  },
  'share-behind': { about: 'a share with its whole behind it', example: '87%的村通了公交。' },
  rank: { about: 'a place in a ranking', example: '工业投资38亿元，居全市第二位。' },
  evaluation: { about: 'a place in a named evaluation', example: '在全国县域竞争力排名中列第42位。' },
  from: { about: 'where a level came from', example: '贫困发生率由11.3%下降到0.8%。' },
  'increase-to': {
    about: 'an increase taken over by the level after it',
    example: '粮食产量比上年增加2万吨，达到30万吨。',
  },
  part: { about: 'a part of the whole named before', example: '建成省级园区6个，其中市级12个。' },
  distinction: { about: 'first, only, record', example: '粮食产量30万吨，创历史新高。' },
} as const satisfies Record<string, { about: string; example: string }>;

export type BindingRule = keyof typeof BINDING_RULES;
