import { finishQuantity } from './finish.ts';
import { matchUnit } from './units.ts';
import type { UnitMatch } from './units.ts';
import type { Found } from './found.ts';

/** Measures that have no unit. */
const UNITLESS =
  '(?:收入比|收入之?比|之比|倍差|(?:性别|抚养|存贷|产投|生师|师生|医护|床护|车桩|猪粮|粮经)比|比值|pH(?:年?均)?值|系数|倍数|死亡率|生育率|容积率)';
const CHANGED = '(?:缩小|下降|降低?|上升|升|提高|提升|扩大|减小|减少|增加|增|回落)';
/** A gloss: （以女性为100，男性对女性的比例）. */
const GLOSS = '(?:（[^（）。]{1,30}）)?';
/** How far before a number they are looked for. */
const REACH = 60;

/** 收入比值为2.21, 有效利用系数提高到0.583. */
const PURE = new RegExp(
  `(?:${UNITLESS}|指数|得分)${GLOSS}(?:分别)?(?:为|是|达到?|${CHANGED}(?:至|到|为))?(?:了|约)?$`,
);

/** What such a measure came from, and what it came to: 收入比由2.31缩小至2.26. */
const PURE_FROM = new RegExp(`${UNITLESS}${GLOSS}(?:由|从)[^，。；\\d]{0,8}(?:\\d{4}年的?)?$`);
const LEADS_TO = new RegExp(`^${CHANGED}(?:至|到|为)\\d`);
const PURE_TO = new RegExp(
  `${UNITLESS}${GLOSS}(?:由|从)[^，。；\\d]{0,8}(?:\\d{4}年的?)?\\d{1,4}(?:\\.\\d{1,4})?${CHANGED}(?:至|到|为)$`,
);

/** How far such a measure has come: 死亡率为0.52，比上年降低0.31. */
const PURE_CHANGE = new RegExp(
  `(?:${UNITLESS}|指数)${GLOSS}(?:为|是|达到?|${CHANGED}(?:至|到|为))?\\d{1,4}(?:\\.\\d{1,4})?，[^，。；\\d]{0,16}${CHANGED}了?$`,
);

/** Points of an index: 价格指数为67.8点，上涨11.5点. */
const INDEX =
  /指数[^，。；\d]{0,6}$|指数[^，。；\d]{0,6}\d{1,6}(?:\.\d{1,4})?点?，[^，。；\d]{0,12}(?:[上下]?[涨跌升降]|回[升落]|提高)$/;

/** What fell to nothing: 由14.2%降至0. */
const FALLEN = /[由从][^，。；]{0,12}?\d[\d.]{0,8}[^，。；\d]{1,6}$/;
const TO_NOTHING = /(?:下?降|减少?|压减|缩小|归)(?:至|到|为)$/;

/** What has lost its % where a number with decimals and a mark follow: 比上年增长12.9；. */
const GROWN = /(?:增长|下降|上升|上涨)$/;
const PERCENT: UnitMatch = { text: '', factor: 1, base: '%', class: 'percent', elided: true };

/** Reads a number without a unit, where what it measures has none or a % was lost; undefined elsewhere. */
export function readPure(text: string, start: number, end: number, amount: number): Found | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const point = /^个?点/.exec(text.slice(end, end + 2))?.[0];
  if (point && INDEX.test(before.slice(-40))) {
    const points: UnitMatch = { text: point, factor: 1, base: '点', class: 'measure', elided: false };
    return finishQuantity(text, start, end, amount, points, undefined, end);
  }
  const ends = /^ ?(?:[，。；、）]|$)/.test(text.slice(end, end + 2));
  if (amount === 0 && ends && TO_NOTHING.test(before)) return readNothing(text, start, end, before);
  const came = PURE_FROM.test(before) && LEADS_TO.test(text.slice(end, end + 6));
  const told = PURE.test(before) || PURE_CHANGE.test(before) || PURE_TO.test(before);
  if (!came && !(told && ends)) {
    const alone = !/^ ?、/.test(text.slice(end, end + 2));
    const lost = ends && alone && GROWN.test(before) && text.slice(start, end).includes('.');
    return lost
      ? { ...finishQuantity(text, start, end, amount, PERCENT, undefined, end), assumed: true }
      : undefined;
  }
  const unit: UnitMatch = { text: '', factor: 1, base: '', class: 'count', elided: true };
  return { ...finishQuantity(text, start, end, amount, unit, undefined, end), class: 'ratio' };
}

/** A nothing is in the unit of what it fell from. */
function readNothing(text: string, start: number, end: number, before: string): Found | undefined {
  const from = FALLEN.exec(before)?.[0];
  const digits = from === undefined ? null : /\d[\d.]{0,8}(?=[^\d]{1,6}$)/.exec(from);
  if (from === undefined || !digits) return undefined;
  const unit = matchUnit(text, start - from.length + digits.index + digits[0].length);
  return (
    unit &&
    finishQuantity(text, start, end, 0, { ...unit, text: '', factor: 1, elided: true }, undefined, end)
  );
}
