import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { check } from '../../src/cli/check.ts';
import { makeLibrary } from '../library/fixture.ts';

const ID = '2024-heyuan-town';
const SEED = `seeds/${ID}.txt`;
const REPORT = `content/reports/${ID}/report.yaml`;
const ENGLISH = `content/reports/${ID}/en.md`;
const GLOSSARY = 'content/glossary.yaml';

interface Row {
  file: string;
  line: number | null;
  column: number | null;
  name: string;
  zh: { what: string; why: string; fix: string };
  en: { what: string; why: string; fix: string };
}

function rows(root: string): Row[] {
  let out = '';
  check(['--format', 'json'], { out: (text) => void (out += text), err: () => {} }, { root, cache: null });
  return JSON.parse(out) as Row[];
}

function add(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  appendFileSync(join(root, path), text);
}

const replace = (root: string, path: string, from: string, to: string): void => {
  const text = readFileSync(join(root, path), 'utf8');
  assert.ok(text.includes(from), from);
  writeFileSync(
    join(root, path),
    text.replace(from, () => to),
  );
};

/** The last entry that the message gives, with its open places filled in. */
const entryOf = ({ zh }: Row): string => {
  const entry = zh.fix.match(/\{ [^\n]*? \}/g)?.at(-1);
  assert.ok(entry, zh.fix);
  return entry.replace(/(reason|why): ?…?(?= \})/, '$1: 核对过').replace('en: …', 'en: Made-up Thing');
};

const ENGLISH_TEXT = `---
title: A Year in Heyuan
translator: Wang Lin
---

<!-- ¶ lead/e4ebc9 -->

Over the year the town worked as one, and made progress.

<!-- ¶ nong-ye-sheng-chan -->

## Farming

<!-- ¶ nong-ye-sheng-chan/aff256 -->

In 2024 the town grew 32,000 tonnes of grain, up 4.9% on the year before.

<!-- ¶ cun-zhen-jian-she -->

## Building

<!-- ¶ cun-zhen-jian-she/1c107c -->

It built 18 km of roads, which made it easier for 6,200 villagers to get about.
`;

/** A fault of each kind that `check` knows, and what its message says to write against it. */
const KINDS: {
  kind: string;
  name: string;
  at: string;
  seed: (root: string) => void;
  settle: (root: string, row: Row) => void;
}[] = [
  {
    kind: 'structure',
    name: 'unended-paragraph',
    at: `${SEED}:7:`,
    seed: (root) =>
      add(root, SEED, '河源镇的文化站和图书室今年全部搬进了新的地方，镇里的老人和孩子们在那里看书和\n'),
    settle(root, { zh }) {
      assert.match(zh.what, /structure: \{ mends: \[\[7, 下文行号\]\] \}，或 paragraphs/);
      add(root, REPORT, 'structure: { paragraphs: [7] }\n');
    },
  },
  {
    kind: 'unbound figures',
    name: 'unread-number',
    at: `${SEED}:7:`,
    seed: (root) => add(root, SEED, '编号3.62的文件已经下发到各村。\n'),
    settle: (root, row) => add(root, REPORT, `figures:\n  - ${entryOf(row)}\n`),
  },
  {
    kind: 'arithmetic',
    name: 'rate-mismatch',
    at: `${SEED}:7:`,
    seed: (root) => add(root, SEED, '全镇216个重点项目，开工在建135个，项目开工率98.54%。\n'),
    settle: (root, row) => add(root, REPORT, `doubts:\n  - ${entryOf(row)}\n`),
  },
  {
    kind: 'contradictions between reports',
    name: 'conflicting-reports',
    at: `${SEED}:7:`,
    seed(root) {
      const other = '2023-heyuan-town';
      add(root, `seeds/${other}.txt`, '河源镇2023年工作回顾\n\n2023年，全镇粮食总产量2.4万吨。\n');
      add(
        root,
        `content/reports/${other}/report.yaml`,
        'organisation: { name: 河源镇, en: Heyuan Town }\nyear: 2023\npublished: 2024-01-20\nreference: 2024-01\n',
      );
      add(root, SEED, '2023年，全镇粮食总产量为3.1万吨。\n');
    },
    settle: (root, row) => add(root, REPORT, `doubts:\n  - ${entryOf(row)}\n`),
  },
  {
    kind: 'conversion choices',
    name: 'script-choice',
    at: `${SEED}:7:`,
    seed: (root) => add(root, SEED, '恒盛公司的大门重新粉刷了。\n'),
    settle: (root, row) => add(root, REPORT, `pins:\n  - ${entryOf(row)}\n`),
  },
  {
    kind: 'missing English names',
    name: 'unnamed-term',
    at: `${SEED}:7:`,
    seed(root) {
      replace(root, 'content/site.yaml', 'editions: [zh-Hans, zh-Hant]', 'editions: [zh-Hans, en]');
      add(root, GLOSSARY, 'metrics:\n');
      for (const zh of ['新修道路', '村民'])
        add(root, GLOSSARY, `  - { zh: ${zh}, en: Thing of ${zh.length}, why: 译法 }\n`);
      add(root, SEED, '2024年，全镇绿豆腐产量5.2万吨。\n');
    },
    settle: (root, row) => add(root, GLOSSARY, `  - ${entryOf(row)}\n`),
  },
  {
    kind: 'parity with English',
    name: 'number-value',
    at: `${ENGLISH}:16:`,
    seed(root) {
      replace(root, 'content/site.yaml', 'editions: [zh-Hans, zh-Hant]', 'editions: [zh-Hans, en]');
      add(root, ENGLISH, ENGLISH_TEXT);
    },
    settle(root, { zh }) {
      const [, words] = /编号后写上 (differs \S+)。/.exec(zh.what) ?? [];
      assert.equal(words, 'differs 4.1%', zh.what);
      replace(root, ENGLISH, '/aff256 -->', `/aff256 ${words} -->`);
    },
  },
  {
    kind: 'decisions whose text has gone',
    name: 'lost-decision',
    at: `${REPORT}:8:11`,
    seed: (root) =>
      add(
        root,
        REPORT,
        'figures:\n  - said: 7.7万吨\n    sentence: 全镇蔬菜产量7.7万吨。\n    hidden: 未经审计\n',
      ),
    settle(root, { zh }) {
      assert.match(zh.fix, /删去这一条/);
      replace(
        root,
        REPORT,
        'figures:\n  - said: 7.7万吨\n    sentence: 全镇蔬菜产量7.7万吨。\n    hidden: 未经审计\n',
        '',
      );
    },
  },
];

for (const { kind, name, at, seed, settle } of KINDS)
  test(`check lists ${kind} at its line with why, and what it says to write settles it`, (t: TestContext) => {
    const root = makeLibrary(t);
    seed(root);
    const before = rows(root);
    const row = before.find((one) => one.name === name);
    assert.ok(row, JSON.stringify(before, null, 1));
    assert.ok(
      `${row.file}:${row.line}:${row.column}`.startsWith(at),
      `${row.file}:${row.line}:${row.column}`,
    );
    settle(root, row);
    const after = rows(root);
    assert.deepEqual(
      after.filter((one) => one.name === name || one.file === REPORT),
      [],
    );
  });

const SLIP = '全镇216个重点项目，开工在建135个，项目开工率98.54%。';
const withSlip = (t: TestContext, doubts: string): string => {
  const root = makeLibrary(t);
  add(root, SEED, `${SLIP}\n`);
  add(root, REPORT, `doubts:\n${doubts}`);
  return root;
};

test('a doubt is settled for its own sentence and its own name only', (t) => {
  const others = [
    `  - { name: rate-mismatch, sentence: 全镇216个重点项目全部开工。, reason: 核对过 }\n`,
    `  - { name: share-mismatch, sentence: '${SLIP}', reason: 核对过 }\n`,
  ];
  for (const one of others) {
    const said = rows(withSlip(t, one)).map(({ name, file, line }) => [name, file, line]);
    assert.deepEqual(said, [
      ['stale-decision', REPORT, 8],
      ['rate-mismatch', SEED, 7],
    ]);
  }
});

test('a doubt between reports that is settled, and gone, is told', (t) => {
  const root = makeLibrary(t);
  add(
    root,
    REPORT,
    'doubts:\n  - { name: conflicting-reports, sentence: 2023年产量3.1万吨。, reason: 核对过 }\n',
  );
  assert.deepEqual(
    rows(root).map(({ name, line }) => [name, line]),
    [['stale-decision', 8]],
  );
});

test('a doubt is not settled without a reason, nor one that nobody knows', (t) => {
  for (const entry of [
    `{ name: rate-mismatch, sentence: '${SLIP}', reason: }`,
    `{ name: rate-mismatsch, sentence: '${SLIP}', reason: 核对过 }`,
  ])
    assert.ok(
      rows(withSlip(t, `  - ${entry}\n`)).some(
        ({ file, line, name }) => file === REPORT && line === 8 && /wrong-type|bad-value|missing/.test(name),
      ),
    );
});
