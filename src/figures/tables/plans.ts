/** A sign that what follows is meant, not done. */
export interface PlanCue {
  pattern: RegExp;
  /** It names a year, and is a plan where that year is later than the one reported on. */
  later?: true;
  /** It tells what something will yield once it runs, or what was planned for the year reported on: no later year. */
  capable?: true;
  /** In the middle of a sentence it is of its own part up to ； alone: 税收有望超亿元；完成投资8亿元. */
  local?: true;
  /** A word that it has: where this isn't said, the pattern need not be tried. */
  needs?: string;
  /** Matched against the words behind the value too. */
  behind?: RegExp;
  /** A value that is told of stands in 【】, where what is behind it matters. */
  example: string;
}

export const PLAN_CUES: readonly PlanCue[] = [
  {
    pattern: /(?<=[值入额量数率资])计划达到/,
    local: true,
    needs: '计划',
    example: '城镇居民人均可支配收入计划达到10374元',
  },
  {
    pattern:
      /(?<![完达超][^，。；]{0,16})(?<=[值入额量积润]|[总单亩]产|支出|[出存]栏)计划(?:安排|定?为|是)?[约近]?$/,
    local: true,
    needs: '计划',
    example: '粮食播种面积计划为【45万亩】',
  },
  {
    pattern:
      /力争|争取(?!到|资金|上级|中央|国家|省|市|新增|增发|发行|超长期|特别国债|国债|补助|试点|指标|荣誉|债券|专项|各类|各级|政策|项目|[^，。；]{0,28}(?:资金|贷款|债券|支持|授信))/,
    example: '力争突破百亿',
  },
  { pattern: /有望|(?<![模虚比草])拟(?!定|合|人|态|建立法)/, local: true, example: '产值有望突破百亿' },
  {
    pattern:
      /(?<!(?:实现|完成|达到|兑现)了?[^，。；]{0,16})(?:目标|预期目标|任务|安排|打算|指标)(?:是|为|[:：])/,
    example: '主要预期目标是:地区生产总值增长6%左右',
  },
  {
    pattern:
      /(?<!\d[个项]，|年内(?=计划(?:完成)?投资)|年度|年|五年|发展|行动|投资|总体|规划|三年)计划(?=[投追新建引实完培在用到开总年再]?(?:投资|建|造|植|加|增|设|进|施|成|育|年|于|工)|今年|明年|全年(?!目标|任务)|到\d{4})(?!总投资|投资总?额)/,
    local: true,
    needs: '计划',
    example: '计划追加1000万美元',
  },
  {
    pattern:
      /(?<!预计到(?:\d{1,2}月|年)[底末][^。；\d]{0,16}|决定)将(?!近|士|军|来|[^，。；]{1,18}(?:提高到|提高至|降至|降低|纳入|作为|下调|上调|列为|增加到|延伸[到至]|推广[到至]|分[为成]|列入|划[分归]|确定为|送[到往]|落实到|下沉到|转[化变]为|融入|由\d|从\d))/,
    local: true,
    needs: '将',
    example: '园区将投资近100亿元',
  },
  {
    pattern:
      /(?:^|[，。；：])(?![^，。；：]{0,6}(?:按照?|遵照|向))(?:[^，。；：]{0,8})(?<![主首重紧需必不只简摘扼机纪提般纲])要(?!求|素|闻|点|件|害|道|约|务|义|塞|旨|职|案)/,
    local: true,
    needs: '要',
    example: '今年要新建学校4所',
  },
  {
    pattern: /(?<!两个|“)确保(?!了|实现了)|不低于/,
    example: '确保达到80%',
  },
  {
    pattern: /(?:向着?|朝着?|对标|瞄准)$/,
    behind: /^[^，。；\d]{0,12}?(?:迈进|冲刺|奋进|目标|进军|挺进|努力|进发)/,
    example: '向【100亿元】迈进',
  },
  {
    pattern: /(?:^|[，。；：\p{Script=Han}])$/u,
    behind:
      /^[^，。；\d]{0,12}(?<![许认已])(?:可|将)(?:于)?(?:年内|年底|全部|陆续|建成|竣工|完工|投产|投用|投入|交付|开工)/,
    example: '【17个】项目可竣工投入使用',
  },
  {
    pattern:
      /(?:^|[，。；：、])(?:年度|全年|当年|今年|本年度?|年内|20\d\d年)计划(?:总?投资额?|完成投资)(?:约|为|达)?$/,
    capable: true,
    example: '年度计划投资【44亿元】',
  },
  {
    pattern: /(?:^|[，。；：年月])计划(?=(?:营业|销售|营收|生产(?!总值|的)|总?产[值量]|进出口|粗钢|钢产))/,
    example: '计划营业收入310亿元',
  },
  {
    pattern: /(?<!(?:完成|落实|兑现)了?[^，。；\d]{0,16})(?:任务|考核指标|任务数|指标数)(?:为|是)?$/,
    capable: true,
    example: '改厕任务【380座】',
  },
  {
    pattern: /(?:计划|规划|纲要)(?:规定|确定|要求|提出)[，：]?/,
    example: '计划规定，五年合计财政收入为五千亿元',
  },
  {
    pattern:
      /(?:计划|预计)(?:于|在)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}日|[上中下]旬|份|底|前)?[^，。；\d]{0,6}(?:投产|投用|投运|建成|竣工|达产|交付)[^，。；]{0,6}，/,
    capable: true,
    example: '计划9月1日投产，年产量达到60万吨',
  },
  { pattern: /要求(?:实现|达到|完成|确保)/, example: '要求完成造林30万亩' },
  {
    pattern: /(?:^|[，。；：])(?:明年|来年|下一步|下阶段)(?![的底末])/,
    local: true,
    example: '明年新建学校4所',
  },
  {
    pattern:
      /保证(?=(?:每?年|今后|完成|实现|达到|增[产收长]))|努力做到|(?:今后|未来)[一二三四五六七八九十\d]{1,2}年/,
    local: true,
    example: '保证每年增产原煤60万吨',
  },
  {
    pattern:
      /(?:^|[，。；：])(?:[^，。；：\d完占比]{0,12}(?:收入|支出))(?:预算|安排|预算安排)(?:为|是)?约?(?:\d[^。；]{1,60}其中[^，。；\d]{1,14})?$/,
    local: true,
    example: '公共预算收入安排【38亿元】',
  },
  {
    pattern:
      /(?:超额|圆满|全面|顺利|如期|胜利)(?:完成|实现)了?(?:[^，。；\d]{2,20}|[^，。；]{2,30}、[^，。；\d]{2,14})$/,
    behind: /^(?:以上|左右)?(?:、[^，。；]{2,16})?的[^，。；\d]{0,6}(?:目标|任务)/,
    capable: true,
    example: '超额完成能耗下降【3%】的目标',
  },
  { pattern: /到(?:“?十[二三四五六]五”?|本世纪)末/, example: '到“十四五”末达到500亿元' },
  {
    pattern: /(?<![截月日])(?:到|至)(20\d\d)年(?:底|末)?(?!，?(?:分别|依次)(?:完成|实现|达到?|为))/,
    later: true,
    example: '到2030年，产值翻一番',
  },
  {
    pattern: /预期(?:可|将|收益|产)|预计(?:将|到(?!(?:\d{1,2}月|十[一二]?月|年)[底末])|年(?!均|末))/,
    example: '预计年产值50亿元',
  },
  { pattern: /预计年均[^，。；]*$/, example: '预计年均增长【24.5%】' },
  {
    pattern:
      /建成后|投产后|达产后|全部达产|项目达产|投产达产|(?<!全年)(?<!计划|任务|目标|(?<!新增|年|新增销售|年销售|年营业)(?:总值|收入|支出|总额|产量|增加值|产值|投资|零售额))预计可|(?<![不许认]|全年预计|预计全年|全年|全[省市县区镇乡])可(?:年产|实现|新增|形成|带动|安置|提供|节约|增加|安排)/,
    capable: true,
    example: '投产后年产值50亿元',
  },
  {
    pattern:
      /(?<![全上去今当本年])年(?:总?产[值量能]|销售额|销售收入|营业?收入?|税收|利税)(?:预计)?(?:可|将)/,
    capable: true,
    example: '一期8月投产，年产值可达10亿元',
  },
];

/** Signs that a sentence tells what is done, also inside a plan. */
export const DONE_CUES: readonly PlanCue[] = [
  {
    pattern:
      /(?:^|[^都])已(?:经|有|完成|建成|达|累计|上市)?|截[至止]|(?<![比较])(?:去年|上年)|过去|目前|据[^，。；]{0,10}统计|今年以?来|一年来|五年来|近年来/,
    example: '目前已建成12座',
  },
  {
    pattern: /$/,
    behind:
      /^[^，。；\d]{0,10}已(?:经)?(?:全部|基本|陆续|相继|顺利)?(?:完成|建成|开工|竣工|投产|投用|动工|落地|签约|交付|投入)/,
    example: '【48个】学校项目已完成投资2亿元',
  },
];

/** Headings under which figures are plans. */
export const PLAN_HEADINGS =
  /目标|任务(?!完成)|安排|预算草案|打算|展望|总体要求|总体思路|(?:今年|明年|下一步|下阶段|来年|今后)的?(?:主要|重点)?工作|工作(?:安排|部署|重点|建议|思路)|政策取向/;
/** Headings under which they are not, whatever else these say. */
export const REVIEW_HEADINGS = /回顾|完成情况|成就|成效|成绩|执行情况|过去|总结/;
