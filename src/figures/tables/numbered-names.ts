import { CN } from './not-figure.ts';
import type { NotFigure } from './not-figure.ts';

/** Numbers that are part of what somebody or something is called: 985高校, PM2.5, “三次创业”. */
export const NUMBERED_NAMES: readonly NotFigure[] = [
  {
    name: 'quoted-works',
    pattern: /[一二三四五六七八九十]个(?=“[^”]{2,8}工程”)/g,
    needs: '“',
    example: '实施三个“一号工程”',
  },
  {
    name: 'place-in-numerals',
    pattern: /[五三九]台(?=[山县区])|七台(?=河)/g,
    needs: '台',
    example: '七台河市',
  },
  {
    name: 'picture',
    pattern:
      /(?<=^|[^\p{Script=Han}]|[见如附由从据看列和与及中])(?:图|附?表|附件|专栏)\d{1,3}(?:[—–-]\d{1,3})?(?=$|[^\d.万亿%只块个名人])/gu,
    needs: '图表件栏',
    example: '（见图3）',
  },
  { name: 'contour', pattern: /\d{1,5}米(?=等[深高]线)/g, needs: '线', example: '15米等深线' },
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
    pattern:
      /\d{1,12}(?:\.\d{1,12})?(?:G|D|A|K|I|S|V|H|C)(?=$|[^A-Za-z])(?!W)|(?<![\d.])(?:480|720|1080|1440|2160)[Pp](?![A-Za-z])/g,
    needs: 'GDAKISVHCPp',
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
    pattern:
      /\d{2,4}(?![名人]|[个家支位](?![人性]))(?=[^，。；、\d]{1,6}(?:(?<![情环细关章调季])节|(?<![参决比])[杯赛]))/g,
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
      /(?<![\d.])(?:双1[12]|12306|(?:985|211)(?=[”/／]|、?(?:985|211|双一流)(?!\d)|等?高校|等?院校|大学|工程|名校|平台)|618(?=大促|电商|购物|期间|活动|促销|消费|年中|”))/g,
    example: '985高校',
  },
  {
    name: 'named-number',
    pattern:
      /(?<![\d.])(?:110|119|120|122)(?=急救|指挥|报警|接警|接处警|警情|调度|热线|救护|平台|联动|出警|中心|电话|[”）]|、1(?:10|19|20|22)(?!\d))/g,
    example: '120急救中心',
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
  { name: 'voltage', pattern: /\d{1,12}千伏(?!安)/g, needs: '伏', example: '220千伏变电站' },
  {
    name: 'nation',
    pattern: /\d{1,2}(?:\.\d)?亿多?(?:中国人|各族|人民|人口的(?:大国|发展中))/g,
    needs: '亿',
    example: '14亿中国人',
  },
  {
    name: 'parts-word',
    pattern: /零(?:部件|配件|组件|件|售|距离|碳|工|时)/g,
    needs: '零',
    example: '汽车零部件',
  },
  {
    name: 'drug-class',
    pattern: /\d类(?=(?:化学|生物|中药|创新)?[新中]?药)/g,
    needs: '类',
    example: '获批1类化学新药3个',
  },
];
