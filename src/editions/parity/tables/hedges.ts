import type { HedgeClass } from '../types.ts';

/** A word that loosens a number: `[class, words as patterns, example]`. */
export type HedgeRow = readonly [hedge: HedgeClass, words: string, example: string];

/** Chinese hedges right before a number. */
export const CHINESE_BEFORE: readonly HedgeRow[] = [
  [
    'more',
    '超过|超出|超|逾|突破|高于|大于|优于|多于|不低于|不少于|不小于|至少|最少|跨过|迈过|冲破',
    '超过90万亿元',
  ],
  [
    'less',
    '将近|接近|(?<![附邻靠最])近|不足|不到|低于|少于|小于|不超过|不高于|不大于|不多于|至多|最多|未满|不满',
    '近1400万人',
  ],
  ['about', '大约|(?<![签条合公节契制预履违邀盟])约|约为|大致|大概|左右|估计', '约1.3万亿元'],
  ['more', '超过?(?:全球|世界|全国|全省|全市|总数|总量)的?', '超过全球一半'],
  ['less', '(?:近|不到|不足)(?:全球|世界|全国|全省|全市|总数|总量)的?', '近全国一半'],
  ['more', '(?<=^|[，。；、中达已])过(?=\\|\\d)', '其中过10亿元项目2个'],
  ['more', '(?<![通经超胜])过(?=\\|[半百千万亿])|上(?=\\|[百千万亿])', '过半'],
];

/** Chinese hedges right after a number and its unit. */
export const CHINESE_AFTER: readonly HedgeRow[] = [
  ['more', '及?以上|之上|多|余|开外|有余|\\+(?![\\w])', '1200万人以上'],
  ['less', '以内|及?以下|之内|之下|内(?![地部外容涵资需河陆科循])|不到', '4.5%以内'],
  ['about', '左右|上下', '5%左右'],
];

/** English hedges right before a number. */
export const ENGLISH_BEFORE: readonly HedgeRow[] = [
  [
    'less',
    'no (?:more|higher|greater|longer) than|not (?:more|exceeding) than?|not (?:to )?exceed(?:ing)?',
    'no more than 4.5 percent',
  ],
  ['more', 'no (?:less|fewer|lower) than|not (?:less|fewer|lower) than', 'no less than 85 percent'],
  [
    'more',
    '(?:more|greater|higher|larger|longer|older|better) than|over|above|at least|upwards? of|in excess of|beyond|a minimum of|not below',
    'more than 66 million',
  ],
  [
    'more',
    '(?:exceed|surpass|top|pass|outstrip|cross|break|go(?:es)? (?:above|beyond))(?:ed|es|s|ing|ped|ping|t)?(?: through)?|broke|(?:went|going) (?:above|beyond|past)',
    'exceeding 90 trillion yuan',
  ],
  [
    'less',
    '(?:less|fewer|lower|smaller|younger|shorter) than|under|below|within|up to|at most|nearly|almost|close to|(?:just )?short of|near(?:ing)?|approach(?:ed|es|ing)?|a maximum of|not quite|virtually|not above|next to',
    'nearly 100 million',
  ],
  [
    'about',
    'about|around|approximately|roughly|some|an estimated|estimated|in the region of|on the order of|circa|ca\\.|approx\\.|more or less',
    'around 5 percent',
  ],
];

/** English hedges right after a number and its unit. */
export const ENGLISH_AFTER: readonly HedgeRow[] = [
  [
    'more',
    'or (?:more|above|higher|over|longer|older|greater|better)|and (?:more|above|over|higher|older|upwards?)(?! (?:CNY |RMB|US\\$)?\\d)|plus|upwards?|at (?:the )?least|-plus|-odd|\\+',
    '60 and above',
  ],
  [
    'less',
    'or (?:less|below|under|fewer|lower|younger)|and (?:below|under|less|younger)(?! (?:CNY |RMB|US\\$)?\\d)|at (?:the )?most',
    '5 or less',
  ],
  ['about', 'or (?:so|thereabouts)', '5 percent or so'],
];
