import { quoteYaml } from '../library/index.ts';
import type { Guess, Guesses } from './guess.ts';
import type { PlacedPicture } from './pictures.ts';
import type { KnownStructure } from './structure.ts';

/** Writes a first report.yaml: what was found, where, and what else may be said. Each guess is to be confirmed. */
export function reportYaml(
  guesses: Guesses,
  { decisions, title }: KnownStructure,
  original: string | null,
  pictures: readonly PlacedPicture[] = [],
): string {
  const { organisation, place, year, published, reference, author, source } = guesses;
  const lines = [
    '# 工作人员对这份报告的决定。标“请确认”的是程序从文章里看出来的，看过就把注释删掉。全部写法见 docs/report.yaml.md。',
    '# What staff decide about this report. What says “to confirm” was read off the article: delete the comment once you have looked.',
    ...(original ? [`# 原件 the original: ${original}`] : []),
    '# 状态：draft 草稿和 review 待审，平常的 build 不带；published 已发布。在审稿台的“发布”里改。',
    '# A draft, in review or published: ordinary builds leave the first two out. Set it on the desk, under Publish.',
    'status: draft',
    'organisation:',
    `  name: ${quoteYaml(organisation.value)} ${note(organisation)}`,
    '  # en: 英文名称 its English name',
    ...(place
      ? [
          `  place: ${quoteYaml(place.value)} ${note(place)}`,
          '  # placeEn: 所在地英文名 its place in English',
        ]
      : ['  # place: 所在的市或省 the wider place']),
    `year: ${year.value} ${note(year)}`,
    `published: ${published.value} ${note(published)}`,
    '# “去年”“今年”从这个日期算起 What 去年 and 今年 are counted from',
    `reference: ${reference.value} ${note(reference)}`,
    ...(title === null ? [] : [`title: ${quoteYaml(title)}`]),
    ...(author
      ? [`author: [${author.value.map(quoteYaml).join(', ')}] ${note(author)}`]
      : ['# author: [作者 who wrote it]']),
    ...(source
      ? ['source:', `  name: ${quoteYaml(source.value)} ${note(source)}`]
      : ['# source: { name: 首发的报纸或网站 where it first appeared }']),
    "# colour: '#a8281c' # 主题色，要用引号 theme colour, in quotes",
    ...structureLines(decisions),
    ...pictureLines(pictures),
  ];
  return `${lines.join('\n')}\n`;
}

function structureLines(decisions: KnownStructure['decisions']): string[] {
  const entries = Object.entries(decisions);
  if (entries.length === 0) return [];
  return [
    '# 原件里标明的标题、图注和正文 what the original says are headings, captions and text',
    'structure:',
    ...entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value).replaceAll(',', ', ')}`),
  ];
}

function pictureLines(pictures: readonly PlacedPicture[]): string[] {
  if (pictures.length === 0) return [];
  return [
    '# 图片。每张补上 alt：画面上有什么，说给看不见图的读者；有英文版再写 altEn。',
    '# Pictures. Add an alt to each: what is to be seen on it, for readers who cannot see it; and altEn for an English edition.',
    'pictures:',
    ...pictures.map(
      ({ file, line, caption, alt }) =>
        `  - { file: ${file}, line: ${line}${alt === undefined ? '' : `, alt: ${quoteYaml(alt)}`} }${caption === null ? '' : ` # ${caption.replace(/\s+/g, ' ')}`}`,
    ),
  ];
}

function note({ line, named }: Guess<unknown>): string {
  if (line === null && named === true) return '# 请确认，见文件名 to confirm: the name of the file';
  return line === null
    ? '# 请确认，原文没有写明 to confirm: the article does not say'
    : `# 请确认，见第 ${line} 行 to confirm: line ${line}`;
}
