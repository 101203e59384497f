import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Article } from '../../src/article/index.ts';
import {
  blocksOf,
  decodeSeed,
  headingLinesOf,
  normalisePunctuation,
  parseArticle,
} from '../../src/article/index.ts';
import { SEEDS } from './seeds.ts';

/** An article without its line numbers and offsets. */
function shapeOf(article: Article): unknown {
  const { kicker, title, organisation, year, published, publishedYear, byline, source } = article.data;
  const plain = (text: string | null): string =>
    normalisePunctuation((text ?? '').normalize('NFKC')).replace(/[:：]/g, '：');
  return {
    head: [plain(kicker), plain(title), organisation, year, published, publishedYear, byline, source],
    sections: article.children.map((section) => ({
      id: section.data.id,
      heading: headingLinesOf(section).map((line) => line.replace(/\s+/g, ' ')),
      blocks: blocksOf(section).map(({ type, data }) => [
        type,
        data.id,
        data.text,
        'runIn' in data && data.runIn,
      ]),
    })),
  };
}

/** Cuts long lines to a number of characters, with an indent before each paragraph. */
function wrapped(text: string, width: number, indent: string): string {
  return text
    .split('\n')
    .map((line) => {
      const plain = line.trim();
      if (plain.length <= width) return line;
      return (indent + plain).replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
    })
    .join('\n');
}

const eachLine = (text: string, change: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => (line.trim() === '' ? line : change(line)))
    .join('\n');

/** The same article as other machines and other hands would save it. */
const VARIANTS: Record<string, (text: string) => string> = {
  'CRLF line ends': (text) => text.replace(/\n/g, '\r\n'),
  'CR line ends': (text) => text.replace(/\n/g, '\r'),
  'NBSP indents': (text) => eachLine(text, (line) => `\u00a0\u00a0${line}`),
  'ideographic indents': (text) => eachLine(text, (line) => `　　${line}`),
  'tabs before lines': (text) => eachLine(text, (line) => `\t${line}`),
  'spaces after lines': (text) => eachLine(text, (line) => `${line}   `),
  'full-width digits': (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'full-width punctuation': (text) =>
    text.replace(
      /(?<=[\u4e00-\u9fff”])[,:;]/g,
      (mark) => ({ ',': '，', ':': '：', ';': '；' })[mark] ?? mark,
    ),
  'half-width punctuation': (text) =>
    text.replace(/[，：；]/g, (mark) => ({ '，': ',', '：': ':', '；': ';' })[mark] ?? mark),
  'bidi overrides': (text) => text.replace(/。/g, '\u202e。'),
  'zero-width spaces': (text) => text.replace(/[,，]/g, '\u200b$&'),
  'paragraph tags': (text) => eachLine(text, (line) => `<p style="text-indent:2em">${line.trim()}</p>`),
  'NBSP entities': (text) => eachLine(text, (line) => `&nbsp;&nbsp;${line}`),
  'web chrome around it': (text) =>
    '首页 > 新闻中心 > 区县\n首页 | 无障碍 | 繁體 | English\n字号：大 中 小\n打印 关闭 分享到：\n\n' +
    `${text}\n\n【打印】【关闭】\n上一篇：没有了\n下一篇：某区召开会议\n责任编辑：张三\n扫一扫在手机打开当前页\n版权所有：某某中心`,
  'the page’s title before it': (text) => `${parseArticle(text).article.data.title}_某某政府网\n\n${text}`,
  'blank lines around it': (text) => `\n\n${text}\n\n\n\n`,
  'every blank line doubled': (text) => text.replace(/\n/g, '\n\n'),
  'lines of 36 characters, indented': (text) => wrapped(text, 36, '　　'),
  'lines of 32 characters, indented by four': (text) => wrapped(text, 32, '    '),
  'spaced-out digits': (text) => text.replace(/\d{3,}(?=亿|万|家)/g, (digits) => digits.split('').join(' ')),
};

test('every variant changes some seed', () => {
  for (const [variant, change] of Object.entries(VARIANTS)) {
    assert.ok(
      SEEDS.some(({ text }) => change(text) !== text),
      variant,
    );
  }
});

for (const { name, text } of SEEDS) {
  describe(`${name} has the same structure`, () => {
    const expected = shapeOf(parseArticle(text).article);
    for (const [variant, change] of Object.entries(VARIANTS)) {
      test(`with ${variant}`, () => {
        assert.deepEqual(shapeOf(parseArticle(change(text)).article), expected);
      });
    }
    const encodings: Record<string, () => Uint8Array> = {
      'UTF-8 with a BOM': () => Buffer.from(`\ufeff${text}`, 'utf8'),
      'UTF-16LE with a BOM': () => Buffer.from(`\ufeff${text}`, 'utf16le'),
      'UTF-16LE without a BOM': () => Buffer.from(text, 'utf16le'),
      'UTF-16BE with a BOM': () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      GB18030: () => gb18030(text),
    };
    for (const [encoding, encode] of Object.entries(encodings)) {
      test(`saved as ${encoding}`, () => {
        const decoded = decodeSeed(encode()).text;
        assert.equal(decoded, text);
      });
    }
  });
}

/** Encodes by asking the decoder what each two-byte code is. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, number[]>([['\u00a0', [0x81, 0x30, 0x84, 0x32]]]);
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1)
      codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from(
    [...text].flatMap((unit) => (unit < '\x80' ? [unit.charCodeAt(0)] : (codes.get(unit) ?? [0x3f]))),
  );
}
