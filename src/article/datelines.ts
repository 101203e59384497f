import type { Run } from './spans.ts';
import { creditsOf } from './credits.ts';
import { foldScript } from './fold.ts';
import { sliceRun } from './spans.ts';

const REPORTER = '(?:见习|实习|首席|本报|本网)?(?:记者|通讯员)';
const WIRE = '(?:报|网|社|台|刊|新闻|客户端|电视|发布|日)[\\u4e00-\\u9fff]{0,6}';
const DAY = '(?:(?:20|19)\\d\\d年)?\\d{1,2}月\\d{1,2}日';

/** What stands before the first sentence of a report; each takes its reporters along. The texts are without spaces. */
export const DATELINES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: new RegExp(
      `^[【（(]?[\\u4e00-\\u9fff·]{0,14}?${WIRE}?(?:${DAY})?[讯电][】]?[（(]${REPORTER}[：:]?[\\u4e00-\\u9fff][^（）()]{0,30}[）)][：:]?`,
    ),
    example: '新华社云溪1月5日电（记者 王小溪）',
  },
  {
    pattern: new RegExp(
      `^[【（(]?[\\u4e00-\\u9fff·]{0,14}?(?:报|网|社|台|刊|新闻|客户端|发布)(?:[\\u4e00-\\u9fff]{0,6}${DAY})?(?:讯(?![息号飞])|电(?![力网子商视话影动信量价厂站池器器报台]))[】）)]?[：:]?`,
    ),
    example: '齐鲁网·闪电新闻1月5日讯',
  },
  {
    pattern: new RegExp(
      `^[（(](?:[\\u4e00-\\u9fff·]{2,14})?${REPORTER}[：:]?[\\u4e00-\\u9fff][^（）()]{0,30}[）)]`,
    ),
    example: '（记者 王小溪）',
  },
  {
    pattern: new RegExp(`^(?:[\\u4e00-\\u9fff·]{2,14})?${REPORTER}[\\u4e00-\\u9fff]{2,12}报道[：:]`),
    example: '记者王小溪报道：',
  },
];

/** What follows the last sentence in brackets and is no prose. */
const ENDINGS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^[（(]?(?:完|未完待续|全文完)[）)]?$/, example: '（完）' },
  {
    pattern: /^[（(](?:据|转自|原载|本文来源|作者系|作者单位|作者为).{2,40}[）)]$/,
    example: '（作者系临溪区委书记）',
  },
];

const FIRST_SENTENCE_LEFT = 4;

/**
 * Takes the dateline off the first paragraph: what is left, and the credit that stood in it.
 *
 * @example
 * takeDateline(run('本报讯（记者 王小溪）老街换了颜。')) // { run: 老街换了颜。, credit: '（记者 王小溪）' }
 */
export function takeDateline(run: Run): { run: Run; credit: string } {
  for (const { pattern } of DATELINES) {
    const length = pattern.exec(foldScript(run.text))?.[0].length ?? 0;
    if (length === 0 || run.text.length - length < FIRST_SENTENCE_LEFT) continue;
    const credit = spacedText(sliceRun(run, 0, length));
    return {
      run: sliceRun(run, length),
      credit:
        /[（(].*[）)]/.exec(credit)?.[0] ?? /(?<=^|[^）])(?:记者|通讯员).*(?=报道)/.exec(credit)?.[0] ?? '',
    };
  }
  return { run, credit: '' };
}

/** Takes a credit or another closing note in brackets off the end of the last paragraph. */
export function takeEnding(run: Run): { run: Run; credit: string } {
  const match = /(?<=[。！？”…])[（(][^（）()]{1,60}[）)]$/.exec(run.text);
  if (match === null) return { run, credit: '' };
  const note = spacedText(sliceRun(run, match.index));
  const credited = creditsOf(foldScript(note)) !== null;
  if (!credited && !ENDINGS.some(({ pattern }) => pattern.test(foldScript(match[0]))))
    return { run, credit: '' };
  return { run: sliceRun(run, 0, match.index), credit: credited ? note : '' };
}

/** A run's text with a space wherever characters were taken out: the spaces between names are lost in prose. */
export function spacedText({ text, spans }: Run): string {
  return spans.map(([at, , length]) => text.slice(at, at + length)).join(' ');
}
