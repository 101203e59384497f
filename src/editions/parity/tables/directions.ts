/** Words of rise and fall: `[direction, words as a pattern, example]`. */
export type DirectionRow = readonly [direction: 'up' | 'down', words: string, example: string];

/** Chinese words of change, as they stand before a number. */
export const CHINESE_DIRECTIONS: readonly DirectionRow[] = [
  [
    'up',
    '增长|增加|提高|提升|上升|上涨|上调|新增|扩大|增至|升至|涨|升(?![级格])|增(?![值强进速量添补资设])',
    '增长8.1%',
  ],
  [
    'down',
    '负增长|下降|减少|降低|下调|下跌|缩减|减|降|压减|削减|回落|跌|收窄|缩小|压缩|放缓|减缓|趋缓|降|减轻|减负',
    '下降3.1%',
  ],
];

/** English words of change before a number. */
export const ENGLISH_DIRECTIONS: readonly DirectionRow[] = [
  [
    'up',
    'increas(?:e|ed|es|ing)|ris(?:e|es|en|ing)|rose|gr(?:ow|ew|own|owing|ows|owth)|up|expand(?:ed|s|ing)?|rais(?:e|ed|es|ing)|climb(?:ed|s|ing)?|gain(?:ed|s)?|jump(?:ed|s)?|surg(?:e|ed|es|ing)|soar(?:ed|s|ing)?|additional|improv(?:e|ed|es|ing)',
    'rose by 6 percent',
  ],
  [
    'down',
    'decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|f(?:all|ell|alls|alling|allen)|drop(?:ped|s|ping)?|reduc(?:e|ed|es|ing|tion)|down|cut(?:s|ting)?|lower(?:ed|s|ing)?|shr(?:ink|ank|unk|inking)|slash(?:ed|es|ing)?|contract(?:ed|s|ing)|plung(?:e|ed|es|ing)|slump(?:ed|s)?|slow(?:ed|s|ing)?|eas(?:ed|es|ing)|moderat(?:ed|es|ing)|narrow(?:ed|s|ing)?|shed',
    'fell by 3.1 percent',
  ],
];

/** English words of change that follow a number. */
export const ENGLISH_DIRECTIONS_AFTER: readonly DirectionRow[] = [
  ['up', 'increase|rise|growth|higher|more|gain|jump|surge|faster', 'a 6-percent increase'],
  ['down', 'decrease|decline|fall|drop|reduction|cut|lower|less|fewer|slower', '65 billion yuan less'],
];
