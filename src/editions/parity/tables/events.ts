/** Chinese words that stand for a number that English writes out: `[words as a pattern, numbers, example]`; no numbers: any year. */
export type EventRow = readonly [words: string, numbers: readonly number[], example: string];

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

export const EVENTS: readonly EventRow[] = [
  [
    '[今去上明前当本同次后]年|年[末底初中]|全年|这一年|来年|近年|年度|年内|年均|期末|届|年来|迄今|拟安排|预期|拟按',
    [],
    '去年',
  ],
  ['新中国|建国|共和国成立|解放前|解放后', [1949], '新中国成立以来'],
  ['改革开放|十一届三中', [1978, 1979], '改革开放以来'],
  ['建党|共产党成立|党成立', [1921], '建党百年'],
  ['入世|加入世贸|世界贸易组织|加入世界贸易', [2001], '加入世贸组织以来'],
  ['回归', [1997, 1999], '香港回归以来'],
  ['十六大', [2002], '党的十六大以来'],
  ['十七大', [2007], '党的十七大以来'],
  ['十八大', [2012], '党的十八大以来'],
  ['十九大', [2017], '党的十九大以来'],
  ['二十大', [2022], '党的二十大以来'],
  ['十一五', span(2006, 2010), '“十一五”时期'],
  ['十二五', span(2011, 2015), '“十二五”时期'],
  ['十三五', span(2016, 2020), '“十三五”时期'],
  ['十四五', span(2021, 2025), '“十四五”时期'],
  ['十五五', span(2026, 2030), '“十五五”时期'],
  ['一带一路', [2013], '共建“一带一路”倡议提出以来'],
  ['国际金融危机', [2008], '国际金融危机以来'],
  ['九二共识', [1992], '坚持“九二共识”'],
  ['九一八', [1931], '“九一八”事变'],
  ['五四', [1919], '五四运动'],
  ['规模以上|规上', [2e7, 5e6], '规模以上工业企业'],
  ['三去一降一补|两不愁三保障', [5], '“三去一降一补”'],
  ['世纪中叶', [2050], '本世纪中叶'],
];

/** English words that stand for a year that the Chinese writes out. */
export const ENGLISH_YEAR_WORDS =
  /\b(?:(?:this|last|next|previous|preceding|following|past|same|that|current|coming|prior|the) years?|years? (?:earlier|before|later|ago|on)|year[- ]on[- ]year|annual|year-?end|the period|these years|then|since)\b/i;
