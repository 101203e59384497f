import { CAPACITIES } from './capacities.ts';
import { CLASS_SIZES } from './class-sizes.ts';
import { COUNTED_SIZES } from './counted-sizes.ts';
import { MEASURED_AGAINST } from './measured-against.ts';
import { CN } from './not-figure.ts';
import type { NotFigure } from './not-figure.ts';
import { SIZES_HAD } from './sizes-had.ts';

/** All patterns are global and bounded, so that a scan stays linear. */
export const NOT_FIGURES: readonly NotFigure[] = [
  {
    name: 'date',
    pattern: /(?:19|20)\d\d年(?:度|代|末|底|初)?(?:\d{1,2}月(?:份|\d{1,2}日)?)?/g,
    needs: '年',
    example: '2023年11月17日',
  },
  {
    name: 'date-in-numerals',
    pattern:
      /[一二][九〇零○][〇零○一二三四五六七八九]{2}年(?:度|代|末|底|初)?(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?/g,
    needs: '年',
    example: '一九八三年',
  },
  {
    name: 'month-in-numerals',
    pattern: /[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日|份)/g,
    needs: '月',
    example: '十月一日',
  },
  {
    name: 'month',
    pattern: /\d{1,2}(?:[—–\-－~～至到、和]\d{1,2})?月(?:份|底|末|初|\d{1,2}日)?/g,
    needs: '月',
    example: '1—11月',
  },
  { name: 'day', pattern: /(?<!\d\.|住院(?:日|天数)[^，。；]{0,10})\d{1,2}日/g, needs: '日', example: '9日' },
  {
    name: 'iso-date',
    pattern: /(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}/g,
    needs: '-/.',
    example: '2024-04-24',
  },
  {
    name: 'clock',
    pattern:
      /(?<![\d.∶:：]|[比由从成]|[年期末初]的|调整为|比例[^，。；\d]{0,6})(?!(?<=[为到至])\d{1,2}[:：]\d{2}[:：])\d{1,2}[:：][0-5]\d(?::[0-5]\d)?(?=$|[^\d∶:：.])/g,
    needs: ':：',
    example: '14:30',
  },
  {
    name: 'clock-in-words',
    pattern: /(?:上午|下午|凌晨|晚上?|中午)\d{1,2}[时点](?:\d{1,2}分|半|整)?|\d{1,2}时(?:\d{1,2}分|许|整)/g,
    needs: '时点',
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
    needs: '年',
    example: '2019、2020年',
  },
  {
    name: 'year-of-a-column',
    pattern: /(?<![\d.,])(?:19|20)\d\d(?=[丨｜|·:：])/g,
    needs: '丨｜|·:：',
    example: '足迹2025丨',
  },
  { name: 'quarter', pattern: /[前第]?[一二三四1-4]个?季度/g, needs: '季', example: '前三季度' },
  {
    name: 'planned-growth',
    pattern:
      /（原?计划(?:增长|提高|降低|下降|为)?[^（），。]{0,6}）|计划(?:规定|要求)的?(?:增长|提高|降低|下降)?(?:\d{1,3}(?:\.\d{1,2})?%|百分之[一二三四五六七八九十点]{1,6})的(?=要求|指标|速度)/g,
    needs: '划',
    example: '比上年提高26%（原计划提高18.6%）',
  },
  {
    name: 'quoted-works',
    pattern: /[一二三四五六七八九十]个(?=“[^”]{2,8}工程”)/g,
    needs: '“',
    example: '实施三个“一号工程”',
  },
  { name: 'sets-of-data', pattern: /\d{1,2}组(?=数据|数字|关键词)/g, needs: '组', example: '7组数据看发展' },
  {
    name: 'summed-up',
    pattern:
      /(?<=[业等]|、[^，。；、\d]{1,12})[\d二三四五六七八九]{1,2}[个大类](?=(?:[重主支][点要柱导])?(?:行业|产业|门类|产品|品种|领域|板块)[^，。；、\d]{0,8}(?:均|分别))/g,
    needs: '个大类',
    example: '非金属矿物制品业、医药制造业2个行业分别增长3%、4%',
  },
  {
    name: 'summed-up-alone',
    pattern: /(?<=等)\d{1,2}大类(?=\p{Script=Han}{2,10}(?:增长|下降)(?:了)?\d)/gu,
    needs: '类',
    example: '玩具等7大类产品增长4.3%',
  },
  {
    name: 'list-of-first',
    pattern:
      /(?:位居|居|排在?|列)前(?:\d{1,2}|[一二三四五六七八九十]{1,3})位的(?=(?:依次|分别|\p{Script=Han}{2,8}?(?:依次|分别)?)(?:是|为|有)[：\p{Script=Han}])/gu,
    needs: '前',
    example: '居前三位的行业是：制造业、建筑业',
  },
  {
    name: 'place-in-numerals',
    pattern: /[五三九]台(?=[山县区])|七台(?=河)/g,
    needs: '台',
    example: '七台河市',
  },
  {
    name: 'places-moved',
    pattern:
      /(?<=[上提前跃攀下后滑][升移进降退落]了?)(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个(?:位次|名次)/g,
    needs: '次',
    example: '排名较上年上升10个位次',
  },
  {
    name: 'divisions',
    pattern: /\d{1,2}[区县市](?:\d{1,2}[县市区]){1,2}(?=[，。；、（]|$)/g,
    needs: '区县市',
    example: '原辖2区10县3市',
  },
  {
    name: 'picture',
    pattern:
      /(?<!\p{Script=Han}[试意企力版地])(?:图|附?表|附件|专栏)\d{1,3}(?:[—–-]\d{1,3})?(?=$|[^\d.万亿%])/gu,
    needs: '图表件栏',
    example: '（见图3）',
  },
  {
    name: 'class-of-year',
    pattern: /(?:19|20)\d\d[届级](?=\p{Script=Han})/gu,
    needs: '届级',
    example: '2025届毕业生',
  },
  { name: 'issue', pattern: /(?<=(?:19|20)\d\d年)第?\d{1,3}期/g, needs: '期', example: '2031年16期' },
  { name: 'contour', pattern: /\d{1,5}米(?=等[深高]线)/g, needs: '线', example: '15米等深线' },
  { name: 'two-digit-year', pattern: /\d{2}年(?:代|(?=不变价))/g, needs: '代价', example: '80年代' },
  {
    name: 'five-year-plan',
    pattern: /[“‘"']?十[一二三四五六]?五[”’"']?(?=规划|时期|期间|末|以来|开局|收官|目标|$|[”’])/g,
    needs: '五',
    example: '“十四五”期间',
  },
  {
    name: 'ordinal',
    pattern: new RegExp(
      `第(?:\\d{1,12}|[${CN}]{1,6})(?:[届次批期条章节张代产部轮医季阶个步大线动课方议党人站码书课]|类别|家|种|支|号)`,
      'g',
    ),
    needs: '第',
    example: '第85次',
  },
  {
    name: 'document-number',
    pattern: /[〔[［(（]\d{4}[〕\]］)）]\d{1,4}号/g,
    needs: '号',
    example: '〔2024〕12号',
  },
  {
    name: 'number-plate',
    pattern: /(?:第)?(?:\d{1,12}(?:号|弄|室|楼)|(?<!\d)\d{1,3}路(?!端|视频|监控|电话))(?![召])/g,
    needs: '号路弄室楼',
    example: '经十路128号',
  },
  {
    name: 'telephone',
    pattern: /(?:电话|热线|手机|传真|邮编|QQ)[:：]?\s?[\d-]{5,20}/g,
    example: '电话:0531-88886666',
  },
  { name: 'hotline', pattern: /\d{4,6}(?=[^\d]{0,6}热线)/g, needs: '热', example: '12345市民热线' },
  {
    name: 'latin-name',
    pattern:
      /(?<![A-Za-z])(?!(?:GDP|GNP|CPI|PPI|PMI|R&D|FDI|gdp|cpi|ppi|pmi)\d)[A-Za-z][A-Za-z.-]*\d{1,12}(?:\.\d{1,12})?[A-Za-z]*/g,
    example: 'PM2.5',
  },
  {
    name: 'number-latin',
    pattern: /\d{1,12}(?:\.\d{1,12})?(?:G|D|A|K|I|S|V|H|C)(?=$|[^A-Za-z])(?!W)/g,
    needs: 'GDAKISVHC',
    example: '5G网络',
  },
  {
    name: 'number-latin-word',
    pattern: /\d{1,12}(?:\.\d{1,12})?[+＋][A-Za-zNX\d]+(?:[+＋][A-Za-z\d]+)*/g,
    needs: '+＋',
    example: '36+N',
  },
  { name: 'letter-sum', pattern: /[A-ZNX][+＋]\d{1,12}/g, needs: '+＋', example: 'N+3' },
  {
    name: 'slogan',
    pattern: /[“"「][^”"」“，,。；;：:亿万元%％]{0,5}\d[^”"」“，,。；;：:亿万元%％]{0,7}[”"」]/g,
    needs: '“"「',
    example: '“7证齐发”',
  },
  {
    name: 'slogan-numeral',
    pattern: new RegExp(`[“「](?:[${CN}][^”」“，。；：元%％]{1,7}){1,3}[”」]`, 'g'),
    needs: '“「',
    example: '“三次创业”',
  },
  {
    name: 'festival',
    pattern: /\d{2,4}(?=[^，。；、\d]{1,6}(?:(?<![情环细关章调季])节|[杯赛]))/g,
    needs: '节杯赛',
    example: '1024程序员节',
  },
  {
    name: 'list-name',
    pattern: /(?:前)?(?:\d{1,3}(?:,\d{3})+|\d{1,12})强|(?:前|(?<!分之))[十百千]强/g,
    needs: '强',
    example: '500强',
  },
  {
    name: 'named-number',
    pattern:
      /(?<![\d.])(?:双11|双12|618|985|211|12306|110|119|120)(?=$|[^\d.万亿个家人户项座所处条件台辆名套次场艘株本种类位头只间栋片米斤度天例起案景路%％元公亩平吨千余多])/g,
    example: '985高校',
  },
  {
    name: 'place-named-by-number',
    pattern: /七台河|九台(?=[区市])|[三五]台(?=[县山])|三门(?=[峡县湾])|五家渠|三间房|三元(?=区)|六盘水/g,
    needs: '河台门家间元盘',
    example: '七台河市',
  },
  { name: 'named-people', pattern: /4050(?=人员)/g, needs: '4', example: '4050人员' },
  {
    name: 'letters-of-slogan',
    pattern: new RegExp(`(?<=[”」])(?:\\d{1,2}|[${CN}]{1,3})个[大]?字`, 'g'),
    needs: '字',
    example: '“稳增长、调结构”六个字',
  },
  { name: 'star', pattern: /\d{1,12}A级|[四五]星级?/g, needs: '级星', example: '4A级景区' },
  {
    name: 'run-of-time',
    pattern: /连续[两\d一二三四五六七八九十]{1,3}(?:多|余)?(?:个)?(?:年|月|季度|天|届|次)/g,
    needs: '连',
    example: '连续10个月',
  },
  {
    name: 'span-of-time',
    pattern:
      /\d{1,12}(?:[—–\-~至到]\d{1,12})?(?:多|余)?(?:年|个月|天|个小时|小时)(?:内|来|以来|间|期|前|后|时间|之久|之内|左右时间|行动|计划)/g,
    needs: '年月天时',
    example: '3年内',
  },
  {
    name: 'years-before',
    pattern: /(?<=[是比为])前(?:\d{1,2}|[一二三四五六七八九十]{1,3})年(?=[同的总平\p{Script=Han}])/gu,
    needs: '前',
    example: '是前20年同一区域的2.3倍',
  },
  { name: 'span-of-months', pattern: /\d{1,2}个[多余]月/g, needs: '月', example: '历时1个多月' },
  { name: 'years-range', pattern: /\d{1,12}[—–\-~至到]\d{1,12}年/g, needs: '年', example: '3-5年' },
  {
    name: 'every',
    pattern: new RegExp(`每(?:\\d{1,12}|[${CN}千万亿]+)(?:名|个|人|户|家|亩|位|辆|元|平方公里|次)?`, 'g'),
    needs: '每',
    example: '每万名就业人员',
  },
  {
    name: 'distance',
    pattern: /\d{1,12}(?:\.\d{1,12})?(?:多|余)?(?:公里|米|里)(?:之外|以外|以内|之内|开外|外)/g,
    needs: '里米',
    example: '100公里之外',
  },
  {
    name: 'in-batches',
    pattern: /(?<=[分前后这])\d{1,3}批(?!次)|(?<![\d.])\d批(?!次)/g,
    needs: '批',
    example: '分12批派出',
  },
  {
    name: 'batch',
    pattern: new RegExp(
      `(?<![\\d.])(?:\\d{1,2}|[${CN}]{1,6})(?:个批次|轮次|批次(?=[\\d\\p{Script=Han}]))`,
      'gu',
    ),
    needs: '批轮',
    example: '3个批次',
  },
  {
    name: 'clause-number',
    pattern: /[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]/g,
    needs: '（(',
    example: '（1）加快项目建设',
  },
  { name: 'item-number', pattern: /^\d{1,2}[.．、](?!\d)/g, example: '1.加快项目建设' },
  {
    name: 'anniversary',
    pattern: /\d{1,12}周年|\d{1,12}(?:\.\d{1,12})?版/g,
    needs: '周版',
    example: '75周年',
  },
  { name: 'voltage', pattern: /\d{1,12}千伏(?!安)/g, needs: '伏', example: '220千伏变电站' },
  {
    name: 'nation',
    pattern: /\d{1,2}(?:\.\d)?亿多?(?:中国人|各族|人民|人口的(?:大国|发展中))/g,
    needs: '亿',
    example: '14亿中国人',
  },
  {
    name: 'rank-field',
    pattern:
      /(?<=全[国省市区县州]|[在居列]|[东中西]部|地区)\d{1,5}[个家市县区](?=[^，。；\d]{1,16}(?:第|首位|之首|前列)|[^，。；、\d]{2,16}中，[^。；]{0,30}?[居列排]第)/g,
    example: '全省146家开发区第11名',
  },
  {
    name: 'age-range',
    pattern:
      /\d{1,3}[—–\-~至到]\d{1,3}(?:周)?岁(?=[、和与及（]|(?:户籍|常住|劳动)?(?:人口|年龄|儿童|少年|青年|青少年|妇女|劳动力)|的(?:人口|人员|儿童|妇女)|\p{Script=Han}{2,4}\d{1,6}[人名])/gu,
    needs: '岁',
    example: '0—14岁、15—59岁人口',
  },
  {
    name: 'survey',
    pattern: /\d{1,2}(?:\.\d)?[‰%](?=人口(?:变动)?(?:情况)?抽样调查)/g,
    needs: '抽',
    example: '据5‰人口变动抽样调查推算',
  },
  {
    name: 'age',
    pattern: /\d{1,12}(?:[—–\-~至到]\d{1,12})?(?:周)?岁(?:以上|以下|及以上|及以下|儿童|老人|老年)/g,
    needs: '岁',
    example: '60岁以上人口',
  },
  {
    name: 'guess',
    pattern: /(?<=(?:估计|估摸着|也许|可能)[，,]?)\d{1,6}(?:[张个天家次]|分钟)/g,
    needs: '估可许',
    example: '我们估计，7张表',
  },
  {
    name: 'turns-for-the-better',
    pattern: new RegExp(
      `(?:出现|实现|呈现|取得|争得|做到)了?(?:\\d{1,2}|[${CN}]{1,2})个(?=(?:新|大)?(?:转折|上升|突破|转变|提高|增长|下降|第一|首次|翻番|创新|同步|确保|到位|全覆盖)(?:[，。；：]|$))`,
      'g',
    ),
    needs: '个',
    example: '工业生产出现了4个转折',
  },
  {
    name: 'tens-of',
    pattern: /(?:(?<![人户总系指倍位个件次基分级])数|几)[十百千](?=[^多余万亿\d])/g,
    needs: '数几',
    example: '数十家企业',
  },
  { name: 'circled', pattern: /[①-⑳]/g, example: '①' },
  ...CLASS_SIZES,
  ...SIZES_HAD,
  ...COUNTED_SIZES,
  ...CAPACITIES,
  ...MEASURED_AGAINST,
  {
    name: 'idiom',
    pattern: new RegExp(
      `[${CN}]{1,6}(?:企一策|事一议|链一策|站式|条龙|体化|方面|系列|揽子|带一路|流|线|批|批批|次次|座座|处处|大批|级|环|纵|横|网通|件事|大|者|性)`,
      'g',
    ),
    example: '一批',
  },
];
