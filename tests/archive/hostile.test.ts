import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { makeBag } from '../../src/archive/bag/index.ts';
import {
  LIMITS,
  RULES,
  UNSAFE_NAMES,
  toFiles,
  unsafeName,
  verifyBag,
} from '../../src/archive/verify/index.ts';
import { guardPdf } from '../../src/archive/verify/pdf-guard.ts';
import { reportProblems } from '../../src/library/index.ts';
import { findings, smallBag, temporary, writeFiles } from './bags.ts';
import { rawZip } from './raw-zip.ts';
import type { RawEntry } from './raw-zip.ts';

const asEntries = (): RawEntry[] =>
  smallBag().map(({ path, bytes }) => ({ name: `bag/${path}`, data: Buffer.from(bytes) }));

const zipOf = (folder: string, entries: readonly RawEntry[]) => {
  const path = join(folder, 'a.zip');
  writeFileSync(path, rawZip(entries));
  return path;
};

test('a sound bag has nothing wrong with it, as a folder, in a zip, and in a zip without a folder around it', async (t) => {
  const folder = temporary(t);
  assert.deepEqual(await findings(writeFiles(join(folder, 'bag'), smallBag())), []);
  assert.deepEqual(await findings(zipOf(folder, asEntries())), []);
  const bare = smallBag().map(({ path, bytes }) => ({ name: path, data: Buffer.from(bytes) }));
  assert.deepEqual(await findings(zipOf(folder, bare)), []);
});

for (const { example, en } of UNSAFE_NAMES)
  test(`a zip with an entry called ${JSON.stringify(example)} is refused: ${en}`, async (t) => {
    const folder = temporary(t);
    const found = await verifyBag(zipOf(folder, [...asEntries(), { name: example, data: Buffer.from('x') }]));
    assert.deepEqual(
      found.findings.map(({ rule }) => rule),
      ['unsafe-name'],
    );
    assert.deepEqual(readdirSync(folder), ['a.zip']);
    assert.match(reportProblems(toFiles(found)), /不安全[^]*not safe[^]*Its content was not read/);
  });

test('names that are safe everywhere pass: Chinese, dots, hyphens, spaces within', () => {
  for (const name of [
    'data/年报.zh-Hans.pdf',
    'data/a b.txt',
    'data/.hidden',
    'data/console.txt',
    'data/a..b',
  ])
    assert.equal(unsafeName(name, LIMITS.path), null, name);
  assert.notEqual(unsafeName(`data/${'a'.repeat(300)}`, LIMITS.path), null);
});

test('a zip with a link in it is refused, and the link is not followed', async (t) => {
  const entries = [...asEntries(), { name: 'bag/data/l', data: Buffer.from('/etc/passwd'), mode: 0o120777 }];
  assert.deepEqual(await findings(zipOf(temporary(t), entries)), ['link-in-bag bag/data/l']);
});

test('a folder with a link in it is refused, and the link is not followed, whether to a file or a folder', async (t) => {
  const folder = writeFiles(join(temporary(t), 'bag'), smallBag());
  symlinkSync('/etc/passwd', join(folder, 'data', 'passwd'));
  symlinkSync('/etc', join(folder, 'data', 'etc'));
  assert.deepEqual((await findings(folder)).sort(), ['link-in-bag data/etc', 'link-in-bag data/passwd']);
});

test('a path that is itself a link is refused', async (t) => {
  const folder = temporary(t);
  writeFiles(join(folder, 'bag'), smallBag());
  symlinkSync(join(folder, 'bag'), join(folder, 'link'));
  assert.deepEqual(await findings(join(folder, 'link')), ['not-a-bag']);
});

test('entries of one name, or of names that differ in case or composition alone, are refused', async (t) => {
  const folder = temporary(t);
  for (const name of ['bag/data/a.txt', 'bag/data/A.TXT']) {
    const found = await findings(zipOf(folder, [...asEntries(), { name, data: Buffer.from('x') }]));
    assert.deepEqual(found, [`duplicate-name ${name}`]);
  }
  const composed = [{ name: 'bag/data/\u00e9' }, { name: 'bag/data/e\u0301' }];
  assert.deepEqual((await findings(zipOf(folder, [...asEntries(), ...composed]))).length, 1);
});

test('an entry that declares 10 GB is refused before a byte of it is read', async (t) => {
  const entries = [
    ...asEntries(),
    { name: 'bag/data/x', data: deflateRawSync('x'), method: 8, declared: 10e9 },
  ];
  const verdict = await verifyBag(zipOf(temporary(t), entries));
  assert.deepEqual(
    verdict.findings.map(({ rule, args }) => [rule, args?.['size']]),
    [['too-large', '10.0 GB']],
  );
});

test('a bomb that declares little and unpacks into much is stopped at what it declares', async (t) => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000));
  const entries = [...asEntries(), { name: 'bag/data/x', data: bomb, method: 8, declared: 10 }];
  const [first = ''] = await findings(zipOf(temporary(t), entries));
  assert.match(first, /unlisted-file|unreadable-file|bad-zip/);
  const listed = asEntries().map((entry) =>
    entry.name.endsWith('a.txt') ? { ...entry, data: bomb, method: 8, declared: 10 } : entry,
  );
  const verdict = await verifyBag(zipOf(temporary(t), listed));
  assert.match(JSON.stringify(verdict.findings), /too many bytes/);
});

test('many files, large files and large sums are refused by limits that can be told', async (t) => {
  const folder = temporary(t);
  const path = zipOf(folder, asEntries());
  assert.match((await findings(path, { ...LIMITS, files: 2 })).join(), /too-large/);
  assert.match((await findings(path, { ...LIMITS, file: 2 })).join(), /too-large/);
  assert.match((await findings(path, { ...LIMITS, total: 100 })).join(), /too-large/);
  const bag = writeFiles(join(folder, 'bag'), smallBag());
  assert.match((await findings(bag, { ...LIMITS, files: 2 })).join(), /too-large/);
  assert.match((await findings(bag, { ...LIMITS, total: 100 })).join(), /too-large/);
});

test('memory stays bounded while a bag of 200 MB is read', async (t) => {
  const folder = temporary(t);
  const large = deflateRawSync(Buffer.alloc(200_000_000));
  const path = zipOf(folder, [
    ...asEntries(),
    { name: 'bag/data/large.bin', data: large, method: 8, declared: 200_000_000 },
  ]);
  const module = new URL('../../src/archive/verify/index.ts', import.meta.url).href;
  const code = `const { verifyBag } = await import(${JSON.stringify(module)});
    const before = process.resourceUsage().maxRSS;
    const { findings } = await verifyBag(${JSON.stringify(path)});
    console.log(findings.map((f) => f.rule).join(), Math.round((process.resourceUsage().maxRSS - before) / 1024));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  const [rules = '', megabytes] = stdout.trim().split(' ');
  assert.match(rules, /unlisted-file/, stderr);
  assert.ok(Number(megabytes) < 120, `${megabytes} MB more`);
});

test('an encrypted entry, a cut zip, a file that is no zip and a file that is not there are told apart in words', async (t) => {
  const folder = temporary(t);
  assert.deepEqual(await findings(zipOf(folder, [...asEntries(), { name: 'bag/data/x', flags: 0x801 }])), [
    'bad-zip',
  ]);
  const path = zipOf(folder, asEntries());
  writeFileSync(path, rawZip(asEntries()).subarray(0, 300));
  assert.deepEqual(await findings(path), ['bad-zip']);
  writeFileSync(path, 'hello');
  assert.deepEqual(await findings(path), ['bad-zip']);
  assert.deepEqual(await findings(join(folder, 'gone')), ['not-a-bag']);
  assert.deepEqual(await findings(folder), ['not-a-bag']);
});

test('a zip whose entries lie over each other is refused', async (t) => {
  const data = Buffer.alloc(2_000, 'x');
  const zip = rawZip([
    ...asEntries(),
    { name: 'bag/data/x', data },
    { name: 'bag/data/y', data: Buffer.alloc(0) },
  ]);
  // The list says that y has the bytes of x.
  const list = zip.lastIndexOf('PK\x01\x02', zip.length, 'latin1');
  const before = zip.lastIndexOf('PK\x01\x02', list - 1, 'latin1');
  zip.copy(zip, list + 16, before + 16, before + 28);
  zip.copy(zip, list + 42, before + 42, before + 46);
  const path = join(temporary(t), 'a.zip');
  writeFileSync(path, zip);
  assert.match((await findings(path)).join(), /bad-zip|digest|unlisted/);
});

test('a bag without a manifest, or without a tag manifest, is not taken for whole', async (t) => {
  for (const name of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    const files = smallBag().filter(({ path }) => path !== name);
    const found = await findings(writeFiles(join(temporary(t), 'bag'), files));
    assert.ok(found.includes(`missing-manifest ${name}`), found.join());
  }
});

test('a missing file, a file that is not listed, a changed byte and a wrong count are named with the file', async (t) => {
  const change = async (edit: (files: ReturnType<typeof smallBag>) => ReturnType<typeof smallBag>) =>
    findings(writeFiles(join(temporary(t), 'bag'), edit(smallBag())));
  assert.deepEqual(await change((files) => files.filter(({ path }) => path !== 'data/a.txt')), [
    'missing-file data/a.txt',
    'oxum-differs bag-info.txt',
  ]);
  assert.deepEqual(await change((files) => [...files, { path: 'data/new', bytes: Buffer.from('') }]), [
    'unlisted-file data/new',
    'oxum-differs bag-info.txt',
  ]);
  assert.deepEqual(
    await change((files) =>
      files.map((file) => (file.path === 'data/a.txt' ? { ...file, bytes: Buffer.from('已') } : file)),
    ),
    ['digest-differs data/a.txt'],
  );
});

test('a manifest that names files outside the bag, or one file twice, is refused line by line and nothing outside is read', async (t) => {
  const digest = 'a'.repeat(64);
  const files = smallBag().map((file) =>
    file.path === 'manifest-sha256.txt'
      ? {
          ...file,
          bytes: Buffer.concat([
            file.bytes,
            Buffer.from(`${digest}  ../../../etc/passwd\n${digest}  data/a.txt\nhello\n`),
          ]),
        }
      : file,
  );
  const found = await findings(writeFiles(join(temporary(t), 'bag'), files));
  assert.equal(found.filter((line) => line === 'bad-manifest manifest-sha256.txt').length, 3);
  assert.ok(!found.some((line) => line.includes('passwd')), found.join());
});

test('bagit.txt of another version is refused', async (t) => {
  const files = smallBag().map((file) =>
    file.path === 'bagit.txt' ? { ...file, bytes: Buffer.from('BagIt-Version: 9.0\n') } : file,
  );
  assert.ok((await findings(writeFiles(join(temporary(t), 'bag'), files))).includes('bag-version bagit.txt'));
});

test('a bag with an id that climbs out, two seeds or none writes nothing and says so', async (t) => {
  for (const seeds of [[], ['a..b'], ['2024-a', '2024-b']]) {
    const payload = seeds.map((id) => ({ path: `source/seeds/${id}.txt`, bytes: Buffer.from('x') }));
    const { findings: found } = await verifyBag(writeFiles(join(temporary(t), 'bag'), makeBag(payload, [])));
    assert.ok(found.some(({ rule }) => rule === 'source-missing'));
  }
  assert.ok(!existsSync(join(tmpdir(), 'a..b.txt')));
});

test('a hard link is a file like any other', async (t) => {
  const folder = writeFiles(join(temporary(t), 'bag'), smallBag());
  linkSync(join(folder, 'data', 'a.txt'), join(folder, 'data', 'd.txt'));
  assert.ok((await findings(folder)).includes('unlisted-file data/d.txt'));
});

const pdfWith = (dictionary: string, stream: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<<${dictionary}>>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

test('a PDF that unpacks into much, or hides how it is packed, is refused before it is parsed', () => {
  const zeros = deflateSync(Buffer.alloc(120_000_000));
  assert.throws(() => guardPdf(pdfWith('/Filter /FlateDecode', zeros)), /unpack into more than/);
  const small = deflateSync('BT ET');
  assert.doesNotThrow(() => guardPdf(pdfWith('/Filter /FlateDecode', small)));
  assert.doesNotThrow(() => guardPdf(pdfWith('/Filter [/FlateDecode]', small)));
  for (const dictionary of [
    '/Filter [/FlateDecode /FlateDecode]',
    '/Filter /LZWDecode',
    '/Filter 5 0 R',
    '/Filter /Fl#61teDecode',
    '/F#69lter /FlateDecode',
    '/Encrypt 3 0 R',
  ])
    assert.throws(() => guardPdf(pdfWith(dictionary, small)), /not read here/, dictionary);
});

test('what a bag says cannot steer the terminal that shows it', async (t) => {
  const path = zipOf(temporary(t), [
    ...asEntries(),
    { name: 'bag/data/\u001b[2J\u202e', data: Buffer.from('x') },
  ]);
  const said = reportProblems(toFiles(await verifyBag(path)));
  // eslint-disable-next-line no-control-regex -- It is what must not be there.
  assert.doesNotMatch(said, /[\u001b\u202e]/);
  assert.match(said, /\\u001b\[2J\\u202e/);
});

test('every rule says in both languages what happened, why it matters and what to do', () => {
  for (const [name, { zh, en }] of Object.entries(RULES)) {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    for (const part of ['what', 'why', 'fix'] as const) {
      assert.deepEqual(holes(zh[part]), holes(en[part]), `${name} ${part}`);
      assert.ok(!/[\u3000-\u9fff]/.test(en[part]), name);
    }
  }
});
