/** A number-like string that is no figure; the pattern covers what the scanner must leave alone. */
export interface NotFigure {
  name: string;
  pattern: RegExp;
  example: string;
}

const CN = '一二两三四五六七八九十百';

/** All patterns are global and bounded, so that a scan stays linear. */
export const NOT_FIGURES: readonly NotFigure[] = [
  {
    name: 'date',
    pattern: /(?:19|20)\d\d年(?:度|代|末|底|初)?(?:\d{1,2}月(?:份|\d{1,2}日)?)?/g,
    example: '2023年11月17日',
  },
  {
    name: 'date-in-numerals',
    pattern:
      /[一二][九〇零○][〇零○一二三四五六七八九]{2}年(?:度|代|末|底|初)?(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/g,
    example: '一九八三年',
  },
  {
    name: 'month-in-numerals',
    pattern: /[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日|份)/g,
    example: '十月一日',
  },
  {
    name: 'month',
    pattern: /\d{1,2}(?:[—–\-－~～至到、和]\d{1,2})?月(?:份|底|末|初|\d{1,2}日)?/g,
    example: '1—11月',
  },
  { name: 'day', pattern: /\d{1,2}日/g, example: '9日' },
  { name: 'iso-date', pattern: /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}/g, example: '2024-04-24' },
  {
    name: 'clock',
    pattern: /(?<![\d.∶:：]|[比由从成]|[年期末初]的|调整为)\d{1,2}[:：]\d{2}(?::\d{2})?(?=$|[^\d∶:：.])/g,
    example: '14:30',
  },
  {
    name: 'clock-in-words',
    pattern: /(?:上午|下午|凌晨|晚上?|中午)\d{1,2}[时点](?:\d{1,2}分|半|整)?|\d{1,2}时(?:\d{1,2}分|许|整)/g,
    example: '上午9时30分',
  },
  {
    name: 'year-range',
    pattern: /(?:19|20)\d\d[—–\-－~～至](?:19|20)\d\d年?(?:度|期间)?/g,
    example: '2016—2020年',
  },
  {
    name: 'bare-year',
    pattern: /(?<![\d.,])(?:19|20)\d\d(?=年?[—–\-－~～至、](?:19|20)\d\d年)/g,
    example: '2019、2020年',
  },
  {
    name: 'year-of-a-column',
    pattern: /(?<![\d.,])(?:19|20)\d\d(?=[丨｜|·:：])/g,
    example: '足迹2025丨',
  },
  { name: 'quarter', pattern: /[前第]?[一二三四1-4]个?季度/g, example: '前三季度' },
  { name: 'two-digit-year', pattern: /\d{2}年代/g, example: '80年代' },
  {
    name: 'five-year-plan',
    pattern: /[“‘"']?十[一二三四五六]?五[”’"']?(?=规划|时期|期间|末|以来|开局|收官|目标|$|[”’])/g,
    example: '“十四五”期间',
  },
  {
    name: 'ordinal',
    pattern: new RegExp(
      `第(?:\\d{1,12}|[${CN}]{1,6})(?:[届次批期条章节张代产部轮医季阶个步大线动课方议党人站码书课]|类别|家|种|支|号)`,
      'g',
    ),
    example: '第85次',
  },
  { name: 'document-number', pattern: /[〔[［(（]\d{4}[〕\]］)）]\d{1,4}号/g, example: '〔2024〕12号' },
  { name: 'number-plate', pattern: /(?:第)?\d{1,12}(?:号|路|弄|室|楼)(?![召])/g, example: '经十路128号' },
  {
    name: 'telephone',
    pattern: /(?:电话|热线|手机|传真|邮编|QQ)[:：]?\s?[\d-]{5,20}/g,
    example: '电话:0531-88886666',
  },
  { name: 'hotline', pattern: /\d{4,6}(?=[^\d]{0,6}热线)/g, example: '12345市民热线' },
  {
    name: 'latin-name',
    pattern:
      /(?<![A-Za-z])(?!(?:GDP|GNP|CPI|PPI|PMI|R&D|FDI)\d)[A-Za-z][A-Za-z.-]*\d{1,12}(?:\.\d{1,12})?[A-Za-z]*/g,
    example: 'PM2.5',
  },
  {
    name: 'number-latin',
    pattern: /\d{1,12}(?:\.\d{1,12})?(?:G|D|A|K|I|S|V|H|C)(?=$|[^A-Za-z])(?!W)/g,
    example: '5G网络',
  },
  {
    name: 'number-latin-word',
    pattern: /\d{1,12}(?:\.\d{1,12})?[+＋][A-Za-zNX\d]+(?:[+＋][A-Za-z\d]+)*/g,
    example: '36+N',
  },
  { name: 'letter-sum', pattern: /[A-ZNX][+＋]\d{1,12}/g, example: 'N+3' },
  {
    name: 'slogan',
    pattern: /[“"「][^”"」“，,。；;：:亿万元%％]{0,5}\d[^”"」“，,。；;：:亿万元%％]{0,7}[”"」]/g,
    example: '“7证齐发”',
  },
  {
    name: 'slogan-numeral',
    pattern: new RegExp(`[“「](?:[${CN}][^”」“，。；：元%％]{1,7}){1,3}[”」]`, 'g'),
    example: '“三次创业”',
  },
  { name: 'festival', pattern: /\d{2,4}(?=[^，。；、\d]{1,6}[节杯赛])/g, example: '1024程序员节' },
  { name: 'list-name', pattern: /(?:前)?\d{1,12}强|(?:前)?[十百千]强/g, example: '500强' },
  {
    name: 'named-number',
    pattern:
      /(?<![\d.])(?:双11|双12|618|985|211|12306|110|119|120)(?=$|[^\d.万亿个家人户项%％元公亩平吨千余多])/g,
    example: '985高校',
  },
  { name: 'named-people', pattern: /4050(?=人员)/g, example: '4050人员' },
  { name: 'star', pattern: /\d{1,12}A级|[四五]星级?/g, example: '4A级景区' },
  {
    name: 'run-of-time',
    pattern: /连续[两\d一二三四五六七八九十]{1,3}(?:多|余)?(?:个)?(?:年|月|季度|天|届|次)/g,
    example: '连续10个月',
  },
  {
    name: 'span-of-time',
    pattern:
      /\d{1,12}(?:[—–\-~至到]\d{1,12})?(?:多|余)?(?:年|个月|天|个小时|小时)(?:内|来|以来|间|期|前|后|时间|之久|之内|左右时间|行动|计划)/g,
    example: '3年内',
  },
  { name: 'years-range', pattern: /\d{1,12}[—–\-~至到]\d{1,12}年/g, example: '3-5年' },
  {
    name: 'every',
    pattern: new RegExp(`每(?:\\d{1,12}|[${CN}千万亿]+)(?:名|个|人|户|家|亩|位|辆|元|平方公里|次)?`, 'g'),
    example: '每万名就业人员',
  },
  {
    name: 'distance',
    pattern: /\d{1,12}(?:\.\d{1,12})?(?:多|余)?(?:公里|米|里)(?:之外|以外|开外|外)/g,
    example: '100公里之外',
  },
  {
    name: 'batch',
    pattern: new RegExp(
      `(?<![\\d.])(?:\\d{1,2}|[${CN}]{1,6})(?:个批次|轮次|批次(?=[\\d\\p{Script=Han}]))`,
      'gu',
    ),
    example: '3个批次',
  },
  {
    name: 'clause-number',
    pattern: /[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]/g,
    example: '（1）加快项目建设',
  },
  { name: 'item-number', pattern: /^\d{1,2}[.．、](?!\d)/g, example: '1.加快项目建设' },
  { name: 'anniversary', pattern: /\d{1,12}周年|\d{1,12}(?:\.\d{1,12})?版/g, example: '75周年' },
  { name: 'voltage', pattern: /\d{1,12}千伏(?!安)/g, example: '220千伏变电站' },
  {
    name: 'nation',
    pattern: /\d{1,2}(?:\.\d)?亿多?(?:中国人|各族|人民|人口的(?:大国|发展中))/g,
    example: '14亿中国人',
  },
  {
    name: 'rank-field',
    pattern: /(?<=全[国省市区县州]|[在居列])\d{1,5}[个家市县区](?=[^，。；\d]{1,16}(?:第|首位|之首|前列))/g,
    example: '全省146家开发区第11名',
  },
  {
    name: 'age',
    pattern: /\d{1,12}(?:[—–\-~至到]\d{1,12})?(?:周)?岁(?:以上|以下|及以上|及以下|儿童|老人|老年)/g,
    example: '60岁以上人口',
  },
  {
    name: 'guess',
    pattern: /(?<=(?:估计|估摸着|也许|可能)[，,]?)\d{1,6}(?:[张个天家次]|分钟)/g,
    example: '我们估计，7张表',
  },
  {
    name: 'turns-for-the-better',
    pattern: new RegExp(
      `(?:出现|实现|呈现|取得|争得|做到)了?(?:\\d{1,2}|[${CN}]{1,2})个(?=(?:新|大)?(?:转折|上升|突破|转变|提高|增长|下降|第一|首次|翻番|创新|同步|确保|到位|全覆盖)(?:[，。；：]|$))`,
      'g',
    ),
    example: '工业生产出现了4个转折',
  },
  { name: 'circled', pattern: /[①-⑳]/g, example: '①' },
  {
    name: 'magnitude-class',
    pattern: /(?:\d{1,12})?[十百千]?[万亿](?:元)?级(?!别?以上)/g,
    example: '千亿级产业',
  },
  {
    name: 'threshold',
    pattern:
      /(?:过|超过?|突破|达到?(?=[\d.十百千万亿]{1,8}(?:美)?元(?:以上)?的企业))(?:\d{1,12}(?:\.\d{1,12})?)?[十百千]?[万亿]{1,2}(?:美)?元?(?:以上)?的?(?!家|户|个|名|人(?!口)|项(?!目)|平方|亩|吨|公里|千瓦|立方)(?=[^，。；、\d]{0,8}(?:项目|企业|产业|集群|园区|镇|村|县))/g,
    example: '过10亿元项目11个',
  },
  {
    name: 'threshold-bare',
    pattern:
      /(?<![\d.十百千两几数近余个])[十百千]?[万亿]元(?=(?:企业|项目|园区|产业|楼宇|商圈|集群|村|镇)(?:数|达|有|\d))/g,
    example: '全市亿元企业数达284家',
  },
  {
    name: 'threshold-above',
    pattern:
      /(?:投资|收入|产值|营收|税收|销售)?(?:\d{1,12}(?:\.\d{1,12})?)?[十百千]?[万亿]{0,2}(?:美)?(?:元|亩|人|平方米|吨|(?<=[万亿]))(?:及)?以[上下]的?(?=[^，。；、\d]{0,10}(?:项目|企业|产业|集群|园区|单位|村)[^，。；、\d]{0,4}(?:[约近超达共占]|\d))/g,
    example: '5000万元以上项目30个',
  },
  {
    name: 'threshold-below',
    pattern: new RegExp(
      `(?:不足|低于|少于|不到|高于|超过?|过|达到?)(?:\\d{1,12}(?:\\.\\d{1,12})?|[${CN}]{1,8})?[十百千]?[万亿]{0,2}(?:元|亩|斤|公斤|人)(?=的[^，。；、\\d]{0,8}(?:户|人口|家庭|村|群众|居民))`,
      'g',
    ),
    example: '人均收入不足一百五十元的贫困户380户',
  },
  {
    name: 'threshold-invested',
    pattern: new RegExp(
      `(?:\\d{1,12}(?:\\.\\d{1,12})?)?[十百千]?[万亿]{1,2}元(?=(?:投资)?(?:建设)?(?:项目|工程)(?:\\d|[${CN}]{1,4}[个项]))`,
      'g',
    ),
    example: '500万元投资建设项目15个',
  },
  {
    name: 'threshold-of-class',
    pattern:
      /(?:授信|贷款|单笔|单户|投资)(?:总?额)?\d{1,8}[万亿]元(?:及)?以[上下](?=的?[^，。；、\d]{2,10}(?:余额|金额|总额|户数))/g,
    example: '单户授信500万元以下小微企业贷款余额76亿元',
  },
  {
    name: 'threshold-passed',
    pattern: new RegExp(
      `(?:突破|超过?|过)(?:\\d{1,12}(?:\\.\\d{1,4})?)?[十百千]?[万亿]{1,2}(?:美)?元?(?:大关)?的(?=(?:口岸|城市|县市?|省份?|港口|机场|园区|[市区])(?:[，。；]|$))`,
      'g',
    ),
    example: '成为第4个贸易值突破1000亿美元大关的口岸。',
  },
  {
    name: 'threshold-alone',
    pattern: new RegExp(
      `(?:\\d{1,12}(?:\\.\\d{1,12})?)?[十百千]?[万亿]{1,2}(?:美)?元以上(?=的?(?:有)?(?:\\d{1,6}|[${CN}]{1,4})[个家户项])`,
      'g',
    ),
    example: '其中50亿元以上3个',
  },
  {
    name: 'threshold-calibre',
    pattern: /[（(][^（）()]{0,12}口径[）)]/g,
    example: '工业投资（50万元口径）',
  },
  {
    name: 'steps',
    pattern:
      /(?:连跨|跨越|连跨过|突破|迈上)[\d.]{1,8}[十百千万亿]{0,2}元?(?:[、和][\d.]{1,8}[十百千万亿]{0,2}元?){1,4}[两三四\d]个(?:台阶|大关)/g,
    example: '连跨200亿、300亿两个台阶',
  },
  {
    name: 'measure-told',
    pattern: /(?<=[进度平均目标任务])（\d{1,3}(?:\.\d{1,4})?%）(?=\d{1,3}(?:\.\d{1,4})?个?百分点)/g,
    example: '低于时序进度（16.67%）3.82个百分点',
  },
  {
    name: 'parts-word',
    pattern: /零(?:部件|配件|组件|件|售|距离|碳|工|时)/g,
    example: '汽车零部件',
  },
  {
    name: 'size-class',
    pattern:
      /(?:\d{1,12}(?:\.\d{1,12})?)[十百千]?[万亿]{0,2}(?:美)?元以上(?=、|以及|和|及|的?[^，。；、\d]{0,10}(?:项目|企业)的(?:引进|建设|落户|突破|招引|投入|落地))/g,
    example: '实现30亿元以上重大项目的引进',
  },
  {
    name: 'threshold-top',
    pattern: /前\d{1,2}[%‰]/g,
    example: '进入全球前1%学科9个',
  },
  {
    name: 'definition',
    pattern: /指[^，。；]{0,16}?\d{1,12}[万亿]?元及以上/g,
    example: '指年主营业务收入2000万元及以上的工业企业',
  },
  {
    name: 'capacity',
    pattern:
      /(?:日|年|月)(?:产|处理|供水|加工|吞吐)(?:能力)?\d{1,12}(?:\.\d{1,12})?[万亿]?(?:吨|立方米|头|只|件|台|辆|千瓦时|平方米|米|套)的?(?=[^，。；、\d]{1,12}(?:生产线|项目|工程|装置|机组|厂|基地|车间))/g,
    example: '日产2000吨熟料生产线',
  },
  {
    name: 'capacity-named',
    pattern:
      /(?=\d)(?<=[，。；、：]|^|建设|实施|启动|推进|[园期])\d{1,8}[万亿]?(?:吨|千瓦|兆瓦|立方米)(?:\/年)?(?=[^，。；、\d的]{2,14}(?:项目|生产线|机组)(?:正式|全面|顺利|相继|已|陆续)?(?:开工|建成|投产|竣工|启动|进展|落地|签约))/gu,
    example: '二期60万吨清洁燃料项目开工',
  },
  {
    name: 'threshold-behind',
    pattern:
      /(?<=[\d一二两三四五六七八九十][家个户名](?:企业|[药车房民国央]企|项目|村|园区|乡镇|街道)[^，。；、\d]{0,8})(?:超过?|突破|过|达到?)(?:\d{1,12}(?:\.\d{1,12})?)?[十百千]?[万亿]{1,2}(?:美|欧|日|港)?元/g,
    example: '5家企业营业收入超百亿元',
  },
  {
    name: 'threshold-counted',
    pattern:
      /(?:超过?|突破|过)(?<=\d[家个](?:\p{Script=Han}{0,6}(?:企业|项目|法院|学校|医院|银行|公司|镇|村|县|市|区))[^，。；、\d]{2,10}?(?:超过?|突破|过))(?:\d{1,12}(?:\.\d{1,12})?)[十百千]?[万亿]{0,2}(?:%|件|人次|人|吨|台|套|亩)(?=[，。；、]|$)/gu,
    example: '21家法院收案数超过3万件',
  },
  {
    name: 'idiom',
    pattern: new RegExp(
      `[${CN}]{1,6}(?:企一策|事一议|链一策|站式|条龙|体化|方面|系列|揽子|带一路|流|线|批|批批|次次|座座|处处|大批|级|环|纵|横|网通|件事|大|者|性)`,
      'g',
    ),
    example: '一批',
  },
];
