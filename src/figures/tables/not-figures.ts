import { CAPACITIES } from './capacities.ts';
import { CLASS_SIZES } from './class-sizes.ts';
import { COUNTED_SIZES } from './counted-sizes.ts';
import { MEASURED_AGAINST } from './measured-against.ts';
import { NAMED_TIMES } from './named-times.ts';
import { CN } from './not-figure.ts';
import type { NotFigure } from './not-figure.ts';
import { NUMBERED_NAMES } from './numbered-names.ts';
import { SIZES_HAD } from './sizes-had.ts';

/** All patterns are global and bounded, so that a scan stays linear. */
export const NOT_FIGURES: readonly NotFigure[] = [
  ...NAMED_TIMES,
  ...NUMBERED_NAMES,
  {
    name: 'planned-growth',
    pattern:
      /（原?计划(?:增长|提高|降低|下降|为)?[^（），。]{0,6}）|计划(?:规定|要求)的?(?:增长|提高|降低|下降)?(?:\d{1,3}(?:\.\d{1,2})?%|百分之[一二三四五六七八九十点]{1,6})的(?=要求|指标|速度)/g,
    needs: '划',
    example: '比上年提高26%（原计划提高18.6%）',
  },
  {
    name: 'years-above',
    pattern:
      /连续(?:\d{1,2}|[一二两三四五六七八九十]{1,2}|多)(?:年|个?季度|个月)(?:增[速幅](?:均|都)?(?:超过?|高于|保持在|稳定在)\d{1,3}(?:\.\d{1,2})?%(?:以上)?|保持\d{1,3}(?:\.\d{1,2})?%(?:以上)?的?(?:增[速幅长]|高速增长))/g,
    needs: '连',
    example: '农民人均纯收入连续六年增幅超过10%',
  },
  {
    name: 'birthday',
    pattern: /(?:\d{1,3}|[一二两三四五六七八九十百]{1,4})(?:周?岁|周年)(?=生日|华诞|诞辰)/g,
    needs: '岁周',
    example: '园区迎来3岁生日',
  },
  {
    name: 'both-among',
    pattern: /双(?:前|第)(?:\d{1,3}|[一二三四五六七八九十百]{1,2})(?:强|位|名)?/g,
    needs: '双',
    example: '货物和集装箱吞吐量稳居双前十',
  },
  { name: 'sets-of-data', pattern: /\d{1,2}组(?=数据|数字|关键词)/g, needs: '组', example: '7组数据看发展' },
  {
    name: 'summed-up',
    pattern:
      /(?=[\d二三四五六七八九])(?<=[业等]|、[^，。；、\d]{1,12})[\d二三四五六七八九]{1,2}[个大类](?=(?:[重主支][点要柱导])?(?:行业|产业|门类|产品|品种|领域|板块)[^，。；、\d]{0,8}(?:均|分别))/g,
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
    name: 'places-moved',
    pattern:
      /(?<=[上提前跃攀下后滑][升移进降退落]了?)(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个(?:位次|名次)/g,
    needs: '次',
    example: '排名较上年上升10个位次',
  },
  {
    name: 'steps',
    pattern:
      /(?<=连[跨上迈过]|跨[越上过]|[迈站跃登][上过]|突破)(?:[\d]{1,2}|[一二两三四五六七八九十])个(?=[十百千]?[万亿]元?(?:级)?(?:新?台阶|大关|关口))/g,
    needs: '个',
    example: '财政收入连跨3个百亿台阶',
  },
  {
    name: 'divisions',
    pattern: /\d{1,2}[区县市](?:\d{1,2}[县市区]){1,2}(?=[，。；、（]|$)/g,
    needs: '区县市',
    example: '原辖2区10县3市',
  },
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
    name: 'rank-field',
    pattern:
      /(?<=全[国省市区县州]|[在居列]|[东中西]部|地区)\d{1,5}[个家市县区](?=[^，。；\d]{1,16}(?:第|首位|之首|前列)|[^，。；、\d]{2,16}中，[^。；]{0,30}?[居列排]第)/g,
    example: '全省146家开发区第11名',
  },
  {
    name: 'age-range',
    pattern:
      /\d{1,3}[—–\-~至到]\d{1,3}(?:周)?岁(?=[、和与及（]|的?占(?!地)|(?:户籍|常住|劳动)?(?:人口|年龄|儿童|少年|青年|青少年|妇女|劳动力)|的(?:人口|人员|儿童|妇女)|\p{Script=Han}{2,4}\d{1,6}[人名])/gu,
    needs: '岁',
    example: '0—14岁、15—59岁人口',
  },
  {
    name: 'sources-counted',
    pattern: new RegExp(
      `(?<=据(?:对)?)(?:\\d{1,5}|[${CN}百千]{1,6})[个户家名](?:[省市县区乡镇村州]{1,3}|城市|地区|国家|单位|企业|农户|大队|公社)?的?(?:不完全)?(?=统计|调查|抽样|测算|汇总|报告|资料|材料|报表)`,
      'g',
    ),
    needs: '据',
    example: '据5个县统计',
  },
  {
    name: 'how-long-for',
    pattern:
      /\d{1,8}(?:\.\d{1,4})?[十百千]?[万亿]?(?:美?元|人次|人|吨|列|辆|件|台|公里|标箱|户|家|个|艘|座|条|次|项|架)(?=所(?:需|用|花)的?(?:时间|天数|周期))/g,
    needs: '所',
    example: '开行1万列所需时间',
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
