import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/article/index.ts';
import { blocksOf, parseArticle, rawSpans, toRaw, toText } from '../../src/article/index.ts';
import { SEEDS } from './seeds.ts';

interface Node {
  type: string;
  value?: string | undefined;
  children?: Node[] | undefined;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

/** The characters a raw one may stand for in an article: itself, or what its normalisation is declared to be. */
const DECLARED: Record<string, string> = {
  ',': ',，',
  ':': ':：',
  ';': ';；',
  '?': '?？',
  '!': '!！',
  '(': '(（',
  ')': ')）',
  '"': '"“”',
  '％': '%',
  '＋': '+',
  '／': '/',
  '＆': '&',
  '＝': '=',
  '．': '．.',
};

function isDeclared(raw: string, value: string): boolean {
  if (raw === value) return true;
  if (DECLARED[raw]?.includes(value) === true) return true;
  if (/\s/.test(raw) && value === ' ') return true;
  if (/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(raw)) return raw.normalize('NFKC') === value;
  // The first character of an entity stands for the entity, that of a cell's tag for the space between cells.
  return raw === '&' || (raw === '<' && value === ' ');
}

function checkArticle(article: Article, raw: string): void {
  const visit = (node: Node): void => {
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? -1;
      const end = node.position?.end.offset ?? -1;
      const value = node.value ?? '';
      assert.equal(end - start, value.length, `a text node is as long as its raw slice: ${value}`);
      for (let i = 0; i < value.length; i += 1) {
        assert.ok(
          isDeclared(raw[start + i] ?? '', value[i] ?? ''),
          `${raw[start + i]} became ${value[i]} in ${value}`,
        );
      }
    }
    node.children?.forEach(visit);
  };
  visit(article);
  for (const block of blocksOf(article)) {
    const { text, spans } = block.data;
    let at = 0;
    let last = -1;
    for (const [offset, start, length] of spans) {
      assert.equal(offset, at);
      assert.ok(length > 0 && start >= last, 'spans go forward in the raw text');
      at += length;
      last = start + length;
    }
    assert.equal(at, text.length, 'spans cover the text');
    assert.equal(textOf(block), text, 'the text nodes of a block are its text');
  }
}

function textOf(node: Node): string {
  return node.value ?? node.children?.map(textOf).join('') ?? '';
}

for (const { name, text } of SEEDS) {
  test(`every text node of ${name} slices back to its raw characters`, () => {
    checkArticle(parseArticle(text).article, text);
  });
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SEEDS.flatMap(({ text }) => text.split('\n'))) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '\r\n',
        '\r',
        '\n',
        '\n\n\n',
        '　　',
        '\t',
        '&nbsp;',
        '&ldquo;好&rdquo;',
        '<p>',
        '<br/>',
        '<script>alert(1)</script>',
      ],
      ...[
        '１９８４',
        '7 4 7 7 2 亿元',
        '(甲)',
        '"',
        '“',
        '”',
        '\u202e',
        '\u0000',
        '\ud83d',
        '一、',
        '（一）',
        '目录',
        '▲',
        '……',
      ],
      ...[
        '记者 张三',
        '来源：',
        '2024-01-02',
        '|',
        '<td>',
        '丨',
        '\ufeff',
        ',',
        ':',
        ';',
        '。',
        '1. ',
        '各位代表：',
      ],
    ),
  },
);

test('any text at all parses, its nodes slice back, and the same text gives the same article', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const raw = pieces.join('');
      const { article } = parseArticle(raw);
      checkArticle(article, raw);
      assert.deepEqual(parseArticle(raw).article, article);
      const ids = article.children
        .map((section) => section.data.id)
        .concat(blocksOf(article).map(({ data }) => data.id));
      assert.equal(new Set(ids).size, ids.length, 'ids are unique');
      for (const id of ids) assert.match(id, /^[a-z\d-]+(\/[\da-f]{6})?$/);
    }),
    { numRuns: 300 },
  );
});

test('toRaw and toText are each other’s inverse on every character of every block', () => {
  for (const { text } of SEEDS) {
    for (const { data } of blocksOf(parseArticle(text).article)) {
      for (let at = 0; at < data.text.length; at += 1)
        assert.equal(toText(data.spans, toRaw(data.spans, at)), at);
    }
  }
});

test('toText gives null for a character that is no part of the text', () => {
  assert.equal(
    toText(
      [
        [0, 10, 2],
        [2, 13, 4],
      ],
      12,
    ),
    null,
  );
});

test('toRaw refuses an offset outside the text', () => {
  assert.throws(() => toRaw([[0, 10, 2]], 3), /invalid text offset: 3/);
});

test('rawSpans gives a span a run', () => {
  assert.deepEqual(
    rawSpans(
      [
        [0, 10, 2],
        [2, 13, 4],
      ],
      1,
      4,
    ),
    [
      [11, 12],
      [13, 15],
    ],
  );
});
