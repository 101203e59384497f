/** A word that loosens a number, kept as the figure's qualifier. */
export interface Hedge {
  word: string;
  /** Where it stands: before the digits, between digits and 万 or unit, or after the unit. */
  place: 'before' | 'inside' | 'after';
  example: string;
}

const before =
  '约 大约 近 将近 接近 超 超过 逾 已逾 突破 不足 不到 不低于 不少于 至少 至多 最多 达 达到 高达 上 过 预计';
const after = '以上 以下 以内 左右 上下 之多 大关 新台阶 台阶 关口 多 余';

export const HEDGES: readonly Hedge[] = [
  ...before.split(' ').map((word) => ({ word, place: 'before' as const, example: `${word}600万吨` })),
  ...['余', '餘', '多', '几', '来'].map((word) => ({
    word,
    place: 'inside' as const,
    example: `30${word}家`,
  })),
  ...after.split(' ').map((word) => ({ word, place: 'after' as const, example: `85%${word}` })),
];

/** Words that end like a hedge and are none: 签约126个. */
export const NOT_HEDGES: readonly { word: string; pattern: RegExp; example: string }[] = [
  { word: '上', pattern: /以上$/, example: '一级以上5家' },
  { word: '过', pattern: /[通经超胜]过$/, example: '通过12家' },
  { word: '约', pattern: /[签合预违节契履公邀条集和]约$/, example: '签约126个' },
  { word: '近', pattern: /[附最]近$/, example: '附近3个' },
];
