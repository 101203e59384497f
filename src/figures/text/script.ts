import entries from 'opencc-js/dict/TSCharacters';
import { startsWith } from './starts.ts';

let table: ReadonlyMap<string, string> | undefined;

/** Traditional characters with their simplified forms, read from OpenCC's dictionary on first use. */
function characters(): ReadonlyMap<string, string> {
  if (table) return table;
  const pairs = new Map<string, string>();
  for (const entry of entries.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from.length === 1 && to.length === 1 && !pairs.has(from)) pairs.set(from, to);
  }
  table = pairs;
  return pairs;
}

/** Characters that no report in simplified script has and every one in traditional script does. */
const TELLING = startsWith(
  '億萬為減歲齡個條產業發實現達戶區縣們與後電車長門開關項總數國際經濟學師職專員務習對應這進過還無處會議書設備資額歷積極層權環報導動態勢圖團圓廠質養護醫藥衛鄉鎮農漁貧難雙營銷幣點網線級標擴貿貨運輸鐵橋',
);

/** A text in simplified characters, one for one, and the way back to those it was written in. */
export interface Folded {
  text: string;
  /** Writes words of the folded text as the text itself writes them. */
  unfold: (words: string) => string;
}

/**
 * Folds a traditional text to simplified characters so that one set of tables reads both; others stay as they are.
 *
 * @example foldScript('實際利用外資2.4億美元').text // '实际利用外资2.4亿美元'
 */
export function foldScript(text: string): Folded {
  return isTraditional(text) ? foldWords(text) : { text, unfold: (words) => words };
}

/** Whether it has two different characters that tell. */
function isTraditional(text: string): boolean {
  const first = TELLING.next(text, 0);
  let next = first < 0 ? -1 : TELLING.next(text, first + 1);
  while (next >= 0 && text[next] === text[first]) next = TELLING.next(text, next + 1);
  return next >= 0;
}

/** Folds words too few to tell their script by. */
export function foldWords(text: string): Folded {
  const back = new Map<string, string>();
  let folded = '';
  for (const char of text.split('')) {
    const plain = characters().get(char) ?? char;
    if (plain !== char) back.set(plain, char);
    folded += plain;
  }
  return {
    text: folded,
    unfold: (words) =>
      words
        .split('')
        .map((char) => back.get(char) ?? char)
        .join(''),
  };
}
