import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { formatManifest, makeBag, parseInfo, parseManifest } from '../../src/archive/bag/index.ts';
import { smallBag } from './bags.ts';

const text = (path: string, files = smallBag()) =>
  Buffer.from(files.find((file) => file.path === path)!.bytes).toString();
const sha256 = (data: string) => createHash('sha256').update(data).digest('hex');

test('a bag declares BagIt 1.0 in UTF-8, without a BOM', () => {
  assert.equal(text('bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
});

test('its files lie below data/, and the manifest has the SHA-256 of each by path', () => {
  assert.equal(text('manifest-sha256.txt'), `${sha256('甲')}  data/a.txt\n${sha256('乙')}  data/b/c.txt\n`);
});

test('the tag manifest has the SHA-256 of every other file beside data/', () => {
  const lines = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'].map(
    (path) => `${sha256(text(path))}  ${path}\n`,
  );
  assert.equal(text('tagmanifest-sha256.txt'), lines.join(''));
});

test('bag-info.txt says how many bytes and files data/ has, and no date: the same bag is made on any day', () => {
  assert.equal(text('bag-info.txt'), 'Source-Organization: 编辑部\nPayload-Oxum: 6.2\n');
});

test('a value of bag-info.txt is on one line, and a label without a value is left out', () => {
  const bag = makeBag(
    [],
    [
      ['A', 'one\r\nB: two'],
      ['C', undefined],
      ['D', ''],
    ],
  );
  assert.equal(text('bag-info.txt', bag), 'A: one B: two\nPayload-Oxum: 0.0\n');
});

test('the order of files makes no difference to a bag', () => {
  const files = ['b', 'a', 'c'].map((path) => ({ path, bytes: Buffer.from(path) }));
  assert.deepEqual(makeBag(files, []), makeBag([...files].reverse(), []));
});

test('paths with line ends and percent signs go through a manifest and back', () => {
  const entries = [{ path: 'data/100%\r\n25.txt', sha256: 'a'.repeat(64) }];
  const written = formatManifest(entries);
  assert.equal(written, `${'a'.repeat(64)}  data/100%25%0D%0A25.txt\n`);
  assert.deepEqual(parseManifest(written), { entries, bad: [] });
});

test('a manifest is read with any line ends, a star before the path and capitals; other lines are named', () => {
  const { entries, bad } = parseManifest(`${'A'.repeat(64)} *data/a b\r\nhello\r${'b'.repeat(63)}  data/c\n`);
  assert.deepEqual(entries, [{ path: 'data/a b', sha256: 'a'.repeat(64) }]);
  assert.deepEqual(bad, [2, 3]);
});

test('bag-info.txt of others is read with its continued lines, the first of a label', () => {
  const info = parseInfo('Contact-Name : A\r\n\tB\r\nPayload-Oxum: 1.1\nPayload-Oxum: 2.2\n');
  assert.deepEqual(
    [...info],
    [
      ['Contact-Name', 'A B'],
      ['Payload-Oxum', '1.1'],
    ],
  );
});
