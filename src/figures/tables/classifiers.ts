/** Where a small Chinese numeral before a classifier is a count and no slogan: 三家 always, 六处 only where something is done with them. */
export interface SmallCount {
  name: string;
  /** What stands before the numeral. */
  before: RegExp;
  /** What stands after the classifier. */
  after: RegExp;
  example: string;
}

/** Who is counted without a classifier: 9000余农户, 五万三千农民. */
export const WHO_ALONE =
  /^(?:农户|农民|群众|职工|村民|居民|学生|师生|党员|干部|(?:农业|非农业|城镇|农村|贫困)?人口|牧民|农牧民|贫困户|贫困人口|劳动力|企业|商户)/;

const ENDS = /^(?:[，。；、）以]|$)/;

/** Classifiers that a small Chinese numeral may stand before and still be a count. */
export const SURE_CLASSIFIERS =
  /^(?:家|所|座|户|名|栋|幢|艘|架|台|辆|株|亩|公里|吨|人次|平方|元|美元|%|倍|万|亿|立方|部|册|艘|列)/;

/** Classifiers that are counts only by one of {@link SMALL_COUNTS}. */
export const DOUBTFUL_CLASSIFIERS = /^(?:个|处|条|项|件|口|眼|套|栋|部|种|支|间|位|张|头|只|对|人)/;

export const SMALL_COUNTS: readonly SmallCount[] = [
  {
    name: 'named-before',
    before:
      /(?:项目|企业|单位|机构|学校|医院|工程|集体|乡镇|园区|基地|公司|的村|的乡|的镇|的县|的户|的厂)[有达共]?$/,
    after: ENDS,
    example: '过亿元的项目五个。',
  },
  {
    name: 'has',
    before: /(?:^|[，。；]|\p{Script=Han})(?:[共现辖设]有|下?辖|分设|[^没只还具带含拥享保][^没]有)$/u,
    after:
      /^(?!方面|问题|特点|原因|优势|变化|转变|突破|亮点|重点|难点|层次|阶段|环节|主要|根本|基本|显著|明显|不|新|大|月|季|小|多|百分)\p{Script=Han}{2,6}(?:[，。；、]|$)/u,
    example: '我大队有九个生产队，耕地六百亩。',
  },
  {
    name: 'built',
    before:
      /(?:建成|新建|改建|扩建|修建|兴建|续建|动工|开工|竣工|投产|新上|新增|增加|开通|新开|开办|添置|购置|安装|打|架设|铺设|引进|查处|破获|消灭|关闭|淘汰|签约|签订|落户|洽谈|招引|跟进|实施|谋划|申报|储备|推进)(?:了)?$/,
    after: /^(?!方面|层次|阶段|环节|体系|机制|梯队|文明|确保|中心|目标|不|百分)\S/,
    example: '建成六处灯光广场。',
  },
  {
    name: 'from-to',
    before: /(?:[由从][^，。；]{0,8}|(?:增加|发展|扩大|减少|下降|减|降|增)[到至]?(?:了)?(?:全部)?)$/,
    after: /^(?:[，。；、）]|$|(?:增加|发展|扩大|减少|下降|减|降|增)[到至])/,
    example: '亏损企业由九个减到四个。',
  },
  {
    name: 'with-length',
    before: /\p{Script=Han}{2}$/u,
    after: /^[、，](?:共|总|全)?(?:长度?)?[一二三四五六七八九十百千万\d]{1,8}(?:公里|平方米|亩|米|万元)/,
    example: '修建公路三条、共四十六公里。',
  },
  {
    name: 'named-one-by-one',
    before: /(?:、\p{Script=Han}{2,8}|[^全分各]的)$/u,
    after:
      /^\p{Script=Han}{0,8}?(?:项目|贫困村|行政村|社区|乡镇|示范镇|企业|基地|园区|工程|学校|医院|水库|电站|车间|工厂)/u,
    example: '东铺、家山两个贫困村出列。',
  },
  {
    name: 'listed',
    before: /[\d一二三四五六七八九十]{1,6}[个处条项件口眼套座所家][^，。；、]{2,12}[、和及]$/,
    after: /^\p{Script=Han}{2}/u,
    example: '建成六处灯光广场、两处喷泉广场。',
  },
  {
    name: 'heads-list',
    before: /(?:^|[，。；了有])$/,
    after:
      /^\p{Script=Han}{2,6}(?:（[^（）]{1,8}）)?[、，][一二三四五六七八九十百]{2,5}[个处条项座所]\p{Script=Han}{2}/u,
    example: '全县办起了三个农技站、二十一个种子田。',
  },
  {
    name: 'listed-places',
    before: /[\d一二三四五六七八九十百千]{1,8}[个户人亩口]\p{Script=Han}{0,4}，$/u,
    after: /^\p{Script=Han}{0,4}(?:大队|生产队|村民?小组|生产组|自然村|行政村|[农林牧渔茶]场)[，。；、]/u,
    example: '全大队三百零二户，六个生产队，耕地九百亩。',
  },
];
