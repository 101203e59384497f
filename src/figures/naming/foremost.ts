import { splitInto } from '../text/lists.ts';
import { leftText } from '../sentence/reading.ts';
import type { Reading, Run } from '../sentence/reading.ts';

const MEASURE = /(?:[率量额值度价]|指数|价格|面积|投资|收入|支出|产值|利润|税收|人数|规模|余额|增[速幅])$/;
/** PM2.5浓度最低的3个县依次是甲县、乙县和丙县，: by what they are the first, and who they are. */
const FOREMOST =
  /(?:^|[，。；：\s])([^，。；：、\s]{2,14}?)(?:最[高低好差多少快慢大小]|居?[前后][一二三四五六七八九十\d]{1,2}[名位])的(?:[\d一二两三四五六七八九十]{1,2}[个座家种])?[^，。；：、\d]{1,8}?(?:依次|分别)?[是为：]([^。；：\d]{3,80})，$/;
const LONGEST = 120;

/** 浓度最低的2个县是甲县和乙县，分别为21和23微克: each of them, with what was measured. */
export function foremostInTurn(reading: Reading, run: Run, count: number): string[] | undefined {
  if (!/^[，、]?(?:依次|分别)/.test(leftText(reading, run))) return undefined;
  const { text, sentence, clause } = reading;
  const before = text.slice(Math.max(sentence[0], clause - LONGEST), clause);
  if (!/最|[前后][^，]{1,3}位|名/.test(before)) return undefined;
  const [, measure = '', list = ''] = FOREMOST.exec(before) ?? [];
  if (!MEASURE.test(measure)) return undefined;
  return splitInto(list, count)?.map((item) => item + measure);
}

const SUPERLATIVE = /(?:^|[，。；：、\s])([^，。；：、\s]{2,14}?最[高低好差多少快慢大小]的)前?$/;

/** PM2.5浓度最低的3个县: which of them they are. */
export function foremost(reading: Reading, run: Run, name: string): string | undefined {
  const which = SUPERLATIVE.exec(leftText(reading, run))?.[1];
  const plain = which?.slice(0, -3) ?? '';
  return MEASURE.test(plain) ? `${which ?? ''}${name}` : undefined;
}
