/** Stocks: what is added to one in a year is a change of it. */
export const STOCKS = /(?:余额|存量|总数|总量|总户数|保有量|容量|里程|在册数|会员|用户)$/;

/** Kinds that are told in pairs, the second without what it is told of. */
export const PAIRS: readonly {
  first: string;
  second: string;
  /** Where it is also told how they grew. */
  grows?: true;
  example: string;
}[] = [
  { first: '城镇', second: '农村', example: '恩格尔系数城镇为30.4%、农村为33.8%' },
  { first: '城市', second: '农村', example: '低保标准城市为620元、农村为480元' },
  { first: '男性', second: '女性', example: '期望寿命男性76岁、女性81岁' },
  { first: '内资', second: '外资', example: '实际使用内资30.2亿元、外资381万美元' },
  { first: '进口', second: '出口', example: '汽车进口1.2万辆、出口3.4万辆' },
  { first: '收入', second: '支出', example: '社会保险基金预算收入68.6亿元；支出62.3亿元' },
  { first: '存款', second: '贷款', example: '各项存款余额72亿元、贷款56亿元' },
  {
    first: '出厂价格',
    second: '购进价格',
    grows: true,
    example: '工业生产者出厂价格上涨4.1%，购进价格上涨6.3%',
  },
  {
    first: '购进价格',
    second: '出厂价格',
    grows: true,
    example: '工业生产者购进价格上涨6.3%，出厂价格上涨4.1%',
  },
  { first: '出厂价格指数', second: '购进价格指数', example: '出厂价格指数为103.1，购进价格指数为104.2' },
];

/** Heads that name nothing by themselves: 4个项目入选…, so the predicate joins the metric. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  '项目 企业 行业 人 案例 高校 单位 数据 家企业 个项目 村 户 学校 机构 产品 成果 人员 名学生 地区 城市 县 乡镇 平台 任务 工程 活动 医院 作品 团队 基地 品牌 技术 专利 农户'.split(
    ' ',
  ),
);

/** Subjects that only point back at the metric before: 总量和完成率均居首位. */
export const ANAPHORS: ReadonlySet<string> = new Set(
  '年增长率 年增速 年平均增长率 年均增长率 年均增速 年均增幅 同比增速 同比增幅 同比增长率 总量 增速 增幅 降幅 涨幅 升幅 减幅 跌幅 增长幅度 上升幅度 下降幅度 减少幅度 降低幅度 规模 数量 总数 总额 总值 完成率 增长率 量 质 速度 该项 该指标 排名 位次 总规模 总量和完成率 总量、增速 总量和增速 增量 数额 额度 均 水平 占比 比重 比例 所占比重 所占比例 所占份额 贡献率 绝对额 总量、增量 件数'.split(
    ' ',
  ),
);

/** A level under one of these names takes the metric before it as its own: 新增71家,总数达到348家. */
export const TOTALS: ReadonlySet<string> = new Set(
  '总数 总量 总额 总规模 累计总数 存量 总数量 余额 总面积'.split(' '),
);

/** Measures of the thing counted right before them. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  '面积 总面积 建筑面积 占地面积 长度 总长度 总长 全长 里程 总里程 金额 户数 人数 总价值 价值'.split(' '),
);

/** What a sown area yields: 粮食播种面积286万亩，总产126万吨. */
export const YIELDS: ReadonlySet<string> = new Set('总产 总产量 产量 单产 亩产 平均单产 平均亩产'.split(' '));

/** What parts of a whole are called by, where a list tells the same of each: industries, areas, authorities. */
export const SECTIONS: readonly {
  ending: RegExp;
  example: readonly [first: string, next: string, read: string];
}[] = [
  { ending: /企业/, example: ['国有企业利润', '集体企业', '集体企业利润'] },
  { ending: /(?<![企就毕营作失创])业/, example: ['采矿业增加值', '制造业', '制造业增加值'] },
  {
    ending:
      /(?:[园城片地区新]|开发|高新|保税|试验|示范|功能|城|郊|矿|港)区|(?:产业|软件|科技|工业|物流|创业|智慧|生态)园(?!区)/,
    example: ['开发区出口额', '保税区', '保税区出口额'],
  },
  {
    ending: /(?<![城超门全本上我股夜各])[省市县州](?![场内外级直属本民区镇域政])/,
    example: ['甲市生产总值', '乙市', '乙市生产总值'],
  },
  { ending: /(?:银行|保险)/, example: ['甲银行利润', '乙银行', '乙银行利润'] },
  { ending: /(?:部门|局)/, example: ['税务部门收入', '财政部门', '财政部门收入'] },
  { ending: /(?:公司|集团)/, example: ['城投公司营业收入', '水务公司', '水务公司营业收入'] },
];

/** States of stock, which replace each other. */
export const STATES: ReadonlySet<string> = new Set(['存栏', '出栏', '存量', '在校', '毕业', '收案', '结案']);

/** What is done that needs no object: 节庆活动8场，展览21场. */
export const SAID_ALONE: ReadonlySet<string> = new Set(
  (
    '展览 讲座 演出 放贷 贷款 引资 融资 募资 退税 减税 降费 免税 缓税 捐款 捐资 比赛 巡演 会展 路演 办展 居住 补助 奖励 补贴 授信 放款 用信 投放 净投放 超收 短收 涉税 结余 回笼 净回笼 盈利 亏损 结汇 售汇 理赔 上解 清欠 ' +
    // 滑坡92起、崩塌21起; 造林12万亩、抚育26万亩; 成灾2180公顷、绝收460公顷.
    '崩塌 滑坡 塌方 垮塌 绝收 成灾 干枯 轻旱 中旱 重旱 特旱 受旱 受淹 ' +
    '育苗 抚育 封育 种草 造林 育林 补植 封禁 封禁治理 复垦 深松 赔付 颁证 颁证到户 良好 良 差 较差'
  ).split(' '),
);

/** Measures of a stock or a flow: what is done beside them is no part of them (财政收入9亿元，清理欠款3600万元). */
export const OF_THEMSELVES = /(?:余额|收入|案值|产[值量]|增加值|利润|税收|利税)$/;

/** Where or what those counted are in: 涉及12个领域，已签约26个. */
export const SPREAD =
  /(?:领域|行业|方面|国家|地区|国家和地区|省份|省市|城市|县市区|区县|乡镇|批次|门类|类别)$/;

/** Measures too short to stand alone: 中央财政五年支出, 粮食连年增产，产量达到. */
export const SHORT_HEADS: ReadonlySet<string> = new Set(
  '支出 收入 总收入 纯收入 净收入 产量 总产量 总产 单产 亩产 平均亩产 利润 利税 税收 产值 总产值 年产值 增加值 销售额 销量 余额 投资 面积 存栏 出栏 营收 价格 均价'.split(
    ' ',
  ),
);

/** Those whom a later clause of the sentence may tell more of: 乡镇企业发展到1860个，总收入…. */
export const TOPICS = /(?:企业|单位|产业|行业|工业|商户|农户|合作社|园区|开发区|产业集群)$/;

/** Those whose earnings are told apart from the whole place's: 规模以上工业企业实现利润. */
export const EARNERS =
  /(?:(?<![企就毕营作失创])业|产业链|集群|(?<![就毕营作失创工商农企事])业企业)$|(?:规模以上|规上|限额以上|限上|规模|百强|\d强|注册|入驻|入园|骨干|龙头|上市|亿元|中小|小微|中央|[省市区县]属|预算内|独立核算|国营|国有|股份制|股份合作|有限责任|控股|外商|港澳台商?|投资|集体|民营|私营|乡镇|乡办|村办|外资|“?三资”?|重点|高新技术|服务业?|非公有制?|民营).{0,8}(?:企业|工业|行业|产业|服务业|建筑业|制造业|单位|经济)$|(?<![和与及、].{0,4})(?:国家|[省市县区])级.{0,6}[区园]$|[省市县区]本级$|(?:非公|民营|数字|海洋|县域|平台|总部|集体)(?:经济)$|(?:经济[圈区带]|走廊|片区|板块|城市群|组团)$|(?:国税|地税|财政|税务|金融|供销|商业|粮食|交通|邮电|工交|银行|外贸)(?:系统|部门)$/;
/** What is told in money, also where 元 is left out. */
export const TOLD_IN_MONEY =
  /(?:生产总值|GDP|产值|增加值|收入|支出|投资|税收|税|利税|利润|总额|总值|经济总量|销售额|余额|贷款|存款|资金|市值|营收|出口额)$/;

/** Those who earn and make, and places: what a whole is told of in parts. */
export const GROUPED =
  /(?:企业|[镇村县市区乡]|街道|园区|开发区|单位|公司|机构|银行|学校|医院|行业|产业|合作社|[大中小微]型)$/;

/** Places and bodies that a report is of: their earnings are told without them. */
export const BODIES =
  /(?:[省市县区州盟镇乡村园]|街道|公司|集团|企业|单位|部门|机关|学院|大学|学校|医院|中心|基地|经济|财政|工作|项目|活动|系统|合计|其中|方面|领域)$/;

/** What they earn. */
export const EARNED =
  /^(?:(?:主营业务|营业|销售|业务|技术|总)?收入|(?:工业)?(?:总)?产值|(?:地区|国内)?生产总值|(?:工业)?增加值|(?:净)?利润|利润总额|利税|利税总额|税收|税金|上缴税金|进出口(?:额|总额)?|出口(?:额|总额|交货值)?|(?:零售|销售|交易|成交|营业)额|营收)$/;

/** What a classifier counts, before a measure that it doesn't: 70个市重点项目总投资. */
export const COUNTED_BEFORE_MEASURE =
  /^(.*(?:项目|企业|工程|平台|园区|(?:开发|高新|经开|保税|综保|示范|试验|自贸|功能|工业|物流|合作|旅游|园)区|公司|学校|机构|产业|行业|[乡小]镇|街道|街区|景区|港口|机场|合作社|医院|基地|集群|城市))(?:年内|年度|计划|累计|完成|规模以上|规上|限额以上|限上|城镇|农村|调查)*(?:(?:地区)?生产总值|GDP|进出口(?:总?[额值])?|出口[额值]?|(?:财政|一般公共预算)(?:总)?收入|(?:实际)?(?:利用|使用)外资|工业增加值|固定资产投资|总投资|投资额?|投资完成率|完成率|开工率|占比|比重|总量|增速|(?:商品|产品)*(?:总|单位)?成本|(?:综合)?能耗|(?:综合)?能源消费(?:总?量)?|总?产值|(?:营业|销售|总)?收入|(?:总|净)利润|营收|税收|利润|增加值|销售额|入驻率|利用率|增长面|盈利面|亏损面|失业率|房价|名单)$/;

/** Words before a metric that name the place or the reporter, not the thing measured. */
export const OWN_SUBJECTS: readonly string[] =
  '全市 全区 全县 全省 全国 全州 全镇 全乡 全旗 全盟 全街道 全厂 全村 我市 我区 我县 我省 我国 全社会 园区 本市 本区 全园 高新区 其中 全年 全域 辖区 区内 市内 当年 年内 现已 目前 一年来 五年来 辖内 全校 全院 全行 全公司 全集团 全馆 全港 全矿 全局 我校 我院 我行 我公司 我厂'.split(
    ' ',
  );

/** One word that names several things, in the order that their values are told. */
export const COLLECTIVES: readonly { word: RegExp; parts: readonly string[]; example: string }[] = [
  { word: /^城乡(?=居民|低保|常住)/, parts: ['城镇', '农村'], example: '城乡居民人均可支配收入' },
  { word: /^城乡居民(?=收入|人均)/, parts: ['城镇居民', '农村居民'], example: '城乡居民收入' },
  {
    word: /^(?:三次|三大|三个)产业(?=的?(?:增加值|投资|占比|比重|比例|贡献率)|对|占|拉动)/,
    parts: ['第一产业', '第二产业', '第三产业'],
    example: '三次产业增加值',
  },
  {
    word: /^第?一(?:产业)?、第?二(?:产业)?[、和]第?三(?:次)?产业/,
    parts: ['第一产业', '第二产业', '第三产业'],
    example: '一、二、三产业',
  },
  { word: /^第?一(?:产业)?[、和]第?二(?:次)?产业/, parts: ['第一产业', '第二产业'], example: '一、二产业' },
  { word: /^第?一(?:产业)?[、和]第?三(?:次)?产业/, parts: ['第一产业', '第三产业'], example: '一、三产业' },
  { word: /^第?二(?:产业)?[、和]第?三(?:次)?产业/, parts: ['第二产业', '第三产业'], example: '二、三产业' },
  { word: /(?:存贷款|存、贷款)(?=余额|(?:同比)?增[速幅])/, parts: ['存款', '贷款'], example: '存贷款余额' },
  { word: /^东中西部(?:地区)?/, parts: ['东部', '中部', '西部'], example: '东中西部快递业务量' },
  { word: /^公铁水/, parts: ['公路', '铁路', '水路'], example: '公铁水货运量' },
  { word: /^男女(?=人口|职工|比例)/, parts: ['男性', '女性'], example: '男女人口' },
  { word: /^城乡(?=人口|就业)/, parts: ['城镇', '农村'], example: '城乡人口' },
  { word: /^进出口(?=额|总)/, parts: ['进口', '出口'], example: '进出口额' },
  { word: /^(?:国税|地税)、(?:国税|地税)/, parts: ['国税', '地税'], example: '国税、地税收入' },
  { word: /^省市(?=重点)/, parts: ['省', '市'], example: '省市重点项目' },
];

/** Endings that mark the last noun of a list as naming all of it: 工业、服务业增加值. */
export const SHARED_HEADS: readonly string[] =
  '存栏量 出栏量 饲养量 降水量 平均工资 工资 案件 登记量 申请量 授权量 类价格指数 价格指数 不合格率 保费收入 经营量 供应量 供水量 供气量 处理量 发送量 进出口量 出口量 进口量 卸货量 装货量 装卸量 库存量 储量 储备量 销售量 交易量 成交量 收购量 投递量 发电量 业务量 使用量 排放总量 保险人数 消耗 消费量 工业企业数 企业数 保险参保人数 参保人数 的比例 的比重 进出口总额 进出口额 出口额 进口额 出口 进口 交易额 营业额 交货值 播种面积 种植面积 产能 总产 单产 平均单产 亩产 平均亩产 库存 保有量 拥有量 普及率 入学率 毛入学率 合格率 达标率 处理率 利用率 综合利用率 绿化率 死亡率 发病率 就业率 入住率 存栏 出栏 销量 客运量 货运量 人均财政补助标准 人均补助标准 补助标准 标准 居民人均可支配收入 人均可支配收入 人均纯收入 增加值 投资 产量 收入 支出 总额 利润 产值 销售额 零售额 人数 面积 增速 数量 占比 比重 总产值 用电量 吞吐量 周转量 余额 额 总收入 营业收入 成交额 零售总额 覆盖率 参保率 价格 企业 项目 排放量 浓度 均值 成本 均价 税率 增幅 资本充足率 拨备覆盖率 不良贷款率 不良率 贡献率 产销率 入驻率 资产负债率 负债率 开工率 投产率 竣工率 完成率 到位率 履约率 转化率 签约率 办结率 满意率 优良率 优质品率 优等品率 一级品率 正品率 成品率 劳动生产率 生产率 利润率 毛利率 利税率 收益率 回收率 自给率 商品率 机械化率 硬化率 通达率 通畅率 通车率 空置率 出租率 开机率 设备利用率 上座率 客座率 载运率 正点率 准点率 周转率 完好率 成活率 保存率 治愈率 好转率 升学率 巩固率 毕业率 及格率 渗透率 市场占有率 占有率 电气化率 复线率 自动化率 数字化率'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** How a percentage is read by the noun that ends its metric. */
export const RATE_HEADS: readonly {
  pattern: RegExp;
  kind: 'completion' | 'share' | 'growth' | 'rate';
  example: string;
}[] = [
  { pattern: /自然增长率$/, kind: 'rate', example: '人口自然增长率4.2%' },
  { pattern: /(?:完成率|完成进度|支出进度|执行率|达成率)$/, kind: 'completion', example: '投资完成率达130%' },
  {
    pattern: /(?:占比|比重|比例|份额|占有率|贡献[率度]|贡献份额|构成|占.{1,16})$/,
    kind: 'share',
    example: '智能算力占比86.4%',
  },
  {
    pattern:
      /(?:增速|增幅|增长率|增长速度|涨幅|降幅|减幅|增长|(?:增长|上涨|提高|上升)(?:的)?幅度)(?:最[高低大小])?$/,
    kind: 'growth',
    example: 'GDP增速10.5%',
  },
  { pattern: /(?:率|度|水平)$/, kind: 'rate', example: '入驻率93.8%' },
];
