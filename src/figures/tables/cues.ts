/** Words before a verb of change that only say since when or how: 比上年, 按可比价格计算. */
export const BASE_PHRASES: readonly { pattern: RegExp; yoy: boolean; example: string }[] = [
  {
    pattern:
      /(?:相?[比较]|同|与)(?:[^，。；比较同与的\d]{2,4}的(?=上年|去年))?(?:上年度?|去年|前年|上一年度?|上年同期|去年同期|同期|(?:[^，。；比较同与\d]{1,6}的)?(?:19|20)\d\d年(?:1[—–-]\d{1,2}月份?|同期)?|[一二][九〇零○][〇零○一二三四五六七八九]{2}年)(?:同期|同比)?(?:预算|执行|实际|决算|预计)?(?:数|赤字|执行数)?(?:相比|末|底)?$/,
    yoy: true,
    example: '比上年增长5%',
  },
  {
    pattern: /(?:比|较)(?:上年|去年|上届)(?:\d{1,4}强|平均水平|实际水平|水平|基数)$/,
    yoy: true,
    example: '比上年500强增长5%',
  },
  { pattern: /同比$/, yoy: true, example: '同比增长5%' },
  {
    pattern:
      /(?:相?[比较]|同|与)(?:上个?月|上个季度|上半年|一季度|前三季度|前两个月|1[—–\-－至]\d{1,2}月份?|(?:今年|上年|去年)?\d{1,2}月份?|前五年|上个?五年|前年|同期平均|上季度|上季|年初|年末|“?(?:十[一二三四]?|[六七八九])五”?(?:末|时期|期末|期间)?|同口径|上年同口径|五年前|改革前|上一?届|原来)(?:相比|末|底)?$/,
    yoy: false,
    example: '比年初增长5%',
  },
  {
    pattern: /(?:比|较)历史(?:上)?最[高好多](?:的)?(?:年份|年|水平|纪录)?$/,
    yoy: false,
    example: '比历史最高年份增长5%',
  },
  { pattern: /环比$/, yoy: false, example: '环比增长5%' },
  {
    pattern: /按(?:可比|不变|自然|同|全)?(?:价格?|口径)(?:计算)?$/,
    yoy: true,
    example: '按可比价格计算增长5%',
  },
  { pattern: /扣除价格因素$/, yoy: true, example: '扣除价格因素增长5%' },
];

/** Adverbs that may stand between a subject and its verb of change. */
export const DEGREES =
  /(?:有所|实际|名义|累计|平均|大幅度?|快速|迅速|明显|显著|逆势|稳步|持续|进一步|预计|分别|均|都|各|又|也|再|则|约|综合|同期|全年|其中|增速|已|由负转正|首次|共|总计|净|将|力争|年|可比|逐年|并|双双|同步|有所|同口径|可比口径|(?:[两二三四五]|\d)年)$/;

/** Words on or near a figure that set it apart, without a number. */
export const DISTINCTIONS: readonly {
  type: 'first' | 'only' | 'record';
  pattern: RegExp;
  example: string;
}[] = [
  { type: 'only', pattern: /(?:全国|全省|全市|全区|全县|省内|市内|国内)(?:的)?唯一/, example: '全区唯一' },
  {
    type: 'record',
    pattern:
      /(?<![文双科首])创(?:下|造|出)?(?:了)?(?:历史|历年|近年|同期|建[区市园]以来)?[^，。；]{0,8}(?:新高|最高|最好|最佳|纪录|之最|最大)|历年最高|(?<![比较])历史(?:最高|最好|新高)/,
    example: '创历史新高',
  },
  {
    type: 'first',
    pattern: /(?:全国|全省|全市|全区|全县|国内|省内|市内|全球)首(?:笔|个|家|座|批|条|例|单|台|套|次|艘)/,
    example: '全市首笔',
  },
];
