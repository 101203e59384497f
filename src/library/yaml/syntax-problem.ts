import { isAlias, isCollection, isScalar, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import type { Place, Problem } from '../problems/types.ts';

interface Advice {
  /** The parser's code, or a name of ours for what a look at the line shows. */
  code: string;
  detail: { zh: string; en: string };
  hint: { zh: string; en: string };
  example: string;
}

/** What the YAML reader stumbles over, in the order in which it is recognised by a look at the line. */
const ADVICE = [
  {
    code: 'FULL_WIDTH_COLON',
    detail: { zh: '键后面用了中文冒号“：”', en: 'a Chinese colon ： after a key' },
    hint: { zh: '改成英文冒号，后面空一格。', en: 'Write an ASCII colon with a space after it.' },
    example: 'year：2025',
  },
  {
    code: 'NO_SPACE_AFTER_COLON',
    detail: { zh: '冒号后面没有空格', en: 'no space after the colon' },
    hint: { zh: '在冒号后面空一格。', en: 'Put a space after the colon.' },
    example: 'year:2025',
  },
  {
    code: 'TAB_AS_INDENT',
    detail: { zh: '用制表符（Tab）缩进', en: 'a tab is used to indent' },
    hint: { zh: '改用空格缩进，每层两个。', en: 'Indent with spaces, two for each level.' },
    example: '\tname: 济阳区',
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    detail: { zh: '一行里有两个“冒号加空格”', en: 'a second colon and space on one line' },
    hint: { zh: '把冒号后的整段值用引号括起来。', en: 'Put the whole value in quotes.' },
    example: 'note: 说明: 其一',
  },
  {
    code: 'BAD_SCALAR_START',
    detail: { zh: '值以 @ 或反引号开头', en: 'a value begins with @ or a backquote' },
    hint: { zh: '把这个值用引号括起来。', en: 'Put the value in quotes.' },
    example: 'author: [@某人]',
  },
  {
    code: 'MISSING_CHAR',
    detail: { zh: '引号没有配对', en: 'a quote is not closed' },
    hint: { zh: '补上缺少的那一半。', en: 'Add the missing half.' },
    example: "colour: '#a8281c",
  },
  {
    code: 'OPEN_BRACKET',
    detail: { zh: '括号没有配对', en: 'a bracket is not closed' },
    hint: { zh: '补上缺少的那一半。', en: 'Add the missing half.' },
    example: 'author: [刘婧',
  },
  {
    code: 'BAD_INDENT',
    detail: { zh: '缩进不对', en: 'the indentation is off' },
    hint: { zh: '让同一层的键对齐。', en: 'Align the keys of one level.' },
    example: 'year: 2025\n  published: 2026',
  },
  {
    code: 'BAD_ALIAS',
    detail: { zh: '* 引用了没有定义的名字', en: 'a * refers to a name that is not defined' },
    hint: {
      zh: '如果 * 是文字的一部分，就用引号括起来。',
      en: 'If the * is part of the text, put the value in quotes.',
    },
    example: 'note: *某事',
  },
  {
    code: 'MULTIPLE_DOCS',
    detail: { zh: '一个文件里有两份文档（--- 分隔）', en: 'two documents in one file (divided by ---)' },
    hint: { zh: '删去 --- 和它后面多余的内容。', en: 'Delete the --- and what does not belong here.' },
    example: '---',
  },
] as const satisfies Advice[];

const OTHER = {
  code: 'OTHER',
  detail: { zh: '这里的内容不合格式', en: 'what stands here does not fit' },
  hint: {
    zh: '看看这一行和上一行：缩进要对齐，冒号后要空一格，特殊符号要加引号。',
    en: 'Look at this line and the one before: align the keys, put a space after colons, quote special characters.',
  },
  example: '- a\nyear: 2025',
} satisfies Advice;

/** Something that the YAML reader stumbles over, and where one has to look for it. */
export interface Fault {
  code: string;
  offset: number;
}

/** Where a fault lies: of a bracket or quote that is never closed, where it was opened, not where the file ends. */
export function findFault(error: YAMLParseError, document: Document.Parsed): Fault {
  const [offset] = error.pos;
  const isBracket = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
  if (!isBracket && error.code !== 'MISSING_CHAR') return { code: error.code, offset };
  let opened = offset;
  visit(document, {
    Node(_, node) {
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const isKind = isBracket ? isCollection(node) && node.flow === true : quoted;
      if (isKind && node.range && node.range[0] <= offset && node.range[1] >= offset) opened = node.range[0];
    },
  });
  return { code: isBracket ? 'OPEN_BRACKET' : error.code, offset: opened };
}

/** The first * that refers to nothing. */
export function unresolvedAlias(document: Document.Parsed): Fault | null {
  let fault: Fault | null = null;
  visit(document, {
    Alias(_, alias) {
      if (isAlias(alias) && !alias.resolve(document))
        fault ??= { code: 'BAD_ALIAS', offset: alias.range?.[0] ?? 0 };
    },
  });
  return fault;
}

/** A fault of YAML syntax as a problem, with the advice that fits the line it stands on. */
export function syntaxProblem(fault: Fault, text: string, placeAt: (offset: number) => Place): Problem {
  const lines = text.split(/\r?\n/);
  const found = placeAt(fault.offset);
  // A key that is indented too far reads as more of the value above it, and that is where the reader stumbles.
  const next = lines[found.line] ?? '';
  const isBelow =
    fault.code === 'BLOCK_AS_IMPLICIT_KEY' &&
    !/: .*: /.test(lines[found.line - 1] ?? '') &&
    /^\s+\S/.test(next);
  const place = isBelow ? { line: found.line + 1, column: next.search(/\S/) + 1 } : found;
  const line = lines[place.line - 1] ?? '';
  if (fault.code === 'DUPLICATE_KEY') {
    const key = /^[^:]*/.exec(line.slice(place.column - 1))?.[0].trim() ?? '';
    return { name: 'duplicate-key', place, args: { key } };
  }
  const code = lookAt(line) ?? (isBelow ? 'BAD_INDENT' : fault.code);
  const advice = ADVICE.find((row) => row.code === code) ?? OTHER;
  return { name: 'bad-yaml', place, args: { detail: advice.detail, hint: advice.hint } };
}

function lookAt(line: string): Advice['code'] | null {
  if (/^\s*(?:- +)?[A-Za-z][\w-]*\s*：/.test(line)) return 'FULL_WIDTH_COLON';
  if (/^\s*(?:- +)?[A-Za-z][\w-]*:[^\s/]/.test(line)) return 'NO_SPACE_AFTER_COLON';
  return null;
}
