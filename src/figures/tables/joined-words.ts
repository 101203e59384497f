/** What a word that may be a verb too is followed by where it is one: 志愿者组织活动. */
const NO_END = /^(?![\d、，。；（）]|的|数|党|总数|达|有|已|共|覆盖|等|$)/;

/** Words that the general dictionary cuts in two, joined only where it has: elsewhere their ends belong to others (在学|校, 不同|城市). */
export const JOINED_WORDS: readonly {
  first: string;
  seconds: string;
  tag: string;
  /** What the next word may not be: 在园|内. */
  unless?: RegExp;
  example: readonly [text: string, word: string];
}[] = [
  {
    first: '在',
    seconds: '学 保 库 册 营 孵 研 办 读 园 教 养 产 征 售 租 院 押 途 贷 岗 编 建 校',
    tag: 'b',
    unless: /^[内中里外上下之前间期的]/,
    example: ['普通本科在学人数', '在学'],
  },
  {
    first: '在',
    seconds: '用',
    tag: 'b',
    unless: /^[好足活于了着过，、]/,
    example: ['在用水源地', '在用'],
  },
  { first: '亩', seconds: '均', tag: 'b', example: ['水稻亩均用水量', '亩均'] },
  { first: '旬', seconds: '均', tag: 'b', example: ['存款旬均余额', '旬均'] },
  { first: '同', seconds: '城', tag: 'b', example: ['同城快递业务量', '同城'] },
  { first: '未', seconds: '结案', tag: 'n', example: ['年末未结案', '未结案'] },
  { first: '劣', seconds: 'Ⅴ', tag: 'b', example: ['劣Ⅴ', '劣Ⅴ'] },
  ...['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ'].map((first) => ({
    first,
    seconds: '类',
    tag: 'b',
    example: [`${first}类水质断面`, `${first}类`] as const,
  })),
  { first: '劣Ⅴ', seconds: '类', tag: 'b', example: ['劣Ⅴ类水体', '劣Ⅴ类'] },
  ...[
    ['社会', '社会组织3215个'],
    ['慈善', '慈善组织86家'],
    ['人民调解', '人民调解组织286个'],
    ['经济', '合作经济组织126个'],
  ].map(([first = '', text = '']) => ({
    first,
    seconds: '组织',
    tag: 'n',
    example: [text, `${first}组织`] as const,
  })),
  ...[
    ['志愿者', '志愿者组织86个'],
    ['残疾人', '残疾人组织12个'],
    ['行业', '行业组织36家'],
    ['自治', '自治组织26个'],
    ['协调', '维权协调组织71个'],
  ].map(([first = '', text = '']) => ({
    first,
    seconds: '组织',
    tag: 'n',
    unless: NO_END,
    example: [text, `${first}组织`] as const,
  })),
  ...[
    ['组织生活', '组织生活会86场'],
    ['生活', '民主生活会36场'],
    ['村民代表', '村民代表会12次'],
    ['板凳', '板凳会126场'],
  ].map(([first = '', text = '']) => ({
    first,
    seconds: '会',
    tag: 'n',
    unless: NO_END,
    example: [text, `${first}会`] as const,
  })),
];
