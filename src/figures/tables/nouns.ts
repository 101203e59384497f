/** Heads that name nothing by themselves: 4个项目入选…, so the predicate joins the metric. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  '项目 企业 人 案例 高校 单位 数据 家企业 个项目 村 户 学校 机构 产品 成果 人员 名学生 地区 城市 县 乡镇 平台 任务 工程 活动 医院 作品 团队 基地 品牌 技术'.split(
    ' ',
  ),
);

/** Subjects that only point back at the metric before: 总量和完成率均居首位. */
export const ANAPHORS: ReadonlySet<string> = new Set(
  '总量 增速 增幅 降幅 涨幅 规模 数量 总数 总额 总值 完成率 增长率 量 质 速度 该项 该指标 排名 位次 总规模 总量和完成率 总量、增速 总量和增速 增量 数额 额度 均 水平 占比 比重 比例 贡献率 绝对额 总量、增量 件数'.split(
    ' ',
  ),
);

/** A level under one of these names takes the metric before it as its own: 新增71家,总数达到348家. */
export const TOTALS: ReadonlySet<string> = new Set(
  '总数 总量 总额 总规模 累计总数 存量 总数量 余额'.split(' '),
);

/** Words before a metric that name the place or the reporter, not the thing measured. */
export const OWN_SUBJECTS: readonly string[] =
  '全市 全区 全县 全省 全国 全州 全镇 我市 我区 我县 我省 我国 全社会 园区 本市 本区 全园 高新区 其中 全年 全域 辖区 区内 市内 当年 年内 现已 目前 一年来 五年来'.split(
    ' ',
  );

/** Endings that mark the last noun of a list as naming all of it: 工业、服务业增加值. */
export const SHARED_HEADS: readonly string[] =
  '人均财政补助标准 人均补助标准 补助标准 标准 居民人均可支配收入 人均可支配收入 人均纯收入 增加值 投资 产量 收入 支出 总额 利润 产值 销售额 零售额 人数 面积 增速 数量 占比 比重 总产值 用电量 吞吐量 周转量 余额 额 总收入 营业收入 成交额 零售总额 覆盖率 参保率 价格 企业 项目 排放量 浓度 均值'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** How a percentage is read by the noun that ends its metric. */
export const RATE_HEADS: readonly {
  pattern: RegExp;
  kind: 'completion' | 'share' | 'growth' | 'rate';
  example: string;
}[] = [
  { pattern: /自然增长率$/, kind: 'rate', example: '人口自然增长率4.2%' },
  { pattern: /(?:完成率|完成进度|达成率)$/, kind: 'completion', example: '投资完成率达130%' },
  {
    pattern: /(?:占比|比重|比例|份额|占有率|贡献率|贡献份额|构成|占.{1,16})$/,
    kind: 'share',
    example: '智能算力占比86.4%',
  },
  { pattern: /(?:增速|增幅|增长率|涨幅|降幅|增长)$/, kind: 'growth', example: 'GDP增速10.5%' },
  { pattern: /(?:率|度|水平)$/, kind: 'rate', example: '入驻率93.8%' },
];
