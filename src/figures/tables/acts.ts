/** Acts that are counted by themselves: no noun told before is theirs. */
export const COUNTED_ACTS: readonly { word: string; example: readonly [before: string, act: string] }[] = [
  { word: '立案', example: ['接受举报126件', '立案36件'] },
  { word: '撤案', example: ['监督立案126件', '撤案98件'] },
  { word: '结案', example: ['受理投诉862起', '结案856起'] },
  { word: '破案', example: ['接到报案862起', '破案216起'] },
  { word: '抗诉', example: ['监督立案126件', '提出抗诉32件'] },
  { word: '漏诉', example: ['纠正漏捕56人', '漏诉83人'] },
  { word: '漏捕', example: ['纠正漏诉83人', '漏捕56人'] },
  { word: '不捕', example: ['批准逮捕862人', '不捕126人'] },
  { word: '不诉', example: ['提起公诉1260人', '不诉86人'] },
  { word: '出警', example: ['接警36.8万起', '出警16.8万起'] },
  { word: '接警', example: ['出警16.8万起', '接警36.8万起'] },
  { word: '留置', example: ['接受调查126人', '留置26人'] },
  { word: '转正', example: ['发展党员38名', '转正42名'] },
  { word: '死亡', example: ['报告病例126例', '死亡3例'] },
  { word: '失踪', example: ['受灾群众1.2万人', '失踪3人'] },
  { word: '减负', example: ['农民人均负担62元', '累计减负8.6亿元'] },
];

/** What was done to people or by them, where the dictionary has a noun: it is not who they are. */
export const DONE_TO_THEM: ReadonlySet<string> = new Set(
  '处分 处罚 处理 调查 审查 受灾 出院 入院 治愈 批准逮捕 逮捕 起诉 提起公诉 判刑 留置 接警 出警 培训 轮训'.split(
    ' ',
  ),
);

/** What people tell and ask of offices, which the dictionary has for verbs: 受理投诉. */
export const TOLD: ReadonlySet<string> = new Set(
  '投诉 举报 信访 申诉 来访 上访 求助 申请 咨询 诉求'.split(' '),
);

/** What a name begins with that tells what was done within a time, and not what there is: 新建公路, 完成投资. */
export const DONE_ONCE: readonly string[] =
  '新 引进 招引 招商 建成 完成 改造 培育 实施 开工 竣工 签约 落户 认定 申报 获 开展 举办 办理 受理 查处 发放 安置 帮扶 培训 转移 城镇新增'.split(
    ' ',
  );
/** What such a name ends in. */
export const DONE_AT_END: readonly string[] = '就业 项目 投资 任务'.split(' ');
