/** Verbs that stand between a metric and its value, or before a metric, and are no part of its name. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    '迎来 扣除 创 创下 创出 首破 已有 提出 明确 要求 规定 解决 实现 完成 达到 达 新增 建成 开展 运营 提供 培育 引进 推动 组织 召开 形成 拥有 有 是 为 获 获得 荣获 争取 落实 安排 达成 累计 超过 突破 新建成 ' +
    '建立 打造 举办 承办 设立 成立 创建 促进 支持 带动 吸引 集聚 聚集 汇集 保持 稳定 控制 预计 力争 确保 计划 做到 包括 包含 其中 涉及 覆盖 惠及 共有 现有 ' +
    '设置 抓好 做好 抓实 抓紧 用好 推进 实施 加快 加强 强化 加大 继续 坚持 使 让 把 将 用 从 由 向 对 提升 提高 增长 增加 下降 降低 减少 上升 扩大 缩小 占 比 高于 低于 高出 居 位居 位列 ' +
    '精心 谋划 过 超 近 约 逾 共 总计 合计 共计 均 都 各 分别 已 已经 再 又 也 还 仅 只 就 更 可 能 要 会 帮助 助力 助推 产生 涌现 超额 达成 取得 ' +
    '连跨 跨越 跨上 迈上 登上 通过 进行 进入 来到 面向 围绕 依托 率先 成为 作为 属于 位于 建有 设有 配备 派出 选派 评选 授予 表彰 宣布 显示 介绍 表示 至 到 加上 减去 '
  )
    .trim()
    .split(' '),
);

/** Verbs whose object alone would say too little: 支持项目19个. */
export const ACTIONS: ReadonlySet<string> = new Set(
  '引进 招引 实施 新建 培育 储备 推进 组织 支持 偿还 参与 覆盖 惠及 拜访 服务 培训 接待 开展 举办 承办 带动 吸引 推动 帮助 查处 整改 参加'.split(
    ' ',
  ),
);

/** Verbs whose object does something in turn: 支持56户农户发展庭院经济. */
export const PIVOTS: readonly string[] =
  '支持 帮助 帮扶 扶持 引导 组织 动员 指导 推动 协助 鼓励 带领 带动 促使 促进 助力 助推 推荐 安排 发动 输送 资助 选派 派出 抽调 选送'.split(
    ' ',
  );

/** Verbs that say what happened to the thing counted: they belong to the metric when its noun is short. */
export const STATUS_VERBS: ReadonlySet<string> = new Set(
  '申报 备案 对接 洽谈 签约 新签约 落地 开工 在建 竣工 投产 入库 新入库 提报 在孵 毕业 上云 申请 储备 审批 过审 新投用 投用 追加 减免 发放 改造 新建 改建 扩建 修复 治理 出让 供应 化解 偿还 整治 转移 受理 办理 办结 授权 登记 注册 入选 入驻 获评 获批 新获批 参评 汇聚 接入 共享 调用 召开 招引 续建 上市 落户 收案 结案 执结 在征 待征 待建 在谈'.split(
    ' ',
  ),
);

/** Words of change for the better or worse of a number; `sign` is what they do to it. */
export const CHANGE_VERBS: readonly {
  word: string;
  sign: 1 | -1;
  example: string;
  /** It is a change only beside a base: 比上年多86亿元. */
  based?: true;
}[] = [
  { word: '多', sign: 1, based: true, example: '比上年多5%' },
  { word: '少', sign: -1, based: true, example: '比上年少5%' },
  { word: '高出', sign: 1, based: true, example: '比上年高出5%' },
  { word: '多出', sign: 1, based: true, example: '比上年多出5%' },
  { word: '还高', sign: 1, based: true, example: '比上年还高5%' },
  ...'收 征 缴 退 免 减免 节约 节省 压减 化解 返还 拨付 投放 安排 完成 实现 生产 销售 接待 投入 支出 发放 供应 采购 出口 进口 产 销 用'
    .split(' ')
    .flatMap((word) => [
      { word: `多${word}`, sign: 1 as const, based: true as const, example: `比上年多${word}5%` },
      { word: `少${word}`, sign: -1 as const, based: true as const, example: `比上年少${word}5%` },
    ]),
  ...'播 种 养 栽 植 销 储 捕 购 运 发 利 效 供 缴 装 卸'.split(' ').flatMap((word) => [
    { word: `增${word}`, sign: 1 as const, based: true as const, example: `比上年增${word}5%` },
    { word: `减${word}`, sign: -1 as const, based: true as const, example: `比上年减${word}5%` },
  ]),
  ...'增长 增加 上升 升值 提升 提高 上涨 递增 增 升 涨 扩大 攀升 跃升 快增 净增 纯增 增产 激增 剧增 猛增 骤增 陡增 大增 飙升 增收 增盈 增支 回升 上浮 上调 走高 攀高 增多 加快 偏多 偏高 改善 拓展 放大 微升 微增 微涨 略升 略增 略涨 增亏 多增 前移 前进 少减 延长'
    .split(' ')
    .map((word) => ({ word, sign: 1 as const, example: `同比${word}5%` })),
  ...'下降 减少 降低 贬值 减低 回落 下滑 下跌 减 降 压减 压缩 缩短 缩减 缩小 收窄 跌 负增长 骤降 骤减 削减 精简 下调 减产 减收 减亏 减支 下浮 回调 走低 萎缩 少增 多减 下挫 微降 微跌 略降 略减 略跌 后移 放慢 放缓 减缓 趋缓 偏少 偏低'
    .split(' ')
    .map((word) => ({ word, sign: -1 as const, example: `同比${word}5%` })),
];

/** Verbs that lead from a subject to a level. */
export const LINK_VERBS: readonly string[] =
  '破 实际 提前 连续 接连 相应 全部 可达 可望 达到了 达到 达 首破 实现 完成 为 是 超过 突破 高达 保持在 稳定在 控制在 维持在 稳定保持在 位于 突破了 实现了 完成了 已达 总计 共计 合计 累计 共 均 都 各 分别 已 约 近 预计 只有 仅 仅为 可 超 平均 平均为 分别为 就 也 还 有望 力争 持续 拟 拟安排 拟按 按 继续 稳定 保持 安排 可降 再降低 降至 升至 增至 减至 扩至 提至 提高到 提升到 跃上 迈上 跨上 站上 突破到 上  迈上 迈过 跨上 跨越 站上 跃上 首次 又 再 再次 新 至 到 共有 就有 有 稳 不低于 不超过 不少于 左右  大约 接近 不足 将近 仍 需要 只需 只需要 拟定 拟订 估算 估计 即 大体 大体上'.split(
    ' ',
  );
