/** Words in a clause that make its number the sum of several years, where a section tells of several: 新增学位1.46万个. */
export const FLOW_WORDS: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern:
      /新增|净增|新建|新改建|改建|扩建|修建|建成|落成|新开通|开通|打通|铺设|架设|新植|栽植|植树|造林|治理|整治|消除|修复/,
    example: '新建中小学9所',
  },
  { pattern: /用于|投资|支出|收入合计|贷款(?!余额)/, example: '用于绿化的投资57亿元' },
  { pattern: /累计|共计|总计|先后|相继|[共计]$/, example: '累计投资986亿元' },
  {
    pattern:
      /实施|完成|引进|签约|培育|招引|落地|投产|开工|竣工|改造|搬迁|安置|出清|压减|淘汰|关停|取缔|化解|压缩/,
    example: '关停小煤矿12处',
  },
  {
    pattern:
      /脱贫|减贫|摘帽|就业|转移|发放|救助|资助|惠及|圆了|投入|争取|获得|荣获|授权|招收|出版|培训|入选|获批|绿化|引育|选派|利用外资/,
    example: '1874户全部脱贫',
  },
  {
    pattern:
      /起诉|逮捕|批捕|审结|受理|(?<!未)结案|执结|查办|查处|查封|立案|侦破|破获|抓获|办理|办结|化解|调解|检查/,
    example: '起诉严重犯罪297人',
  },
  {
    pattern: /审议|审查|听取|任免|视察|调研|评议|督办|交办|[作做]出|召开/,
    example: '听取专项报告77项',
  },
  { pattern: /增设|配备|购置|添置|设立|举办|开展|组织|选派|接待/, example: '增设幼儿园33所' },
];

/** Measures of what stands on a day, not of what was done in a time. */
export const STANDING =
  /(?:余额|结存|容量|装机|里程|(?:资产|负债|存款|贷款)(?:总额|总计|合计)?|存量|保有量|[客用账]?户数|机构数?|网点|(?:不良|覆盖|充足|获得|入住|出租|参保|登记失业)率)$/;

/** What is sown and reaped once a year, whatever part of it is over. */
export const SEASONAL = /[夏秋早晚春冬][粮稻油播种]|(?:播种|种植|早稻|棉花)面积/;

/** Measures that run from January on: what is told of a day has been done since. */
export const ACCUMULATED =
  /^(?!.*余额)(?!.*率$).*(?:生产总值|GDP|增加值|产值|收入|投资|税收|支出|利润|利税|销售额|零售总?额|营业额|进出口(?:总[额值])?|[进出]口(?:总?[额值])?|[内外]资|到位资金|经费|产量|销量|发电量|用电量|吞吐量|货运量|客运量|旅游人数|接待\p{Script=Han}{0,4})$/u;

/** Words of what there is when a text is written: an institution’s portrait has no others. */
export const PRESENT = /[现设]有|现(?:辖|开放|设|任)|目前|下辖|(?<=[，。])辖|幅员/;

/** Words that date what a text tells of. */
export const DATED =
  /今年|去年|上年|同比|环比|全年|年[末底]|当年|[上下]半年|季度|\d月|月份|比上|以来|个月|日前|近日|[昨今]日|获悉|记者|[两二三四五六七八九十]年[来间]/;

/** Words of a whole year, or of the one before. */
export const YEARLY = /全年|年[末底]|上年|去年|(?<!以前)年度|总结/;

/** Words of what is held against an earlier time, as reports on a time that is over do. */
export const HELD_AGAINST = /增长|同比|环比|[比较](?:上|去|年|前)|下降|上升|增[加至到速幅]|减少/;
