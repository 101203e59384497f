import { CN } from './not-figure.ts';
import type { NotFigure } from './not-figure.ts';

/** Targets, marks, units and standards that something is only measured against: 超额完成5.8万人年度任务. */
export const MEASURED_AGAINST: readonly NotFigure[] = [
  {
    name: 'threshold-calibre',
    pattern: /[（(][^（）()]{0,12}口径[）)]/g,
    needs: '径',
    example: '工业投资（50万元口径）',
  },
  {
    name: 'base-of-ratio',
    pattern: /(?<=（以[男女]性?为)100?(?=[，）])/g,
    needs: '男女',
    example: '性别比（以女性为100，男性对女性的比例）为104.2',
  },
  {
    name: 'steps',
    pattern:
      /(?:连跨|跨越|连跨过|突破|迈上)[\d.]{1,8}[十百千万亿]{0,2}元?(?:[、和][\d.]{1,8}[十百千万亿]{0,2}元?){1,4}[两三四\d]个(?:台阶|大关)/g,
    needs: '台关',
    example: '连跨200亿、300亿两个台阶',
  },
  {
    name: 'measure-told',
    pattern: /(?<=[进度平均目标任务])（\d{1,3}(?:\.\d{1,4})?%）(?=\d{1,3}(?:\.\d{1,4})?个?百分点)/g,
    needs: '（',
    example: '低于时序进度（16.67%）3.82个百分点',
  },
  {
    name: 'those-asked',
    pattern: new RegExp(
      `(?<=(?:根据|据|通过)对?(?:全[省市县区国])?)(?:\\d{1,8}|[${CN}]{1,8})[多余]?(?:户|个|家|名)[^，。；\\d]{0,14}(?:抽样|住户|问卷|典型|家计|随机|跟踪)?的?(?:抽样|问卷)?调查`,
      'g',
    ),
    needs: '调',
    example: '根据对三百户农民家庭的抽样调查，人均纯收入246元',
  },
  {
    name: 'slope',
    pattern:
      /(?:坡度(?:大于|超过|在|小于|低于)?)?\d{1,2}度(?:及?以[上下]|[至到—-]\d{1,2}度)?的?(?=[坡陡]|耕地|林地|园地)/g,
    needs: '度',
    example: '25度以上坡耕地退耕3.2万亩',
  },
  {
    name: 'definition',
    pattern: /指[^，。；]{0,16}?\d{1,12}[万亿]?元及以上/g,
    needs: '指',
    example: '指年主营业务收入2000万元及以上的工业企业',
  },
  {
    name: 'threshold-old-standard',
    pattern: /(?<=国有及)(?:年(?:销售|主营业务)收入)?\d{3,5}万元以上(?=(?:的)?非国有)/g,
    needs: '国',
    example: '国有及500万元以上非国有工业产值',
  },
  {
    name: 'threshold-of-time',
    pattern: new RegExp(
      `(?:逾|超过?)(?:\\d{1,2}|[${CN}]{1,3})(?:年|个月|天)(?:以上)?(?:的)?(?=(?:未结|未偿|未付|长期)?(?:案件|贷款|账款|欠款|积案|工单)(?:[^，。；\\d]{0,3}\\d|$))`,
      'g',
    ),
    needs: '逾超',
    example: '审结审理时间逾三年案件56件',
  },
  {
    name: 'laid-down',
    pattern: new RegExp(
      `(?<=(?:超过|超出|达到|高于|低于)了?[^，。；、\\d]{0,16}(?:规定|提出|要求|确定|下达)的)(?:\\d{1,6}(?:\\.\\d{1,3})?[万亿]?|[${CN}]{1,6})(?:公斤|[斤吨担亩元人户])的?(?:指标|要求|标准|任务|目标)`,
      'g',
    ),
    needs: '指要标任目',
    example: '亩产超过了纲要规定的四百斤的指标',
  },
  {
    name: 'plan-fulfilled',
    pattern:
      /(?<=超额完成了?[^，。；、\d]{0,10})\d{1,8}(?:\.\d{1,3})?[万亿]?[人元亩吨户公斤套座个家项]{1,2}的?(?:年度|全年|年初)?(?:目标)?(?:任务|计划|目标)(?!的)/g,
    needs: '任计目',
    example: '新增就业6.2万人，超额完成5.8万人年度任务',
  },
  {
    name: 'threshold-per-head',
    pattern:
      /(?<!\d)(?:10{0,3}|十|百)?[十百千]?[万亿](?:人口?|[车吨户元])(?=(?:(?:生产)?(?:安全|交通|工伤|火灾)事故)?(?:死亡|发病|失业|拥有|[刑立]案|火灾)[率人数量])/g,
    needs: '万亿',
    example: '就业人员10万人死亡人数1.2人',
  },
  {
    name: 'threshold-per-done',
    pattern: new RegExp(
      `(?<=每(?:生产|投入|消耗|加工|销售|运输))(?:\\d{1,4}|[${CN}])?[百千万亿]{0,2}(?:元|吨|公斤|斤|度|米|件|辆|台)(?=\\p{Script=Han})`,
      'gu',
    ),
    needs: '每',
    example: '每生产一万吨煤消耗坑木二十五立方米',
  },
];
