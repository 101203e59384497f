export interface StageRow {
  /** The verb as a metric carries it. */
  verb: string;
  /** How far along: only an earlier stage leads to a later one. */
  order: number;
  example: string;
}

/** Stages that the same things pass through, one after another. */
export const STAGES: readonly StageRow[] = [
  { verb: '储备', order: 1, example: '策划储备项目369个' },
  { verb: '对接', order: 2, example: '对接项目' },
  { verb: '洽谈', order: 3, example: '对接洽谈项目214个' },
  { verb: '在谈', order: 3, example: '在谈项目' },
  { verb: '提报', order: 4, example: '提报项目13个' },
  { verb: '申报', order: 4, example: '申报专项债项目' },
  { verb: '签约', order: 5, example: '签约项目' },
  { verb: '落地', order: 6, example: '落地项目69个' },
  { verb: '入选', order: 6, example: '入选项目' },
  { verb: '获批', order: 6, example: '获批项目' },
  { verb: '过审', order: 6, example: '过审项目' },
  { verb: '注册', order: 7, example: '注册项目' },
  { verb: '开工', order: 8, example: '开工项目' },
  { verb: '竣工', order: 9, example: '竣工项目' },
  { verb: '投产', order: 10, example: '投产项目' },
];
