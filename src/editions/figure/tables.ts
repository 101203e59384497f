import type { ComparisonType } from '../../figures/types.ts';

/** Words for what is not settled: before an amount, or behind a number that has a sign or another hedge. */
export const UNSETTLED: { zh: RegExp; en: string; behind: string; example: string }[] = [
  { zh: /预计|预期|有望/, en: 'an expected', behind: '(expected)', example: '预计完成投资62.3亿元' },
  { zh: /力争|计划|拟/, en: 'a planned', behind: '(planned)', example: '计划投资100亿元' },
];

/** What a hedge of the article says in English. The first row that matches wins. */
export const HEDGES: { zh: RegExp; en: string; example: string }[] = [
  { zh: /近|接近|将近|临近/, en: 'nearly', example: '近400家' },
  { zh: /不足|不到|以下|以内|少于|低于|不超过/, en: 'less than', example: '不足5%' },
  { zh: /不少于|不低于|至少|以上/, en: 'at least', example: '85%以上' },
  { zh: /超|逾|余|多|突破|高于|大于|破/, en: 'more than', example: '7000余万条' },
  { zh: /约|左右|上下|大致|大概|几乎/, en: 'about', example: '约34.1万平方米' },
  { zh: /最高|至多/, en: 'up to', example: '最高500万元' },
];

/** How an amount of money is written: before the number, in front of `billion`. */
export const CURRENCIES: { zh: string; en: string; example: string }[] = [
  { zh: '元', en: 'CNY ', example: '1769.6亿元 → CNY 176.96 billion' },
  { zh: '人民币', en: 'CNY ', example: '' },
  { zh: '美元', en: 'US$', example: '39577万美元 → US$395.77 million' },
  { zh: '港元', en: 'HK$', example: '2亿港元 → HK$200 million' },
  { zh: '港币', en: 'HK$', example: '2亿港币 → HK$200 million' },
  { zh: '欧元', en: '€', example: '3亿欧元 → €300 million' },
  { zh: '日元', en: 'JPY ', example: '5亿日元 → JPY 500 million' },
  { zh: '英镑', en: '£', example: '1亿英镑 → £100 million' },
  { zh: '瑞郎', en: 'CHF ', example: '2亿瑞士法郎 → CHF 200 million' },
];

/** The English scale words: the first whose size the number reaches is used. */
export const SCALES: { size: number; word: string }[] = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
];

/** Units of rank: the number is an ordinal and the unit goes without saying. */
export const RANK_UNITS = new Set(['名', '位', '']);

/**
 * Units that every report uses; the glossary adds to them and overrides them. `en` is one, `plural` more; empty where
 * English counts the things without a word for the count (569 companies is 569家企业).
 */
export const UNITS: { zh: string; en: string; plural?: string }[] = [
  ...[
    ...'个家项件所座位种类批支只台套名处间款艘架辆列栋户张场例篇部门期头羽单起份块株盏根案景',
    ...'匹棵本幅轮宗幢枚颗箱袋瓶席双对眼口笔票片段道节堂首组股尾床面区集字剂盒包桶罐粒捆滴挺具顶卷群筒班',
  ].map((zh) => ({ zh, en: '' })),
  ...'辆次 份次 条次 件次 列次 辆列次 列辆架次 门次 项次 点次 户（次） 人（次） 户次 家次 店次 村次 校次 例次 矿次 台套 台件 大类'
    .split(' ')
    .map((zh) => ({ zh, en: '' })),
  { zh: '個月', en: 'month', plural: 'months' },
  { zh: '个千分点', en: 'per mille point', plural: 'per mille points' },
  { zh: '个基点', en: 'basis point', plural: 'basis points' },
  { zh: '秒', en: 'second', plural: 'seconds' },
  { zh: '周', en: 'week', plural: 'weeks' },
  { zh: '工作日', en: 'working day', plural: 'working days' },
  { zh: '个工作日', en: 'working day', plural: 'working days' },
  { zh: '课时', en: 'class hour', plural: 'class hours' },
  { zh: '学时', en: 'class hour', plural: 'class hours' },
  { zh: '架次', en: 'flight', plural: 'flights' },
  { zh: '航班', en: 'flight', plural: 'flights' },
  { zh: '班次', en: 'service', plural: 'services' },
  { zh: '车次', en: 'trip', plural: 'trips' },
  { zh: '趟', en: 'trip', plural: 'trips' },
  { zh: '场次', en: 'session', plural: 'sessions' },
  { zh: '批次', en: 'batch', plural: 'batches' },
  { zh: '人份', en: 'portion', plural: 'portions' },
  { zh: '针次', en: 'dose', plural: 'doses' },
  { zh: '床位', en: 'bed', plural: 'beds' },
  { zh: '张床位', en: 'bed', plural: 'beds' },
  { zh: '学位', en: 'school place', plural: 'school places' },
  { zh: '车位', en: 'parking space', plural: 'parking spaces' },
  { zh: '机位', en: 'aircraft stand', plural: 'aircraft stands' },
  { zh: '自然箱', en: 'container', plural: 'containers' },
  { zh: '重量箱', en: 'weight case', plural: 'weight cases' },
  { zh: '千克', en: 'kg' },
  { zh: '克', en: 'g' },
  { zh: '毫克', en: 'mg' },
  { zh: '公担', en: 'quintal', plural: 'quintals' },
  { zh: '吨位', en: 'tonne', plural: 'tonnes' },
  { zh: '担', en: 'dan', plural: 'dan' },
  { zh: '石', en: 'dan', plural: 'dan' },
  { zh: '两', en: 'liang', plural: 'liang' },
  { zh: '市斤', en: 'jin', plural: 'jin' },
  { zh: '标准斤', en: 'jin', plural: 'jin' },
  { zh: '厘米', en: 'cm' },
  { zh: '毫米', en: 'mm' },
  { zh: '公厘', en: 'mm' },
  { zh: '海里', en: 'nautical mile', plural: 'nautical miles' },
  { zh: '华里', en: 'li', plural: 'li' },
  { zh: '方', en: 'm³' },
  { zh: '立方', en: 'm³' },
  { zh: '空方', en: 'm³' },
  { zh: '升', en: 'L' },
  { zh: '毫升', en: 'mL' },
  { zh: '亩次', en: 'mu' },
  { zh: '千瓦小时', en: 'kWh' },
  { zh: '度', en: 'kWh' },
  { zh: '兆瓦时', en: 'MWh' },
  { zh: '千伏安', en: 'kVA' },
  { zh: '马力', en: 'hp' },
  { zh: '蒸吨', en: 'steam tonne', plural: 'steam tonnes' },
  { zh: '吨标准煤', en: 'tce' },
  { zh: '吨标煤', en: 'tce' },
  { zh: '千克标准煤', en: 'kgce' },
  { zh: '公斤标准煤', en: 'kgce' },
  { zh: '克标准煤', en: 'gce' },
  { zh: '摄氏度', en: '°C' },
  { zh: '℃', en: '°C' },
  { zh: '微克/立方米', en: 'µg/m³' },
  { zh: '毫克/立方米', en: 'mg/m³' },
  { zh: '台次', en: '' },
  { zh: '艘次', en: '' },
  { zh: '船次', en: '' },
  { zh: '比', en: '' },
  { zh: '剂次', en: 'dose', plural: 'doses' },
  { zh: '册', en: 'volume', plural: 'volumes' },
  { zh: '册次', en: 'volume', plural: 'volumes' },
  { zh: '分', en: 'point', plural: 'points' },
  { zh: '小时', en: 'hour', plural: 'hours' },
  { zh: '分钟', en: 'minute', plural: 'minutes' },
  { zh: '兆瓦', en: 'MW' },
  { zh: '标箱', en: 'TEU' },
  { zh: '斤', en: 'jin', plural: 'jin' },
  { zh: '元/月', en: 'yuan a month' },
  { zh: '元/人', en: 'yuan per person' },
  { zh: '元/平方米', en: 'yuan per m²' },
  { zh: '元/吨', en: 'yuan per tonne' },
  { zh: '元/亩', en: 'yuan per mu' },
  { zh: '元/公斤', en: 'yuan per kg' },
  { zh: '元/天', en: 'yuan a day' },
  { zh: '元/年', en: 'yuan a year' },
  { zh: '吨标准煤/万元', en: 'tce per CNY 10,000' },
  { zh: 'km/万km2', en: 'km per 10,000 km²' },
  { zh: '公里/万平方公里', en: 'km per 10,000 km²' },
  { zh: '人', en: 'person', plural: 'people' },
  { zh: '次', en: 'time', plural: 'times' },
  { zh: '人次', en: 'visit', plural: 'visits' },
  { zh: '条', en: 'record', plural: 'records' },
  { zh: '年', en: 'year', plural: 'years' },
  { zh: '天', en: 'day', plural: 'days' },
  { zh: '月', en: 'month', plural: 'months' },
  { zh: '个月', en: 'month', plural: 'months' },
  { zh: '平方米', en: 'm²' },
  { zh: '平方公里', en: 'km²' },
  { zh: '公顷', en: 'ha' },
  { zh: '亩', en: 'mu' },
  { zh: '立方米', en: 'm³' },
  { zh: '公里', en: 'km' },
  { zh: '千米', en: 'km' },
  { zh: '米', en: 'm' },
  { zh: '吨', en: 'tonne', plural: 'tonnes' },
  { zh: '公斤', en: 'kg' },
  { zh: '千瓦', en: 'kW' },
  { zh: '千瓦时', en: 'kWh' },
  { zh: '标准箱', en: 'TEU' },
  { zh: '延米', en: 'linear metre', plural: 'linear metres' },
  { zh: '载重吨', en: 'dwt' },
  { zh: '总吨', en: 'gross ton', plural: 'gross tons' },
  { zh: '净注册吨', en: 'net register ton', plural: 'net register tons' },
  { zh: '净载重吨', en: 'net dwt' },
  { zh: '吨公里', en: 'tonne-km' },
  { zh: '吨·公里', en: 'tonne-km' },
  { zh: 't·km', en: 'tonne-km' },
  { zh: '人公里', en: 'passenger-km' },
  { zh: '人·公里', en: 'passenger-km' },
  { zh: '人·km', en: 'passenger-km' },
  { zh: '车道公里', en: 'lane-km' },
  { zh: '皮长公里', en: 'sheath-km' },
  { zh: '芯公里', en: 'fibre-km' },
  { zh: '吨海里', en: 'tonne-mile', plural: 'tonne-miles' },
  { zh: '路', en: 'channel', plural: 'channels' },
  { zh: '路端', en: 'line', plural: 'lines' },
  { zh: '班列', en: 'train', plural: 'trains' },
  { zh: '日', en: 'day', plural: 'days' },
  { zh: '工日', en: 'man-day', plural: 'man-days' },
  { zh: '个工日', en: 'man-day', plural: 'man-days' },
  { zh: '人日', en: 'person-day', plural: 'person-days' },
  { zh: '人天', en: 'person-day', plural: 'person-days' },
  { zh: '岁', en: 'year', plural: 'years' },
  { zh: '人年', en: 'person-year', plural: 'person-years' },
  { zh: 'GB', en: 'GB' },
  { zh: '天次', en: 'day', plural: 'days' },
  { zh: '头次', en: '' },
  { zh: '头只', en: '' },
  { zh: '羽次', en: '' },
  { zh: '里', en: 'li', plural: 'li' },
  { zh: '尺', en: 'chi', plural: 'chi' },
  { zh: '公尺', en: 'm' },
  { zh: '平方公尺', en: 'm²' },
  { zh: '立方公尺', en: 'm³' },
  { zh: '公方', en: 'm³' },
  { zh: '市担', en: 'dan', plural: 'dan' },
  { zh: '市亩', en: 'mu' },
  { zh: '瓩', en: 'kW' },
  { zh: '分贝', en: 'dB' },
  { zh: '百帕', en: 'hPa' },
];

/** Of what there is a unit for each, after its slash. */
export const PER: Readonly<Record<string, string>> = {
  人: 'per person',
  百人: 'per 100 people',
  千人: 'per 1,000 people',
  万人: 'per 10,000 people',
  人次: 'per visit',
  户: 'per household',
  百户: 'per 100 households',
  亩: 'per mu',
  公顷: 'per ha',
  平方米: 'per m²',
  平方公里: 'per km²',
  百平方公里: 'per 100 km²',
  立方米: 'per m³',
  立方厘米: 'per cm³',
  升: 'per litre',
  吨: 'per tonne',
  公斤: 'per kg',
  千克: 'per kg',
  千瓦时: 'per kWh',
  度: 'per kWh',
  万元: 'per CNY 10,000',
  秒: 'a second',
  分钟: 'a minute',
  小时: 'an hour',
  天: 'a day',
  日: 'a day',
  月: 'a month',
  年: 'a year',
};

/** Metrics that say what is counted: the unit would only say it again. */
export const COUNTED: { units: readonly string[]; name: RegExp; example: string }[] = [
  {
    units: ['次', '人次', '场'],
    name: /\b(?:sessions|calls|visits|services|inspections|drills|events|activities|trips|operations|discharges|meetings)\b/i,
    example: 'Study sessions 24',
  },
  {
    units: ['人', '个', '名', '人次'],
    name: /\b(?:jobs|people|residents|population|personnel|workers|applicants|students|teachers|graduates|volunteers|tourists|passengers|members)\b|\btalent$/i,
    example: 'New urban jobs 28,200',
  },
];

/** How the value of a comparison is written: with its sign, in points, as so many times, as a rank, in words. */
export const COMPARISONS: Record<ComparisonType, 'change' | 'level' | 'points' | 'times' | 'rank' | 'words'> =
  {
    yoy: 'change', // 同比 +38.8%
    growth: 'change', // 比2002年增长 +65.5%
    cagr: 'change', // 年均增长 +7%
    delta: 'change', // 增减 +20家
    prior_growth: 'change', // 上年同期 −31.9%
    over_plan: 'change', // 超计划 +12%
    from: 'level', // 原为 6%
    share: 'level', // 占全区 74.4%
    completion: 'level', // 完成年度任务 316.6%
    growth_change_pp: 'points', // 增速变化 +1.2个百分点
    growth_vs_peer_pp: 'points', // 增速比全市 高13.9个百分点
    change_pp: 'points',
    share_change_pp: 'points',
    contribution_pp: 'points', // 拉动增长 +0.4个百分点
    multiple: 'times', // 是上年的 2倍
    growth_multiple: 'times', // 增长 1.3倍
    growth_ratio: 'times', // 增速是全市的 1.5倍
    rank: 'rank', // 全区 第一
    first: 'words', // 全市 首笔
    only: 'words', // 全区 唯一
    record: 'words', // 纪录 创历史最好
    part_of: 'words', // 属于 新增企业
  };

/** Small numbers in Chinese, as ranks are written. */
export const TENS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** What grew to so many times its size, in a word. */
export const GREW: Record<number, string> = { 2: 'doubled', 3: 'tripled', 4: 'quadrupled' };

/** Parts of a whole that English says in words. */
export const FRACTIONS: { value: number; en: string }[] = [
  { value: 1 / 2, en: 'one half' },
  { value: 1 / 3, en: 'one third' },
  { value: 2 / 3, en: 'two thirds' },
  { value: 1 / 4, en: 'one quarter' },
  { value: 3 / 4, en: 'three quarters' },
  { value: 1 / 5, en: 'one fifth' },
  { value: 1 / 10, en: 'one tenth' },
];

/**
 * The whole that words such as 全市首笔 begin with.
 *
 * @example
 * wholeOf('全区唯一') // '全区'
 */
export function wholeOf(text: string | undefined): string | undefined {
  return /^(?:全[区县市省国球]|国内|省内|市内|区内)/.exec(text ?? '')?.[0];
}
