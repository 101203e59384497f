import type { Found } from '../quantities/found.ts';

/** A number that only says how large the thing is that the next number is measured against. */
export interface Yardstick {
  /** What it may be. */
  takes: readonly Found['class'][];
  /** Matched against the end of the words before it. */
  before: RegExp;
  /** All the words between it and the value that is told. */
  behind: RegExp;
  /** What the value is. */
  tells: readonly Found['class'][];
  /** What stands between says nothing of the value either: 1美元兑. */
  withWords?: true;
  example: string;
}

export const YARDSTICKS: readonly Yardstick[] = [
  {
    takes: ['money'],
    before: /(?:汇率|中间价|牌价|比价|汇价)[^，。；、\d]{0,12}$/,
    behind: /^(?:兑换?|折合?|合|对)(?:人民币)?$/,
    tells: ['money'],
    withWords: true,
    example: '人民币汇率为1美元兑6.4元人民币',
  },
  {
    takes: ['money', 'count', 'area', 'measure'],
    before: /(?:相比|相较)于?(?:上年|去年|(?:19|20)\d\d年)(?:同期)?的$/,
    behind: /^，?(?:增长|提高|增加|上升|下降|减少|降低)了?(?:近|约|超过?)?$/,
    tells: ['percent', 'multiple'],
    example: '门槛达到18亿元，相比2022年的16亿元，提高了12.5%',
  },
  {
    takes: ['money', 'count', 'area', 'measure'],
    before: /超(?:过|出|额完成)了?[^，。；、\d]{0,8}(?:计划|任务|目标|预算|指标)数?$/,
    behind: /^的$/,
    tells: ['percent'],
    example: '收入38亿元，超过原定计划30亿元的26.7%',
  },
  {
    takes: ['percent'],
    before: /(?:占比|比重|比例|率)已?(?:突破|达)?$/,
    behind: /^、已?达到?$/,
    tells: ['percent'],
    example: '项目开工199个，占比已超过九成、达91.28%',
  },
  {
    takes: ['money', 'count', 'area', 'measure'],
    before:
      /(?:完成|占|为|达到?|是|实现)了?[^，。；、\d]{0,14}(?:计划|任务|目标|预算|指标|下达)[^，。；、\d]{0,4}$/,
    behind: /^[^，。；、\d]{0,8}的$/,
    tells: ['percent'],
    example: '收入38亿元，完成年初预算数50亿元的76%',
  },
  {
    takes: ['money', 'count', 'area', 'measure'],
    before: /(?:完成|达到?|实现|占)了?(?:全年|年度|年初|今年|当年|年)[^，。；、\d]{0,6}$/,
    behind: /^的?[^，。；、\d]{0,6}(?:计划|任务|目标|预算|指标)[^，。；、\d]{0,4}的$/,
    tells: ['percent'],
    example: '收入38亿元，完成全年50亿元目标任务的76%',
  },
  {
    takes: ['money', 'count', 'area', 'measure'],
    before: /(?:比|较)[^，。；、\d]{0,14}(?:计划|规划|任务|目标|预算|指标)数?$/,
    behind: /^(?:(?:超额|多|高出?|增加|增收|少|低|减少)了?)?$/,
    tells: ['money', 'count', 'area', 'measure'],
    example: '收入38亿元，比计划目标30亿元超过8亿元',
  },
  {
    takes: ['money', 'count', 'area', 'measure'],
    before:
      /(?:是|为|相当于)(?:同期|上年|去年|19\d\d年|20\d\d年|[一二][九〇零○][〇零○一二三四五六七八九]{2}年)[^，。；、\d]{0,12}$/,
    behind: /^的?$/,
    tells: ['multiple'],
    example: '支出38亿元，是同期财政收入19亿元的2倍',
  },
  {
    takes: ['percent'],
    before: /(?:比|较|高于|低于|快于|慢于)[^，。；、\d]{2,20}$/,
    behind: /^的?(?:平均)?(?:增[速幅]|水平|增长率|涨幅|降幅)(?:高出?|低|快|慢)?$/,
    tells: ['point'],
    example: '出口增长23.8%，较全国外贸21.4%的增幅高2.4个百分点',
  },
  {
    takes: ['percent'],
    before: /(?:比|较|高于|低于|快于|慢于)[^，。；、\d]{2,20}的$/,
    behind: /^(?:高出?|低|快|慢)了?(?:近|约)?$/,
    tells: ['point'],
    example: '生产总值增长7.2%，比全省的5.8%快1.4个百分点',
  },
  {
    takes: ['percent'],
    before: /(?:增长|上涨|提高|下降)(?:均|都)?(?:超过?|高于|在)?$/,
    behind: /^(?:以上)?，分别(?:为|是|达到?)$/,
    tells: ['percent'],
    example: '家电、家具零售额增长均超过5%，分别为8.4%和6.2%',
  },
  {
    takes: ['percent'],
    before: /(?:高于|低于|高出|快于|慢于|超过?|超出)[^，。；、\d]{0,10}$/,
    behind:
      /^(?:左右|以上)?的?(?:年度|预期|全年|增长|预算|调控|控制|既定){0,2}(?:计划|目标|任务|预期|要求)(?:值|任务)?$/,
    tells: ['point'],
    example: '收入增长26.4%，高于年初人代会12%的目标14.4个百分点',
  },
  {
    takes: ['percent'],
    before: /(?:高于|低于|高出|快于|慢于|超过?|超出|领先于?)[^，。；、（）\d]{2,14}（$/,
    behind: /^）$/,
    tells: ['point'],
    example: '收入增长17.5%，高于全省平均增速（16.8%）0.7个百分点',
  },
  {
    takes: ['percent'],
    before: /(?:比|较)[^，。；、\d]{0,24}$/,
    behind:
      /^(?:左右|以上)?的?[^，。；、\d]{0,8}(?:计划|目标|任务|预期|要求|指标)(?:值|任务|数)?(?:高出?|快|低|慢|超出?|超过)了?$/,
    tells: ['point'],
    example: '收入增长26.4%，比年初人代会12%的目标高出14.4个百分点',
  },
  {
    takes: ['percent'],
    before: /(?:比|较|低于|高于|超过?)[^，。；、\d]{0,10}(?:计划|目标|任务|预期|要求|指标)(?:值|任务|数)?$/,
    behind: /^(?:高出?|快|低|慢|超出?|超过)?了?$/,
    tells: ['point'],
    example: '登记失业率3.4%，比年度目标任务4%低0.6个百分点',
  },
  {
    takes: ['percent'],
    before: /[比较](?:上年|去年|(?:19|20)\d\d年)[^，。；、]{0,14}(?:率|比重|比例|占比|增[速幅]|水平)$/,
    behind: /^(?:上升|下降|提高|提升|降低|增加|减少|回落|加快|放缓)了?$/,
    tells: ['point'],
    example: '年平均增长率0.53%，比2000年到2010年的年平均增长率0.57%下降0.04个百分点',
  },
  {
    takes: ['count'],
    before: /占[^，。；、\d]{0,8}$/,
    behind: /^[^，。；、\d]{0,12}的$/,
    tells: ['percent', 'fraction'],
    example: '外资38亿元，占全省12个开发区的40%',
  },
  {
    takes: ['count'],
    before: /(?:高于|低于|快于|慢于|高出|比|较)[^，。；、\d]{0,6}$/,
    behind: /^[^，。；、\d]{2,12}(?:平均水平|平均|平均增[速幅])$/,
    tells: ['point'],
    example: '收入增长46.8%，增幅高于33个国家级开发区平均水平22个百分点',
  },
  {
    takes: ['count'],
    before: /分别(?:高于|低于|快于|慢于|高出|领先于?)[^，。；、\d]{0,8}$/,
    behind: /^[^，。；、\d]{2,12}$/,
    tells: ['point', 'percent'],
    example: '产值和税收增幅分别高于东部12个园区0.7和1.3个百分点',
  },
  {
    takes: ['percent'],
    before: /(?:比|较|[、和与])[^，。；、（）\d]{2,14}（$/,
    behind: /^）(?:[、和与][^，。；、（）\d]{2,14}（|(?:分别)?(?:高出?|低|快|慢))$/,
    tells: ['point', 'percent'],
    example: '收入增长9.5%，比全省平均增幅（7.2%）高2.3个百分点',
  },
];
