import type { Range } from '../text/clauses.ts';
import { phraseBefore } from '../text/phrases.ts';
import type { Phrase, PhraseContext } from '../text/phrases.ts';
import { wordsBetween } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/** A sentence, as far as it must be known here. */
interface Sentence {
  text: string;
  words: readonly Word[];
  context: PhraseContext;
  sentence: Range;
}

const MEASURE = /(?:[率量额值价]|面积|单产|总产|亩产|收入|支出|投资|利润|人数|比重|比例|水平|贷款|存款)$/;

/** How far the other of the two is looked for. */
const FAR = 60;

/** 钢材的自给率86%，设备的自给率60%: what is measured of two keeps what tells them apart. */
export function toldApart(reading: Sentence, from: number, phrase: Phrase | undefined): Phrase | undefined {
  const { text, sentence } = reading;
  if (!phrase || phrase.start <= from || text[phrase.start - 1] !== '的') return phrase;
  const name = `的${phrase.text}`;
  const [near, far] = [Math.max(sentence[0], phrase.start - FAR), Math.min(sentence[1], phrase.start + FAR)];
  const where = WHERE.exec(text.slice(Math.max(from, phrase.start - LONGEST_WHERE), phrase.start))?.[1];
  if (where !== undefined && phrase.text.length <= LONGEST_WHERE) {
    const before = text.slice(near, phrase.start - where.length);
    return isElsewhere(before, name, where) || isElsewhere(text.slice(phrase.end, far), name, where)
      ? { ...phrase, text: where + phrase.text, start: phrase.start - where.length }
      : phrase;
  }
  if (phrase.text.length > 8 || !MEASURE.test(phrase.text)) return phrase;
  const others = text.slice(near, phrase.start - 1) + '，' + text.slice(phrase.end, far);
  if (!others.includes(name)) return phrase;
  const owner = phraseBefore(wordsBetween(reading.words, from, phrase.start - 1), reading.context);
  // 商店的零售额110亿元，这些商店的零售额增长15%: the same ones.
  if (
    owner &&
    /(?:[这那][些类种个几]|[该其]|上述|以上)$/.test(text.slice(Math.max(0, owner.start - 2), owner.start))
  )
    return phrase;
  return owner?.end === phrase.start - 1 && owner.text.length <= 10 && !owner.endsInVerb
    ? { ...phrase, text: owner.text + name, start: owner.start }
    : phrase;
}

/** Where those are who are told of. */
const WHERE = /在([^，。；、\d的]{2,14}的)$/;
const LONGEST_WHERE = 16;

/** 在省内就业的毕业生占71%，在省外就业的毕业生占29%: the same of another place. */
function isElsewhere(text: string, name: string, where: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const other = WHERE.exec(text.slice(0, at + 1))?.[1];
  return other !== undefined && other !== where;
}
