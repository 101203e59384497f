import { normalisePunctuation } from '../article/index.ts';
import { wordsOf } from './script/words.ts';

const OPEN = '“‘「『（(《〈【［';
const CLOSE = '”’」』）)》〉】］';

/**
 * The phrases of a title, a line each: cut at spaces between Chinese and after colons, dashes and stops, never inside
 * quotation marks, brackets or a Latin name.
 *
 * @example
 * titlePhrases('齐鲁软件园发展中心：与企同心 聚力成长') // ['齐鲁软件园发展中心：', '与企同心', '聚力成长']
 */
export function titlePhrases(title: string): string[] {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const push = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (let at = 0; at < title.length; at += 1) {
    const character = title[at] as string;
    if (OPEN.includes(character)) depth += 1;
    if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    const latin = /[\x21-\x7e]/.test(title[at - 1] ?? '') && /[\x21-\x7e]/.test(title[at + 1] ?? '');
    if (/\s/.test(character) && !latin && depth === 0) push();
    else {
      line += character;
      const dash = character === '—' && title[at + 1] !== '—' && line.length > 2;
      if (depth === 0 && (/[：！？；]/.test(character) || dash)) push();
    }
  }
  push();
  return lines;
}

/** No phrase of a heading shorter than this has a line to itself: 第一部分 stays with what it numbers. */
const SHORT = 5;

/**
 * The phrases of a heading's line, a line each: cut at spaces between Chinese where every phrase is long enough.
 *
 * @example
 * headingPhrases('以创新之进 促发展之稳') // ['以创新之进', '促发展之稳']
 */
export function headingPhrases(line: string): string[] {
  const phrases = line.trim().split(/(?<=[\p{Script=Han}”」』）》])\s+(?=[\p{Script=Han}“「『（《])/u);
  return phrases.every((phrase) => phrase.length >= SHORT) ? phrases : [line.trim()];
}

/** Words that open a phrase in long titles. */
const OPENERS: { word: string; example: string }[] = [
  { word: '以', example: '东湖区 以创新之进' },
  { word: '促', example: '以改革 促发展' },
  { word: '助力', example: '以优异成绩 助力全省发展' },
  { word: '助推', example: '精准发力 助推高质量发展' },
  { word: '推动', example: '凝心聚力 推动产业升级' },
  { word: '推进', example: '多措并举 推进城市更新' },
  { word: '引领', example: '以党建 引领基层治理' },
  { word: '谱写', example: '接续奋斗 谱写新篇章' },
  { word: '奋力', example: '踔厉奋发 奋力开创新局面' },
  { word: '开创', example: '真抓实干 开创新局面' },
  { word: '打造', example: '优化环境 打造一流园区' },
  { word: '加快', example: '勇挑重担 加快建设强市' },
  { word: '争当', example: '敢为人先 争当排头兵' },
];

/** The longest phrase that is left whole, in characters. */
const LONG = 12;

/**
 * Cuts a long phrase before words that open one, so that no line is shorter than three characters.
 *
 * @example
 * cutPhrase('东湖区精准发力助推经济社会高质量发展') // ['东湖区精准发力', '助推经济社会高质量发展']
 */
export function cutPhrase(phrase: string): string[] {
  if (phrase.length <= LONG) return [phrase];
  const words = wordsOf(phrase);
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  words.forEach((word, i) => {
    const rest = words.slice(i).join('').length;
    const opens = OPENERS.some((opener) => opener.word === word);
    if (opens && depth === 0 && line.length >= 3 && rest >= 4) {
      lines.push(line);
      line = '';
    }
    for (const character of word) {
      if (OPEN.includes(character)) depth += 1;
      if (CLOSE.includes(character)) depth -= 1;
    }
    line += word;
  });
  return [...lines, line];
}

/**
 * The lines of an article's title in a script: punctuation normalised, cut into phrases, converted as a whole.
 *
 * @example
 * titleLines('东湖:潮起 向新', (text) => text) // ['东湖：', '潮起', '向新']
 */
export function titleLines(title: string, convert: (text: string) => string): string[] {
  const lines = titlePhrases(normalisePunctuation(title)).flatMap(cutPhrase);
  return convert(lines.join('\n')).split('\n');
}

/**
 * The phrases of an English title, cut after colons and dashes.
 *
 * @example
 * englishTitlePhrases('Qilu Software Park: Growing with Our Companies') // ['Qilu Software Park:', 'Growing with Our Companies']
 */
export function englishTitlePhrases(title: string): string[] {
  return title
    .split(/(?<=[:;!?—–])\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
