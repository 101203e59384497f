/** 分产业看，: how a list is ordered is nobody's name. */
const VIEWED = /^\s*(?:分|从|按)[^，。；]{1,10}(?:看|分|来看)[，：]$/;

/** 棉花在连续增产的基础上，: what it stands on is no name. */
export const GROUND = /^([^，。；\d要议]{2,14}?)在[^，。；在]{2,18}(?:基础|情况|条件|前提|背景)之?[上下]，$/;

/** 系独立的行政区，: what something is has no measures of its own. */
const EQUATED =
  /^\s*(?:(?:系|属于)|按(?:可比|不变|现行)价|对[^，。；]{2,14}(?:突出|明显|显著|较大|巨大)[，：]?$)/;

/** 经初步核算，: who says so is nobody's name. */
const SOURCED =
  /^\s*(?:据|经|根据)[^，。；]{0,16}(?:统计|预测|测算|核算|测评|评估|审核|审计|认定|介绍|了解|显示|数据|反馈)[^，。；]{0,2}[，：]$/;

/** 排名较上年上升10个位次，: how far it moved is no name. */
const MOVED = /[升移进降退落]了?[^，。；]{1,5}(?:位次|名次)[，：]?$/;

/** 增长幅度较大，: how it went is no name. */
const WENT =
  /^\s*(?:\d{4}年)?(?:以?[后来前])?(?:增长幅度|增[速幅]|降幅|涨幅|变化|波动)(?:幅度)?(?:[较很不最]|比较|明显|显著|持续|逐)[^，。；]{1,3}[，：]$/;

/** 在产量最高的1996年，, 在城市维持同等水平，: when and where is no name. */
const WHEN =
  /^\s*(?:但是?|而|就是|即使)?在(?![职岗册校建园编线营研途]|产(?![量值])|.{0,3}[业行]，)[^，。；：]{1,20}(?:年份?|时期|时候|期间|月份?|[季年月]度|情况下|条件下|前提下|同时|方面|水平|过程中|基础上)(?:里|中|内|间)?[，：]$/;

/** 其中国家预算的部分，: which part of it. */
const WHICH_PART = /^\s*(?:其中|通过|列入|属于)[^，。；：]{1,14}部分，$/;

/** 取得了比较好的效果，: what came of it. */
const CAME_OF_IT = /^\s*(?:并?且?已?经?)(?:取得|收到|起到|产生)了?[^，。；：]{0,14}(?:效果|成效|作用)，$/;

/** 经过整顿，, 由于大力支援，: by which means, or why. */
const BY_MEANS = /^\s*(?:但是?|而)?(?:经过|由于|随着|为了)[^，。；：]{2,24}[，：]$/;

/** 受市场波动的影响，: why it went so. */
const CAUSED = /^\s*受[^，。；\d]{2,30}(?:影响|冲击|拖累|制约|带动|拉动|推动|限制)[，：]$/;

/** 与2010年第六次全国人口普查相比，: what it is held against. */
const HELD = /^\s*[与同和跟较比][^，。；]{2,24}(?:相比|对比|比较|相较)[，：]$/;

/** 挂牌至今，, 自封关运行以来，: since when. */
const SINCE =
  /^\s*[自从]?[^，。；]{0,10}(?:挂牌|封关|揭牌|开园|开港|开馆|投产|投用|通车|成立|设立|获批|启用)(?:运[行营]|运作|使用)?(?:至今|以来)[，：]$/;

/** A clause that names nothing of its own. */
export function namesNobody(said: string): boolean {
  return SILENT.some((clause) => clause.test(said));
}

const SILENT = [
  VIEWED,
  SOURCED,
  EQUATED,
  MOVED,
  WENT,
  WHEN,
  WHICH_PART,
  CAME_OF_IT,
  BY_MEANS,
  CAUSED,
  HELD,
  SINCE,
];
