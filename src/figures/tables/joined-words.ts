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
];
