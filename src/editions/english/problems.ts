import { VFileMessage } from 'vfile-message';

/** What can be wrong with an en.md: what happened and what to do, in Chinese and English. `{id}` and `{detail}` are filled in. */
export const ENGLISH_PROBLEMS = {
  'english-bad-front-matter': {
    zh: '开头的 YAML 无法读取：{detail}。请写上 title 和 translator 两项，前后各一行 ---',
    en: 'The front matter cannot be read: {detail}; write title and translator between two lines of ---',
  },
  'english-no-title': {
    zh: '缺少英文标题。请在开头的 --- 之间写上一行 title: …',
    en: 'There is no title; write a line title: … between the --- at the top',
  },
  'english-unknown-id': {
    zh: '原文中没有编号“{id}”{detail}。请用 npm run -s outline 查看各段编号',
    en: 'The article has no "{id}"{detail}; npm run -s outline lists the ids',
  },
  'english-duplicate-id': {
    zh: '编号“{id}”已在第 {detail} 行用过。请删去其中一处',
    en: '"{id}" was used on line {detail} already; delete one of them',
  },
  'english-missing-paragraph': {
    zh: '缺少“{id}”的译文：{detail}。请补译，或写 <!-- ¶ {id} omit --> 表示略去',
    en: 'The English of "{id}" is missing: {detail}; translate it, or write <!-- ¶ {id} omit --> to leave it out',
  },
  'english-missing-heading': {
    zh: '缺少“{id}”一节的标题：{detail}。请在 <!-- ¶ {id} --> 之后写上 ## 标题',
    en: 'The heading of section "{id}" is missing: {detail}; write ## and the heading after <!-- ¶ {id} -->',
  },
  'english-no-id': {
    zh: '这一段之前没有编号，不知对应原文哪一段。请在前面写 <!-- ¶ 编号 -->',
    en: 'No id stands before this, so nobody knows which paragraph it translates; write <!-- ¶ id --> before it',
  },
  'english-empty-id': {
    zh: '“{detail}”还没有译文。请在编号“{id}”之后写上，或在编号后加 omit',
    en: 'There is no English of "{detail}" yet; write it after "{id}", or add omit after the id',
  },
  'english-unsupported': {
    zh: '这里不能用 {detail}，已按文字处理或略去。请只用标题和段落',
    en: '{detail} cannot be used here and was set as text or left out; use headings and paragraphs only',
  },
  'english-unused-differs': {
    zh: '“differs {detail}”用不上：这一段没有这样的数字出入。请删去',
    en: '"differs {detail}" is not needed: no such number differs in this paragraph; delete it',
  },
  'english-wrong-section': {
    zh: '“{id}”不在当前这一节中，将按原文的顺序排列。请移到它所在的节',
    en: '"{id}" belongs to another section and will stand in the order of the article; move it to its section',
  },
} as const satisfies Record<string, { zh: string; en: string }>;

export type EnglishProblem = keyof typeof ENGLISH_PROBLEMS;

/** Warnings: the edition is whole without them. The others stop a build. */
const WARNINGS = new Set<EnglishProblem>([
  'english-unsupported',
  'english-unused-differs',
  'english-wrong-section',
]);

export interface Place {
  line: number;
  column: number;
}

/** A problem of an en.md as a message with its place; `ruleId` is its name, the Chinese stands before the English. */
export function englishProblem(
  name: EnglishProblem,
  place: Place,
  values: { id?: string; detail?: string } = {},
): VFileMessage {
  const fill = (text: string): string =>
    text.replace(/\{(id|detail)\}/g, (_, key: 'id' | 'detail') => values[key] ?? '');
  const { zh, en } = ENGLISH_PROBLEMS[name];
  const message = new VFileMessage(`${fill(zh)}。 ${fill(en)}.`, { place, ruleId: name, source: 'nianjian' });
  message.fatal = !WARNINGS.has(name);
  return Object.assign(message, { args: values });
}
