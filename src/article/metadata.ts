import { normalisePunctuation } from './punctuation.ts';

const NAME = '[\\u4e00-\\u9fff] +[\\u4e00-\\u9fff](?![\\u4e00-\\u9fff])|[\\u4e00-\\u9fff]{2,4}';

/** Words around names in a byline that are no names. */
const NO_NAME =
  /^(?:见习|实习|首席|特约|本报|本网|全媒体|记者|通讯员|作者|文|图|摄|撰稿|供稿|报道|整理|摄影|编辑|责任编辑|责编|综合|佚名|管理员|本站|原创|来源)+$/;

/** The names of the people in a byline line. */
export function namesIn(text: string): string[] {
  const plain = text
    .replace(/[（()）〔〕]/g, ' ')
    .replace(/(?:见习|实习|首席|特约|本报|本网|全媒体)?(?:记者|通讯员)(?=[\u4e00-\u9fff])/g, '$& ')
    .replace(/([\u4e00-\u9fff·]+)(记者|通讯员)/g, '$1 $2')
    .trim();
  const byOffice =
    /(?:市长|县长|区长|省长|州长|镇长|乡长|主席|主任|院长|书记|局长|董事长|总经理|总裁|行长|校长|理事长|法定代表人)[ ：:]+(.+)$/.exec(
      plain,
    );
  const byReporter = /(?:记者|通讯员|作者|撰稿|供稿|文\/图|编辑|责编)[ ：:]*(.+)$/.exec(plain);
  const part = byOffice?.[1] ?? byReporter?.[1] ?? plain;
  const names: string[] = [];
  for (const match of part.matchAll(
    new RegExp(`(?<![\\u4e00-\\u9fff])(?:${NAME})(?![\\u4e00-\\u9fff])`, 'g'),
  )) {
    const name = match[0].replace(/ +/g, '');
    if (!NO_NAME.test(name) && !/(?:报道|[讯电摄办局部委处院社网报台室科府]|中心|发布|提供)$/.test(name))
      names.push(name);
  }
  return [...new Set(names)];
}

/** A role and its names behind a value. */
const REPORTERS = /\s+(?:本报|本网|见习|实习|特约)?(?:记者|通讯员)[\s：:]+/;

/** The labelled fields of a line of metadata: 来源, 作者 and so on, up to the next label. */
export function fieldsIn(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  const label =
    /(来源|文章来源|信息来源|稿件来源|作者|编辑|责编|责任编辑|审核|校对|发布时间|发布日期|发稿时间|更新时间|更新日期|日期|时间|点击数|点击量|点击|浏览次数|浏览量|浏览|访问量|访问次数|访问|人气|阅读量|阅读次数|阅读|字号|字体|打印)[ ]*：[ ]*/g;
  const plain = normalisePunctuation(text).replace(
    /([来源作者编辑责审核校对发布稿更新日期时间]) ?[:：丨｜|]/g,
    '$1：',
  );
  const marks = [...plain.matchAll(label)];
  marks.forEach((mark, i) => {
    const value = plain.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? plain.length);
    // 来源：某医院 通讯员 王小溪: what stands behind the role is a field of its own.
    const [own = '', people] = value.split(REPORTERS);
    if (people && !fields.has('作者')) fields.set('作者', people.trim());
    fields.set(
      mark[1] as string,
      (own.trim().split(/\s*[|｜丨【[（(]|[）)】\]]$|\s{3,}/)[0] as string).trim(),
    );
  });
  return fields;
}

/**
 * The first full date in a text, as ISO.
 *
 * @example
 * dateIn('更新时间:2024-04-24') // '2024-04-24'
 */
export function dateIn(text: string): string | null {
  const written =
    /([〇○零0一二三四五六七八九]{4})年(十?[一二三四五六七八九]?|十[一二])月([一二三]?十?[一二三四五六七八九]?)日/.exec(
      text,
    );
  if (written !== null)
    return isoDate(digitsOf(written[1] ?? ''), smallNumber(written[2]), smallNumber(written[3]));
  const match = /((?:19|20)\d\d) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2})(?!\d)/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  return isoDate(year, month, day);
}

function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function digitsOf(text: string): number {
  return Number([...text].map((one) => Math.max(0, '零一二三四五六七八九'.indexOf(one))).join(''));
}

/** 二十三 → 23: a day or a month. */
function smallNumber(text = ''): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : digitsOf(tens ?? '')) : 0;
  return ten * 10 + (ones === '' ? 0 : digitsOf(ones ?? ''));
}
