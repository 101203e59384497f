/** What a unit measures; it settles the kind of a figure that is a level. */
export type UnitClass =
  'money' | 'count' | 'area' | 'measure' | 'percent' | 'point' | 'multiple' | 'duration';

export interface Unit {
  /** As written after the number and its 万 or 亿. */
  word: string;
  base: string;
  class: UnitClass;
  example: string;
  /** Of the base unit; 1 unless told. */
  factor?: number;
}

const money: [string, string, string][] = [
  ['元人民币', '元', '3亿元人民币'],
  ['元', '元', '1769.6亿元'],
  ['美元', '美元', '39577万美元'],
  ['欧元', '欧元', '2.4亿欧元'],
  ['日元', '日元', '50亿日元'],
  ['港元', '港元', '8000万港元'],
  ['港币', '港元', '8000万港币'],
  ['英镑', '英镑', '300万英镑'],
  ['卢布', '卢布', '9亿卢布'],
  ['瑞士法郎', '瑞郎', '2亿瑞士法郎'],
  ['瑞郎', '瑞郎', '2亿瑞郎'],
  ['澳元', '澳元', '3000万澳元'],
  ['加元', '加元', '3000万加元'],
  ['韩元', '韩元', '60亿韩元'],
  ['澳门元', '澳门元', '5亿澳门元'],
  ['马克', '马克', '800万马克'],
];

const area: [string, string, string][] = [
  ['平方公里', '平方公里', '5平方公里'],
  ['平方千米', '平方公里', '31.5平方千米'],
  ['平方米', '平方米', '34.1万平方米'],
  ['平米', '平方米', '1200平米'],
  ['m2', '平方米', '80万m2'],
  ['m²', '平方米', '80万m²'],
  ['㎡', '平方米', '80万㎡'],
  ['km2', '平方公里', '16.6万km2'],
  ['km²', '平方公里', '16.6万km²'],
  ['hm2', '公顷', '3.2万hm2'],
  ['hm²', '公顷', '3.2万hm²'],
  ['公顷', '公顷', '460公顷'],
  ['亩', '亩', '21万亩'],
  ['畝', '亩', '21萬畝'],
];

/** Classifiers of things and people, and other plain counts. */
const counts =
  '个 個 头只 家 项 項 人 名 位 次 件 条 條 所 座 处 處 户 戶 台 套 辆 輛 架 艘 只 头 匹 羽 株 棵 本 册 部 篇 幅 场 場 轮 种 门 张 張 份 宗 起 例 间 栋 幢 支 枚 颗 箱 袋 瓶 席 双 对 眼 口 盏 笔 票 单 块 片 段 道 期 节 堂 首 组 股 尾 床 面 款 类 区 集 字 剂 盒 包 桶 罐 粒 捆 滴 挺 具 顶 人份 剂次 针次 课时 学时 卷 ' +
  '案 船次 列次 辆列次 列辆架次 批 景 路端 班列 户（次） 人（次） 门次 项次 点次 人天 人日 机位 批次 人次 场次 列 趟 户次 车次 班次 架次 班 册次 件次 家次 艘次 例次 台次 辆次 头次 羽次 份次 条次 矿次 店次 村次 校次 天次 台套 台件 标箱 标准箱 重量箱 TEU 自然箱 大类 筒 群 个工日 张床位 床位 学位 车位 工日 航班';

const measures =
  '延米 公尺 平方公尺 立方公尺 公方 空方 尺 市担 市亩 瓩 蒸吨 里 分贝 百帕 L L/d 公厘 标准斤 净注册吨 净载重吨 载重吨 总吨 担 石 两 市斤 华里 马力 公担 吨位 立方 千伏安 兆瓦 兆瓦时 吨 人年 公斤 千克 克 斤 公里 千米 米 厘米 毫米 海里 立方米 方 升 毫升 千瓦 千瓦时 千瓦小时 度 吨标准煤 吨标煤 千克标准煤 公斤标准煤 克标准煤 吨公里 人公里 吨·公里 人·公里 吨海里 车道公里 皮长公里 芯公里 亩次 岁 分 摄氏度 ℃ 毫克 微克/立方米 毫克/立方米 ' +
  'PFlops PFLOPS EFlops EFLOPS GW MW kW GWh MWh kWh GB TB PB EB P Mbps Gbps Tbps km km/万km2 公里/万平方公里 m t kg mm cm 人·km t·km';

const durations = '年 个月 個月 天 小时 分钟 秒 工作日 个工作日 周';

/** Every unit the scanner knows. Rows are read longest word first. */
export const UNITS: readonly Unit[] = [
  ...money.map(([word, base, example]) => ({ word, base, class: 'money' as const, example })),
  ...area.map(([word, base, example]) => ({ word, base, class: 'area' as const, example })),
  ...counts
    .split(' ')
    .map((word) => ({ word, base: simplified(word), class: 'count' as const, example: `12${word}` })),
  ...measures
    .split(' ')
    .map((word) => ({ word, base: word, class: 'measure' as const, example: `3.5万${word}` })),
  ...durations
    .split(' ')
    .map((word) => ({ word, base: word, class: 'duration' as const, example: `5${word}` })),
  { word: '日', base: '日', class: 'duration', example: '住院日8.8日' },
  { word: '路', base: '路', class: 'count', example: '1200路' },
  { word: '立米', base: '立方米', class: 'measure', example: '25立米' },
  { word: 'm3', base: '立方米', class: 'measure', example: '3.2亿m3' },
  { word: 'm³', base: '立方米', class: 'measure', example: '3.2亿m³' },
  ...['μg/m³', 'μg/m3', 'ug/m3'].map((word) => ({
    word,
    base: '微克/立方米',
    class: 'measure' as const,
    example: `43${word}`,
  })),
  ...['mg/m³', 'mg/m3'].map((word) => ({
    word,
    base: '毫克/立方米',
    class: 'measure' as const,
    example: `1.4${word}`,
  })),
  { word: '微克每立方米', base: '微克/立方米', class: 'measure', example: '43微克每立方米' },
  { word: '毫克每立方米', base: '毫克/立方米', class: 'measure', example: '1.4毫克每立方米' },
  { word: '%', base: '%', class: 'percent', example: '38.8%' },
  { word: '％', base: '%', class: 'percent', example: '38.8％' },
  { word: '‰', base: '‰', class: 'percent', example: '5.2‰' },
  ...['/10万', '／10万', '/10萬', '/10 万'].map((word) => ({
    word,
    base: '/10万',
    class: 'percent' as const,
    example: `9.6${word}`,
  })),
  { word: '个百分点', base: '个百分点', class: 'point', example: '17.9个百分点' },
  { word: '個百分點', base: '个百分点', class: 'point', example: '17.9個百分點' },
  { word: '个千分点', base: '个千分点', class: 'point', example: '0.8个千分点' },
  { word: '千分点', base: '个千分点', class: 'point', example: '0.8千分点' },
  { word: '百分点', base: '个百分点', class: 'point', example: '0.3百分点' },
  { word: '个基点', base: '个基点', class: 'point', example: '12个基点' },
  { word: '基点', base: '个基点', class: 'point', example: '12基点' },
  { word: '倍', base: '倍', class: 'multiple', example: '1.5倍' },
];

function simplified(word: string): string {
  return word.replace(
    /[個項條處戶輛場張]/g,
    (char) => '个项条处户辆场张'['個項條處戶輛場張'.indexOf(char)] ?? char,
  );
}
